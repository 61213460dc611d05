import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { randomNumbers } from './documents';

/** Bytes of one policy, about: one with response times, a scope and supported versions has as many. */
const BYTES = 4_500;

/** A longer section would be a policy by itself. */
const LONGEST_SECTION = 2_000;

/**
 * Writes policies into a folder as `0001/SECURITY.md` and so on, the same at every run. Each is put together from sections
 * of real policies, and of our own examples alone where those are not at hand.
 */
export function writePolicies(folder: string, count: number): void {
  const sections = sectionPool();
  const random = randomNumbers(1);
  for (let number = 1; number <= count; number += 1) {
    const name = String(number).padStart(4, '0');
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'SECURITY.md'), policyFrom(sections, random, number));
  }
}

function policyFrom(sections: readonly string[], random: () => number, number: number): string {
  let text = `# Security Policy of Project ${number}\n`;
  // On average the last section goes beyond by half its length.
  while (Buffer.byteLength(text) < BYTES - LONGEST_SECTION / 6) {
    text += `\n${sections[Math.floor(random() * sections.length)] ?? ''}\n`;
  }
  return text;
}

function sectionPool(): string[] {
  const folders = ['../shared/seeds', '../shared/corpus/dev', 'examples'].map((folder) => join(root, folder));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:md|txt)$/.test(name))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')),
    )
    .flatMap(sectionsOf)
    .filter(({ length }) => length <= LONGEST_SECTION);
}

/** What stands under the headings of the second and third level, each with its heading; no half of a code block. */
function sectionsOf(text: string): string[] {
  return text
    .split(/^(?=#{2,3} )/m)
    .map((part) => part.trim())
    .filter((part) => /^#{2,3} .+\n/.test(part) && (part.match(/^ *```/gm)?.length ?? 0) % 2 === 0);
}
