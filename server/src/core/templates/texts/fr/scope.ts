const IN_SCOPE = `**Dans le périmètre :** le code de ce dépôt et ce que nous publions à partir de celui-ci.

**Hors périmètre :**`;

const FOREIGN = `- les vulnérabilités des dépendances, sauf si {{project}} les rend exploitables ; merci de les signaler en amont
- les découvertes qui supposent un attaquant contrôlant déjà la machine ou la configuration, car {{project}} fait confiance aux deux`;

export const scope = {
  default: `${IN_SCOPE}

- les versions qui ne sont pas prises en charge
${FOREIGN}`,
  unmaintained: `${IN_SCOPE}

${FOREIGN}`,
};

export const notAVulnerability = {
  default: `- Les plantages causés par des arguments que vous passez vous-même en ligne de commande, car qui les contrôle peut déjà exécuter des commandes.
- {{exclusion}}, car {{reason}}.`,
};

export const threatModel = {
  default: `| Entrée ou acteur | Fiable ? | Remarques |
| --- | --- | --- |
| {{untrusted_input}} | non | aucun code ne doit s'exécuter |
| Fichiers de configuration | oui | écrits par l'exploitant |
| Arguments en ligne de commande | oui | droits de l'utilisateur |`,
};

export const securityInvariants = { default: '- {{invariant}}' };

export const acceptedRisks = { default: '- {{risk}}, car {{reason}}' };
