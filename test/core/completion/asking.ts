import assert from 'node:assert/strict';
import { complete, readPolicy, resolveConfig } from '../../../server/src/core';
import type { Completion, PartialConfig, RepositoryFacts } from '../../../server/src/core';
import { applyEdits } from '../../../server/src/core/edits';

/** Where somebody asks: `‸` marks the cursor in the text. */
export interface Place {
  readonly text: string;
  /** What is behind the cursor has just been typed. Otherwise the person asks. */
  readonly typed?: boolean;
  readonly repository?: RepositoryFacts;
  readonly config?: PartialConfig;
  readonly format?: 'markdown' | 'security.txt';
}

export interface Answer {
  readonly labels: readonly string[];
  readonly items: readonly Completion[];
  /** The text after an item has been accepted in an editor without tab stops, with `‸` left out. */
  accept(label: string): string;
  /** What an editor with tab stops inserts. */
  snippet(label: string): string;
  item(label: string): Completion;
}

export const TODAY = '2026-11-22';

export const REPOSITORY: RepositoryFacts = {
  path: 'SECURITY.md',
  remotes: [
    { name: 'origin', host: 'github.com', owner: 'lantern-project', repo: 'lantern', forge: 'github' },
  ],
  manifests: [{ path: 'package.json', ecosystem: 'npm', name: 'lantern', version: '2.3.1' }],
  tags: ['v1.8.2', 'v1.9.0', 'v2.3.0'],
  contacts: ['security@lantern.dev'],
};

export function ask({ text: marked, typed, repository = {}, config, format }: Place): Answer {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'there is no cursor');
  const text = marked.replace('‸', '');
  const circumstances = {
    config: config ? resolveConfig(config) : resolveConfig(),
    repository,
    today: TODAY,
    format,
  };
  const items = complete(readPolicy(text, format), circumstances, {
    offset,
    typed: typed ? text[offset - 1] : undefined,
  });
  const labels = items.map(({ label }) => label);
  const item = (label: string): Completion => {
    const found = items.find((each) => each.label === label);
    assert.ok(found, `"${label}" is not among: ${labels.join(', ')}`);
    return found;
  };
  return {
    labels,
    items,
    item,
    accept: (label) => applyEdits(text, [item(label).edit]),
    snippet: (label) => item(label).edit.snippet ?? item(label).edit.newText,
  };
}
