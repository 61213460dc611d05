const STEPS = `- Confirmamos la recepción en un plazo de {{ack}}.
- Le decimos si podemos reproducir el problema, y cómo lo valoramos, en un plazo de {{assess}}.
- Le mantenemos informado al menos cada {{update_every}} hasta que se cierre el problema.`;

const SEVERITY_TABLE = `| Gravedad | Plazo previsto para publicar una corrección |
| --- | --- |
| Crítica | {{fix_critical}} |
| Alta | {{fix_high}} |
| Media | {{fix_medium}} |
| Baja | {{fix_low}} |`;

const CVSS_TABLE = `| Gravedad (CVSS) | Plazo previsto para publicar una corrección |
| --- | --- |
| Crítica (9.0-10.0) | {{fix_critical}} |
| Alta (7.0-8.9) | {{fix_high}} |
| Media (4.0-6.9) | {{fix_medium}} |
| Baja (0.1-3.9) | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}Los plazos cuentan desde el día en que confirmamos el problema.
{{?fix_critical}}Son objetivos, no garantías.`;

export const responseTimeline = {
  targets: `${STEPS}
- {{?fix_critical}}Corregimos los problemas confirmados en los plazos de la tabla siguiente.

${SEVERITY_TABLE}

${CLOCK}`,
  'best-effort': `Mantenemos {{project}} en nuestro tiempo libre.
Intentamos responder en un plazo de {{ack}}; si no podemos cumplir una fecha, se lo diremos.`,
  steps: STEPS,
  table: `${SEVERITY_TABLE}\n\n${CLOCK}`,
  cvss: `${CVSS_TABLE}\n\n${CLOCK}`,
  list: `Desde el día en que confirmamos un problema, prevemos publicar una corrección en estos plazos:

- **Crítica**: {{fix_critical}}
- **Alta**: {{fix_high}}
- **Media**: {{fix_medium}}
- **Baja**: {{fix_low}}`,
  stages: `| Paso | Objetivo |
| --- | --- |
| Confirmamos la recepción | en un plazo de {{ack}} |
| Comunicamos la evaluación | en un plazo de {{assess}} |
| Informamos del progreso | al menos cada {{update_every}} |
| Publicamos un aviso de seguridad | como máximo {{disclosure_days}} días después de su informe |`,
  matrix: `| Gravedad | Acuse de recibo | Evaluación | Publicación de una corrección |
| --- | --- | --- | --- |
| Crítica | {{ack}} | {{assess}} | {{fix_critical}} |
| Alta | {{ack}} | {{assess}} | {{fix_high}} |
| Media | {{ack}} | {{assess}} | {{fix_medium}} |
| Baja | {{ack}} | {{assess}} | {{fix_low}} |

El acuse de recibo y la evaluación cuentan desde su informe, una corrección desde el día en que confirmamos el problema.`,
};

export const severity = {
  cvss: 'Valoramos la gravedad partiendo de CVSS 4.0 y la ajustamos a cómo se usa realmente {{project}}.',
  own: `Utilizamos estos niveles:

- **Crítica**: un atacante toma el control desde la red, sin ayuda de un usuario
- **Alta**: pérdida grave de datos o de control en pocas condiciones
- **Media**: el ataque requiere condiciones especiales o consigue poco
- **Baja**: difícil de explotar y con poco efecto`,
};
