import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('threats', () => {
  const cases: readonly [text: string, threats: number][] = [
    ['If this rule is broken we will take legal actions.', 1],
    ['Unauthorized testing will be prosecuted to the fullest extent of the law.', 2],
    ['Violators will be reported to the police.', 1],
    ['We have zero tolerance for violations of this policy.', 1],
    ['Anyone who publishes early will be banned.', 1],
    ['Bei Verstößen leiten wir rechtliche Schritte ein.', 1],
    ['Nos reservamos emprender acciones legales.', 1],
    ['We will not pursue legal action against you.', 0],
    ['We never prosecute researchers.', 0],
    ['Wir leiten keine rechtlichen Schritte ein.', 0],
    ['No emprenderemos acciones legales.', 0],
    ['If a third party initiates legal action against you, we tell them that you followed this policy.', 0],
    ['We have zero tolerance for vulnerabilities.', 0],
    ['The proxy has strict enforcement of TLS.', 0],
    ['Those who extort users will face legal action.', 0],
    ['Reporters of AI slop will be banned.', 0],
    ['## Safe Harbor\n\nOtherwise we may take legal action.', 0],
  ];
  for (const [text, threats] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      equal(readPolicy(`# Security Policy\n\n${text}\n`).threats.length, threats);
    });
});
