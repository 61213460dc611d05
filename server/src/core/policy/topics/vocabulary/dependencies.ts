import type { TopicVocabulary } from './vocabulary';

export const dependencies: TopicVocabulary = {
  id: 'dependencies',
  headings:
    /^dependabot$|\b(?:third[- ]party|upstream|transitive)\b|\bdependenc(?:y|ies)\b|\bsupply[- ]chain|\bdependencias|\bdependências|\bdépendances|\babhängigkeiten|依赖|依存|의존/i,
  notHeadings: /\bscann(?:ing|er)|\bautomated\b/i,
  strong:
    /\b(?:vulnerabilit\w+|issues?|flaws?|bugs?|reports?)\b.{0,80}\b(?:in|of|with|from|affecting|about|to) (?:[\w']+ ){0,4}(?:dependenc(?:y|ies)|third[- ]party|upstream|transitive)\b|\b(?:dependenc(?:y|ies)|third[- ]party (?:\w+ )?(?:modules?|librar\w+|packages?|code|components?|software)|upstream)\b.{0,90}\b(?:report(?:ed)?|vulnerab\w+|updat\w+|maintain\w+|monitor\w+|audit\w*|up[- ]to[- ]date|pinned|kept|scann\w+|track\w+|review\w+|advisor\w+)\b|\breport (?:it |them |these )?upstream\b|依赖项?.{0,20}(?:漏洞|问题|更新)|依存.{0,20}(?:脆弱性|更新)|\b(?:update|monitor|audit|review|pin|track|keep|scan|vet)\w*\b(?!.{0,20}\byour\b).{0,40}\bdependenc(?:y|ies)\b/i,
  not: /\bdependenc(?:y|ies) (?:scanning|injection)\b/i,
};
