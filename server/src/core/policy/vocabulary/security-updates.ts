import type { TopicVocabulary } from './vocabulary';

export const securityUpdates: TopicVocabulary = {
  id: 'security-updates',
  headings:
    /\bsecurity (?:updates?|announcements?|advisor(?:y|ies)|bulletins?|notices?|patch(?:es)?|releases?|notifications?|fixes)\b|^(?:public )?announcements?\b|\b(?:past|previous|known|published|prior|historical) (?:security )?(?:vulnerabilities|advisories|issues)|\bstaying (?:informed|up[- ]to[- ]date)|\breceiving (?:security )?(?:fixes|updates)|\bcve (?:list|history)|\bnotifications?$|\bpatch(?:es)? (?:policy|releases?|management)|actualizaciones de seguridad|atualizações de segurança|mises? à jour|sicherheits(?:updates|aktualisierungen|hinweise)|安全(?:更新|公告)|セキュリティ(?:アップデート|更新|情報)|보안 업데이트/i,
  notHeadings: /\bupdate (?:process|policy)\b.*\breport|\breport/i,
  strong:
    /\b(?:subscribe|watch(?:ing)?|follow|sign up|notified|stay informed|keep up)\b.{0,80}\b(?:releas\w+|advisor(?:y|ies)|announce\w*|mailing list|repositor(?:y|ies)|notifications?|updates?|security|rss|feed)\b|\b(?:announce[ds]?|published?|publishing|release[ds]?|releasing|issued?|posted?|disclosed|documented|communicated|distributed|listed|found|available)\b.{0,70}\b(?:security advisor(?:y|ies)|github advisor(?:y|ies)|advisor(?:y|ies)|release notes?|changelog|announce\w* list|mailing list|blog|rustsec|ghsa|security bulletin|patch release|security (?:release|update|fix|patch)(?:es|s)?|new (?:version|release)s?|patched version|hotfix)\b|\b(?:advisor(?:y|ies)|security (?:fix(?:es)?|updates?|patch(?:es)?|releases?)|patch(?:es)?|fix(?:es)?)\b.{0,50}\b(?:will be|are|is|be|gets?) (?:\w+ )?(?:announced|published|released|issued|posted|delivered|provided|made available|backported|shipped|distributed)\b|\b(?:upgrade|update) to (?:the )?(?:latest|newest|most recent|patched)|\b(?:keep|stay)\b.{0,30}\bup[- ]to[- ]date\b|\bsecurity[-.](?:announce|announcements)\b/i,
  not: /\bdependenc(?:y|ies)\b|\b(?:report|email|contact|disclose)\b.{0,60}\b(?:security advisor(?:y|ies)|advisories\/new)\b|\b(?:open|create|draft|submit|file)\b.{0,30}\badvisor/i,
};
