import { insertSection } from '../../fixes';
import { titleAnchor } from '../anchors';
import { listFixes } from '../compose';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'hint',
  tier: 2,
  judges: 'whole document',
  profiles: { 'ai-review': 'warning', strict: true },
  statement: 'No threat model or trust boundaries are given.',
  why: 'Whoever reviews a finding has to know who is trusted, what an attacker controls and where the boundaries lie, or cannot say whether it is one: guides for such reviews ask for it [CDX], and so do those for components of large projects [CHR].',
  detects:
    'A section on the threat model, the security model, trust boundaries, the attack surface or assumptions; two places that say what is trusted, what is not, or what an attacker controls; or a link to a document of that name. Known limitations alone are no threat model.',
  remedy:
    'Name the trusted actors, the inputs that an attacker controls, and the boundaries between them. The quick fix inserts a section.',
  whenToTurnOff: 'When the threat model stands in another document that reviewers are given.',
  topic: 'known-considerations',
  messages: {
    missing:
      'Nothing says who and what is trusted: name the trust boundaries, so that findings can be judged.',
  },
  examples: {
    violates: [
      '# Security Policy\n\n## Scope\n\nAll code.\n',
      '# Security Policy\n\n## Security Features\n\n- TLS\n',
    ],
    passes: [
      '# Security Policy\n\n## Threat Model\n\nUntrusted: network input. Trusted: configuration files.\n',
      '# Security Policy\n\nSee the [threat model](docs/THREAT_MODEL.md).\n',
    ],
  },
  *check(context) {
    const { policy } = context;
    if (policy.trustWords.length > 1 || policy.headings.some(({ title }) => HEADING.test(title))) return;
    if (policy.links.some(({ text, url }) => ELSEWHERE.test(text) || ELSEWHERE.test(url))) return;
    yield {
      at: titleAnchor(policy),
      message: 'missing',
      section: 'threat-model',
      fixes: () => listFixes(insertSection(context, 'threat-model')),
    };
  },
});

/** Also under another name than the words in the text. */
const HEADING =
  /\b(?:threat|security|trust|attack(?:er)?|adversary)[- ]?(?:models?|modell|boundar\w+|assumptions?|surface)\b|^(?:assumptions|threats)\b|bedrohungsmodell|modèle de menace|modelo de (?:amenaza|ameaça)|威胁模型|威脅模型|信任|脅威モデル|信頼|위협 모델|신뢰|модель угроз|поверхность атаки/i;
const ELSEWHERE = /(?:threat|security|trust)[-_ ]?model|trust[-_ ]?boundar/i;
