export const supportedVersions = {
  table: `| Versión | Con soporte |
| --- | --- |
| {{version_line}} | :white_check_mark: Sí |
| {{older_line}} | :x: No |`,
  dates: `| Versión | Con soporte | Correcciones de seguridad hasta |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: Sí | {{support_end}} |
| {{older_line}} | :x: No | finalizado |`,
  'latest-only': `Solo la última versión recibe correcciones de seguridad.
Por favor, actualice antes de informar.`,
  service: 'Operamos {{project}} como un servicio alojado; solo existe la versión en producción.',
  'main-only': 'Todavía no hay versiones publicadas; las correcciones llegan a `{{default_branch}}`.',
};

export const history = { default: 'Última actualización: {{today}}' };

export const regulators = {
  steward:
    'Las autoridades de vigilancia del mercado y los CSIRT pueden contactarnos en <{{authority_email}}>.',
  manufacturer: `Las actualizaciones de seguridad se proporcionan gratuitamente hasta {{support_end}}.
Nuestro punto de contacto único para vulnerabilidades es <{{security_email}}>.`,
};
