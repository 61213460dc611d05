import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { anchorFinder, anchorsFrom } from '../../../../server/src/core/policy/links/anchors';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('references without a definition', () => {
  const cases: readonly [text: string, ...labels: string[]][] = [
    ['[our policy][policy]', 'policy'],
    ['[Policy][] and ![picture][img]', 'Policy', 'img'],
    ['[a **strong** text][x]', 'x'],
    ['[policy]'],
    ['[text][label]\n\n[label]: https://acme.dev'],
    ['`[text][label]`, list[a][b], [1][2], \\[text][label], [text][^1]'],
    ['```\n[text][label]\n```'],
  ];
  for (const [text, ...labels] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual(
        readPolicy(text).danglingReferences.map(({ label }) => label),
        labels,
      );
    });
});

describe('definitions that nothing refers to', () => {
  const cases: readonly [text: string, ...labels: string[]][] = [
    ['[a]\n\n[A]: https://acme.dev/a\n[b]: https://acme.dev/b', 'b'],
    ['[a]\n\n[a]: https://acme.dev/a\n[a]: https://acme.dev/b', 'a'],
    ['[//]: # (A comment.)\n[comment]: <> (Another.)\n[^1]: https://acme.dev'],
  ];
  for (const [text, ...labels] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual(
        readPolicy(text).unusedDefinitions.map(({ label }) => label),
        labels,
      );
    });
});

describe('anchors', () => {
  const cases: readonly [text: string, ...anchors: string[]][] = [
    ['# Security Policy\n\n## Reporting a Bug!', 'security-policy', 'reporting-a-bug'],
    ['# A\n\n# A\n\n# A', 'a', 'a-1', 'a-2'],
    ['## Scope & rules – what counts', 'scope--rules--what-counts'],
    ['## Scope &amp; rules', 'scope--rules'],
    ['## `code` and [a link](https://acme.dev) and **strong**', 'code-and-a-link-and-strong'],
    ['## 1. Contact_us', '1-contact_us'],
    ['## Política de Segurança', 'política-de-segurança'],
    ['## 報告漏洞', '報告漏洞'],
    ['## :lock: Security', 'lock-security', '-security'],
    ['Title\n=====\n\n> ## Quoted', 'title', 'quoted'],
    ['<h2 id="x">Head</h2>\n\n<a name="y"></a>text', 'head', 'x', 'y'],
    ['## Head {#own}', 'head', 'own'],
    ['**Not a heading**'],
  ];
  for (const [text, ...anchors] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual([...readPolicy(text).anchors], anchors);
    });

  it('are numbered as GitHub numbers them', () => {
    const slugs = fc.array(fc.constantFrom('a', 'b', 'a-1', 'a-2', 'b-1', 'a-1-1', ''), { maxLength: 14 });
    fc.assert(
      fc.property(slugs, (headings) => {
        const slugger = new GithubSlugger();
        const anchors = new Set(headings.map((heading) => slugger.slug(heading)));
        deepEqual(anchorsFrom(headings, []), anchors);
      }),
    );
  });

  it('are found as the forge finds them', () => {
    const anchors = new Set(['scope--rules', '⚠️-alert', 'política']);
    const onGitHub = anchorFinder(anchors, true);
    const elsewhere = anchorFinder(anchors, false);
    deepEqual(
      ['scope--rules', 'Scope--Rules', 'user-content-scope--rules', '⚠-alert', 'pol%C3%ADtica', 'top', '']
        .map(onGitHub)
        .filter((found) => !found),
      [],
    );
    deepEqual(['scope-rules', 'rules', '%'].map(onGitHub), [false, false, false]);
    deepEqual(['scope-rules', 'rules'].map(elsewhere), [true, false]);
  });
});
