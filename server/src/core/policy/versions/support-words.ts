import { remember } from '../../collections/remember';
import type { Unit } from '../../markdown/model';

/** The project has ended, or has not begun: then no version is supported for a reason. */
const NO_VERSION_FOR_A_REASON =
  /\b(?:archived|unmaintained|discontinued|abandoned|end[- ]of[- ](?:life|support)|sunset(?:ted)?|read-only|deprecated|no longer (?:\w+ ){0,2}(?:maintained|supported|developed|updated)|not (?:\w+ ){0,2}(?:maintained|supported)|no (?:\w+ ){0,3}(?:versions?|releases?) (?:\w+ )?(?:is|are|yet|so far)|(?:not|never) (?:yet )?(?:been )?released|pre-?(?:release|alpha)|archivé|archivad\w|archiviert|eingestellt|nicht (?:mehr|länger) (?:gepflegt|unterstützt)|n'est plus|ya no)\b|не поддержива|больше не|不再|已归档|已停止|終了|더 이상/i;
/** A version that no row needs to name. */
const MOVING_VERSION =
  /\b(?:latest|newest|most recent|current|main|master|head|trunk|default branch|lts|stable|edge|nightly|neueste|aktuelle|dernière|última|ultima)\b|最新|последн|최신/i;

/** A heading, paragraph or item that explains a table without a supported version: by the project's state, or by a version beside the table. */
export const explainsNoSupport = remember(
  ({ kind, prose }: Unit): boolean =>
    kind !== 'row' &&
    kind !== 'code' &&
    (NO_VERSION_FOR_A_REASON.test(prose.text) || MOVING_VERSION.test(prose.text)),
);
