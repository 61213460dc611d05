import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveConfig } from '../../../server/src/core/config/config';
import type { PartialConfig } from '../../../server/src/core/config/model';
import { applyEdits, needsInput } from '../../../server/src/core/edits';
import type { Fix, TextEdit } from '../../../server/src/core/edits';
import { lint } from '../../../server/src/core/lint/lint';
import type { Finding, LintContext } from '../../../server/src/core/lint/finding';
import { formatOf } from '../../../server/src/core/markup/format';
import type { MarkupName } from '../../../server/src/core/markup/read';
import { readPolicy } from '../../../server/src/core/policy/read';
import type { RepositoryFacts } from '../../../server/src/core/repository/facts';
import { EXAMPLES_TODAY } from '../../../server/src/core/rules/rule';

/** The date that all tests share. */
export const TODAY = EXAMPLES_TODAY;

export interface Circumstances {
  readonly config?: PartialConfig;
  readonly repository?: RepositoryFacts;
  readonly today?: string;
}

/** What the rules say of a text that is a file SECURITY.md at the top of a repository, unless another path is given. */
export function check(text: string, circumstances: Circumstances = {}): readonly Finding[] {
  const context = contextOf(circumstances);
  return lint(read(text, context.format), context);
}

export function read(text: string, format?: MarkupName) {
  return readPolicy(text, format);
}

export function contextOf({ config = {}, repository, today = TODAY }: Circumstances): LintContext {
  // Fixtures are JSON, where a set is a list.
  const files = repository?.files && { files: new Set(repository.files) };
  const path = repository?.path ?? 'SECURITY.md';
  return {
    config: resolveConfig(config),
    repository: { ...repository, path, ...files },
    today,
    format: formatOf(path),
  };
}

/** The text after the first fix of every finding, again and again until nothing is left to fix. */
export function fixEverything(text: string, circumstances: Circumstances): string {
  let fixed = text;
  for (let round = 0; round < 20; round += 1) {
    const edits: TextEdit[] = [];
    for (const finding of check(fixed, circumstances)) {
      const [fix] = usableFixes(finding);
      if (
        fix &&
        !fix.edits.some(({ span }) =>
          edits.some((edit) => span.start <= edit.span.end && edit.span.start <= span.end),
        )
      ) {
        edits.push(...fix.edits);
      }
    }
    if (edits.length === 0) return fixed;
    fixed = applyEdits(fixed, edits);
  }
  throw new Error(`The fixes do not come to an end:\n${fixed}`);
}

/** The fixes that need no words from a person. */
export function usableFixes(finding: Finding): readonly Fix[] {
  return finding.fixes().filter((fix) => !needsInput(fix));
}

/** A file that is handed over beside the project; undefined when it is not there. */
export function sharedFile(path: string): string | undefined {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared', path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
