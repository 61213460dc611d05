/** Real policies with labels, where they stand beside the project. Their texts are read from there, never copied. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf, lint, readPolicy, resolveConfig } from '../../server/src/core';

const folder = join(import.meta.dirname, '../../../shared/corpus/dev');

/** The names of the files, sorted; none when they are not there. */
export const POLICY_NAMES: readonly string[] = existsSync(folder) ? readdirSync(folder).sort() : [];

export const policyBytes = (name: string): Uint8Array => readFileSync(join(folder, name));

export const policyText = (name: string): string => new TextDecoder().decode(policyBytes(name));

/** An error or a warning of the default profile. */
export interface SevereFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  /** Of all that a reader of the finding sees: another hash asks for another look. */
  readonly hash: string;
}

/** What the default profile says of the policies, hints and information apart. Nothing is known of their repositories. */
export function severeFindings(): readonly SevereFinding[] {
  const context = { config: resolveConfig(), repository: {}, today: '2026-11-22' };
  return POLICY_NAMES.flatMap((file) => {
    const policy = readPolicy(policyText(file), formatOf(file));
    const { document } = policy;
    return lint(policy, { ...context, format: formatOf(file) })
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ ruleId: rule, severity, message, span }) => {
        const line = document.lineAt(span.start) + 1;
        const seen = [rule, severity, message, document.text.slice(span.start, span.end)].join('\n');
        const hash = createHash('sha256').update(seen).digest('hex').slice(0, 12);
        return { file, rule, severity, line, message, hash };
      });
  });
}
