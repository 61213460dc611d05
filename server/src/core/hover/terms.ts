import { t } from '../l10n';
import type { Span } from '../markdown/model';
import type { SourceKey } from '../rules/sources';

/** A term that policies use without explaining it. */
interface Term {
  /** Its names as a regular expression, in any case; what follows a name, such as the ending of a plural, is part of it. */
  readonly names: string;
  /** Two sentences. */
  readonly text: () => string;
  /** Who defines it, and where: at a source of the rules, or at an address. */
  readonly source: readonly [name: string, at: SourceKey | `https://${string}`];
}

export const TERMS: readonly Term[] = [
  {
    names: String.raw`embargo(?:e?s|ed)?|sperrfrist(?:en)?`,
    text: () =>
      t(
        'A time in which those who know of a vulnerability keep it to themselves, so that there is a fix before it is known. It ends on an agreed day, or when the details become public anyway.',
      ),
    source: [
      'FIRST',
      'https://www.first.org/global/sigs/vulnerability-coordination/multiparty/guidelines-v1.1',
    ],
  },
  {
    names: String.raw`(?:coordinated|responsible) (?:vulnerability )?disclosures?|cvd|koordinierte\w* (?:offenlegung|veröffentlichung)|divulgation (?:coordonnée|responsable)|divulgación (?:coordinada|responsable)|divulgação (?:coordenada|responsável)`,
    text: () =>
      t(
        'The finder reports a vulnerability in private, and both sides agree when it becomes public. So there is a fix by the time everybody knows of it.',
      ),
    source: ['ISO/IEC 29147', 'ISO'],
  },
  {
    names: String.raw`cves?(?:[- ]ids?|[- ]identifiers?)?|cve-\d{4}-\d{4,9}`,
    text: () =>
      t(
        'The public list in which a known vulnerability has one identifier, such as CVE-2026-12345. By that, advisories and tools speak of the same vulnerability.',
      ),
    source: ['CVE Program', 'https://www.cve.org/About/Overview'],
  },
  {
    names: String.raw`cnas?|cve numbering authorit(?:y|ies)`,
    text: () =>
      t(
        'An organisation that may give out CVE IDs for the products in its scope. GitHub is one, so that projects there can ask for an ID in a draft advisory.',
      ),
    source: ['CVE Program', 'https://www.cve.org/ProgramOrganization/CNAs'],
  },
  {
    names: String.raw`cvss(?:[- ]?v?\d(?:\.\d)?)?`,
    text: () =>
      t(
        'A score from 0.0 to 10.0 for how severe a vulnerability is: low up to 3.9, medium up to 6.9, high up to 8.9, critical from 9.0. It rates the vulnerability, not the risk in one place where the product runs.',
      ),
    source: ['FIRST', 'CVSS'],
  },
  {
    names: String.raw`pvr|private(?:ly)? (?:vulnerability |security )?report(?:ing|s)?`,
    text: () =>
      t(
        'A form of the forge by which anybody reports a vulnerability to the maintainers alone. On GitHub it works only when it is turned on in the settings of the repository.',
      ),
    source: ['GitHub Docs', 'GH-PVR'],
  },
  {
    names: String.raw`safe harbou?rs?`,
    text: () =>
      t(
        'A promise to take no legal action against research in good faith that keeps to the rules of the policy. It binds only those who make it, so it should come from somebody who may.',
      ),
    source: ['disclose.io', 'DIO'],
  },
  {
    names: String.raw`(?:zero|0)[- ]?days?`,
    text: () =>
      t(
        'A vulnerability that is known or exploited before there is a fix. Those who defend have had no day to prepare.',
      ),
    source: ['CERT', 'CERT'],
  },
  {
    names: String.raw`triag(?:e[ds]?|ing)`,
    text: () =>
      t(
        'The first look at a report: whether it is valid, how severe it is, and who takes care of it. It comes after the receipt and before the fix.',
      ),
    source: ['CERT', 'CERT'],
  },
  {
    names: String.raw`(?:open)?pgp|gpg`,
    text: () =>
      t(
        'A standard for encrypting messages with the public key of their reader. Whoever offers it has to publish a key that is valid, and to be able to read what arrives.',
      ),
    source: ['RFC 9580', 'https://www.rfc-editor.org/rfc/rfc9580'],
  },
  {
    names: String.raw`vex|vulnerability exploitability exchange`,
    text: () =>
      t(
        'A statement for machines that says whether a product is affected by a known vulnerability, for example in a dependency. It spares users alarms about what cannot be exploited.',
      ),
    source: ['CISA', 'https://www.cisa.gov/sbom'],
  },
  {
    names: String.raw`ghsas?|ghsa(?:-\w{4}){3}|github security advisor(?:y|ies)`,
    text: () =>
      t(
        "An advisory of GitHub, and its identifier in GitHub's database, which begins with GHSA. It can be prepared in private and may have a CVE ID as well.",
      ),
    source: [
      'GitHub Docs',
      'https://docs.github.com/en/code-security/security-advisories/working-with-global-security-advisories-from-the-github-advisory-database/about-the-github-advisory-database',
    ],
  },
  {
    names: String.raw`slas?|service[- ]level agreements?`,
    text: () =>
      t(
        'The times that are promised for each step of handling a report. Where there is no contract, "target" says more honestly what is meant.',
      ),
    source: ['NIST', 'https://csrc.nist.gov/glossary/term/service_level_agreement'],
  },
  {
    names: String.raw`bug[- ]bount(?:y|ies)`,
    text: () =>
      t(
        'A programme that pays for reports which keep to its rules. A policy that says whether there is one spares both sides a disappointment.',
      ),
    source: ['CERT', 'CERT'],
  },
  {
    names: String.raw`vdps?|vulnerability disclosure polic(?:y|ies)`,
    text: () =>
      t(
        'The document that says where vulnerabilities are reported, what may be tested, and what happens then. It promises no money unless it says so.',
      ),
    source: ['CISA', 'CISA'],
  },
];

/** A term at a place of a text. */
export interface TermAtPlace extends Pick<Term, 'source'> {
  /** In the text. */
  readonly range: Span;
  readonly sentences: string;
}

/** The longest term at an index of a text. */
export function termAt(text: string, index: number): TermAtPlace | undefined {
  const from = Math.max(0, index - FAR);
  const near = text.slice(from, index + FAR);
  const found = TERMS.flatMap((term) => {
    const pattern = new RegExp(`${BEFORE}(?:${term.names})${BEHIND}`, 'giu');
    return Array.from(near.matchAll(pattern), (match) => ({
      term,
      start: from + match.index,
      words: match[0],
    }));
  })
    .filter(({ start, words }) => start <= index && index < start + words.length)
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  if (found === undefined) return undefined;
  const { term, start, words } = found;
  return { range: { start, end: start + words.length }, sentences: term.text(), source: term.source };
}

/** How far from a place its term may begin or end, in UTF-16 units. */
const FAR = 48;
/** Not within a word, an address or the name of a file. Scripts without spaces have their words right beside it. */
const BEFORE = String.raw`(?<![\p{Script=Latin}\p{N}_/.@])`;
const BEHIND = String.raw`(?![\p{Script=Latin}\p{N}_/@]|-\p{N}|\.\p{L})`;
