import { remember } from '../../collections/remember';
import { sourceOf } from '../../markdown/located';
import type { Located, Unit } from '../../markdown/model';
import { hostAndPath, isForge } from '../contacts/urls';
import { isReservedHost } from '../leftovers/reserved-hosts';
import { isUnder, type Passage } from '../passage';

/** What a report is made of. One of them alone may stand in any policy. */
interface Signs {
  readonly request: boolean;
  readonly headers: boolean;
  readonly payload: boolean;
  readonly trace: boolean;
  readonly finding: boolean;
  readonly attack: boolean;
}

const SIGN =
  /HTTP\/\d|alert\(|\bOR\b[^\n]{0,4}1|UNION\s|Traceback|goroutine|jndi:|etc\/passwd|\.java:\d|\bin line \d|\bthere (?:is|exists?)\b|\b(?:found|discovered)\b/i;
const REQUEST = /^[ \t>`$-]*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,500} HTTP\/\d/m;
const HEADERS = /^[ \t>`-]*(?:Authorization|Cookie|Set-Cookie|X-Api-Key): ?\S/im;
const PAYLOAD =
  /'\s?(?:OR|AND)\s+'?\d'?\s?=\s?'?\d|<script[^<>]{0,80}>\s?alert\(|\bonerror\s?=\s?["']?alert\(|\bUNION\s+(?:ALL\s+)?SELECT\b|\$\{jndi:|\.\.\/\.\.\/etc\/passwd|\bSLEEP\(\d+\)--/i;
const TRACE =
  /Traceback \(most recent call last\)|^goroutine \d+ \[|^[ \t]+at [\w$.]{3,200}\([\w$]+\.java:\d+\)/m;

const FLAW =
  /(?:vulnerabilit(?:y|ies)|injection|xss|cross-site|csrf|ssrf|rce|code execution|overflow|traversal|bypass|disclosure|deserialization|flaw)/
    .source;
/** Says of a flaw that it is there, now: "There is a … in …", "I found a …". What is asked, supposed or was fixed is no finding. */
const FINDING = new RegExp(
  String.raw`(?:^|[.!:]\s+)(?:there (?:is|exists?) an? (?:[\w/-]+ ){0,5}${FLAW}|(?:i|we) (?:have )?(?:found|discovered|identified) an? (?:[\w/-]+ ){0,5}${FLAW}|an? (?:[\w/-]+ ){0,4}${FLAW} (?:[\w/-]+ ){0,3}(?:was|has been) (?:found|discovered|identified) in)|\b${FLAW}\b[^.\n]{0,60}\bin line \d+`,
  'im',
);
const SUPPOSED =
  /\b(?:if|when|whenever|example|sample|template|e\.g|fixed|patched|resolved|mitigated|such as|suspect|believe|think)\b|CVE-\d{4}-\d/i;
/** Tells how to attack: the words around a payload. */
const ATTACK =
  /\b(?:send|submit|inject|enter|request|navigate|visit|open|post|payload|poc|proof of concept|steps? to reproduce)\b/i;

const NONE: readonly Located[] = [];

/**
 * The report of a vulnerability that stands in a passage, where somebody has edited the policy in order to report: its first unit, or nothing. It takes two signs that agree, and an
 * example of how a report looks has none that is real.
 */
export const embeddedReportsIn = remember((passage: Passage): readonly Located[] => {
  const signed = passage.body.filter((unit) => SIGN.test(sourceOf(unit)));
  if (signed.length === 0 || isUnder(passage, 'security-updates') || isUnder(passage, 'best-practices'))
    return NONE;
  const units = signed.map((unit) => ({ unit, signs: signsOf(unit, passage) }));
  const has = (sign: keyof Signs): boolean => units.some(({ signs }) => signs[sign]);
  const isReport =
    (has('request') && (has('headers') || has('finding') || has('payload'))) ||
    (has('finding') && (has('payload') || has('trace'))) ||
    units.some(({ signs }) => signs.payload && signs.attack);
  const first = units.find(({ signs }) => Object.values(signs).includes(true));
  return isReport && first ? [first.unit] : NONE;
});

function signsOf(unit: Unit, passage: Passage): Signs {
  const text = sourceOf(unit);
  // What an example shows stands below words that say so.
  const leadsIn = `${passage.leadIn(unit)} ${wordsBefore(unit, passage)}`;
  const isExample =
    /\b(?:example|sample|template|format|like this|for instance|e\.g)\b/i.test(leadsIn) ||
    /<[a-z][\w -]*>\s*$|\{\{|\[(?:your|insert)/im.test(text);
  const isCode = unit.kind === 'code';
  return {
    request: REQUEST.test(text) && !isExample,
    headers: HEADERS.test(text) && !isExample,
    payload: PAYLOAD.test(text) && !isExample,
    trace: TRACE.test(text) && !isExample,
    finding: !isCode && FINDING.test(unit.prose.text) && !SUPPOSED.test(unit.prose.text),
    attack:
      !isCode &&
      !SUPPOSED.test(unit.prose.text) &&
      ATTACK.test(unit.prose.text) &&
      unit.prose.links.some(({ url }) => isTarget(url)),
  };
}

/** The paragraph right before a code block. */
function wordsBefore(unit: Unit, { body }: Passage): string {
  return unit.kind === 'code' ? (body[body.indexOf(unit) - 1]?.prose.text ?? '') : '';
}

/** A host that is somebody's, and no page about software. */
function isTarget(url: string): boolean {
  const { host } = hostAndPath(url);
  return (
    /^https?:/i.test(url) &&
    host.includes('.') &&
    !isForge(host) &&
    !isReservedHost(host) &&
    !/(?:^|\.)(?:owasp|mitre|nist|wikipedia|portswigger)\./.test(host)
  );
}
