/**
 * The documents that are typed into: policies of any size, the same at every run. They are made of the sections of our
 * own examples, with headings and numbers that differ, and of constructs that the examples lack.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** The sizes at which everything is measured, by the name that the results give them. */
export const SIZES = { '5 KB': 5_000, '50 KB': 50_000, '500 KB': 500_000 } as const;
export type Size = keyof typeof SIZES;

/** Most sections are good ones: a document in which every line is wrong would measure how findings are sent. */
const EXAMPLES = ['good', 'good', 'good', 'needs-work', 'template-left'];

/** A policy of about so many characters (UTF-16). */
export function policyOf(length: number): string {
  const random = randomNumbers(length);
  const pool = EXAMPLES.flatMap(sectionsOfExample);
  const parts = ['# Security Policy\n\nThis policy covers every product of the Lantern family.'];
  let written = 0;
  for (let count = 1; written < length; count++) {
    const part = random() < 0.3 ? construct(random, count) : variation(pick(random, pool), random, count);
    parts.push(part);
    written += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Numbers from 0 to 1 that are the same at every run: a linear congruential generator, of which the high bits are used. */
export function randomNumbers(seed: number): () => number {
  let state = (seed ^ 0x5eed) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

function sectionsOfExample(name: string): string[] {
  const text = readFileSync(join(root, 'examples', name, 'SECURITY.md'), 'utf8');
  return text
    .split(/^(?=##)/m)
    .filter((section) => section.startsWith('##'))
    .map((section) => section.trim());
}

const PRODUCTS = ['Lantern', 'Beacon', 'Harbour', 'Compass', 'Anchor', 'Keel', 'Mast', 'Rudder'];

/** The section under a heading of its own, and in half of all cases with other times. */
function variation(section: string, random: () => number, count: number): string {
  const named = section.replace(/^#+ .*$/m, (heading) => `${heading} of ${pick(random, PRODUCTS)} ${count}`);
  if (random() < 0.5) return named;
  const factor = 1 + Math.floor(random() * 4);
  return named.replace(/\b\d+(?= (?:business )?(?:days|hours)\b)/g, (time) => `${Number(time) * factor}`);
}

const WORDS = [
  ...[
    'report',
    'release',
    'maintainer',
    'advisory',
    'embargo',
    'severity',
    'patch',
    'branch',
    'reporter',
    'fix',
  ],
  ...[
    'credit',
    'address',
    'key',
    'version',
    'audit',
    'builds',
    'incident',
    'review',
    'weekend',
    'dependency',
  ],
];

/** What Markdown can be besides the headings, paragraphs, lists and tables of the examples. */
function construct(random: () => number, count: number): string {
  const word = () => pick(random, WORDS);
  const words = (length: number) => Array.from({ length }, word).join(' ');
  const sentence = (length: number) => `The ${words(length)}.`;
  const lines = (length: number, line: (index: number) => string) =>
    Array.from({ length }, (_, index) => line(index)).join('\n');
  const makers = [
    () =>
      `## Times ${count}\n\n| Severity | Score | First answer | Fix |\n| :-- | :-: | --: | --- |\n${lines(
        3 + Math.floor(random() * 10),
        () =>
          `| ${word()} | ${(random() * 10).toFixed(1)} | ${1 + Math.floor(random() * 72)} hours | ${words(3)} |`,
      )}`,
    () =>
      `## Links ${count}\n\n${sentence(6)} See [the ${word()}][link-${count}], ![a badge](https://badges.example/${count}.svg) and [link-${count}].\n\n[link-${count}]: <https://lantern.example/${word()}/${count}> "The ${word()}"`,
    () =>
      `The ${words(3)} ${count}\n${'-'.repeat(12)}\n\n${sentence(12)}\n${sentence(9)}  \n**${words(2)}** and _${words(2)}_ and \`${word()}\` \\* &amp; ~~${word()}~~.`,
    () =>
      `## List ${count}\n\n${lines(4, (index) => `- [${index % 2 === 0 ? 'x' : ' '}] ${words(5)}`)}\n  1. ${words(4)}\n  2. ${words(6)}\n\n     ${sentence(8)}\n- ${words(4)}`,
    () =>
      `## Key ${count}\n\n\`\`\`text\n${lines(6, () => `${word()}-${Math.floor(random() * 2 ** 24).toString(36)} # ${words(4)}`)}\n\`\`\`\n\n${sentence(9)}`,
    () => `## Notes ${count}\n\n${sentence(8)}[^${count}] ${sentence(6)}\n\n[^${count}]: ${sentence(9)}`,
    () => `> [!NOTE]\n> ${sentence(8)}\n> ${sentence(5)}\nand ${words(6)}.\n\n> ${sentence(7)}`,
    () =>
      `<!-- ${words(6)} -->\n\n<details>\n<summary>${words(3)}</summary>\n\n${sentence(14)}\n\n</details>`,
    () =>
      `### Contact ${count}\n\nWrite to <team-${count}@lantern.example> or https://lantern.example/report/${count}, ${words(5)}.\n\n***\n\n    ${words(4)}\n    ${words(5)}`,
  ];
  return pick(random, makers)();
}
