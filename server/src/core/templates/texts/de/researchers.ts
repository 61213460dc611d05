const NO_LEGAL_ACTION =
  'Wir leiten keine rechtlichen Schritte gegen Sie ein und unterstützen keine; wenn es jemand anderes tut, sagen wir, dass Sie sich an diese Richtlinie gehalten haben.';

export const safeHarbor = {
  'own-copy': `Sie dürfen {{project}} in Ihrer eigenen Kopie beliebig testen.
Bitte lassen Sie die Systeme und Daten anderer in Ruhe.`,
  short: `Wenn Sie in gutem Glauben handeln und diese Richtlinie befolgen, betrachten wir Ihre Untersuchung als genehmigt.
${NO_LEGAL_ACTION}`,
  full: `Wenn Sie in gutem Glauben handeln und diese Richtlinie befolgen, betrachten wir Ihre Untersuchung als:

- genehmigt im Sinne der Gesetze gegen unbefugten Zugriff auf Computersysteme
- ausgenommen von den Gesetzen gegen die Umgehung technischer Schutzmaßnahmen
- ausgenommen von Einschränkungen in unseren Nutzungsbedingungen, die der Sicherheitsforschung entgegenstünden

${NO_LEGAL_ACTION}

Wir können nicht für Dritte sprechen, und von Ihnen wird erwartet, dass Sie das Gesetz befolgen.
Wenn Sie nicht sicher sind, ob etwas erlaubt ist, fragen Sie uns bitte vorher.`,
};

export const testingRules = {
  default: `- Verwenden Sie nur eigene Konten und Kopien.
- Stören Sie unsere Dienste nicht: kein Denial of Service, kein Spam, kein Social Engineering, kein physischer Zugriff.
- Tun Sie nicht mehr, als zum Nachweis des Problems nötig ist, und hinterlassen Sie keine Hintertür.
- Wenn Sie auf personenbezogene Daten stoßen, hören Sie auf, sagen Sie es uns, löschen Sie die Daten und zeigen Sie sie niemandem.
- Führen Sie keine automatisierten Massenscans gegen unsere Dienste aus.`,
};

export const recognition = {
  default:
    'Wir nennen Sie im Sicherheitshinweis und in den Release Notes, sofern Sie nicht lieber anonym bleiben möchten.',
};

export const bounty = {
  none: 'Es gibt keine bezahlte Bug-Bounty, und wir verhandeln nicht über Bezahlung.',
};

export const aiReports = {
  default: `Sie dürfen KI-Werkzeuge und Scanner verwenden.
Sagen Sie uns, dass Sie es getan haben, und prüfen Sie jede Aussage selbst an einem unterstützten Release.
Meldungen, die niemand reproduziert hat, schließen wir.`,
};

export const dependencies = {
  default:
    'Melden Sie Fehler in einer Abhängigkeit bei deren Maintainern, und sagen Sie uns, wenn wir aktualisieren müssen.',
};
