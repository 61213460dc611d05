const COORDINATED = `Wir legen Schwachstellen koordiniert offen (Coordinated Vulnerability Disclosure).
Wir bereiten eine Korrektur vertraulich vor, vereinbaren mit Ihnen einen Termin und veröffentlichen zusammen mit dem Release einen Sicherheitshinweis.
Wenn wir uns nicht einigen können oder nicht antworten, steht es Ihnen frei, {{disclosure_days}} Tage nach Ihrer Meldung zu veröffentlichen.
Um mehr Zeit bitten wir nur mit einem Grund und einem Termin.
Wird die Schwachstelle bereits ausgenutzt, veröffentlichen wir unter Umständen früher.`;

export const disclosurePolicy = {
  coordinated: COORDINATED,
  '90+30': `${COORDINATED}
Technische Einzelheiten veröffentlichen wir {{adoption_days}} Tage nach dem Erscheinen der Korrektur, damit Nutzer aktualisieren können.`,
  unmaintained: `Wir legen Schwachstellen koordiniert offen (Coordinated Vulnerability Disclosure).
Eine Korrektur wird es nicht geben; wir vereinbaren mit Ihnen einen Termin und veröffentlichen einen Sicherheitshinweis, der unsere Nutzer warnt.
Wenn wir uns nicht einigen können oder nicht antworten, steht es Ihnen frei, {{disclosure_days}} Tage nach Ihrer Meldung zu veröffentlichen.
Wird die Schwachstelle bereits ausgenutzt, veröffentlichen wir unter Umständen früher.`,
  immediate:
    'Wir veröffentlichen eine Zusammenfassung, sobald die Schwachstelle in allen betroffenen Systemen behoben ist.',
};

export const embargo = {
  distros:
    'Distributoren auf der Liste linux-distros erhalten den Sicherheitshinweis und den Patch höchstens 7 Tage vor dem Release.',
};

export const securityUpdates = {
  advisories: `Korrekturen stehen in unseren [Sicherheitshinweisen]({{advisories_url}}) und in den Release Notes.
Um benachrichtigt zu werden, beobachten Sie die Releases des Repositorys.`,
  'release-notes': `Korrekturen stehen in den Release Notes.
Um benachrichtigt zu werden, abonnieren Sie die Releases dieses Repositorys.`,
  unmaintained: `Es gibt keine Sicherheitsupdates mehr.
Bekannte Schwachstellen stehen in unseren [Sicherheitshinweisen]({{advisories_url}}).`,
};

export const cve = {
  github: `Für bestätigte Schwachstellen beantragen wir über GitHub eine CVE-ID.
Der Sicherheitshinweis nennt die betroffenen und die korrigierten Versionen.`,
  default: `Für bestätigte Schwachstellen beantragen wir eine CVE-ID.
Der Sicherheitshinweis nennt die betroffenen und die korrigierten Versionen.`,
};
