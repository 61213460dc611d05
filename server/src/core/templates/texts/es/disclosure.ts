const COORDINATED = `Seguimos la divulgación coordinada de vulnerabilidades.
Preparamos una corrección en privado, acordamos una fecha con usted y publicamos un aviso de seguridad junto con la nueva versión.
Si no llegamos a un acuerdo, o si no respondemos, usted es libre de publicar {{disclosure_days}} días después de su informe.
Solo pediremos más tiempo con un motivo y una fecha.
Si la vulnerabilidad ya se está explotando, es posible que publiquemos antes.`;

export const disclosurePolicy = {
  coordinated: COORDINATED,
  '90+30': `${COORDINATED}
Publicamos los detalles técnicos {{adoption_days}} días después de que la corrección esté disponible, para que los usuarios puedan actualizar.`,
  unmaintained: `Seguimos la divulgación coordinada de vulnerabilidades.
No habrá una corrección, así que acordamos una fecha con usted y publicamos un aviso de seguridad que advierte a nuestros usuarios.
Si no llegamos a un acuerdo, o si no respondemos, usted es libre de publicar {{disclosure_days}} días después de su informe.
Si la vulnerabilidad ya se está explotando, es posible que publiquemos antes.`,
  immediate: 'Publicamos un resumen en cuanto todos los sistemas afectados están corregidos.',
};

export const embargo = {
  distros:
    'Los distribuidores de la lista linux-distros reciben el aviso y el parche como máximo 7 días antes de la publicación de la versión.',
};

export const securityUpdates = {
  advisories: `Las correcciones figuran en nuestros [avisos de seguridad]({{advisories_url}}) y en las notas de la versión.
Para recibir notificaciones, siga las versiones que publica el repositorio.`,
  'release-notes': `Las correcciones figuran en las notas de la versión.
Para recibir notificaciones, suscríbase a las versiones que publica este repositorio.`,
  unmaintained: `Ya no hay actualizaciones de seguridad.
Las vulnerabilidades conocidas figuran en nuestros [avisos de seguridad]({{advisories_url}}).`,
};

export const cve = {
  github: `Para las vulnerabilidades confirmadas solicitamos un identificador CVE a través de GitHub.
El aviso indica las versiones afectadas y las corregidas.`,
  default: `Para las vulnerabilidades confirmadas solicitamos un identificador CVE.
El aviso indica las versiones afectadas y las corregidas.`,
};
