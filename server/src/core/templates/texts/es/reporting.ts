const PRIVATE_PLEASE =
  'Por favor, no informe de vulnerabilidades en issues, discusiones o pull requests públicos.';

/** With the mark of the way that is preferred, where there is another one. */
const onGitHub = (
  mark: string,
) => `Utilice el informe privado de vulnerabilidades de GitHub${mark}: [abrir un informe privado]({{pvr_url}}).
Solo los mantenedores pueden verlo.`;

const MAILBOX = 'Solo los mantenedores leen ese buzón.';

export const intro = {
  default: `¿Ha encontrado una vulnerabilidad en {{project}}? Por favor, [informe de ella en privado](#informar-de-una-vulnerabilidad).
Gracias por ayudarnos a proteger a nuestros usuarios.`,
  'org-default': `Esta política se aplica a todos los repositorios públicos de {{owner}} que no tienen una propia.
¿Ha encontrado una vulnerabilidad? Por favor, [informe de ella en privado](#informar-de-una-vulnerabilidad).`,
  pointer: `Este proyecto sigue la [política de seguridad de {{owner}}]({{org_policy_url}}).
Allí se puede informar de vulnerabilidades en privado; recibirá una respuesta en un plazo de {{ack}}.`,
};

export const reporting = {
  'github-pvr': `${PRIVATE_PLEASE}

${onGitHub('')}`,
  'github-pvr+email': `${PRIVATE_PLEASE}

${onGitHub(' (preferido)')}

Si no puede usar GitHub, escriba a <{{security_email}}>.
${MAILBOX}`,
  email: `${PRIVATE_PLEASE}

Escriba a <{{security_email}}>.
${MAILBOX}`,
  gitlab: `${PRIVATE_PLEASE}

Abra una [incidencia confidencial]({{gitlab_confidential_url}}) y marque la casilla que la hace confidencial.
Solo usted y los mantenedores pueden verla.`,
  'gitlab+email': `${PRIVATE_PLEASE}

Abra una [incidencia confidencial]({{gitlab_confidential_url}}) (preferida) y marque la casilla que la hace confidencial.
Solo usted y los mantenedores pueden verla.

Si no puede usar GitLab, escriba a <{{security_email}}>.`,
  platform: `${PRIVATE_PLEASE}

Envíe su informe a través de nuestro programa en [{{platform_name}}]({{platform_url}}).

Si no puede usar la plataforma, escriba a <{{security_email}}>.`,
  'web-form': `${PRIVATE_PLEASE}

Utilice nuestro [formulario para informes]({{form_url}}).
No hace falta una cuenta y puede permanecer en el anonimato.`,
};

export const reportContent = {
  default: `Un buen informe nos ayuda a responder con rapidez. En la medida en que lo sepa, indíquenos:

- qué puede hacer un atacante y en qué condiciones
- la versión, el commit o la configuración afectados
- los pasos o el código para reproducir el problema
- el archivo o componente implicado
- una posible corrección o solución provisional
- si otras personas lo saben y cómo desea que se le mencione

Un informe incompleto es mejor que ninguno.`,
  short: `Por favor, incluya la versión afectada, los pasos para reproducir el problema y lo que un atacante puede hacer con él.
Un informe incompleto es mejor que ninguno.`,
};

export const languages = { default: 'Puede escribirnos en {{languages}}.' };

export const escalation = {
  default: `¿Sin respuesta después de {{escalate_after}}? Escriba a <{{fallback_email}}>.
También puede decir en un issue público que ha enviado un informe de seguridad, sin ningún detalle de él.`,
};

export const encryption = {
  pgp: 'Puede cifrar su informe con [nuestra clave OpenPGP]({{pgp_key_url}}), huella `{{pgp_fingerprint}}`.',
};
