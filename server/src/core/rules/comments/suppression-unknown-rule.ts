import { closest } from '../../collections/suggest';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { Located } from '../../markdown/model';
import { readDirectives } from '../../suppression/directives';
import { composeFix } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 2,
  applies: 'every file',
  profiles: everyProfileBut(),
  statement: 'A comment that turns a rule off names a rule that does not exist.',
  why: 'The comment does nothing, and the finding that it was written for comes back, or a new one is never seen.',
  detects:
    'Rule ids in `securitypolicy-disable`, `-enable`, `-disable-line`, `-disable-next-line` and `-disable-file` comments, which begin with `#` in security.txt. What follows `--` is a reason and may be any words.',
  remedy: 'Correct the id. The message names the closest one; the list of all ids is in the documentation.',
  whenToTurnOff: 'When another version of the checker, which knows the rule, reads the same file.',
  messages: {
    unknown: 'There is no rule "{rule}": this comment turns nothing off.',
    misspelt: 'There is no rule "{rule}": did you mean "{other}"?',
  },
  examples: {
    violates: [
      '<!-- securitypolicy-disable scope-mising -->\n\n# Security Policy\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n<!-- securitypolicy-disable-next-line contact-checker -- agreed with legal -->\nWrite to security@acme.dev.\n',
    ],
    passes: [
      '<!-- securitypolicy-disable scope-missing -->\n\n# Security Policy\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\n<!-- securitypolicy-disable-next-line -- agreed with the legal department -->\nWrite to security@acme.dev.\n',
    ],
  },
  *check({ policy, ruleIds }) {
    for (const { rules } of readDirectives(policy.document)) {
      for (const { id, block, span } of rules) {
        if (ruleIds.has(id)) continue;
        const at = { block, span };
        const other = closest(id, ruleIds);
        if (other === undefined) yield { at, message: 'unknown', values: { rule: id } };
        else
          yield {
            at,
            message: 'misspelt',
            values: { rule: id, other },
            fixes: () => correction(at, other),
          };
      }
    }
  },
});

function correction(at: Located, id: string) {
  return composeFix('correct-id', t('Write "{0}"', id), [{ span: absolute(at), newText: id }]);
}
