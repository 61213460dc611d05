import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, parse } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { useFolder } from './folder';
import { cli, run } from './run';
import { BAD, GOOD } from './texts';

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: {
    readonly protocolVersion?: string;
    readonly isError?: boolean;
    readonly content?: readonly { readonly type: string; readonly text: string }[];
    readonly structuredContent?: Record<string, unknown>;
    readonly tools?: readonly { readonly name: string }[];
  };
  readonly error?: { readonly code: number; readonly message: string };
}

const request = (id: number | string, method: string, params?: object) =>
  JSON.stringify({ jsonrpc: '2.0', id, method, ...(params && { params }) });
const call = (id: number, name: string, given: object) =>
  request(id, 'tools/call', { name: `${name}_security_policy`, arguments: given });
const hello = (protocolVersion: string, capabilities = {}) =>
  request(0, 'initialize', { protocolVersion, capabilities, clientInfo: { name: 'test', version: '1' } });

describe('security-policy mcp', function () {
  this.timeout(60_000);
  const folder = useFolder();

  /** What the server says to these lines, until its input ends. */
  async function say(lines: readonly string[], args: readonly string[] = [], cwd = folder.path) {
    const { stdout, stderr, status } = await run(['mcp', ...args], { cwd, input: lines.join('\n') });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Message | Message[]);
  }
  async function answerTo(line: string, args?: readonly string[], cwd?: string): Promise<Message> {
    const [answer, ...others] = await say([line], args, cwd);
    assert.deepEqual(others, []);
    assert.ok(answer && !Array.isArray(answer));
    return answer;
  }
  const textOf = ({ result }: Message): string => result?.content?.map(({ text }) => text).join('\n') ?? '';
  const repository = (): void => {
    folder.put('.git/HEAD', 'ref: refs/heads/main\n');
    folder.put('.git/config', '[remote "origin"]\n\turl = https://github.com/acme/rocket.git\n');
  };

  for (const [wanted, spoken] of [
    ['2024-11-05', '2024-11-05'],
    ['2025-03-26', '2025-03-26'],
    ['2025-06-18', '2025-06-18'],
    ['2025-11-25', '2025-11-25'],
    ['2023-01-01', '2025-11-25'],
  ] as const) {
    it(`speaks ${spoken} with a client that speaks ${wanted}`, async () => {
      const { result } = await answerTo(hello(wanted));
      const { version } = JSON.parse(
        readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
      ) as { version: string };
      assert.equal(result?.protocolVersion, spoken);
      assert.deepEqual(
        { ...result, protocolVersion: '', instructions: '' },
        {
          protocolVersion: '',
          capabilities: { tools: {} },
          serverInfo: { name: 'security-policy', title: 'Security Policy', version },
          instructions: '',
        },
      );
    });
  }

  /** What the protocol wants for each line. Undefined: no answer. */
  const EXCHANGES: readonly (readonly [title: string, line: string, expected: unknown])[] = [
    ['a ping', request(1, 'ping'), { jsonrpc: '2.0', id: 1, result: {} }],
    ['an id that is a text', request('a', 'ping'), { jsonrpc: '2.0', id: 'a', result: {} }],
    ['a message with a carriage return', `${request(1, 'ping')}\r`, { jsonrpc: '2.0', id: 1, result: {} }],
    ['an empty line', ' ', undefined],
    ['a notification', '{"jsonrpc":"2.0","method":"notifications/initialized"}', undefined],
    ['a notification of something unknown', '{"jsonrpc":"2.0","method":"toString"}', undefined],
    [
      'a cancellation of nothing',
      '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}',
      undefined,
    ],
    ['an answer to nothing', '{"jsonrpc":"2.0","id":"server-9","result":{}}', undefined],
    ['malformed JSON', '{"jsonrpc":', { id: null, code: -32700, message: 'A line must be one JSON object.' }],
    ['no object', '7', { id: null, code: -32600, message: 'A message must be an object.' }],
    ['an empty batch', '[]', { id: null, code: -32600, message: 'A message must be an object.' }],
    [
      'another version',
      '{"id":1,"method":"ping"}',
      {
        id: 1,
        code: -32600,
        message: 'A message needs "jsonrpc": "2.0", a method, and for a request an id.',
      },
    ],
    [
      'an id that is null',
      '{"jsonrpc":"2.0","id":null,"method":"ping"}',
      {
        id: null,
        code: -32600,
        message: 'A message needs "jsonrpc": "2.0", a method, and for a request an id.',
      },
    ],
    [
      'an unknown method',
      request(1, 'prompts/list'),
      { id: 1, code: -32601, message: 'There is no method "prompts/list".' },
    ],
    [
      'a method that objects have',
      request(1, 'constructor'),
      { id: 1, code: -32601, message: 'There is no method "constructor".' },
    ],
    [
      'parameters in a list',
      '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":[1]}',
      { id: 1, code: -32602, message: '"params" must be an object.' },
    ],
    [
      'a call without a name',
      request(1, 'tools/call', {}),
      { id: 1, code: -32602, message: '"name" must name a tool.' },
    ],
    [
      'arguments in a list',
      request(1, 'tools/call', { name: 'check_security_policy', arguments: [] }),
      { id: 1, code: -32602, message: '"arguments" must be an object.' },
    ],
    [
      'an unknown tool',
      call(1, 'fix', {}),
      {
        id: 1,
        code: -32602,
        message:
          'There is no tool "fix_security_policy". There are: check_security_policy, generate_security_policy.',
      },
    ],
  ];
  for (const [title, line, expected] of EXCHANGES) {
    it(`answers as the protocol wants: ${title}`, async () => {
      // What comes after it is answered all the same.
      const answers = await say([line, request(99, 'ping')]);
      assert.deepEqual(answers.pop(), { jsonrpc: '2.0', id: 99, result: {} });
      const [answer] = answers as Message[];
      const shown = answer?.error ? { id: answer.id, ...answer.error } : answer;
      assert.deepEqual(shown, expected);
    });
  }

  it('answers a batch with a batch', async () => {
    const [batch] = await say([`[${request(1, 'ping')},{"jsonrpc":"2.0","method":"x"},${request(2, 'no')}]`]);
    assert.ok(Array.isArray(batch));
    assert.deepEqual(
      batch.map(({ id, error }) => [id, error?.code]),
      [
        [1, undefined],
        [2, -32601],
      ],
    );
  });

  it('does not answer what was cancelled', async () => {
    folder.put('SECURITY.md', GOOD);
    const cancelled = '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}';
    const answers = await say([call(1, 'check', { path: 'SECURITY.md' }), cancelled, request(2, 'ping')]);
    assert.deepEqual(answers, [{ jsonrpc: '2.0', id: 2, result: {} }]);
  });

  it('reads letters of several bytes that come in pieces, and separators that are no ends of lines', async () => {
    const child = spawn(process.execPath, [cli, 'mcp'], { cwd: folder.path });
    const first = createInterface(child.stdout)[Symbol.asyncIterator]().next() as Promise<{ value: string }>;
    const text = '# Security Policy\n\nÄrger\u2028melden: security@acme.dev 📮\n';
    const bytes = Buffer.from(`${call(1, 'check', { text, path: 'ä.md' })}\n`);
    for (const byte of bytes) child.stdin.write(Buffer.from([byte]));
    const { result } = JSON.parse((await first).value) as Message;
    const [file] = result?.structuredContent?.['results'] as { path: string }[];
    assert.equal(file?.path, 'ä.md');
    child.stdin.end();
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('lists the tools', async () => {
    const { result } = await answerTo(request(1, 'tools/list'));
    assert.deepEqual(
      result?.tools?.map(({ name }) => name),
      ['check_security_policy', 'generate_security_policy'],
    );
  });

  describe('check_security_policy', () => {
    it('gives what check --format json gives, for a file, a text, and the repository', async () => {
      repository();
      folder.put(
        '.securitypolicy.json',
        '{ "profiles": ["minimal"], "rules": { "title-missing": "error" } }',
      );
      folder.put('SECURITY.md', BAD.replace('# Security Policy', '# Rocket'));
      const date = ['--today', '2026-11-22'];
      const ways: readonly (readonly [given: object, args: readonly string[], input?: string])[] = [
        [{ path: 'SECURITY.md' }, ['SECURITY.md']],
        [{ path: pathToFileURL(join(folder.path, 'SECURITY.md')).href }, ['SECURITY.md']],
        [{ text: BAD }, ['--stdin'], BAD],
        [{ text: BAD, path: 'docs/SECURITY.md' }, ['--stdin', '--stdin-filename', 'docs/SECURITY.md'], BAD],
        [{ path: 'SECURITY.md', profiles: ['strict'] }, ['--profile', 'strict', 'SECURITY.md']],
        [{}, []],
      ];
      for (const [given, args, input = ''] of ways) {
        const { result } = await answerTo(call(1, 'check', { ...given, today: '2026-11-22' }));
        const { stdout } = await run(['check', '--format', 'json', ...date, ...args], {
          cwd: folder.path,
          input,
        });
        const { rules, ...report } = result?.structuredContent ?? {};
        assert.deepEqual(report, JSON.parse(stdout), args.join(' '));
        assert.ok(Object.keys(rules as object).length > 0);
      }
    });

    it('tells that a repository has no policy', async () => {
      repository();
      assert.match(textOf(await answerTo(call(1, 'check', {}))), / policy-file-missing: /);
    });

    const REFUSED: readonly (readonly [title: string, given: object, said: RegExp])[] = [
      ['a file that is not there', { path: 'docs/SECURITY.md' }, /^There is no file "docs\/SECURITY\.md"/],
      [
        'a file outside',
        { path: '../SECURITY.md' },
        /^"\.\.\/SECURITY\.md" lies outside of what may be read: /,
      ],
      [
        'an absolute path outside',
        { path: join(parse(cli).root, 'SECURITY.md') },
        /lies outside of what may be read/,
      ],
      [
        'the place of a text outside',
        { text: GOOD, path: '../SECURITY.md' },
        /lies outside of what may be read/,
      ],
      ['a link that leads outside', { path: 'link/SECURITY.md' }, /lies outside of what may be read/],
      ['a page of another machine', { path: 'https://acme.dev/SECURITY.md' }, /^There is no file/],
      ['a file that is no document', { path: 'key.pem' }, /^"key\.pem" is not read: only Markdown, /],
      ['a text for a file that is no document', { text: GOOD, path: 'key.pem' }, /^"key\.pem" is not read/],
      [
        'a folder without a policy',
        { path: 'empty' },
        /^There is no security policy in empty: generate_security_policy /,
      ],
      [
        'an invalid configuration',
        { path: 'wrong/SECURITY.md' },
        /^The configuration is invalid: .+\.securitypolicy\.json:1:/,
      ],
    ];
    for (const [title, given, said] of REFUSED) {
      it(`refuses ${title}`, async () => {
        folder.put('inside/key.pem', 'secret');
        folder.put('inside/empty/notes.md', '');
        folder.put('inside/wrong/SECURITY.md', GOOD);
        folder.put('inside/wrong/.securitypolicy.json', '{ "profile": 1 }');
        folder.put('outside/SECURITY.md', GOOD);
        folder.put('SECURITY.md', GOOD);
        symlinkSync(join(folder.path, 'outside'), join(folder.path, 'inside', 'link'), 'junction');
        const answer = await answerTo(call(1, 'check', given), [], join(folder.path, 'inside'));
        assert.equal(answer.result?.isError, true);
        assert.match(textOf(answer), said);
        assert.doesNotMatch(textOf(answer), /\n\s+at |secret/);
      });
    }
  });

  describe('the folders that are read', () => {
    it('are those that are named', async () => {
      folder.put('one/SECURITY.md', GOOD);
      folder.put('two/docs/SECURITY.md', GOOD);
      folder.put('three/SECURITY.md', GOOD);
      const read = async (path: string) =>
        (await answerTo(call(1, 'check', { path }), ['one', 'two'])).result?.isError !== true;
      assert.deepEqual(
        [await read('SECURITY.md'), await read('docs/SECURITY.md'), await read('../three/SECURITY.md')],
        [true, true, false],
      );
    });

    it('are there', async () => {
      assert.deepEqual(await run(['mcp', 'nowhere'], { cwd: folder.path }), {
        status: 2,
        stdout: '',
        stderr: 'security-policy: There is no folder nowhere: name the folder of the repository.\n',
      });
    });

    /** What a check answers in a client that has an answer to the question for its folders. */
    async function checkedBy(roots: object, given: object, cwd: string): Promise<Message> {
      const child = spawn(process.execPath, [cli, 'mcp'], { cwd });
      const send = (line: string) => child.stdin.write(`${line}\n`);
      send(hello('2025-11-25', { roots: {} }));
      send(call(1, 'check', given));
      for await (const line of createInterface(child.stdout)) {
        const message = JSON.parse(line) as Message;
        if (message.method === 'roots/list')
          send(JSON.stringify({ jsonrpc: '2.0', id: message.id, ...roots }));
        if (message.id === 1) {
          child.stdin.end();
          return message;
        }
      }
      throw new Error('The server has ended.');
    }

    it('are those that are open in a client that tells them', async () => {
      folder.put('open/SECURITY.md', GOOD);
      const uri = pathToFileURL(join(folder.path, 'open')).href;
      const roots = { result: { roots: [{ uri }, { uri: 'vscode-vfs://github/acme' }] } };
      const answer = await checkedBy(roots, { path: 'SECURITY.md' }, parse(cli).root);
      assert.match(textOf(answer), /^SECURITY\.md: /);
    });

    it('are that of the server where the client refuses to tell', async () => {
      folder.put('SECURITY.md', GOOD);
      const answer = await checkedBy({ error: { code: -32601, message: 'No.' } }, {}, folder.path);
      assert.match(textOf(answer), /^SECURITY\.md: /);
    });

    it('are none for a server that was started nowhere, which reads texts all the same', async () => {
      const { root } = parse(cli);
      const refused = await answerTo(call(1, 'check', { path: 'SECURITY.md' }), [], root);
      assert.match(textOf(refused), /no folder is open\. Start the server in the folder of the repository/);
      const answer = await answerTo(call(1, 'check', { text: BAD }), [], root);
      assert.match(textOf(answer), /^SECURITY\.md: 1 error/);
      const made = await answerTo(
        call(1, 'generate', { preset: 'solo', channel: 'email', email: 'a@acme.dev' }),
        [],
        root,
      );
      assert.match(textOf(made), /^This is the text for SECURITY\.md\./);
    });
  });

  it('is started as the README says', async () => {
    const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const [, block = ''] = /```json\n(\{\n {2}"mcpServers"[^]+?)```/.exec(read('README.md')) ?? [];
    const { mcpServers } = JSON.parse(block) as {
      mcpServers: Record<string, { command: string; args: string[] }>;
    };
    const { command = '', args = [] } = mcpServers['security-policy'] ?? {};
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> };
    assert.equal(bin[command], 'dist/cli.js');
    const { stdout } = await run(args, { cwd: folder.path, input: request(1, 'tools/list') });
    assert.match(stdout, /"check_security_policy"/);
  });

  it('generates what generate writes, and writes nothing', async () => {
    repository();
    const { result } = await answerTo(
      call(1, 'generate', { channel: 'github', preset: 'solo', today: '2026-11-22' }),
    );
    const args = ['generate', '--preset', 'solo', '--set', 'channel=github', '--set', 'today=2026-11-22'];
    const { stdout } = await run(args, { cwd: folder.path });
    assert.equal(result?.structuredContent?.['markdown'], stdout);
    assert.throws(() => folder.read('SECURITY.md'));
  });
});
