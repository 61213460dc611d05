const IN_SCOPE = `**Im Geltungsbereich:** der Code in diesem Repository und was wir daraus veröffentlichen.

**Nicht im Geltungsbereich:**`;

const FOREIGN = `- Schwachstellen in Abhängigkeiten, es sei denn, {{project}} macht sie ausnutzbar; bitte melden Sie diese bei deren Projekt
- Befunde, für die ein Angreifer den Rechner oder die Konfiguration bereits kontrollieren muss, denn {{project}} vertraut beiden`;

export const scope = {
  default: `${IN_SCOPE}

- Versionen, die nicht unterstützt werden
${FOREIGN}`,
  unmaintained: `${IN_SCOPE}

${FOREIGN}`,
};

export const notAVulnerability = {
  default: `- Abstürze durch Argumente, die Sie selbst auf der Befehlszeile übergeben, denn wer sie kontrolliert, kann bereits Befehle ausführen.
- {{exclusion}}, denn {{reason}}.`,
};

export const threatModel = {
  default: `| Eingabe oder Akteur | Vertraut? | Bemerkung |
| --- | --- | --- |
| {{untrusted_input}} | nein | darf nie zu Codeausführung führen |
| Konfigurationsdateien | ja | vom Betreiber geschrieben |
| Argumente der Befehlszeile | ja | dieselben Rechte wie der Nutzer |`,
};

export const securityInvariants = { default: '- {{invariant}}' };

export const acceptedRisks = { default: '- {{risk}}, denn {{reason}}' };
