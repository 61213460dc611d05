import { deepEqual, equal } from 'node:assert/strict';
import { languageOf, tallyOf } from '../../../../server/src/core/policy/language';
import type { TopicId } from '../../../../server/src/core/policy/model';
import { readPolicy } from '../../../../server/src/core/policy/read';

const topics = (text: string): string[] => [...readPolicy(text).topics.keys()];

describe('topics', () => {
  const headings: readonly (readonly [heading: string, topic: string])[] = [
    ['Vulnerability intake', 'reporting'],
    ['How to reach us about security', 'reporting'],
    ['Details to send', 'report-content'],
    ['Things to put in your report', 'report-content'],
    ['Writing a useful report', 'report-content'],
    ['Backports', 'supported-versions'],
    ['Supported', 'supported-versions'],
    ['How fast we react', 'response-timeline'],
    ["When you'll hear from us", 'response-timeline'],
    ['Turnaround', 'response-timeline'],
    ['Going public', 'disclosure-policy'],
    ["Things we won't treat as vulnerabilities", 'scope'],
    ['We will not sue you', 'safe-harbor'],
    ['Authorized research', 'safe-harbor'],
    ['Do you pay?', 'bounty'],
    ['Deploying securely', 'best-practices'],
    ['Handling secrets', 'best-practices'],
    ["What we don't protect against", 'known-considerations'],
    ['Libraries we use', 'dependencies'],
    ['Reporting a Vulnerability', 'reporting'],
    ['How to report', 'reporting'],
    ['Security contact', 'reporting'],
    ['报告漏洞', 'reporting'],
    ['脆弱性の報告', 'reporting'],
    ['Schwachstelle melden', 'reporting'],
    ['Signaler une vulnérabilité', 'reporting'],
    ['What to include', 'report-content'],
    ['Supported Versions', 'supported-versions'],
    ['Versions supportées', 'supported-versions'],
    ['Response Timeline', 'response-timeline'],
    ['Disclosure Policy', 'disclosure-policy'],
    ['Out of Scope', 'scope'],
    ['Safe Harbour', 'safe-harbor'],
    ['Hall of Fame', 'recognition'],
    ['Bug bounty', 'bounty'],
    ['Security Updates', 'security-updates'],
    ['PGP key', 'encryption'],
    ['Threat Model', 'known-considerations'],
    ['Third-Party Dependencies', 'dependencies'],
    ['Severity', 'severity'],
    ['Questions?', 'contact'],
    ['Bekannte Einschränkung: Tokens', 'known-considerations'],
    ['Desteklenen Versiyonlar', 'supported-versions'],
    ['What we scan in CI', 'scanning'],
    ['Zależności', 'dependencies'],
  ];
  for (const [heading, topic] of headings) {
    it(`a heading "${heading}" announces ${topic}`, () => {
      equal(topics(`# Policy\n\n## ${heading}\n\ntext\n`).includes(topic), true);
    });
  }

  const bodies: readonly (readonly [text: string, present: readonly string[], absent: readonly string[]])[] =
    [
      ['We credit you in the advisory unless you want to stay anonymous.', ['recognition'], []],
      // Under headings about the product something else is published than a flaw.
      ['## Security Features\n\nThe service validates paths before publication.', [], ['disclosure-policy']],
      [
        '## Security Features\n\nThe service is hardened. Vulnerabilities are published once a fix is out.',
        ['disclosure-policy'],
        [],
      ],
      ['## Best Practices\n\n- Test every update before publishing it.', [], ['disclosure-policy']],
      ['We will acknowledge receipt within 48 hours.', [], ['recognition']],
      ['Thank you for helping us stay secure!', [], ['recognition']],
      [
        'We coordinate the publication date with you and publish an advisory once a fix is out.',
        ['disclosure-policy'],
        [],
      ],
      ['Please do not open a public issue. Mail security@acme.dev.', ['reporting'], ['disclosure-policy']],
      [
        'We will not take legal action against good-faith research that follows this policy.',
        ['safe-harbor'],
        [],
      ],
      ['The software is provided as is, without liability.', [], ['safe-harbor']],
      ['This policy applies to the code in this repository.', ['scope'], []],
      ['Please include steps to reproduce, affected version and impact.', ['report-content'], []],
      ['Subscribe to security-announce@acme.dev.', ['security-updates'], []],
      ['Report at https://github.com/acme/app/security/advisories/new', ['reporting'], ['security-updates']],
      [
        '## What you can expect\n\n- We validate every input.\n- We always use TLS between servers.',
        ['security-features'],
        ['response-timeline'],
      ],
      ['## What to expect\n\nWe answer your mail.', ['response-timeline'], []],
      [
        '## Reporting\n\nWrite to us.\n\n### GitHub Security Advisories\n\nReport the vulnerability in the Security tab.',
        ['reporting'],
        ['security-updates'],
      ],
      ['## PGP key of security@acme.dev\n\nFingerprint below.', ['encryption'], ['best-practices']],
      ['- **Private disclosure:** write to security@acme.dev.', [], ['disclosure-policy']],
    ];
  for (const [text, present, absent] of bodies) {
    it(text, () => {
      const found = topics(`# Security Policy\n\n${text}\n`);
      deepEqual(
        present.filter((topic) => !found.includes(topic)),
        [],
      );
      deepEqual(
        absent.filter((topic) => found.includes(topic)),
        [],
      );
    });
  }

  it('a heading with nothing below it announces nothing', () => {
    deepEqual(topics('# Policy\n\n## Scope\n\n## Safe Harbor\n'), []);
  });
});

describe('a heading that names a subject only', () => {
  const cases: readonly (readonly [heading: string, items: readonly string[], topic: string])[] = [
    [
      'Security Practices',
      ['All state goes through one bus.', 'Cell text is never parsed as markup.'],
      'security-features',
    ],
    ['Security Practices', ['Choose a long passphrase.', 'You should read the log.'], 'best-practices'],
    [
      'Security Model',
      ['Paths outside the root are rejected.', 'The worker never opens a socket.'],
      'security-features',
    ],
    [
      'Security Model',
      ['It trusts whoever starts it.', 'There is no limit on the size.'],
      'known-considerations',
    ],
    ['Trust Boundaries', ['The host is trusted.', 'Guests may read each other.'], 'known-considerations'],
    ['Trust Boundaries', ['Jobs are isolated.', 'Tokens are checked at each hop.'], 'security-features'],
    ['Security Notes', ['Never trust the client.', 'Rotate the keys.'], 'best-practices'],
  ];
  for (const [heading, items, topic] of cases) {
    it(`"${heading}" over "${items[0]}" announces ${topic}`, () => {
      const text = `# Policy\n\n## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
      deepEqual(topics(text), [topic]);
    });
  }
});

describe('what a heading heads', () => {
  const cases: readonly (readonly [text: string, topics: readonly string[]])[] = [
    ['## Thanks\n\nThank you for keeping Acme safe.', []],
    ['## Acknowledgments\n\nWe are grateful to everybody who cares.', []],
    ['## 2. Acknowledgement\n\n- Receipt is acknowledged within 72 hours.', ['response-timeline']],
    ['## Thanks\n\n- Alice, who broke the parser\n- Bob', ['recognition']],
    ['## Acknowledgements\n\nThe following people helped us: Alice, Bob.', ['recognition']],
    ['## Standardy bezpieczeństwa\n\n- Hasła są szyfrowane.', ['security-features']],
    ['## Normas de seguridad\n\nCumplimos con ISO 27001.', ['compliance']],
    ['## Non-goals\n\n- It does not protect from root.', ['known-considerations']],
    ['## What it does enforce\n\n- The agent starts as root only.', ['security-features']],
    ['## Mitigations\n\n- The header has a length.', ['security-features']],
    ['## Para colaboradores\n\n- Los datos son ficticios.', ['best-practices']],
    ['## Für Betreiber\n\n- Der Port bleibt zu.', ['best-practices']],
    ['## Contact channels\n\nThe desk is open.', ['reporting']],
    ['## Für allgemeine Fragen\n\nDas Forum.', []],
    ['## Kontakt\n\nDas Büro.', []],
    ['## Kapsam\n\nBu depo.', ['scope']],
  ];
  for (const [text, expected] of cases) {
    it(text.replace(/\n+/g, ' '), () => {
      deepEqual(topics(`# Policy\n\n${text}\n`), expected);
    });
  }
});

describe('the place of a topic', () => {
  const cases: readonly (readonly [text: string, topic: TopicId, words: string])[] = [
    [
      '## A\n\nWe promptly review reports. We fix them as soon as possible.\n\n## B\n\nWe reply within 72 hours.',
      'response-timeline',
      'We reply',
    ],
    [
      '## A\n\nPlease include:\n\n- whether you want credit in the advisory\n\n## B\n\nWe credit the reporter.',
      'recognition',
      'We credit',
    ],
  ];
  for (const [text, topic, words] of cases) {
    it(`${topic}: ${words}`, () => {
      equal(readPolicy(`# Policy\n\n${text}\n`).topics.get(topic)?.first.prose.text.startsWith(words), true);
    });
  }
});

describe('kind of document', () => {
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ['# Security\n\nMail security@acme.dev.', 'policy'],
    ['See [our policy](https://acme.dev/security).', 'pointer'],
    [
      '# Security Policy\n\nUse this section to tell people about which versions of your project are currently being supported with security updates.',
      'template',
    ],
    ['# Design\n\nThe cache is sharded.', 'other'],
  ];
  for (const [text, kind] of cases)
    it(`${kind}: ${text.slice(0, 40)}`, () => {
      equal(readPolicy(text).kind, kind);
    });
});

describe('language', () => {
  const cases: readonly (readonly [text: string, language: string])[] = [
    ['Please report vulnerabilities to us and we will answer.', 'en'],
    ['Bitte melden Sie die Schwachstelle nicht öffentlich, wir werden antworten.', 'de'],
    ['Veuillez signaler les failles par courriel, nous vous répondrons dans les deux jours.', 'fr'],
    ['脆弱性の報告はメールでお願いします。', 'ja'],
    ['请通过电子邮件报告漏洞。', 'zh'],
    ['취약점은 이메일로 신고해 주세요.', 'ko'],
    ['Nahlaste prosím zranitelnost e-mailem, ne jako veřejný issue, které je pro všechny.', 'cs'],
    ['Rapportera sårbarheter till oss via e-post och inte som ett öppet ärende.', 'sv'],
    ['Будь ласка, повідомляйте про вразливості електронною поштою.', 'uk'],
    // A line or two: an abbreviation, a name or a word that is said twice tells no language.
    ['We acknowledge reports as soon as possible.', 'en'],
    ['No bounty, no swag.', 'en'],
    ['I answer when I can.', 'en'],
    ['Write to security@acme.com or help@acme.com.', 'en'],
    ['Send logs, e.g. a crash, e.g. a core dump.', 'en'],
    ['Paid per report, per severity.', 'en'],
    ['Non-public bugs, non-critical bugs.', 'en'],
    ['Open from 9 EST until 5 EST.', 'en'],
    ['AV vendors: mail the AV team.', 'en'],
    ['Do nothing risky; do report it.', 'en'],
    ['Reports get answers within two days.', 'en'],
    ['Fixes ship on Tuesdays.', 'en'],
    ['Contact: vi@acme.dev', 'en'],
    ['Report bugs privately.', 'en'],
    ['As a rule, critical bugs get fixed in days.', 'en'],
    ['Nobody will sue.', 'en'],
    ['La Paz, La Jolla', 'en'],
    ['Use Van Dyke or Van Gogh', 'en'],
    ['Schwachstellen melden Sie per E-Mail.', 'de'],
    ['Wir antworten innerhalb von zwei Tagen.', 'de'],
    ['Melden Sie Sicherheitslücken vertraulich.', 'de'],
    ['Schreiben Sie uns.', 'de'],
    ['Kein öffentliches Ticket anlegen.', 'de'],
    ['Nous répondons sous 48 heures.', 'fr'],
    ['Signalez les failles par courriel.', 'fr'],
    ['Écrivez-nous en privé.', 'fr'],
    ['Merci de ne pas ouvrir de ticket public.', 'fr'],
    ['Respondemos en 48 horas.', 'es'],
    ['Escríbanos en privado.', 'es'],
    ['No abra un ticket público.', 'es'],
    ['Informe de las vulnerabilidades por correo.', 'es'],
    ['Gracias por su ayuda.', 'es'],
    ['Respondemos em 48 horas.', 'pt'],
    ['Escreva para nós em privado.', 'pt'],
    ['Não abra um ticket público.', 'pt'],
    ['Relate vulnerabilidades por e-mail.', 'pt'],
    ['Rispondiamo entro 48 ore.', 'it'],
    ['Scriveteci in privato.', 'it'],
    ['Non aprite un ticket pubblico.', 'it'],
    ['Segnalate le vulnerabilità via e-mail.', 'it'],
    ['Wij reageren binnen 48 uur.', 'nl'],
    ['Meld kwetsbaarheden per e-mail.', 'nl'],
    ['Maak geen openbaar ticket aan.', 'nl'],
    ['Stuur ons een bericht.', 'nl'],
    ['Odpowiadamy w ciągu 48 godzin.', 'pl'],
    ['Prosimy pisać prywatnie.', 'pl'],
    ['Nie otwieraj publicznego zgłoszenia.', 'pl'],
    ['Zgłoś lukę e-mailem.', 'pl'],
    ['Мы отвечаем в течение 48 часов.', 'ru'],
    ['Пишите на security@acme.dev.', 'ru'],
    ['我们会在 48 小时内回复。', 'zh'],
    ['请发邮件至 security@acme.dev。', 'zh'],
    ['48 時間以内に返信します。', 'ja'],
    ['報告はsecurity@acme.devまで。', 'ja'],
    ['48시간 이내에 답변합니다.', 'ko'],
    ['security@acme.dev로 알려 주세요.', 'ko'],
    ['हम 48 घंटे में उत्तर देते हैं।', 'hi'],
    ['security@acme.dev पर लिखें।', 'hi'],
    ['', 'und'],
  ];
  for (const [text, language] of cases)
    it(`${language}: ${text}`, () => {
      equal(languageOf([tallyOf([{ kind: 'paragraph', prose: { text } }])]), language);
    });
});
