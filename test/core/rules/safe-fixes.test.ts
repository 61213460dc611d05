import assert from 'node:assert/strict';
import { fixAll } from '../../../server/src/core/lint/lint';
import { contextOf, read } from './harness';

interface Case {
  readonly what: string;
  readonly rules: readonly string[];
  readonly text: string;
  /** What `--fix` makes of it, which asks nobody. */
  readonly fixed: string;
}

const unchanged = (what: string, rule: string, text: string): Case => ({
  what,
  rules: [rule],
  text,
  fixed: text,
});

const titled = (what: string, title: string): Case =>
  unchanged(what, 'title-missing', `${title}\n\nWrite to a@acme.dev.\n`);

const CASES: readonly Case[] = [
  {
    what: 'the name of a project becomes the title of its policy',
    rules: ['title-missing'],
    text: '# Acme Rocket\n\nWrite to a@acme.dev.\n',
    fixed: '# Acme Rocket Security Policy\n\nWrite to a@acme.dev.\n',
  },
  titled('the first of several titles is left alone', '# Supported Versions\n\n# Reporting'),
  titled('a title that announces a section is left alone', '# Supported Versions'),
  titled('a title that says something is left alone', '# How we handle things: a guide'),
  titled('a sentence is left alone', '# Welcome to the handbook!'),
  titled('a title with an anchor is left alone', '# Acme {#acme}'),
  titled('a title with a picture is left alone', '# [Acme](https://acme.dev) ![logo](x.png)'),
  {
    what: 'a fence goes with the spaces that it takes from the lines inside',
    rules: ['document-fenced', 'title-missing'],
    text: '  ```md\n  # Security Policy\n\n  Write to a@acme.dev.\n  ```\n',
    fixed: '# Security Policy\n\nWrite to a@acme.dev.\n',
  },
  {
    what: 'no more than those',
    rules: ['document-fenced'],
    text: '   ```\n   # Security Policy\n\n    - Write to a@acme.dev.\n   - We answer.\n   ```\n',
    fixed: '# Security Policy\n\n - Write to a@acme.dev.\n- We answer.\n',
  },
  unchanged(
    'text that was not written as Markdown is left alone',
    'document-fenced',
    '```text\nWrite to a@acme.dev <Jane> & *all* _x_.\n\nWe answer.\nSoon.\n```\n',
  ),
  unchanged(
    'a list of advisories that is there to be read is left alone',
    'advisory-url-not-report-form',
    '# Security Policy\n\nTo report a vulnerability, look at the [list of known advisories](https://github.com/acme/app/security/advisories), then write to a@acme.dev.\n',
  ),
];

describe('the safe fixes', () => {
  for (const { what, rules, text, fixed } of CASES)
    it(`${rules.join(', ')}: ${what}`, () => {
      const context = contextOf({ config: { only: rules } });
      assert.equal(
        fixAll(text, (round) => read(round), context),
        fixed,
      );
    });
});
