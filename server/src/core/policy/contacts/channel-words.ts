import type { Channel, ChannelKind } from '../model';
import type { Alternatives } from '../text/alternatives';
import { PRIVATE_CHAT, PUBLIC_CHAT } from './words/chats';
import { ADVISORY, ADVISORY_FORM, PRIVATE_TICKET, WEB_FORM } from './words/forms';
import { PUBLIC_ISSUE } from './words/issues';
import { MAILING } from './words/mail';
import { BOUNTY_PLATFORM, BOUNTY_PROGRAM, DESK, PHONE, PROFILE, PULL_REQUEST } from './words/other-ways';
import { ROLE } from './words/people';

/** A form of a forge for reports that nobody else sees. */
export const PRIVATE_REPORTING =
  /\bprivate(?:ly)?\W+(?:vulnerability|security)\W+(?:report\w*|disclos\w*|advisor\w*)|\b(?:privately\W+report|report\w*\W+(?:\w+\W+){0,3}privately)\b.{0,30}\bgithub\b|\breport a (?:security )?vulnerability\b(?="|'|\W*(?:button|option|tab|link|form|$))|\bsecurity advisor(?:y|ies)\b/i;

/** How words give a way. */
export interface ChannelWords {
  readonly ways: Alternatives;
  readonly kind: ChannelKind;
  readonly selfEvident: boolean;
  readonly problem?: Channel['problem'];
}

export const WORDS: readonly ChannelWords[] = [
  { kind: 'github-advisory', selfEvident: true, ways: ADVISORY_FORM },
  { kind: 'email', selfEvident: false, problem: 'unspecified', ways: MAILING },
  { kind: 'web-form', selfEvident: false, ways: WEB_FORM },
  { kind: 'bounty-platform', selfEvident: false, ways: BOUNTY_PLATFORM },
  { kind: 'bounty-platform', selfEvident: false, problem: 'unspecified', ways: BOUNTY_PROGRAM },
  { kind: 'private-tracker', selfEvident: true, ways: PRIVATE_TICKET },
  { kind: 'github-advisory', selfEvident: false, ways: ADVISORY },
  { kind: 'chat-private', selfEvident: false, ways: PRIVATE_CHAT },
  { kind: 'phone', selfEvident: false, ways: PHONE },
  { kind: 'public-chat', selfEvident: false, ways: PUBLIC_CHAT },
  { kind: 'other', selfEvident: false, ways: DESK },
  { kind: 'public-issue', selfEvident: false, ways: PUBLIC_ISSUE },
  { kind: 'other', selfEvident: false, ways: PROFILE },
  { kind: 'other', selfEvident: false, ways: PULL_REQUEST },
  { kind: 'other', selfEvident: false, problem: 'unspecified', ways: ROLE },
];
