import { remember } from '../../collections/remember';
import { indexAtSource } from '../../markdown/runs';
import { hostAndPath } from './urls';
import type { Channel } from '../model';
import { sentenceAround } from '../text/sentences';

/** What a forge does not have, or has for its maintainers alone. An `issue` without a forge is one of the forge that the repository is on. */
export type Unusable = 'github-message' | 'github-issue' | 'issue' | 'draft';

/** Why nobody can use a channel as it is described; undefined when somebody can, or nothing tells. */
export const unusableOf = remember((channel: Channel): Unusable | undefined => {
  const { kind, value, linked, unit, span } = channel;
  // The page of a manual is not the form.
  if (linked && hostAndPath(value).host !== 'docs.github.com') return undefined;
  const { text, runs } = unit.prose;
  const sentence = sentenceAround(text, indexAtSource(runs, span.start));
  const named = GITHUB.test(sentence);
  switch (kind) {
    case 'chat-private':
      return named && !OTHER_MESSENGER.test(sentence) ? 'github-message' : undefined;
    case 'private-tracker':
      if (OTHER_TRACKER.test(text) || PRIVATE_REPOSITORY.test(text) || unit.prose.links.length > 0)
        return undefined;
      return named ? 'github-issue' : 'issue';
    case 'github-advisory':
      return DRAFT.test(sentence) && !FORM.test(text) ? 'draft' : undefined;
    default:
      return undefined;
  }
});

const GITHUB = /\bgithub\b/i;
const OTHER_MESSENGER =
  /\b(?:discord|slack|matrix|telegram|signal|twitter|x\.com|mastodon|bluesky|keybase|linkedin|gitter|irc|zulip|reddit|whatsapp|wechat|forum)\b/i;
const OTHER_TRACKER =
  /\b(?:gitlab|jira|bugzilla|launchpad|youtrack|redmine|phabricator|trac|tracker|linear|codeberg|forgejo|gitea)\b/i;
/** Members can open an issue there that others do not see. */
const PRIVATE_REPOSITORY = /\bprivate (?:\w+ ){0,2}repo(?:sitory)?\b/i;
const DRAFT = /\bdraft (?:\w+ )?advisor(?:y|ies)\b/i;
/** The form that is open to everybody, by its names. */
const FORM = /\breport a (?:security )?vulnerability\b|\bprivate(?:ly)? (?:vulnerability |security )?report/i;
