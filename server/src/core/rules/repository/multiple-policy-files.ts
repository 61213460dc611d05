import { documentStyle } from '../../fixes/document-style';
import { t } from '../../l10n';
import { haveNothingInCommon, ownWays, readCompanion } from '../../policy/companions/companions';
import { isMeantAsPolicy } from '../../policy/kind';
import type { Policy } from '../../policy/model';
import type { Companion } from '../../repository/facts';
import { folderOf, isFoundPolicyPath, shownPolicy } from '../../repository/policy-files';
import { titleAnchor } from '../anchors';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  onlyMarkdown: true,
  profiles: { minimal: true, recommended: true, strict: true },
  statement: 'Several policy files compete, and the forge does not show this one.',
  why: 'GitHub shows the first policy that it finds in `.github/`, at the root and in `docs/`, in that order [GH-DEF]; OpenSSF Scorecard reads one of them, too [SC]. The others are forgotten, and tell those who open them what no longer holds.',
  detects:
    'Another policy in one of the places where forges look, which comes before this one. The finding is shown on the file that GitHub does not show. Links to the other file, copies of it, pointers, translations and documentation of the product do not compete. It is graver where the two name different contacts.',
  remedy:
    'Merge the two files into one, and delete the other or make it a link. The quick fix replaces the text of this file by a link to the one that is shown: its words are gone then, so compare the two before.',
  whenToTurnOff: 'When both files are made from one source.',
  messages: {
    shown: 'GitHub shows {other} in place of this file: merge the two, or make this one a link to it.',
    contacts:
      'GitHub shows {other}, which has other contacts, in place of this file: merge the two into one.',
    another: 'There is another policy, {other}: merge the two, or make this one a link to it.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          companions: [
            {
              path: '.github/SECURITY.md',
              text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev. We confirm receipt within 3 days.\n',
            },
          ],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          companions: [{ path: '.github/SECURITY.md', text: 'See the [security policy](../SECURITY.md).\n' }],
        },
      },
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          remotes: [],
          companions: [
            {
              path: 'docs/security.md',
              text: '# Security\n\nSessions end after 30 minutes, and passwords are stored as hashes.\n',
            },
          ],
        },
      },
    ],
  },
  *check({ policy, repository: { path, remotes, companions = [] } }) {
    if (path === undefined || remotes === undefined || !isFoundPolicyPath(path) || !competes(policy, path))
      return;
    const others = companions.filter((other) => other.path !== path && isRival(other, policy));
    const shown = shownPolicy([path, ...others.map((other) => other.path)]);
    const rival = others.find((other) => other.path === shown);
    if (!rival) return;
    const differ = haveNothingInCommon(ownWays(policy), ownWays(readCompanion(rival)));
    const onGitHub = remotes.some(({ forge }) => forge === 'github');
    yield {
      at: titleAnchor(policy),
      message: !onGitHub ? 'another' : differ ? 'contacts' : 'shown',
      values: { other: rival.path },
      graver: differ,
      fixes: () => {
        const { text } = policy.document;
        const newText = linkTo(rival.path, path, policy);
        return composeFix('link-other-policy', t('Replace this text by a link to {0}', rival.path), [
          { span: { start: 0, end: text.length }, newText },
        ]);
      },
    };
  },
});

const competes = (policy: Policy, path: string): boolean =>
  (policy.kind === 'policy' || policy.kind === 'template') && isMeantAsPolicy(policy, path);

function isRival(other: Companion, policy: Policy): boolean {
  if (!isFoundPolicyPath(other.path) || plain(other.text) === plain(policy.document.text)) return false;
  const read = readCompanion(other);
  const isTranslation =
    read.language !== policy.language && read.language !== 'und' && policy.language !== 'und';
  return competes(read, other.path) && !isTranslation;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function linkTo(target: string, path: string, { title, document }: Policy): string {
  const { eol } = documentStyle(document);
  const up = folderOf(path) === '' ? '' : '../';
  const heading = title?.level === 1 ? title.prose.text : 'Security Policy';
  return [`# ${heading}`, '', `See the [security policy](${up}${target}).`, ''].join(eol);
}
