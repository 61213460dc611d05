import { t } from '../../l10n';
import { html } from './html';
import type { Html } from './html';

/** How the report of one policy is drawn. */
export interface Pen {
  /** An editor is beside the page: lines can be gone to, and pages of rules open there. */
  readonly isInEditor: boolean;
  /** An id that no other policy of the page has. */
  id(name: string): string;
  /** Where something stands. */
  line(line: number): Html;
  /** Words of the policy, in its language. */
  quote(text: string): Html;
  rule(ruleId: string, url: string | undefined): Html;
}

/** @param prefix Begins all ids; empty where the page holds one policy. */
export function createPen(isInEditor: boolean, prefix: string, language: string): Pen {
  return {
    isInEditor,
    id: (name) => prefix + name,
    line: (line) =>
      isInEditor
        ? html`<button type="button" class="line" data-line="${line}">${t('line {0}', line)}</button>`
        : html`<span class="line">${t('line {0}', line)}</span>`,
    // `und` and `mul` are no languages that a page can be read in.
    quote: (text) =>
      language.length === 2
        ? html`<q lang="${language}">${shortened(text)}</q>`
        : html`<q>${shortened(text)}</q>`,
    rule: (ruleId, url) => {
      if (url === undefined) return html`<code>${ruleId}</code>`;
      // An editor would take a link to the network.
      return isInEditor
        ? html`<button type="button" class="rule" data-rule="${ruleId}">${ruleId}</button>`
        : html`<a class="rule" href="${url}">${ruleId}</a>`;
    },
  };
}

/** Longer quotations are cut, in UTF-16 units. */
const LONGEST_QUOTE = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
}
