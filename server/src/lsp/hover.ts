import { MarkupKind } from 'vscode-languageserver';
import type { Hover, MarkupContent, Position } from 'vscode-languageserver';
import { absolute, enumerated, ruleNamed, ruleReason, ruleUrl, scorecard, sectionPurpose, t } from '../core';
import type { Span } from '../core';
import type { Analysis } from './analysis';
import type { ClientFeatures } from './client';
import { rangeOf } from './positions';

/** On a finding: why it matters. On a heading: what the section is for; on the title, what OpenSSF Scorecard says. */
export function hoverAt(analysis: Analysis, position: Position, client: ClientFeatures): Hover | null {
  const { document, findings, policy } = analysis;
  const offset = document.offsetAt(position);
  const holds = ({ start, end }: Span) => start <= offset && (offset < end || start === end);
  const here = findings.filter(({ span }) => holds(span));
  const around = policy.document.sectionAt(offset);
  const section = around.heading && holds(absolute(around.heading)) ? around : undefined;
  const texts = [
    // Many findings meet on the title: their reasons would be a wall of text.
    ...(here.length > MANY
      ? [here.map(({ ruleId }) => inShort(ruleId)).join('\n')]
      : new Set(here.map(({ ruleId }) => why(ruleId)))),
    section && sectionPurpose(policy, section),
    section?.heading !== undefined && section.heading === policy.title
      ? score(document.getText())
      : undefined,
  ].filter((text) => text !== undefined);
  const span = here[0]?.span ?? (section?.heading && absolute(section.heading));
  if (texts.length === 0 || !span) return null;
  return { contents: markup(texts.join('\n\n---\n\n'), client), range: rangeOf(document, span) };
}

const MANY = 2;

/** The finding's statement with a link to its page, as an item of a list. */
function inShort(ruleId: string): string {
  const rule = ruleNamed(ruleId);
  return rule ? `- ${t(rule.statement)} [${ruleId}](${ruleUrl(ruleId)})` : `- ${ruleId}`;
}

function why(ruleId: string): string | undefined {
  const rule = ruleNamed(ruleId);
  if (!rule) return undefined;
  return `**${t(rule.statement)}**\n\n${ruleReason(ruleId) ?? ''}\n\n[${ruleId}](${ruleUrl(ruleId)})`;
}

function score(text: string): string {
  const { score: points, links, text: words, disclosure } = scorecard(text);
  const missing = [
    !links && t('a link or an e-mail address (6 points)'),
    !words && t('text beside it (3 points)'),
    !disclosure && t('words about vulnerabilities, disclosure or times (1 point)'),
  ].filter((part) => part !== false);
  return [
    t("OpenSSF Scorecard's Security-Policy check gives {0} of 10.", points),
    ...(missing.length > 0 ? [t('Missing: {0}.', enumerated(missing))] : []),
    t('It does not check whether the contact works.'),
  ].join(' ');
}

/** Markdown, or the same without its marks for a client that shows plain text. */
function markup(markdown: string, client: Pick<ClientFeatures, 'hoverMarkdown'>): MarkupContent {
  if (client.hoverMarkdown) return { kind: MarkupKind.Markdown, value: markdown };
  const plain = markdown.replace(/\[([^[\]]*)\]\(([^()]*)\)/g, '$1 <$2>').replace(/\*\*|`/g, '');
  return { kind: MarkupKind.PlainText, value: plain };
}
