import type { TopicVocabulary } from './vocabulary';

export const responseTimeline: TopicVocabulary = {
  id: 'response-timeline',
  headings:
    /\bresponse (?:time|timelines?|timeframes?|targets?|sla|process|expectations?)|\btime(?:line|frame)s?\b|\bwhat (?:to|you can|can you) expect|\bour (?:commitments?|response|promise)\b|\bslas?\b|\bservice level|\bhandling (?:process|of reports)|\bwhat happens (?:next|after)|\b(?:remediation|fix|patch) (?:timelines?|targets?|windows?)|tiempos? de respuesta|prazos?\b|tempo de resposta|délais?\b|reaktionszeit|antwortzeit|tempi di risposta|响应时间|處理時程|対応(?:期間|目安|スケジュール)|응답 시간/i,
  notHeadings: /\bdisclosure (?:timeline|timeframe)|support (?:timeline|lifecycle)/i,
};
