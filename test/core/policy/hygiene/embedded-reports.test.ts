import { equal } from 'node:assert/strict';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('reports in a policy', () => {
  const cases: readonly [text: string, reports: number][] = [
    ['POST /login HTTP/1.1\nHost: shop.acme.dev\nCookie: id=1', 1],
    ['```\nGET /admin HTTP/1.1\nAuthorization: Basic YTpi\n```', 1],
    ['I found a stored XSS vulnerability in the comments.\n\n`<script>alert(document.cookie)</script>`', 1],
    ["There is an SQL injection in the login form.\n\n- Enter `' OR 1=1 --`", 1],
    [
      "There exists a remote code execution flaw.\n\n```\nTraceback (most recent call last):\n  File 'x.py'\n```",
      1,
    ],
    ["Open https://shop.acme.dev/?q=1' OR '1'='1 and send it", 1],
    ['Include the HTTP request that triggers the bug.', 0],
    ['An example of a report:\n\n```\nPOST /login HTTP/1.1\nCookie: id=1\n```', 0],
    ['```\nGET /health HTTP/1.1\n```', 0],
    ["Attack strings such as `' OR 1=1` are escaped.", 0],
    ['We escape `<script>alert(1)</script>` in all fields, see https://acme.dev/security.', 0],
    [
      'If there is an SQL injection vulnerability, tell us. Send the `UNION SELECT` to https://acme.dev/report.',
      0,
    ],
    ['There is a known XSS vulnerability in old browsers.', 0],
    ['There is a vulnerability disclosure program at https://acme.dev.', 0],
    ['CVE-2024-1: there is an injection, fixed in 1.2. `UNION SELECT`', 0],
    ['We found a flaw in 2019 and fixed it.', 0],
    ['## Best Practices\n\nNever trust input:\n\n```\nGET /x HTTP/1.1\nCookie: a\n```', 0],
  ];
  for (const [text, reports] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      equal(readPolicy(`# Security Policy\n\n${text}\n`).embeddedReports.length, reports);
    });
});
