import type { TopicVocabulary } from './vocabulary';

export const dependencies: TopicVocabulary = {
  id: 'dependencies',
  headings: /\b(?:third[- ]party|upstream|transitive)\b|\bdependenc(?:y|ies)\b|\bsupply[- ]chain|\bdependencias|\bdependências|\bdépendances|\babhängigkeiten|依赖|依存|의존/i,
  notHeadings: /\bscann(?:ing|er)|\bautomated\b/i,
  strong:
    /\b(?:vulnerabilit\w+|issues?|flaws?|bugs?|reports?)\b.{0,80}\b(?:in|of|with|from|affecting|about) (?:\w+ ){0,4}(?:dependenc(?:y|ies)|third[- ]party|upstream|transitive)\b|\b(?:dependenc(?:y|ies)|third[- ]party (?:modules?|librar\w+|packages?|code|components?|software)|upstream)\b.{0,90}\b(?:report(?:ed)?|vulnerab\w+|updat\w+|maintain\w+|monitor\w+|audit\w*|up[- ]to[- ]date|pinned|kept|scann\w+|track\w+|review\w+|advisor\w+)\b|\b(?:update|monitor|audit|review|pin|track|keep|scan|vet)\w*\b.{0,40}\bdependenc(?:y|ies)\b/i,
  not: /\bdependenc(?:y|ies) (?:scanning|injection)\b/i,
};
