import { join } from 'node:path';
import { scorecard, scorecardCheck } from '../../core';
import type { Hit, Scorecard } from '../../core';
import { listFiles } from '../../node-files';
import { CommandError, onlyArgument } from '../command';
import type { Command } from '../command';
import { kindOfPath, readInput } from '../files';
import { print } from '../output';

export const scorecardCommand: Command = {
  name: 'scorecard',
  summary: "tell the score of OpenSSF Scorecard's Security-Policy check, and why",
  help: `Usage: security-policy scorecard PATH

Computes what the Security-Policy check of OpenSSF Scorecard gives for this file, without the network.
Of a folder it takes the file that Scorecard would take, which need not be the one that a forge shows.
The check does not read what the policy says: a policy with 10 of 10 may still name no way to reach anybody.`,
  options: {},
  async run(invocation) {
    const path = onlyArgument(invocation, 'file or folder', 'scorecard');
    return print(
      kindOfPath(path) === 'folder' ? await ofFolder(path) : explanation(path, scorecard(readInput(path))),
    );
  },
};

/** Folders with more files are not looked through. */
const MAXIMUM_FILES = 100_000;

async function ofFolder(folder: string): Promise<string> {
  const files = await listFiles(folder, MAXIMUM_FILES);
  if (!files) throw new CommandError(`${folder} has more than ${MAXIMUM_FILES} files: name the policy.`);
  const { policyFile, contentFile, found } = scorecardCheck({
    listing: files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    read: (path) => readInput(join(folder, path)),
  });
  if (policyFile === undefined)
    return `${folder}: 0 of 10\n\nThere is no policy where Scorecard looks: SECURITY.md at the root, in .github or in docs.\n`;
  const file = join(folder, contentFile ?? policyFile);
  const other =
    contentFile === undefined || contentFile === policyFile
      ? ''
      : `\nScorecard finds ${policyFile}, and scores this file instead, as its name is the same.\n`;
  return `${explanation(file, found)}${other}`;
}

function explanation(path: string, { score, links, text, disclosure, hits }: Scorecard): string {
  const addresses = [
    ...new Map(
      hits
        .filter(isAddress)
        .toReversed()
        .map((hit) => [hit.text, hit]),
    ).values(),
  ].reverse();
  const words = hits.filter(({ kind }) => kind === 'text');
  return `${path}: ${score} of 10

${line(links, 6, 'Links or e-mail addresses', evidence(addresses, 'none; relative links and http:// in capitals do not count'))}
${line(text, 3, 'Text beside them', text ? 'yes' : 'no more than links and addresses')}
${line(disclosure, 1, 'Two numbers or words such as "vuln" and "disclos"', evidence(words, 'none'))}

The check counts words and links. It does not see whether the contact works: security-policy check does.
`;
}

function line(passed: boolean, points: number, what: string, why: string): string {
  return `  ${String(passed ? points : 0).padStart(2)} of ${points}  ${what}: ${why}`;
}

const isAddress = ({ kind }: Hit) => kind !== 'text';

/** The first few, with their lines. */
function evidence(hits: readonly Hit[], none: string): string {
  if (hits.length === 0) return none;
  const shown = hits.slice(0, 3).map(({ text, line: number }) => `${text} (line ${number})`);
  return `${shown.join(', ')}${hits.length > shown.length ? `, and ${hits.length - shown.length} more` : ''}`;
}
