const PRIVATE_PLEASE =
  'Bitte melden Sie Schwachstellen nicht in öffentlichen Issues, Diskussionen oder Pull Requests.';

/** With the mark of the way that is preferred, where there is another one. */
const onGitHub = (
  mark: string,
) => `Nutzen Sie die vertrauliche Schwachstellenmeldung von GitHub${mark}: [vertrauliche Meldung öffnen]({{pvr_url}}).
Nur die Maintainer können sie sehen.`;

const MAILBOX = 'Das Postfach lesen nur die Maintainer.';

export const intro = {
  default: `Sie haben eine Schwachstelle entdeckt, die {{project}} betrifft? Bitte [melden Sie sie vertraulich](#schwachstellen-melden).
Vielen Dank, dass Sie helfen, unsere Nutzer zu schützen.`,
  'org-default': `Diese Richtlinie gilt für jedes öffentliche Repository von {{owner}}, das keine eigene hat.
Sie haben eine Schwachstelle entdeckt? Bitte [melden Sie sie vertraulich](#schwachstellen-melden).`,
  pointer: `Dieses Projekt folgt der [Sicherheitsrichtlinie von {{owner}}]({{org_policy_url}}).
Dort können Schwachstellen vertraulich gemeldet werden; Sie erhalten spätestens {{ack}} nach Ihrer Meldung eine Antwort.`,
};

export const reporting = {
  'github-pvr': `${PRIVATE_PLEASE}

${onGitHub('')}`,
  'github-pvr+email': `${PRIVATE_PLEASE}

${onGitHub(' (bevorzugt)')}

Wenn Sie GitHub nicht nutzen können, schreiben Sie an <{{security_email}}>.
${MAILBOX}`,
  email: `${PRIVATE_PLEASE}

Schreiben Sie an <{{security_email}}>.
${MAILBOX}`,
  gitlab: `${PRIVATE_PLEASE}

Öffnen Sie ein [vertrauliches Issue]({{gitlab_confidential_url}}) und kreuzen Sie an, dass es vertraulich ist.
Nur Sie und die Maintainer können es sehen.`,
  'gitlab+email': `${PRIVATE_PLEASE}

Öffnen Sie ein [vertrauliches Issue]({{gitlab_confidential_url}}) (bevorzugt) und kreuzen Sie an, dass es vertraulich ist.
Nur Sie und die Maintainer können es sehen.

Wenn Sie GitLab nicht nutzen können, schreiben Sie an <{{security_email}}>.`,
  platform: `${PRIVATE_PLEASE}

Reichen Sie Ihre Meldung über unser Programm auf [{{platform_name}}]({{platform_url}}) ein.

Wenn Sie die Plattform nicht nutzen können, schreiben Sie an <{{security_email}}>.`,
  'web-form': `${PRIVATE_PLEASE}

Nutzen Sie unser [Meldeformular]({{form_url}}).
Sie brauchen kein Konto und dürfen anonym bleiben.`,
};

export const reportContent = {
  default: `Eine gute Meldung hilft uns, schnell zu antworten. Bitte teilen Sie uns mit, soweit Sie es wissen:

- was ein Angreifer unter welchen Bedingungen erreichen kann
- die betroffene Version, den Commit oder die Konfiguration
- Schritte oder Code, mit denen sich das Problem reproduzieren lässt
- die betroffene Datei oder Komponente
- eine mögliche Korrektur oder Umgehung
- ob andere davon wissen und wie Sie genannt werden möchten

Eine unvollständige Meldung ist besser als keine.`,
  short: `Bitte nennen Sie die betroffene Version, die Schritte zum Reproduzieren des Problems und was ein Angreifer damit erreichen kann.
Eine unvollständige Meldung ist besser als keine.`,
};

export const languages = { default: 'Sie können uns auf {{languages}} schreiben.' };

export const escalation = {
  default: `Haben wir {{escalate_after}} lang nicht geantwortet? Schreiben Sie an <{{fallback_email}}>.
Sie dürfen auch in einem öffentlichen Issue sagen, dass Sie eine Sicherheitsmeldung geschickt haben, ohne jede Einzelheit daraus.`,
};

export const encryption = {
  pgp: 'Sie können Ihre Meldung mit [unserem OpenPGP-Schlüssel]({{pgp_key_url}}) verschlüsseln, Fingerabdruck `{{pgp_fingerprint}}`.',
};
