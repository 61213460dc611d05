import type { TopicVocabulary } from './vocabulary';

export const bestPractices: TopicVocabulary = {
  id: 'best-practices',
  headings:
    /\bbest practices?\b|\bsecur(?:e|ing) (?:usage|use|your|configuration|deployment|coding|development|defaults)|\busing .{0,60} securely|\bhardening\b|\b(?:security )?(?:recommendations|guidelines|checklist|tips|advice|hygiene)\b|\bguidelines for (?:users|contributors|developers)|\bfor (?:users|contributors|developers|operators|maintainers)$|\bsecure (?:handling|operation)|\bdeployment (?:security|considerations|recommendations)|\b(?:credential|secrets?) (?:management|handling|hygiene)|buenas prácticas|boas práticas|bonnes pratiques|empfehlungen|最佳实践|安全建议|推奨(?:事項|設定)|ベストプラクティス|모범 사례/i,
  notHeadings: /\bopenssf\b|\breport|\bdisclosure|\btesting|\bresearch|\bscope/i,
};
