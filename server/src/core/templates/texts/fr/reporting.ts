const PRIVATE_PLEASE =
  'Veuillez ne pas signaler de vulnérabilités dans des tickets, discussions ou pull requests publics.';

/** With the mark of the way that is preferred, where there is another one. */
const onGitHub = (
  mark: string,
) => `Utilisez le signalement privé de vulnérabilités de GitHub${mark} : [ouvrir un signalement privé]({{pvr_url}}).
Seuls les mainteneurs peuvent le voir.`;

const MAILBOX = 'Seuls les mainteneurs lisent cette boîte de réception.';

export const intro = {
  default: `Vous avez découvert une vulnérabilité dans {{project}} ? Merci de [la signaler en privé](#signaler-une-vulnérabilité).
Merci de nous aider à protéger nos utilisateurs.`,
  'org-default': `Cette politique s'applique à tout dépôt public de {{owner}} qui n'a pas sa propre politique.
Vous avez découvert une vulnérabilité ? Merci de [la signaler en privé](#signaler-une-vulnérabilité).`,
  pointer: `Ce projet suit la [politique de sécurité de {{owner}}]({{org_policy_url}}).
Les vulnérabilités peuvent y être signalées en privé ; vous recevrez une réponse dans un délai de {{ack}}.`,
};

export const reporting = {
  'github-pvr': `${PRIVATE_PLEASE}

${onGitHub('')}`,
  'github-pvr+email': `${PRIVATE_PLEASE}

${onGitHub(' (de préférence)')}

Si vous ne pouvez pas utiliser GitHub, écrivez à <{{security_email}}>.
${MAILBOX}`,
  email: `${PRIVATE_PLEASE}

Écrivez à <{{security_email}}>.
${MAILBOX}`,
  gitlab: `${PRIVATE_PLEASE}

Ouvrez un [ticket confidentiel]({{gitlab_confidential_url}}) et cochez la case qui le rend confidentiel.
Seuls vous et les mainteneurs pouvez le voir.`,
  'gitlab+email': `${PRIVATE_PLEASE}

Ouvrez un [ticket confidentiel]({{gitlab_confidential_url}}) (de préférence) et cochez la case qui le rend confidentiel.
Seuls vous et les mainteneurs pouvez le voir.

Si vous ne pouvez pas utiliser GitLab, écrivez à <{{security_email}}>.`,
  platform: `${PRIVATE_PLEASE}

Envoyez votre signalement par notre programme sur [{{platform_name}}]({{platform_url}}).

Si vous ne pouvez pas utiliser la plateforme, écrivez à <{{security_email}}>.`,
  'web-form': `${PRIVATE_PLEASE}

Utilisez notre [formulaire de signalement]({{form_url}}).
Aucun compte n'est nécessaire et vous pouvez rester anonyme.`,
};

export const reportContent = {
  default: `Un bon signalement nous aide à répondre vite. Dans la mesure où vous le savez, indiquez-nous :

- ce qu'un attaquant peut faire et dans quelles conditions
- la version, le commit ou la configuration concernés
- les étapes ou le code qui permettent de reproduire le problème
- le fichier ou le composant en cause
- une correction ou un contournement possible
- si d'autres personnes sont au courant et comment vous souhaitez être cité

Un signalement incomplet vaut mieux que pas de signalement.`,
  short: `Merci d'indiquer la version concernée, les étapes pour reproduire le problème et ce qu'un attaquant peut en faire.
Un signalement incomplet vaut mieux que pas de signalement.`,
};

export const languages = { default: 'Vous pouvez nous écrire en {{languages}}.' };

export const escalation = {
  default: `Pas de réponse au bout de {{escalate_after}} ? Écrivez à <{{fallback_email}}>.
Vous pouvez aussi dire dans un ticket public que vous avez envoyé un signalement de sécurité, sans en donner aucun détail.`,
};

export const encryption = {
  pgp: 'Vous pouvez chiffrer votre signalement avec [notre clé OpenPGP]({{pgp_key_url}}), empreinte `{{pgp_fingerprint}}`.',
};
