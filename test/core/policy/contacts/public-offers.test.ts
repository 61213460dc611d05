import { deepEqual } from 'node:assert/strict';
import { publicReportsOf } from '../../../../server/src/core/policy/contacts/public-offers';
import { readPolicy } from '../../../../server/src/core/policy/read';

describe('reports in public', () => {
  const cases: Readonly<Record<string, string>> = {
    'Open an issue with the details of the vulnerability.': 'all',
    'Report vulnerabilities in our issue tracker.': 'all',
    'Usually vulnerabilities are reported through the issue tracker.': 'usual',
    'Publicly known vulnerabilities can be submitted as issues to the issue tracker.': 'harmless',
    'If a CVE has been assigned, please open an issue with the vulnerability.': 'harmless',
    'Open an issue for vulnerabilities of low severity.': 'harmless',
    'Open an issue for low-severity vulnerabilities.': 'harmless',
    'Open an issue for vulnerabilities with a severity of low or medium.': 'harmless',
    'Open an issue to suggest hardening against vulnerabilities.': 'harmless',
    'Contact us privately about a vulnerability, on Discord or by e-mail to a@acme.dev.': 'harmless',
    'Report the vulnerability through an issue or by private message on GitHub.': 'all',
    'Once the vulnerability is fixed, open an issue about it.': 'harmless',
  };
  for (const [text, wanted] of Object.entries(cases)) {
    it(text, () => {
      const { publicInstructions } = readPolicy(
        `# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`,
      );
      deepEqual(publicInstructions.map(publicReportsOf), [wanted]);
    });
  }
});
