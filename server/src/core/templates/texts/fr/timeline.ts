const STEPS = `- Nous accusons réception dans un délai de {{ack}}.
- Nous vous disons si nous pouvons reproduire le problème, et comment nous l'évaluons, dans un délai de {{assess}}.
- Nous vous tenons informé au moins tous les {{update_every}} jusqu'à la clôture du problème.`;

const SEVERITY_TABLE = `| Gravité | Délai visé pour publier un correctif |
| --- | --- |
| Critique | {{fix_critical}} |
| Élevée | {{fix_high}} |
| Moyenne | {{fix_medium}} |
| Faible | {{fix_low}} |`;

const CVSS_TABLE = `| Gravité (CVSS) | Délai visé pour publier un correctif |
| --- | --- |
| Critique (9.0-10.0) | {{fix_critical}} |
| Élevée (7.0-8.9) | {{fix_high}} |
| Moyenne (4.0-6.9) | {{fix_medium}} |
| Faible (0.1-3.9) | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}Les délais courent à partir du jour où nous confirmons le problème.
{{?fix_critical}}Ce sont des objectifs, pas des garanties.`;

export const responseTimeline = {
  targets: `${STEPS}
- {{?fix_critical}}Nous corrigeons les problèmes confirmés dans les délais du tableau ci-dessous.

${SEVERITY_TABLE}

${CLOCK}`,
  'best-effort': `Nous maintenons {{project}} sur notre temps libre.
Nous essayons de répondre dans un délai de {{ack}} ; si nous ne pouvons pas tenir une date, nous vous le dirons.`,
  steps: STEPS,
  table: `${SEVERITY_TABLE}\n\n${CLOCK}`,
  cvss: `${CVSS_TABLE}\n\n${CLOCK}`,
  list: `À partir du jour où nous confirmons un problème, nous visons la publication d'un correctif dans les délais suivants :

- **Critique** : {{fix_critical}}
- **Élevée** : {{fix_high}}
- **Moyenne** : {{fix_medium}}
- **Faible** : {{fix_low}}`,
  stages: `| Étape | Objectif |
| --- | --- |
| Nous accusons réception | dans un délai de {{ack}} |
| Nous communiquons l'évaluation | dans un délai de {{assess}} |
| Nous signalons l'avancement | au moins tous les {{update_every}} |
| Nous publions un avis de sécurité | au plus {{disclosure_days}} jours après votre signalement |`,
  matrix: `| Gravité | Accusé de réception | Évaluation | Publication d'un correctif |
| --- | --- | --- | --- |
| Critique | {{ack}} | {{assess}} | {{fix_critical}} |
| Élevée | {{ack}} | {{assess}} | {{fix_high}} |
| Moyenne | {{ack}} | {{assess}} | {{fix_medium}} |
| Faible | {{ack}} | {{assess}} | {{fix_low}} |

L'accusé de réception et l'évaluation comptent à partir de votre signalement, un correctif à partir du jour où nous confirmons le problème.`,
};

export const severity = {
  cvss: "Nous évaluons la gravité en partant de CVSS 4.0 et nous l'adaptons à la façon dont {{project}} est réellement utilisé.",
  own: `Nous utilisons ces niveaux :

- **Critique** : un attaquant prend le contrôle depuis le réseau, sans l'aide d'un utilisateur
- **Élevée** : perte grave de données ou de contrôle sous peu de conditions
- **Moyenne** : l'attaque demande des conditions particulières ou rapporte peu
- **Faible** : difficile à exploiter, avec peu d'effet`,
};
