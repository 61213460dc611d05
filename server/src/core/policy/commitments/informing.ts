/** Reporters are told how it goes: a cadence of that is one of updates. */
const INFORMS =
  /^\W*updates:?(?: at least)? *\||\bhears? (?:\w+ )?from\b|\b(?:contact|inform|notify|update|keep|write to|tell)\w* (?:you|(?:the )?reporters?)\b|\bin touch\b|\bprogress\b|\byou (?:are|get|will be) (?:told|informed|notified)\b|\b(?:updates?|news) (?:to|for|from) (?:you|us|(?:the )?reporters?)\b|(?:inform|unterricht|aktualis|actuali[sz]|atualiz|aggiorn|avis)\p{L}|melde[nt]? (?:wir )?uns|nouvelles|novedades|noticias|сообща|повідомля|обновлен|оновл|同步|通报|汇报|告知|更新|報告|共有|お知らせ|ご連絡|알려|안내|공유|업데이트|보고/iu;
/** What is brought up to date by the same words. */
const SOFTWARE =
  /\b(?:securit|sicherheit|sécurité|segur|dep[ea]nd|dépend|abhäng|librar|releas|key|scan)|безопас|bezpiecz|依赖|安全|依存|セキュリティ|보안/iu;

export const informsReporters = (sentence: string): boolean =>
  INFORMS.test(sentence) && !SOFTWARE.test(sentence);
