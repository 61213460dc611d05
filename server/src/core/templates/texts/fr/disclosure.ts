const COORDINATED = `Nous pratiquons la divulgation coordonnée des vulnérabilités.
Nous préparons un correctif en privé, convenons d'une date avec vous et publions un avis de sécurité en même temps que la version corrigée.
Si nous ne parvenons pas à un accord, ou si nous ne répondons pas, vous êtes libre de publier {{disclosure_days}} jours après votre signalement.
Nous ne demanderons un délai supplémentaire qu'avec une raison et une date.
Si la vulnérabilité est déjà exploitée, il se peut que nous publiions plus tôt.`;

export const disclosurePolicy = {
  coordinated: COORDINATED,
  '90+30': `${COORDINATED}
Nous publions les détails techniques {{adoption_days}} jours après la mise à disposition du correctif, afin que les utilisateurs puissent mettre à jour.`,
  unmaintained: `Nous pratiquons la divulgation coordonnée des vulnérabilités.
Il n'y aura pas de correctif : nous convenons d'une date avec vous et publions un avis de sécurité qui avertit nos utilisateurs.
Si nous ne parvenons pas à un accord, ou si nous ne répondons pas, vous êtes libre de publier {{disclosure_days}} jours après votre signalement.
Si la vulnérabilité est déjà exploitée, il se peut que nous publiions plus tôt.`,
  immediate: 'Nous publions un résumé dès que tous les systèmes concernés sont corrigés.',
};

export const embargo = {
  distros:
    "Les distributeurs inscrits à la liste linux-distros reçoivent l'avis et le correctif au plus 7 jours avant la publication de la version.",
};

export const securityUpdates = {
  advisories: `Les correctifs figurent dans nos [avis de sécurité]({{advisories_url}}) et dans les notes de version.
Pour être averti, suivez les versions publiées par le dépôt.`,
  'release-notes': `Les correctifs figurent dans les notes de version.
Pour être averti, abonnez-vous aux versions publiées par ce dépôt.`,
  unmaintained: `Il n'y a plus de mises à jour de sécurité.
Les vulnérabilités connues figurent dans nos [avis de sécurité]({{advisories_url}}).`,
};

export const cve = {
  github: `Pour les vulnérabilités confirmées, nous demandons un identifiant CVE par GitHub.
L'avis indique les versions affectées et les versions corrigées.`,
  default: `Pour les vulnérabilités confirmées, nous demandons un identifiant CVE.
L'avis indique les versions affectées et les versions corrigées.`,
};
