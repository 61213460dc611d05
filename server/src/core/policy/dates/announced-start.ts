import type { PolicyDate } from '../model';

/** Words before a date from which on something holds, in a few languages. */
const START =
  /(?:\b(?:effective|in (?:force|effect)|tak(?:e|es|ing) effect|valid|appl(?:y|ies|icable)|en vigueur|en vigor|in vigore|vigente|in kraft|gültig|gilt)\b|вступа|действу|生效|施行|発効|시행)[^.;\r\n]{0,40}$/i;
const REACH = 80;

/** The date is the day from which the policy holds ("effective from"), which may well lie ahead. */
export const announcesStart = ({ block, span }: PolicyDate): boolean =>
  START.test(block.source.slice(Math.max(0, span.start - REACH), span.start));
