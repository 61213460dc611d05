import type { Answers } from '../../../server/src/core/generate';

/** Ways to report, with what has to be answered for each beside what is proposed for the repository of the tests. */
export const CHANNELS: Readonly<Record<string, Answers>> = {
  github: {},
  'github+email': {},
  email: { repository: '' },
  gitlab: { repository: 'https://gitlab.com/acme/tools/app' },
  'gitlab+email': { repository: 'git@gitlab.com:acme/app.git' },
  platform: { 'platform-name': 'HackerOne', 'platform-url': 'https://hackerone.com/acme' },
  'web-form': { 'form-url': 'https://acme.dev/report' },
};
