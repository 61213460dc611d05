/** What a person reads of an answer of the language server. */
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { deepEqual } from 'node:assert/strict';
import { untranslated } from './pseudo';

/**
 * What an answer shows outside of brackets, with where it stands.
 * @param given What the document and the repository hold.
 */
export function untranslatedIn(answer: unknown, given: string): string[] {
  const source = `${given}\n${writtenBy(answer)}`;
  return shownIn(answer).flatMap(({ at, text }) =>
    untranslated(text, source).map((piece) => `${at.replace(/^\./, '')}: ${piece}`),
  );
}

/** Fails with all that was found, each once. */
export function nothing(found: readonly string[]): void {
  deepEqual([...new Set(found)].sort(), []);
}

/** Members that programs read – addresses, names – and what is or would be written into documents. Everything else is for people. */
const FOR_PROGRAMS = new Set([
  ...['uri', 'newText', 'snippet', 'code', 'href', 'source', 'command', 'arguments', 'id', 'kind', 'data'],
  ...['sortText', 'filterText', 'resultId', 'url', 'styles', 'proposal', 'question', 'in', 'severity'],
  ...['textEdit', 'edits', 'edit', 'documentChanges', 'path', 'text', 'previews'],
]);

/** The texts of an answer that are shown to people, with where in the answer they stand. */
function shownIn(answer: unknown, at = ''): { readonly at: string; readonly text: string }[] {
  if (typeof answer === 'string') return [{ at, text: answer }];
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap((each) => shownIn(each, at));
  return Object.entries(answer).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'body') return htmlTexts(String(value)).map((text) => ({ at: `${at}.body`, text }));
    // A command is a name, or what has a title.
    if (name === 'command' && typeof value === 'object') return shownIn(value, `${at}.command`);
    // The value of a choice is a name, that of a hover a text.
    if (name === 'value' && !('kind' in answer)) return [];
    return FOR_PROGRAMS.has(name) ? [] : shownIn(value, `${at}.${name}`);
  });
}

/** All that is written into documents by what an answer offers. */
const writtenBy = (answer: unknown): string => {
  if (typeof answer !== 'object' || answer === null) return '';
  return Object.entries(answer)
    .map(([name, value]: [string, unknown]) =>
      (name === 'newText' || name === 'snippet' || name === 'proposal') && typeof value === 'string'
        ? value.replace(/\$\{\d+(?:\|([^,|]*)[^|]*\||:?([^{}]*))\}/g, '$1$2')
        : writtenBy(value),
    )
    .join('\n');
};

const READ_ALOUD = ['aria-label', 'title', 'alt', 'data-title'];

/** The texts of a page, and what it says to those who do not see it. */
function htmlTexts(html: string): string[] {
  const texts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) texts.push(node.value);
    if ('attrs' in node)
      texts.push(...node.attrs.filter(({ name }) => READ_ALOUD.includes(name)).map(({ value }) => value));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return texts;
}
