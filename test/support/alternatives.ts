import * as matters from '../../server/src/core/policy/contacts/other-matters';
import * as chats from '../../server/src/core/policy/contacts/words/chats';
import * as forms from '../../server/src/core/policy/contacts/words/forms';
import * as issues from '../../server/src/core/policy/contacts/words/issues';
import * as mail from '../../server/src/core/policy/contacts/words/mail';
import * as otherWays from '../../server/src/core/policy/contacts/words/other-ways';
import * as people from '../../server/src/core/policy/contacts/words/people';
import * as silence from '../../server/src/core/policy/contacts/words/silence';
import type { Alternatives } from '../../server/src/core/policy/text/alternatives';

const isAlternatives = (value: unknown): value is Alternatives =>
  typeof value === 'object' && value !== null && 'matchesIn' in value;

/** The expressions that are looked for by their alternatives, by the names they are exported with. */
export const allAlternatives: ReadonlyMap<string, Alternatives> = new Map(
  [matters, chats, forms, issues, mail, otherWays, people, silence].flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      isAlternatives(value) ? [[name, value] as const] : [],
    ),
  ),
);
