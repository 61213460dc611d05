export const supportedVersions = {
  table: `| Version | Prise en charge |
| --- | --- |
| {{version_line}} | :white_check_mark: Oui |
| {{older_line}} | :x: Non |`,
  dates: `| Version | Prise en charge | Correctifs de sécurité jusqu'au |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: Oui | {{support_end}} |
| {{older_line}} | :x: Non | terminé |`,
  'latest-only': `Seule la dernière version reçoit des correctifs de sécurité.
Merci de mettre à jour avant de signaler un problème.`,
  service: 'Nous exploitons {{project}} comme un service hébergé ; seule la version en production existe.',
  'main-only': "Il n'y a pas encore de version publiée ; les correctifs arrivent sur `{{default_branch}}`.",
};

export const history = { default: 'Dernière mise à jour : {{today}}' };

export const regulators = {
  steward: 'Les autorités de surveillance du marché et les CSIRT nous joignent à <{{authority_email}}>.',
  manufacturer: `Les mises à jour de sécurité sont fournies gratuitement jusqu'au {{support_end}}.
Notre point de contact unique pour les vulnérabilités est <{{security_email}}>.`,
};
