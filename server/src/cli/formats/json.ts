import type { Format } from './format';

/** One JSON object, as `JSON.stringify(report, null, 2)` would print it. */
export const jsonFormat: Format = {
  start: '{\n  "version": 1,\n  "results": [',
  separator: ',',
  file: (result) => `\n    ${indented(result, 4)}`,
  end: (summary) => `${summary.files > 0 ? '\n  ' : ''}],\n  "summary": ${indented(summary, 2)}\n}\n`,
};

function indented(value: object, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
