import { formatOf, lint, readPolicy } from '../core';
import type { PartialConfig } from '../core';
import { decode } from './files';
import type { Session } from './session';
import { pathOf } from './uris';

/** What a document is judged by instead of what its repository, its editor and the calendar say. */
export interface Circumstances {
  readonly options?: PartialConfig;
  /** ISO 8601 calendar date. */
  readonly today?: string;
}

/** Reads and judges a text, or the bytes of a file, as if it stood at the URI. */
export async function judge(
  { workspace, today }: Session,
  uri: string,
  content: string | Uint8Array,
  { options, today: given = today() }: Circumstances = {},
) {
  const { text, ...bytes } = typeof content === 'string' ? { text: content } : decode(content);
  const format = formatOf(pathOf(uri));
  const policy = readPolicy(text, format);
  const { config, repository: around } = await workspace.contextOf(uri, options);
  const repository = 'valid' in bytes ? { ...around, isUtf8: bytes.valid } : around;
  const findings = lint(policy, { config, repository, today: given, format });
  return { policy, findings, config, repository };
}
