import type { TopicVocabulary } from './vocabulary';

export const reportContent: TopicVocabulary = {
  id: 'report-content',
  headings:
    /\bwhat (?:to|should|do|you should|information)\b.*\b(?:report|include|send|provide|submit|contain)|\breport (?:contents?|format|template|guidelines|requirements|details|quality)|\binformation (?:to|we need|required|needed)|\bwriting a (?:good )?report|\b(?:required|needed|helpful|useful) (?:information|details)\b|\bplease include\b|\bqué incluir|\bo que incluir|\bquoi inclure|\binformations? à (?:inclure|fournir)|\bwas (?:sollte|in einen)\b|\binhalt (?:des|der) (?:berichts|meldung)|報告.{0,3}(?:内容|情報)|(?:报告|提交).{0,3}(?:内容|信息)/i,
  strong:
    /\b(?:include|including|provide|providing|describe|attach|contain(?:s|ing)?|detail(?:s|ed|ing)?|give|e-?mail|useful|helpful|with (?:the|a|as|clear|detailed|steps|information)|send)\b.{0,160}\b(?:(?:steps?|instructions?|procedure|information|details|needed|required|how)\b.{0,30}\brepro\w+|proof[- ]of[- ]concept|\bpoc\b|reproduc(?:er|tion|ible)\b|affected (?:versions?|components?|files?)|(?:potential |possible )?impact\b|test case|detailed (?:description|report|steps)|description of (?:the|your|a) (?:vuln|issue|problem|flaw|bug|potential))|\bplease include\b|\binclude the following|\b(?:with|provide|include) the following (?:information|details)\b|\bemail a description\b|\bpasos\b.{0,30}\breproduc|\bétapes\b.{0,30}\breprodu|\bschritte\b.{0,40}\breproduz|passos\b.{0,30}\breproduz/i,
  weak: [
    /\bdescri(?:be|ption)\b/i,
    /\bimpact\b/i,
    /\brepro\w+|\bsteps\b/i,
    /\bproof[- ]of[- ]concept\b|\bpoc\b|\bexploit code\b/i,
    /\b(?:affected )?versions?\b|\bcommit\b/i,
    /\bcomponents?\b|\baffected (?:source )?files?\b|\blocation of\b/i,
    /\bconfiguration\b|\benvironment\b/i,
    /\b(?:suggested|possible|potential|proposed) (?:fix|mitigation|patch|solution)\w*\b|\bmitigations?\b/i,
    /\blogs?\b|\bscreenshots?\b|\bstack trace/i,
    /\btype of (?:issue|vuln)/i,
    /影響|影响|再現|复现|バージョン|版本|영향|재현/,
  ],
  not: /\bguidance on\b|\bnot? (?:include|provide|disclose|share)\b|\bwe (?:will|aim|do|are)\b|\brelease notes\b/i,
};
