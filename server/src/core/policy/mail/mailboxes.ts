/** Mail to the address is thrown away. */
export const isNoReply = (local: string, domain: string): boolean =>
  /(?:^|[-_.+])(?:no|do[-_.]?not)[-_.]?reply(?:$|[-_.+])/.test(local) || /(?:^|\.)no-?reply\./.test(domain);

/** Hosts that carry mailing lists. */
export const isListHost = (domain: string): boolean =>
  /^(?:lists?|listserv|mailman|ml)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|freelists\.org|apache\.org|vger\.kernel\.org|lists\.[a-z-]+\.[a-z]+)$/.test(
    domain,
  );

const PERSONAL_HOST =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|proton(?:mail)?|pm|icloud|me|gmx|web|qq|163)\./;

/**
 * What an address seems to be by its name: one for announcements, a mailing list that anybody can read, a list if the host or the words say
 * so, or neither. The mailbox of a team can have a name like `app-dev` too.
 */
export function listOf(local: string, domain: string): 'announcements' | 'certain-list' | 'list' | undefined {
  const [name = ''] = local.split('+');
  const last = /(?:^|[-_.])([a-z]+)$/.exec(name)?.[1] ?? '';
  if (/^announce(?:ments?)?$/.test(last)) return 'announcements';
  if (PERSONAL_HOST.test(domain) || /^(?:private|security|secure|vuln|psirt|c?sirt)/.test(name))
    return undefined;
  if (/^(?:users?|discuss(?:ions?)?|devel|commits|public)$/.test(last))
    return last === name && !isListHost(domain) ? undefined : 'certain-list';
  return /^(?:dev|general|help|list|bugs)$/.test(last) ? 'list' : undefined;
}
