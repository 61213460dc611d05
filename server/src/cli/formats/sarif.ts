import { version } from '../../../../package.json';
import { ruleDocumentation, rules, ruleUrl } from '../../core';
import type { FindingReport, Severity } from '../../core';
import type { Format } from './format';

/**
 * SARIF 2.1.0, for code scanning. Paths are relative to the root of the repository, which is what code scanning takes a path without
 * a base for; columns count UTF-16 units from 1.
 */
export const sarifFormat: Format = {
  get start() {
    const driver = {
      name: 'security-policy',
      semanticVersion: version,
      informationUri: 'https://github.com/security-policy/security-policy',
      rules: rules.map(describedRule),
    };
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  },
  separator: ',',
  file: ({ findings }, { placedAt }) =>
    findings.map((finding) => `\n${JSON.stringify(resultOf(placedAt, finding))}`).join(','),
  end: () => '\n]}]}\n',
};

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function describedRule({ id, statement, severity }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: statement },
    helpUri: ruleUrl(id),
    help: { text: statement, markdown: ruleDocumentation(id) ?? statement },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security-policy'] },
  };
}

function resultOf(path: string, { ruleId, severity, message, range, related, fixes }: FindingReport) {
  const artifactLocation = { uri: uriOf(path) };
  const physical = (place: FindingReport['range']) => ({ artifactLocation, region: regionOf(place) });
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return {
    ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(range) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.message },
        physicalLocation: physical(other.range),
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: regionOf(edit.range),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  };
}

function regionOf({ start, end }: FindingReport['range']) {
  return {
    startLine: start.line,
    startColumn: start.character + 1,
    endLine: end.line,
    endColumn: end.character + 1,
  };
}

/** A relative path with slashes, or an absolute one, as a URI reference. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${encoded.replace('%3A', ':')}`;
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}
