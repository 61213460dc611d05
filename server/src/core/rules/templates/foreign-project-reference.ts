import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { NamedProject, Policy } from '../../policy/model';
import type { RepositoryFacts } from '../../repository/facts';
import { composeFix } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'The text names another project or owner than this repository.',
  why: 'The policy was copied: the reports of its readers go to people who have nothing to do with the project, and who drop them. The block of Microsoft stands in many repositories that are not theirs.',
  detects:
    'The report desks of Microsoft, Google, Meta and Amazon Web Services where no remote belongs to an owner of theirs; and "we take the security of X seriously" where X is in no name of the repository, its owner, its packages, or of a host or address in the text. Nothing is said without a remote. Names in other places are left alone: they may be of dependencies, foundations and products.',
  remedy:
    'Write the name and the contact of your own project. The quick fix puts in its name. For a block of another company there is none: what takes its place is a decision.',
  whenToTurnOff: 'When the other party does take your reports.',
  messages: {
    desk: 'This sends reports to {name}, and the repository belongs to {owner}: give a contact of your own.',
    name: 'This speaks of "{name}", and the repository is {repository}: name your own project.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nPlease report them to the Microsoft Security Response Center (MSRC).\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'jdoe', repo: 'app', forge: 'github' }],
        },
      },
      {
        text: '# Security Policy\n\nWe take the security of KubeFleet seriously.\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nPlease report them to the Microsoft Security Response Center (MSRC).\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'microsoft', repo: 'app', forge: 'github' }],
        },
      },
      {
        text: '# Security Policy\n\nWe take the security of ACME App seriously.\n',
        repository: {
          remotes: [{ name: 'origin', host: 'github.com', owner: 'acme', repo: 'app', forge: 'github' }],
        },
      },
    ],
  },
  *check(context) {
    const { policy, repository } = context;
    const [remote] = repository.remotes ?? [];
    if (remote === undefined || policy.namedProjects.length === 0) return;
    const said = new Set<string>();
    for (const named of policy.namedProjects) {
      const { name, owners } = named;
      if (owners ? isOwner(owners, repository) : isKnown(named, policy, repository)) continue;
      if (owners && said.has(name)) continue;
      said.add(name);
      yield owners
        ? { at: named, message: 'desk', values: { name, owner: remote.owner } }
        : {
            at: named,
            message: 'name',
            values: { name, repository: `${remote.owner}/${remote.repo}` },
            fixes: () =>
              composeFix(
                'name-project',
                t('Write the name of this project'),
                replaceSpan(context, absolute(named), '{{project}}'),
              ),
          };
    }
  },
});

/** One of the remotes is the company's: a fork of its project keeps its policy. */
const isOwner = (owners: RegExp, { remotes = [] }: RepositoryFacts): boolean =>
  remotes.some(({ owner }) => owners.test(owner));

/** The name has something of the repository's names, or of a host in the text: then it is the name of its product. */
function isKnown(
  { name }: NamedProject,
  { links, channels }: Policy,
  { remotes = [], manifests = [] }: RepositoryFacts,
): boolean {
  const wanted = plain(name);
  const words = name
    .split(/[ .+-]/)
    .map(plain)
    .filter((word) => word.length > 2);
  const known = [
    ...remotes.flatMap(({ owner, repo }) => [owner, repo]),
    ...manifests.flatMap(({ name: own = '', displayName = '' }) => [own, displayName]),
  ]
    .map(plain)
    .filter(Boolean);
  if (
    known.some(
      (own) => wanted.includes(own) || words.some((word) => own.includes(word)) || isShort(own, name),
    )
  )
    return true;
  return [...links.map(({ url }) => url), ...channels.map(({ value }) => value)].some((place) =>
    plain(place).includes(wanted),
  );
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The first letters of the words: "VS Code" for "Visual Studio Code". */
const isShort = (own: string, name: string): boolean =>
  plain(name.replace(/(\p{L})[\p{Ll}\p{N}]*/gu, '$1')).includes(own) && own.length > 1;
