export const supportedVersions = {
  table: `| Version | Unterstützt |
| --- | --- |
| {{version_line}} | :white_check_mark: Ja |
| {{older_line}} | :x: Nein |`,
  dates: `| Version | Unterstützt | Sicherheitskorrekturen bis |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: Ja | {{support_end}} |
| {{older_line}} | :x: Nein | beendet |`,
  'latest-only': `Nur das neueste Release erhält Sicherheitskorrekturen.
Bitte aktualisieren Sie, bevor Sie etwas melden.`,
  service: 'Wir betreiben {{project}} als gehosteten Dienst; es gibt nur die Version im Produktivbetrieb.',
  'main-only': 'Es gibt noch keine Releases; Korrekturen kommen auf `{{default_branch}}`.',
};

export const history = { default: 'Zuletzt aktualisiert: {{today}}' };

export const regulators = {
  steward: 'Marktüberwachungsbehörden und CSIRTs erreichen uns unter <{{authority_email}}>.',
  manufacturer: `Sicherheitsupdates werden bis {{support_end}} kostenlos bereitgestellt.
Unsere zentrale Anlaufstelle für Schwachstellen ist <{{security_email}}>.`,
};
