const STEPS = `- Wir bestätigen den Eingang spätestens {{ack}} nach Ihrer Meldung.
- Ob wir das Problem nachvollziehen können und wie wir es einstufen, teilen wir Ihnen spätestens {{assess}} nach Ihrer Meldung mit.
- Wir halten Sie mindestens alle {{update_every}} auf dem Laufenden, bis das Problem abgeschlossen ist.`;

const SEVERITY_TABLE = `| Schweregrad | Angestrebte Zeit bis zur Korrektur |
| --- | --- |
| Kritisch | {{fix_critical}} |
| Hoch | {{fix_high}} |
| Mittel | {{fix_medium}} |
| Niedrig | {{fix_low}} |`;

const CVSS_TABLE = `| Schweregrad (CVSS) | Angestrebte Zeit bis zur Korrektur |
| --- | --- |
| Kritisch (9.0-10.0) | {{fix_critical}} |
| Hoch (7.0-8.9) | {{fix_high}} |
| Mittel (4.0-6.9) | {{fix_medium}} |
| Niedrig (0.1-3.9) | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}Die Zeiten zählen ab dem Tag, an dem wir das Problem bestätigen.
{{?fix_critical}}Sie sind Ziele, keine Garantien.`;

export const responseTimeline = {
  targets: `${STEPS}
- {{?fix_critical}}Wir beheben bestätigte Probleme in den Zeiten der folgenden Tabelle.

${SEVERITY_TABLE}

${CLOCK}`,
  'best-effort': `Wir pflegen {{project}} in unserer Freizeit.
Wir bemühen uns, spätestens {{ack}} nach Ihrer Meldung zu antworten; wenn wir einen Termin nicht halten können, sagen wir es Ihnen.`,
  steps: STEPS,
  table: `${SEVERITY_TABLE}\n\n${CLOCK}`,
  cvss: `${CVSS_TABLE}\n\n${CLOCK}`,
  list: `Ab dem Tag, an dem wir ein Problem bestätigen, streben wir eine Korrektur in diesen Zeiten an:

- **Kritisch**: {{fix_critical}}
- **Hoch**: {{fix_high}}
- **Mittel**: {{fix_medium}}
- **Niedrig**: {{fix_low}}`,
  stages: `| Schritt | Ziel |
| --- | --- |
| Wir bestätigen den Eingang | höchstens {{ack}} |
| Wir teilen unsere Einschätzung mit | höchstens {{assess}} |
| Wir berichten über den Fortschritt | mindestens alle {{update_every}} |
| Wir veröffentlichen einen Hinweis | höchstens {{disclosure_days}} Tage nach Ihrer Meldung |`,
  matrix: `| Schweregrad | Eingangsbestätigung | Einschätzung | Korrektur |
| --- | --- | --- | --- |
| Kritisch | {{ack}} | {{assess}} | {{fix_critical}} |
| Hoch | {{ack}} | {{assess}} | {{fix_high}} |
| Mittel | {{ack}} | {{assess}} | {{fix_medium}} |
| Niedrig | {{ack}} | {{assess}} | {{fix_low}} |

Eingangsbestätigung und Einschätzung zählen ab Ihrer Meldung, eine Korrektur ab dem Tag, an dem wir das Problem bestätigen.`,
};

export const severity = {
  cvss: 'Wir stufen den Schweregrad zunächst nach CVSS 4.0 ein und passen ihn daran an, wie {{project}} wirklich eingesetzt wird.',
  own: `Wir verwenden diese Stufen:

- **Kritisch**: ein Angreifer übernimmt das System über das Netz, ohne Zutun eines Nutzers
- **Hoch**: schwerer Verlust von Daten oder Kontrolle unter wenigen Bedingungen
- **Mittel**: der Angriff braucht besondere Bedingungen oder bringt wenig ein
- **Niedrig**: schwer auszunutzen, mit geringer Wirkung`,
};
