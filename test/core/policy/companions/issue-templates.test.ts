import assert from 'node:assert/strict';
import { collectsVulnerabilities } from '../../../../server/src/core/policy/companions/issue-templates';

const FRONT = '---\nname: Security\nabout: Report a vulnerability\nlabels: security\n---\n\n';
const form = (...fields: string[]): string =>
  `name: Security report\nlabels: ["security"]\nbody:\n${fields.join('')}`;
const area = (label: string): string => `  - type: textarea\n    attributes:\n      label: ${label}\n`;
const notice = (text: string): string =>
  `  - type: markdown\n    attributes:\n      value: |\n        ${text}\n`;

describe('templates for issues about security', () => {
  for (const [path, text] of [
    [
      'security.md',
      `${FRONT}**Describe the vulnerability**\nBe clear.\n\n**Steps to reproduce**\n1. Go to …\n`,
    ],
    ['security.md', `${FRONT}## Description\n\nWhat is wrong?\n\n## Proof of concept\n`],
    ['security.md', `${FRONT}Describe the issue.\n\nAn e-mail address, so that we can ask you: …\n`],
    ['seguridad-security.md', `${FRONT}## Pasos para reproducir\n`],
    ['security.yml', form(area('Vulnerability description'), area('Impact'))],
    ['security.yaml', form(notice('Thank you for taking the time.'), area('How can it be exploited?'))],
  ] as const) {
    it(`collects: ${JSON.stringify(text)}`, () => assert.ok(collectsVulnerabilities({ path, text })));
  }
  for (const [path, text] of [
    ['security.md', `${FRONT}Report vulnerabilities as SECURITY.md says.\n`],
    ['security.md', `${FRONT}Please do not describe how to reproduce a vulnerability in a public issue.\n`],
    ['security.md', `${FRONT}Do NOT post details here.\n\n**Steps to reproduce**\n`],
    ['security.md', `${FRONT}Write to security@acme.dev, with the steps to reproduce the vulnerability.\n`],
    [
      'security.md',
      `${FRONT}Bitte melden Sie Schwachstellen nicht öffentlich. Schritte zum Reproduzieren: …\n`,
    ],
    ['security-hardening.md', `${FRONT}## Goal\n\nWhich control should be added?\n`],
    [
      'security.yml',
      form(notice('Use https://github.com/acme/app/security/advisories/new.'), area('Exploit')),
    ],
    ['security.yml', form(notice('Report it privately.'), area('Steps to reproduce'))],
    ['security.md', ''],
  ] as const) {
    it(`leads elsewhere: ${JSON.stringify(text)}`, () => assert.ok(!collectsVulnerabilities({ path, text })));
  }
});
