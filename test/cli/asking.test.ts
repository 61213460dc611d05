import assert from 'node:assert/strict';
import { ask, type Answers, type Question } from '../../server/src/cli/generating/asking';

const QUESTIONS: readonly Question[] = [
  {
    id: 'channel',
    title: 'Which channel?',
    detail: 'One that works.',
    options: [
      { value: 'github', title: 'Form', description: 'On the forge' },
      { value: 'email', title: 'E-mail', description: 'A mailbox' },
      { value: 'platform', title: 'Platform', description: 'A programme' },
    ],
    proposal: 'email',
  },
  {
    id: 'email',
    title: 'Which address?',
    detail: 'Of a role.',
    when: { question: 'channel', is: ['email'] },
    proposal: undefined,
  },
  { id: 'project', title: 'Which name?', detail: 'As known.', proposal: 'Rocket' },
];

const INTRODUCTION = [
  'Generate Security Policy',
  'Enter takes the answer in brackets, < goes back, Ctrl+C ends without writing anything.',
  '',
  '',
];
const channel = (steps: number) => [
  `1/${steps} Which channel?`,
  'One that works.',
  '  1. Form      On the forge',
  '  2. E-mail    A mailbox',
  '  3. Platform  A programme',
];

/** An address needs its sign. */
const problemOf = (question: string, answers: Answers) =>
  question !== 'email' || answers['email']?.includes('@')
    ? undefined
    : `"${answers['email'] ?? ''}" is no address.`;

/** Types the lines one after the other, then ends. */
async function talk(
  lines: readonly string[],
  { decided = {}, questions = QUESTIONS, width = 80 }: Partial<Talk> = {},
): Promise<{ answers: Answers | undefined; transcript: readonly string[] }> {
  const transcript: string[] = [];
  const typed = lines.values();
  const answers = await ask(questions, decided, problemOf, {
    width,
    say: (text) => transcript.push(...text.split('\n')),
    hear: (prompt) => {
      const line = typed.next().value;
      transcript.push(`${prompt}${line ?? '^D'}`);
      return Promise.resolve(line);
    },
  });
  return { answers, transcript };
}

interface Talk {
  readonly decided: Answers;
  readonly questions: readonly Question[];
  readonly width: number;
}

describe('asking for the answers of a policy', () => {
  const email = 'security@acme.dev';
  const cases: readonly (readonly [
    what: string,
    lines: readonly string[],
    answers: Answers | undefined,
    decided?: Answers,
  ])[] = [
    ['Enter takes what is proposed', ['', email, ''], { channel: 'email', email, project: 'Rocket' }],
    ['a number takes an option', ['1', ''], { channel: 'github', project: 'Rocket' }],
    ['a value takes it too', ['platform', ''], { channel: 'platform', project: 'Rocket' }],
    ['and so does a name', ['form', ''], { channel: 'github', project: 'Rocket' }],
    ['space around an answer is left out', [' 1 ', '  Comet '], { channel: 'github', project: 'Comet' }],
    [
      'a number that is none is asked again',
      ['0', '4', '-1', '1', ''],
      { channel: 'github', project: 'Rocket' },
    ],
    ['a wrong text is asked again', ['2', 'me', email, ''], { channel: 'email', email, project: 'Rocket' }],
    [
      'nothing is an answer only where it can be',
      ['', '', '', email, ''],
      { channel: 'email', email, project: 'Rocket' },
    ],
    [
      'who has nothing to answer chooses otherwise',
      ['2', '', '3', ''],
      { channel: 'platform', project: 'Rocket' },
    ],
    [
      'unless the choice is made already',
      ['', email, ''],
      { email, project: 'Rocket' },
      { channel: 'email' },
    ],
    ['back goes to the question before', ['1', '<', '3', ''], { channel: 'platform', project: 'Rocket' }],
    ['the word does the same', ['1', 'Back', '3', ''], { channel: 'platform', project: 'Rocket' }],
    [
      'what was answered is proposed again',
      ['', email, '<', '', ''],
      { channel: 'email', email, project: 'Rocket' },
    ],
    [
      'a change of mind leaves answers out',
      ['', email, '<', '<', '1', ''],
      { channel: 'github', project: 'Rocket' },
    ],
    ['the first question has none before it', ['<', '1', ''], { channel: 'github', project: 'Rocket' }],
    ['what is decided is not asked', [''], { project: 'Rocket' }, { channel: 'github' }],
    ['and calls for other questions', [email, ''], { email, project: 'Rocket' }, { channel: 'email' }],
    ['nothing is asked when all is decided', [], {}, { channel: 'github', project: 'Comet' }],
    ['the end of the input gives up', [], undefined],
    ['also in the middle', ['', email], undefined],
    ['and after a wrong answer', ['9'], undefined],
  ];
  for (const [what, lines, expected, decided = {}] of cases) {
    it(what, async () => assert.deepEqual((await talk(lines, { decided })).answers, expected));
  }

  it('shows the options with their numbers, and the progress', async () =>
    assert.deepEqual((await talk(['', email, '<', '<', '1', ''])).transcript, [
      ...INTRODUCTION.slice(0, -1),
      ...channel(3),
      'Answer [2]: ',
      ...['', '2/3 Which address?', 'Of a role.', `Answer: ${email}`],
      ...['', '3/3 Which name?', 'As known.', 'Answer [Rocket]: <'],
      ...['', '2/3 Which address?', 'Of a role.', `Answer [${email}]: <`],
      ...['', ...channel(3), 'Answer [2]: 1'],
      ...['', '2/2 Which name?', 'As known.', 'Answer [Rocket]: '],
    ]));

  it('says what is wrong, and asks again', async () =>
    assert.deepEqual((await talk(['<', '9', 'pigeon', '2', 'me'])).transcript.slice(-13), [
      'Answer [2]: <',
      'This is the first question.',
      'Answer [2]: 9',
      '"9" is none of these: give a number from 1 to 3.',
      'Answer [2]: pigeon',
      '"pigeon" is none of these: give a number from 1 to 3.',
      'Answer [2]: 2',
      '',
      '2/3 Which address?',
      'Of a role.',
      'Answer: me',
      '"me" is no address.',
      'Answer: ^D',
    ]));

  it('says what is lacking, and shows the choice that called for it', async () =>
    assert.deepEqual((await talk(['2', '', '1', ''])).transcript.slice(-16), [
      ...['', '2/3 Which address?', 'Of a role.', 'Answer: ', '"" is no address.'],
      ...['', ...channel(3), 'Answer [2]: 1'],
      ...['', '2/2 Which name?', 'As known.', 'Answer [Rocket]: '],
    ]));

  it('keeps long descriptions inside the terminal', async () => {
    const description = 'one two three four five six seven eight nine ten eleven twelve';
    const options = [{ value: 'a', title: 'Name', description }];
    const questions: Question[] = [{ id: 'channel', title: 'T', detail: 'D', options, proposal: 'a' }];
    const shown = async (width: number) => (await talk([''], { questions, width })).transcript.slice(5, -1);
    assert.deepEqual(await shown(80), [`  1. Name  ${description}`]);
    assert.deepEqual(await shown(60), [
      '  1. Name  one two three four five six seven eight nine ten',
      '           eleven twelve',
    ]);
    assert.deepEqual(await shown(40), [
      '  1. Name',
      '     one two three four five six seven',
      '     eight nine ten eleven twelve',
    ]);
  });
});
