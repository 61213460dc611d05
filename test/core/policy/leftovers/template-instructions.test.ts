import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { absolute } from '../../../../server/src/core/markdown/located';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { TEMPLATE_SENTENCES } from '../../../../server/src/core/policy/leftovers/template-phrases';
import { markdownText } from '../../arbitraries';

const count = (text: string): number => readPolicy(text).templateInstructions.length;

describe('template instructions', () => {
  it('finds every known sentence, wrapped at any space', () => {
    const spaces = fc.array(fc.constantFrom(' ', '\n', '\r\n'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATE_SENTENCES), spaces, (phrase, breaks) => {
        let index = 0;
        equal(
          count(`# S\n\n${phrase.text.replaceAll(' ', () => breaks[index++ % breaks.length] ?? ' ')}\n`),
          1,
          phrase.text,
        );
      }),
    );
  }).timeout(60_000);

  const cases: readonly [text: string, instructions: number][] = [
    [
      'Use this section to tell people about which versions of our project are being supported with security updates.',
      1,
    ],
    ['Use this section to tell your users what to do.', 1],
    ['> Use this section to tell people how to report a vulnerability.', 1],
    ['Nutze diesen Abschnitt, um zu erklären, wie man etwas meldet.', 1],
    ['Template instructions (delete this block before publishing).', 1],
    ['Write to us (replace with actual address).', 1],
    ['We support these versions with security updates.', 0],
    ['Use this form to report a vulnerability.', 0],
    ['You can expect an update when the vulnerability is accepted or declined.', 0],
    ['```\nUse this section to tell people how to report a vulnerability.\n```', 0],
  ];
  for (const [text, instructions] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      equal(count(`# S\n\n${text}`), instructions);
    });

  it('reads comments, and marks what readers do not see', () => {
    const text =
      '<!-- rendered from templates/security.md -->\n# S\n\n<!--\nUse this section to tell people\nhow to report a vulnerability.\n-->\n\n<!-- TODO: contact -->\n\nText';
    const found = readPolicy(text).templateInstructions;
    deepEqual(
      found.map(({ hidden }) => hidden),
      [true, true],
    );
    deepEqual(
      found.map((place) => text.slice(absolute(place).start, absolute(place).end)),
      [text.slice(text.indexOf('<!--\n'), text.indexOf('-->\n\n<!-- T') + 3), '<!-- TODO: contact -->'],
    );
  });

  it('reads any document, and its places lie in it', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const instruction of readPolicy(text).templateInstructions) {
          const { start, end } = absolute(instruction);
          ok(start >= 0 && start < end && end <= text.length);
        }
        const unix = text.replace(/\r\n?/g, '\n');
        equal(count(unix.replaceAll('\n', '\r\n')), count(unix));
      }),
    );
  }).timeout(60_000);
});
