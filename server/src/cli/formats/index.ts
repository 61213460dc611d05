import type { Format } from './format';
import { githubFormat } from './github';
import { htmlFormat } from './html';
import { jsonFormat } from './json';
import { markdownFormat } from './markdown';
import { prettyFormat } from './pretty';
import { sarifFormat } from './sarif';

export const FORMAT_NAMES = ['pretty', 'json', 'sarif', 'github', 'markdown', 'html'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export function formatNamed(name: FormatName, coloured: boolean): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat(coloured);
    case 'json':
      return jsonFormat;
    case 'sarif':
      return sarifFormat;
    case 'github':
      return githubFormat;
    case 'markdown':
      return markdownFormat;
    case 'html':
      return htmlFormat;
  }
}
