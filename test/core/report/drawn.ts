import { html, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { resolveConfig } from '../../../server/src/core/config/config';
import { coverageOf } from '../../../server/src/core/coverage/coverage';
import { lint } from '../../../server/src/core/lint/lint';
import { readPolicy } from '../../../server/src/core/policy/read';
import { reportContents, type ReportContents } from '../../../server/src/core/report/contents';
import { drawPage, drawPart, drawView } from '../../../server/src/core/report/drawing/page';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import type { ProfileId } from '../../../server/src/core/rules/profiles';
import { scorecard } from '../../../server/src/core/scorecard/scorecard';

export interface Circumstances {
  readonly path?: string;
  readonly profiles?: readonly ProfileId[];
  readonly repository?: RepositoryFacts;
}

/** What the report of a text is drawn from. */
export function contentsOf(
  text: string,
  { path = 'SECURITY.md', profiles = ['recommended'], repository = {} }: Circumstances = {},
): ReportContents {
  const policy = readPolicy(text);
  const config = resolveConfig({ profiles });
  const context = { config, repository, today: '2026-11-22' };
  const findings = lint(policy, context);
  const coverage = coverageOf(policy, findings, profiles);
  return reportContents({ path, policy, findings, coverage, scorecard: scorecard(text), context });
}

type Node = DefaultTreeAdapterTypes.Node;

/** A part of a page, as a test asks for it. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text as it is read, with single spaces. */
  readonly text: string;
  /** All that is in it, in the order of the page. */
  readonly all: readonly Drawn[];
}

/** The page of some policies, and what is wrong with its HTML. */
export function page(...policies: readonly ReportContents[]): {
  page: Drawn;
  errors: string[];
  source: string;
} {
  const source = drawPage(policies.map(drawPart));
  const errors: string[] = [];
  const document = parse(source, { onParseError: ({ code }) => errors.push(code) });
  return { page: drawn(document), errors, source };
}

/** The page as an editor shows it. */
export function view(contents: ReportContents): Drawn {
  return drawn(parseFragment(drawView(contents).body));
}

/** The rows of a part's tables, as the texts of their cells. */
export function rowsIn(page: Drawn, part: string): string[][] {
  const section = page.all.find(
    ({ name, attributes }) => name === 'section' && attributes['id']?.endsWith(part),
  );
  return rowsOf(section?.all ?? []);
}

export const rowsOf = (elements: readonly Drawn[]): string[][] =>
  elements
    .filter(({ name }) => name === 'tr')
    .map(({ all }) => all.filter(({ name }) => name === 'th' || name === 'td').map(({ text }) => text));

function drawn(node: Node): Drawn {
  const children = 'childNodes' in node ? node.childNodes : [];
  const own = children.map((child) => ({ child, drawn: drawn(child) }));
  const raw = own.map(({ child, drawn: one }) => ('value' in child ? child.value : one.text)).join(' ');
  return {
    name: node.nodeName,
    attributes: 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {},
    text: raw.replace(/\s+/g, ' ').trim(),
    all: own.flatMap(({ child, drawn: one }) => ('tagName' in child ? [one, ...one.all] : [])),
  };
}

/** Elements of HTML that a report never has. */
export const FOREIGN: readonly string[] = [html.TAG_NAMES.SCRIPT, 'iframe', 'img', 'object', 'form', 'link'];
