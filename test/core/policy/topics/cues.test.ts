import { deepEqual } from 'node:assert/strict';
import { cuesIn, type CueList } from '../../../../server/src/core/policy/topics/cues';

const listOf = (...cues: string[]): CueList<string> => cues.map((cue) => ({ cue, meaning: cue }));
const found = (list: CueList<string>, text: string): string[] =>
  cuesIn(list, text)
    .map(({ meaning }) => meaning)
    .sort();

describe('cues in a text', () => {
  it('are the same whatever texts were looked at before', () => {
    const cues = [
      'report .. bug|flaw*',
      'send (us) mail|e-mail',
      '報告 .. 脆弱性|bug',
      'сообщ* .. ошибк*',
      '# day*',
    ];
    const texts = [
      'Report any flaws',
      'Send us e-mail within 3 days',
      'Send email about the bug you report',
      '報告: この脆弱性',
      '報告 bug',
      'Сообщайте об ошибках',
      'Send mail, report a bug',
    ];
    const warm = listOf(...cues);
    for (const text of [...texts, ...texts.toReversed()])
      deepEqual(found(warm, text), found(listOf(...cues), text), text);
    deepEqual(
      texts.map((text) => found(warm, text).length),
      [1, 2, 1, 1, 1, 1, 2],
    );
  });

  it('are found once their other words stand in the text that first has the rarest', () => {
    deepEqual(found(listOf('advisory|advisories .. publish*|release*'), 'Advisories are published'), [
      'advisory|advisories .. publish*|release*',
    ]);
  });

  it('mix scripts', () => {
    deepEqual(found(listOf('github|ギットハブ .. 公開'), 'GitHub で公開'), ['github|ギットハブ .. 公開']);
  });
});
