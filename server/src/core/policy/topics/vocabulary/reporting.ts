import type { TopicVocabulary } from './vocabulary';

export const reporting: TopicVocabulary = {
  id: 'reporting',
  headings:
    /\breport(?:ing|s)?\b(?:(?:\s|-)+(?:a|an|any|the|your|new|potential|suspected|possible|security|of|and|or|privately|private|us|to|it|with|about|disclosing|managing))*(?:\s+(?:\w+\s+){0,2}(?:vuln\w*|secur\w*(?:[ -]\w+){0,2}|bugs?|issues?|problems?|concerns?|flaws?|exploits?)|\s*$)|\b(?:vuln\w*|security)(?: \w+)? (?:report(?:s|ing)?|disclosure)\b|\bdisclos(?:e|ing) (?:a |any )?(?:security|vuln\w*)|\bhow (?:to|do i|can i) (?:\w+ ){0,2}(?:report|disclose|contact)|\bsecurity contacts?(?: information)?$|\b(?:private|responsible|vulnerability) disclosure\b|\bwhere to report|\braise a security|\bfound a (?:\w+ )?(?:vuln|bug|issue|security)|\bcontact(?:ing)? (?:us|the security team)\b|\b(?:send|submit)(?:ting)? (?:a |your )?(?:security )?(?:report|vuln)|report(?:ar|ando|e|ing)?\b.{0,60}vulnerabil|(?:informar|comunicar|notificar|relatar|denunciar)\b.{0,60}(?:vulnerabil|falha|fallo)|signal\w*\b.*(?:vulnérab|faille|problème|sécurité)|(?:lücke|schwachstelle|sicherheitsproblem)\w*\s+melden|meldung von|segnala\w*\b.*vulnerabil|kwetsbaarhe\w{1,8} melden|zgłasza\w{0,8}\b.{0,60}(?:luk|podatno)|сообщ\w{1,8}\s.{0,60}уязвим|(?:报告|上报|提交|回報|報告|反馈|反馈).{0,6}漏洞|漏洞.{0,4}(?:报告|上报|提交|回報|反馈|披露)|脆弱性.{0,6}(?:報告|連絡|届)|(?:報告|連絡)(?:方法|手順|先)|취약점.{0,4}(?:신고|보고|제보)/i,
  notHeadings:
    /\b(?:error|crash|status|progress|audit|test|scan(?:ning)?|bug bounty) report|reporting (?:bugs?|issues?|problems?) (?:that are )?not|non-security|what (?:to|should) (?:\w+ )?(?:report|include)|report (?:content|format|template|requirement|timeline)|\bother (?:bugs?|issues?)\b/i,
};
