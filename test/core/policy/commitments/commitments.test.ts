import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { absolute } from '../../../../server/src/core/markdown/located';
import { disclosureWindowOf } from '../../../../server/src/core/policy/commitments/commitments';
import type { Commitment } from '../../../../server/src/core/policy/model';
import { readPolicy } from '../../../../server/src/core/policy/read';
import { markdownText } from '../../arbitraries';

const brief = ({ stage, severity, hours, business, anchor, vague }: Commitment): string =>
  `${stage} ${severity === null ? '' : `${severity} `}${vague ? 'vague' : (anchor ?? `${String(hours)}${business ? 'B' : ''}`)}`;
const read = (text: string): Commitment[] => [...readPolicy(text).commitments];
const inReporting = (text: string): string[] =>
  read(`# Security Policy\n\n## Reporting a Vulnerability\n\n${text}\n`).map(brief);

describe('commitments', () => {
  const cases: readonly [text: string, ...expected: string[]][] = [
    // A question says what the answer is a time of.
    ['Q: When will I hear from you?\nA: Within two days.', 'acknowledge 48'],
    ['When is it fixed? Within 30 days, or we tell you why not.', 'fix 720'],
    ['### When will you answer?\n\nWithin two days.', 'acknowledge 48'],
    // A label may ask when.
    [
      '- When it becomes public: when the fix is out, at the latest 90 days after your report',
      'disclose 2160',
    ],
    ['- **When it becomes public**: 90 days after your report', 'disclose 2160'],
    ['- How soon we reply: always within 14 days', 'acknowledge 336'],
    ['We confirm your report in two days.', 'acknowledge 48'],
    ['Someone will reach out within a day or two.', 'acknowledge 48'],
    ['We will notify you within 5 days that we are working on it.', 'acknowledge 120'],
    ['- Within 1 day: confirmation\n- Within 30 days: fix', 'acknowledge 24', 'fix 720'],
    ['You report. Day 30: we release a fix. Day 90: we publish.', 'fix 720', 'disclose 2160'],
    ['The team will process your report within a day.', 'assess 24'],
    // What leads to a list has the time of its first step, and paragraphs may stand like items.
    ['Within 48 hours you will receive:\n\n- Confirmation of receipt\n- An assessment', 'acknowledge 48'],
    [
      'Security fixes typically take:\n\nCritical: 24–72 hours\n\nHigh: 3–7 days',
      'fix critical 72',
      'fix high 168',
    ],
    ['I will get back to you by the next day.', 'acknowledge 24'],
    ['We acknowledge your report by the next business day.', 'acknowledge 24B'],
    // What is still to be filled in is no number.
    ['We acknowledge your report within [timeframe, e.g., 48 hours].', 'acknowledge vague'],
    ['A public announcement of the fix is made two weeks after the release.', 'disclose 336'],
    // The first column may count the steps.
    [
      '| Step | Action | Target |\n|---|---|---|\n| 1 | Acknowledge | 2 days |\n| 2 | Release patch | 30 days |',
      'acknowledge 48',
      'fix 720',
    ],
    ['Vulnerabilities classified as high will be remedied within 7 days.', 'fix high 168'],
    // What may be the case is no promise, and a version that is published tells nobody of a flaw.
    ['We publish at once if:\n\n- a patch cannot be written within 90 days\n- the flaw is exploited'],
    ['- **Delay**: a cooldown (7 days) before freshly published versions are used'],
    ['- **Critical**: an immediate threat to data'],
    ['Our window is 90 days from acknowledgement to public disclosure.', 'disclose 2160'],
    [
      '- **Fix and disclosure**: agreed with you, 60 days from acknowledgement to publication at most',
      'disclose 1440',
    ],
    // "Mitigation" is a stopgap beside a fix, and the fix where it stands alone.
    [
      '| Level | Mitigation | Fix |\n|---|---|---|\n| Critical | 24 hours | 3 days |',
      'other critical 24',
      'fix critical 72',
    ],
    ['| Level | Mitigation |\n|---|---|\n| Critical | 24 hours |', 'fix critical 24'],
    // What is done by a time is no support, whatever versions it is done in.
    ['Accepted reports are fixed within 90 days in all supported versions.', 'fix 2160'],
    ['Wir beheben bestätigte Lücken innerhalb von 60 Tagen in allen unterstützten Versionen.', 'fix 1440'],
    ['Each release is supported for 12 months and gets fixes.'],
    ['Supported versions get security fixes within 12 months of their release.'],
    // Sentences: whose duty, which stage, for which level.
    ['Updates at least every 10 days until the matter is closed.', 'update 240'],
    ['Updates are released every 14 days.'],
    ['- **Risikobewertung** binnen 4 Werktagen', 'assess 96B'],
    ['- Reconhecimento inicial: até 3 dias corridos', 'acknowledge 72'],
    ['- Receipt: 3 days\n- Assessment and answer: 12 days', 'acknowledge 72', 'assess 288'],
    ['- Assessment and answer: 12 days', 'assess 288', 'acknowledge 288'],
    // A label with its time, above the items that tell what is done then.
    [
      '1. **First of all** (within 2 hours)\n   - Assess the impact\n   - Tell the others\n2. **Then** (within 36 hours)\n   - Write a patch',
      'assess 2',
      'fix 36',
    ],
    ['- 初動(2時間以内)\n  - 影響範囲の把握\n- 次の対応(3日以内)\n  - パッチの作成', 'assess 2', 'fix 72'],
    ['- Backups (36 hours)\n  - Fixed retention\n- Feature freeze: 2 weeks'],
    // A title names the level, whatever leads to the list.
    [
      '### Severity: Low\n\nFor everything that is not critical:\n\n- First answer in 5 days',
      'acknowledge low 120',
    ],
    ['### Low\n\nCritical ones:\n\n- First answer in 5 days', 'acknowledge critical 120'],
    [
      '### 緊急度: 中・低\n\nその他の問題:\n\n- 初回応答: 5日以内',
      'acknowledge medium 120',
      'acknowledge low 120',
    ],
    ['### 緊急度: 高\n\n認証の回避などの重大な脆弱性:\n\n- 初回応答: 5日以内', 'acknowledge high 120'],
    // An answer or an update may bring the assessment along.
    [
      'We will respond to your report within 3 business days with our evaluation of it.',
      'acknowledge 72B',
      'assess 72B',
    ],
    ['We reply within 2 days with the next steps.', 'acknowledge 48', 'assess 48'],
    ['We reply within 2 days and work with you to assess the issue.', 'acknowledge 48'],
    ['We reply within 2 days and investigate with the team.', 'acknowledge 48'],
    ['- **Status Update**: within 5 days, together with a first verdict', 'assess 120'],
    ['- **Status Update**: within 5 days with a first verdict', 'update 120', 'assess 120'],
    ['- **Status Update**: within 5 days, the severity and its vector are set', 'assess 120'],
    ['- **Status Update**: every 5 days, with an assessment of what is left', 'update 120'],
    ['- **Status Update**: within 5 days, we tell you how it goes', 'update 120'],
    // What is said of a message is no fix, and an answer that follows another one is an assessment.
    ['Mails are dealt with in 3 working days.', 'acknowledge 72B'],
    ['Your message will be addressed within 24 hours.', 'acknowledge 24'],
    ['Every issue will be addressed within 24 days.', 'fix 576'],
    ['Within 10 days every report gets a further reply that says whether it is closed.', 'assess 240'],
    // The start of the work on a fix is no fix, and whoever fixes is none.
    [
      '- Day 3: severity set\n- Day 10: patch under way\n- Day 60: disclosure + patch release',
      'assess 72',
      'other 240',
      'disclose 1440',
      'fix 1440',
    ],
    ['For critical issues we start working on a fix within 12 hours.', 'other critical 12'],
    ['- Analysis and start of a fix: 3 days', 'assess 72'],
    ['The patch team answers within 2 days.', 'acknowledge 48'],
    [
      'Your report is acknowledged within 24 hours, and you get a more detailed response within 72 hours.',
      'acknowledge 24',
      'assess 72',
    ],
    ['We aim to acknowledge and triage reports within 3 days.', 'acknowledge 72', 'assess 72'],
    [
      'A fix is released within 14 days for critical issues and 30 days for moderate ones.',
      'fix critical 336',
      'fix medium 720',
    ],
    [
      'Critical issues are patched within 24 hours, high severity ones within 72 hours.',
      'fix critical 24',
      'fix high 72',
    ],
    [
      'Fixes are released within 14 days for high-severity issues and 30 days for lower-severity ones.',
      'fix high 336',
      'fix low 720',
    ],
    [
      'We publish a fix within 60 days. Fixes for flaws in use are released when they are tested, not on the 60-day schedule.',
      'fix 1440',
    ],
    [
      'Issues rated high or critical get a response within one week.',
      'acknowledge critical 168',
      'acknowledge high 168',
    ],
    ['All issues are fixed within 90 days; critical ones within 7 days.', 'fix 2160', 'fix critical 168'],
    ['Within 48 hours, we will confirm receipt.', 'acknowledge 48'],
    [
      'You can expect a first answer in two working days and a resolution within 30 days.',
      'acknowledge 48B',
      'fix 720',
    ],
    ['You will receive weekly status updates.', 'update 168'],
    ['We send progress updates at least every 5 business days.', 'update 120B'],
    [
      'We grant ourselves 7 days to get back to you with a first response and 30 days from first contact to apply a patch.',
      'acknowledge 168',
      'fix 720',
    ],
    // What goes along with an act, or is waited for, is promised no time.
    [
      'We publish an advisory together with the fix, at the latest 90 days after your report.',
      'disclose 2160',
    ],
    ['The details are made public along with the patch within 90 days.', 'disclose 2160'],
    ['We disclose it alongside the release of the fix, within 90 days.', 'disclose 2160'],
    ['Advisories are published simultaneously with the patched release, within 60 days.', 'disclose 1440'],
    ['The advisory is published when the fix is released, after 90 days at most.', 'disclose 2160'],
    ['We publish an advisory as soon as a fix is available, but within 90 days.', 'disclose 2160'],
    ['We publish an advisory with the fix within 90 days.', 'disclose 2160'],
    ['Advisories are published with the fix within 90 days.', 'disclose 2160'],
    [
      'Together with the fix, at the latest 90 days after your report, we publish an advisory.',
      'disclose 2160',
    ],
    ['Within 90 days, we publish an advisory together with the fix.', 'disclose 2160'],
    ['We fix the issue and publish an advisory within 90 days.', 'fix 2160', 'disclose 2160'],
    ['We issue an advisory within 7 days.', 'disclose 168'],
    ['We release a fix together with an advisory within 30 days.', 'fix 720'],
    ['We release a patch at the same time as the public disclosure, within 30 days.', 'fix 720'],
    ['We publish a release with the fix within 30 days.', 'fix 720'],
    ['We publish binaries with the fix within 30 days.', 'fix 720'],
    ['We publish an advisory and help you with the fix within 30 days.', 'fix 720'],
    ['We respond with a fix within 14 days.', 'fix 336'],
    ['We reply together with a fix within 14 days.', 'fix 336'],
    ['We work together with the reporter to fix the issue within 30 days.', 'fix 720'],
    ['We send an assessment together with a plan for the fix within 7 days.', 'assess 168'],
    ['Once a fix is ready we release it within 14 days.', 'fix 336'],
    // Disclosure, waits and escalation.
    ['We follow a 90-day disclosure timeline.', 'disclose 2160'],
    [
      'Please leave us time: give us 90 days to prepare a patch before anything is made public.',
      'disclose 2160',
    ],
    ['We ask you to wait up to 90 days from your report.', 'disclose 2160'],
    ['Wir bestätigen jede Meldung innerhalb von zwei Werktagen.', 'acknowledge 48B'],
    ['Poprawkę wydajemy w ciągu 30 dni.', 'fix 720'],
    ['We lossen het probleem binnen 60 dagen op.', 'fix 1440'],
    ['प्रतिक्रिया: 48 घंटे के भीतर', 'acknowledge 48'],
    ['Do not disclose for 90 days or until a fix is released, whichever is earlier.', 'disclose 2160'],
    ['We tell packagers at least a week ahead of our planned release.', 'disclose 168'],
    ['Allow a reasonable time for a response (7 days minimum).', 'other 168'],
    ['If you have not received a reply within 48 hours, write again.', 'other 48'],
    ['If we have not fixed it within 90 days, you may publish it.', 'disclose 2160'],
    // A negated verb turns a comparison round. An obligation is no condition.
    [
      'An embargo should not be kept up for more than 60 days, except where a vendor asks for it.',
      'disclose 1440',
    ],
    ['Details must never stay confidential for longer than six weeks.', 'disclose 1008'],
    ['And should you not hear from us within 5 days, write again.', 'other 120'],
    ['A fix takes no more than 30 days.', 'fix 720'],
    // Somebody hears of it ahead of a publication.
    ['Members of the list get at least a 5 days advance notice before the release.', 'other 120'],
    [
      'Moderate issues are fixed in the next release, with a notification of at least 5 days.',
      'fix medium next-release',
      'other 120',
    ],
    ['You must send us your slides at least 14 days before you publish.', 'other 336'],
    ['If you plan to publish, tell us at least 5 business days in advance.', 'other 120B'],
    ['Please give us at least 90 days before you publish.', 'disclose 2160'],
    ['Public disclosure follows once users have had at least 10 days to upgrade.', 'other 240'],
    ['Public disclosure follows once users have had 10 days to upgrade.', 'disclose 240'],
    ['We publish the details after the patch has been out for at least 10 days.', 'other 240'],
    ['We publish the details at least 10 days after the release of the fix.', 'other 240'],
    // Those who prepare a fix of their own know of it alone for a time.
    [
      'Distributors get a two week window between the private patch and its public release. In hard cases this window is raised to five weeks.',
      'disclose 336',
      'disclose 840',
    ],
    ['Vendors have 10 days to prepare a release before the embargo ends.', 'disclose 240'],
    ['We fix it within 14 days. This time can grow to 30 days.', 'fix 336'],
    ['We disclose after 90 days. The embargo may be extended by up to 14 days.', 'disclose 2160'],
    ['We disclose after 90 days and grant a 14-day extension where a patch is scheduled.', 'disclose 2160'],
    // The steps of a section.
    ['### Triage\n\nThese steps are completed within the first 2 days.\n\n- Read the report', 'assess 48'],
    [
      '### Fix Team\n\nThese steps should be done within 12 hours of the report.\n\n- Find people',
      'other 12',
    ],
    ['## Setup\n\nThese steps should be done within 2 hours.\n\n- Install it'],
    ['**Disclosure of the Coming Fix to Everyone** (completed within 1-7 days)', 'disclose 168'],
    // The nearest section decides.
    [
      '## Security Considerations\n\n### Keys\n\n- Fixed keys: 30 days\n\n### Severity levels\n\n- **Low:** Typos → patch within 8 weeks',
      'fix low 1344',
    ],
    ['## Vulnerability Reports\n\n### Supported Versions\n\n- Critical: fix within 3 days'],
    // From when a time counts is no act, and an answer behind a receipt is an assessment.
    ['A fix is out within 2 weeks. The two weeks start when the flaw is verified.', 'fix 336'],
    [
      'We acknowledge a report within 12 hours and provide a response to it within 3 days.',
      'acknowledge 12',
      'assess 72',
    ],
    ['A more detailed update follows within 10 days.', 'assess 240'],
    [
      '- High: fix or mitigation ETA within 7 days\n- Low: ETA within 30 days',
      'other high 168',
      'other low 720',
    ],
    ['- After 45 days: if no fix is out, the reporter may publish.', 'disclose 1080'],
    [
      'We take 30 days to fix it, and want 60 days for all others who build on it to be able to apply the fix.',
      'fix 720',
    ],
    [
      '| Day | Act |\n|---|---|\n| 7 | Reminder if there is no answer |\n| 90 | Publication |',
      'other 168',
      'disclose 2160',
    ],
    [
      '| Severity | SLA to contain | SLA to fix |\n|---|---|---|\n| High | 4 hours | 48 hours |',
      'other high 4',
      'fix high 48',
    ],
    // A condition behind the time, a label that says no more than its value, and what has been.
    ['Publication after 30 days if there is no response', 'disclose 720'],
    ['Please write again after 5 days if no reply has come.', 'other 120'],
    ['- Response targets: triage in 36 hours, fix in 20 days', 'assess 36', 'fix 480'],
    ['- Response time: we answer within 36 hours', 'acknowledge 36'],
    ['Expect follow-ups every 7 days.', 'update 168'],
    ['### Correction follow-up\n\n**Delay:** 60 days', 'fix 1440'],
    ['High-risk flaws are kept private, and a new release is out within two months.', 'fix high 1440'],
    ['Critical flaws are kept confidential and patched within 7 days.', 'fix critical 168'],
    ['Low severity issues will be included in the next planned release within six weeks.', 'fix low 1008'],
    ['In 2025, the median time to fix was 12 days.'],
    ['The last fix took 3 days.'],
    // What is not of a level is of no one level, and what is said of the rest is not said of the levels before it.
    ['Non-critical issues are fixed within 60 days.', 'fix 1440'],
    ['Less severe issues get a fix within 60 days.', 'fix 1440'],
    ['Everything below high is fixed within 60 days.', 'fix 1440'],
    [
      '| Severity | Fix |\n|---|---|\n| Not critical | 60 days |\n| Critical | 5 days |',
      'fix 1440',
      'fix critical 120',
    ],
    [
      'High or critical: 6 days; the rest: 60 days for a fix.',
      'fix critical 144',
      'fix high 144',
      'fix 1440',
    ],
    // How long something goes on, what others owe, and what is on record.
    ['We fix security issues in the last two minor releases for 12 months.'],
    ['We ask for 30 days to fix it.', 'fix 720'],
    ['Members of the list must reply within 24 hours, or they are removed.'],
    ['You then have two weeks to answer our questions.'],
    ['Zero-days in dependencies are not eligible within 14 days of their publication.'],
    ['Rewards are decided on within 7 days of triage and paid within 30 days.'],
    ['CVE-2023-11111 (fixed 3 days after the report)'],
    ['- 2024-03-20: fixed after 17 days'],
    ['| Date | Issue | Time to fix |\n|---|---|---|\n| 2023-01-02 | Injection | 3 days |'],
    // Short words for an act, and for what is told.
    ['ACK: 36h. Triage: 5d. Disclosure: 60d.', 'acknowledge 36', 'assess 120', 'disclose 1440'],
    ['- **SLA:** 12h ack, 36h triage, 14d fix', 'acknowledge 12', 'assess 36', 'fix 336'],
    [
      '| Priority | Update | Resolution |\n|---|---|---|\n| P0 | 4h | 24h |',
      'update critical 4',
      'fix critical 24',
    ],
    ['Within 5 days we tell you what we think of it.', 'assess 120'],
    ['We give you an estimate of the time to fix within 6 days.', 'other 144'],
    ['Reports are confidential for 60 days.', 'disclose 1440'],
    ['Please keep it between us for 60 days.', 'disclose 1440'],
    // Identifiers.
    ['| ID | State |\n|---|---|\n| GHSA-vq2x-d846-p89q | fixed in 6.27 |'],
    // Lists and labels.
    [
      '- **Initial Response**: Within 48 hours\n- **Assessment**: Within 1 week',
      'acknowledge 48',
      'assess 168',
    ],
    [
      '- **Fix Timeline**: Depends on severity\n  - **Critical**: Patch within 7 days\n  - **Low**: Next release',
      'fix critical 168',
      'fix low next-release',
    ],
    ['- **Within 24 hours**: acknowledgment\n- 7 days: first assessment', 'acknowledge 24', 'assess 168'],
    [
      '- **Fix or mitigation:** Critical issues within 2 weeks, others within 30 days',
      'fix critical 336',
      'fix 720',
    ],
    [
      '- Fix targets (from acknowledgement):\n  - Critical: 7 days\n  - Low: 30 days',
      'fix critical 168',
      'fix low 720',
    ],
    ['We fix issues in:\n\n- P0: 24 hours\n- P1: 7 days', 'fix critical 24', 'fix high 168'],
    ['### Critical\n\n- Acknowledge: 4 hours\n- Fix: 2 days', 'acknowledge critical 4', 'fix critical 48'],
    // Tables, either way round.
    [
      '| Severity | Triage | Fix |\n|---|---|---|\n| Critical | <24h | <7d |',
      'assess critical 24',
      'fix critical 168',
    ],
    [
      '| Stage | Critical | High |\n|---|---|---|\n| First response | 4 hours | 1 day |',
      'acknowledge critical 4',
      'acknowledge high 24',
    ],
    [
      '| Score | Severity | Response Time |\n|---|---|---|\n| 9.0-10.0 | Critical | 24 hours |',
      'acknowledge critical 24',
    ],
    [
      '| Severity | Status Update | Fix (days) |\n|---|---|---|\n| High | Every 48 hours | 14 |',
      'update high 48',
      'fix high 336',
    ],
    [
      '| Step | Target |\n|---|---|\n| Fix for MEDIUM/LOW | 90 days |\n| Time to patch | Best effort |',
      'fix medium 2160',
      'fix low 2160',
      'fix vague',
    ],
    // Times without a date.
    ['- Low: fixed in an upcoming release', 'fix low next-release'],
    ['- Medium: fixed in the next minor version, within 60 days at most', 'fix medium 1440'],
    // Schedules, scales, scores and times side by side.
    [
      '| Day | What happens |\n|---|---|\n| 0 | Report |\n| 2 | Acknowledgement sent |\n| 90 | Public disclosure |',
      'acknowledge 48',
      'disclose 2160',
    ],
    ['| T+ | Event |\n|---|---|\n| T+7 days | Severity assigned |', 'assess 168'],
    [
      '| Phase | P1 | P2 |\n|---|---|---|\n| Resolution | 3 days | 2 weeks |',
      'fix critical 72',
      'fix high 336',
    ],
    [
      '| CVSS | Time to fix |\n|---|---|\n| 9.0 - 10.0 | 7 days |\n| 4.0 - 6.9 | 90 days |',
      'fix critical 168',
      'fix medium 2160',
    ],
    [
      '| Class | Reply | Patch |\n|---|---|---|\n| A (critical) | 4 h | 3 d |',
      'acknowledge critical 4',
      'fix critical 72',
    ],
    ['- **Critical**: 24h / 7d (response / fix)', 'acknowledge critical 24', 'fix critical 168'],
    ['Fix within 30 days (critical: within 7 days).', 'fix 720', 'fix critical 168'],
    [
      'Critical issues are answered within 1 day and fixed within 7 days.',
      'acknowledge critical 24',
      'fix critical 168',
    ],
    ['We fix anything scored 9.0 or above inside two weeks.', 'fix critical 336'],
    // Who writes, who decides, and what becomes public.
    ['Someone will write back to you within three days.', 'acknowledge 72'],
    ['We will let you know within a week whether we consider it a vulnerability.', 'assess 168'],
    ["You'll hear from us every 10 days until the matter is closed.", 'update 240'],
    ['A patch for it is published within 30 days.', 'fix 720'],
    ['Details stay private for up to 60 days.', 'disclose 1440'],
    ['A public write-up follows 2 weeks after the release.', 'disclose 336'],
    ['If two weeks pass and nobody has answered, write to the second address.', 'other 336'],
    ['No fix after 90 days? Write to a coordinator.', 'other 2160'],
    ['We acknowledge your report within 48 hours and provide a timeline for resolution.', 'acknowledge 48'],
    // Other languages.
    ['Wir bestätigen den Eingang innerhalb von 3 Werktagen.', 'acknowledge 72B'],
    ['Nous examinons votre signalement sous 24 heures.', 'assess 24'],
    ['Confirmaremos la recepción en un plazo de 48 horas.', 'acknowledge 48'],
    ['Responderemos em até 5 dias úteis.', 'acknowledge 120B'],
    ['Мы подтвердим получение в течение 48 часов.', 'acknowledge 48'],
    [
      '| 步骤 | 时间 |\n|---|---|\n| 确认收到 | 3 个工作日内 |\n| 高危问题的补丁 | 30 天内 |',
      'acknowledge 72B',
      'fix high 720',
    ],
    ['5 営業日以内に返信します。', 'acknowledge 120B'],
    ['48시간 이내에 응답합니다.', 'acknowledge 48'],
    ['We aim to acknowledge reports within a few business days.', 'acknowledge vague'],
    ['We confirm and triage your report within 72 hours.', 'acknowledge 72', 'assess 72'],
    ['If a month goes by without a fix, contact the coordinator.', 'other 720'],
    // Plans, looks back, events, waits and headings.
    ['Acknowledgement: 0-48 hours', 'acknowledge 48'],
    ['Acknowledgement: 0–48 hours', 'acknowledge 48'],
    [
      'We acknowledge within 72 hours and provide a remediation plan within 14 days.',
      'acknowledge 72',
      'other 336',
    ],
    ['Remediation plan within 14 days.', 'other 336'],
    [
      '- Acknowledgement: within 72 hours\n- Fix plan: within 15 business days',
      'acknowledge 72',
      'other 360B',
    ],
    ['- Initial assessment within 7 days\n- Plan for a fix within 14 days', 'assess 168', 'other 336'],
    ['You get an answer in 48 hours and a plan of action within 10 days.', 'acknowledge 48', 'other 240'],
    ['We will share a timeline for the fix within 14 days.', 'other 336'],
    ['Within two weeks we tell you how and when we intend to fix it.', 'other 336'],
    ['We will send you a schedule for the patch within 7 days.', 'other 168'],
    ['An estimated fix date is given within 7 days.', 'other 168'],
    ['We will give you an ETA for the fix within one week.', 'other 168'],
    ['Expect a remediation roadmap within 10 business days.', 'other 240B'],
    ['Our plan to resolve the issue reaches you within 10 days.', 'other 240'],
    ['## Response\n\n| Stage | Time |\n|---|---|\n| Mitigation plan | 14 days |', 'other 336'],
    [
      '- **Fix timeline** communicated after assessment, typically within 30 days for critical issues',
      'fix critical 720',
    ],
    ['Best effort, target 90 days from confirmed report to public advisory.', 'disclose 2160'],
    [
      'For a flaw with an easy mitigation, we expect the time from report to disclosure to be about 7 days.',
      'disclose 168',
    ],
    ['Following the assessment, typically within 30 days, we ship a patch.', 'fix 720'],
    ['The advisory follows 14 days after the fix is released.', 'disclose 336'],
    ['After acknowledgement, we triage within 5 days.', 'assess 120'],
    ['We respond to all responsible disclosures in 24 hours.', 'acknowledge 24'],
    ['Once patched, details are withheld for 14 days.', 'disclose 336'],
    ['We fix the issue and hold back the details for two weeks.', 'disclose 336'],
    [
      'Straightforward fixes typically ship within 30 days; fixes that need changes upstream may exceed 90 days.',
      'fix 720',
    ],
    ['We answer within 48 hours, though holidays may stretch this beyond 5 days.', 'acknowledge 48'],
    [
      'If you receive no acknowledgement within 10 business days, please open a minimal public issue with no details.',
      'other 240B',
    ],
    ['If you are still waiting for a response within 24 hours, please send a second e-mail.', 'other 24'],
    ['If you have not heard from us for the past five days, write to the lead.', 'other 120'],
    [
      'If you have not received a reply within 48 hours or have not heard from the team for the past five days, contact the lead.',
      'other 48',
      'other 120',
    ],
    ['Still no reply after a week? Ping a maintainer.', 'other 168'],
    ['Please follow up if there is no reaction after 7 days.', 'other 168'],
    ['Feel free to send a reminder after 7 days.', 'other 168'],
    ['Feel free to nudge us if a week passes without a reply.', 'other 168'],
    ['Should a week go by in silence, mail the backup contact.', 'other 168'],
    ["Haven't heard back in a week? Mail again.", 'other 168'],
    ['If our answer takes longer than 72 hours, please resend your mail.', 'other 72'],
    ['Awaiting an answer for more than 72 hours? Write to the second address.', 'other 72'],
    ['You may escalate after 7 days without response.', 'other 168'],
    ['We publish a post-mortem within 14 days of disclosure.', 'other 336'],
    ['A post-mortem follows within 14 days of the fix.', 'other 336'],
    ['A root cause analysis is shared within 30 days after resolution.', 'other 720'],
    [
      '## Response\n\n| Audience | First response | Triage decision | Patch |\n|---|---|---|---|\n| Public disclosure | 3 business days | 7 business days | Next minor release |\n| Customers with a fix contract | 24 hours | 48 hours | private branch |',
      'acknowledge 72B',
      'assess 168B',
      'fix next-minor-release',
      'acknowledge 24',
      'assess 48',
    ],
    ['At least weekly you are told how far we are.', 'update 168'],
    ['Within a week you will know if the report was accepted.', 'assess 168'],
    ['A human will read your report within 48 hours.', 'acknowledge 48'],
    ['Someone gets back to you within two days.', 'acknowledge 48'],
    ['After 90 days we will make the report public even without a fix.', 'disclose 2160'],
    ['An advisory appears within 7 days of the release.', 'disclose 168'],
    [
      '## Response process\n\n### 1. Acknowledgement (0-48 hours)\n\n- We confirm receipt.\n\n### 2. Investigation (2-7 days)\n\n- We reproduce it.\n\n### 3. Fix (7-14 days)\n\n- We write a patch.',
      'acknowledge 48',
      'assess 168',
      'fix 336',
    ],
    ['## What happens next\n\n### Initial response (within 48 hours)\n\nWe say hello.', 'acknowledge 48'],
    ['## Severity\n\n### Critical (fix within 7 days)\n\nRemote code execution.', 'fix critical 168'],
    ['## We answer within 24 hours\n\nWrite to us.', 'acknowledge 24'],
    [
      '## Process\n\n### Triage: 7 days\n\nWe look.\n\n### Public disclosure: 90 days\n\nWe publish.',
      'assess 168',
      'disclose 2160',
    ],
    [
      '## Fix targets\n\n### Critical: 7 days\n\nRemote code.\n\n### High: 30 days\n\nLeaks.',
      'fix critical 168',
      'fix high 720',
    ],
    ['## 90-day disclosure policy\n\nWe work with you.', 'disclose 2160'],
    ['## How it goes\n\n### Status updates every 7 days\n\nBy mail.', 'update 168'],
    ['## Process\n\n### Remediation plan (within 14 days)\n\nWe plan.', 'other 336'],
  ];
  for (const [text, ...expected] of cases)
    it(text.replaceAll('\n', ' ⏎ '), () => {
      deepEqual(inReporting(text), expected);
    });

  const vague: readonly string[] = [
    'We will respond as soon as possible.',
    '| Stage | Target |\n|---|---|\n| Time to resolution | Depends on severity |',
    '- **Fix**: as soon as possible',
    'All reports are promptly addressed.',
    'All vulnerabilities will be promptly verified and mitigated.',
    'Maintainers aim to:\n\n1. Acknowledge receipt promptly',
    'The fix will be released in a timely manner.',
  ];
  for (const text of vague)
    it(`vague: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
      ok(read(`# S\n\n${text}`).every((commitment) => commitment.vague));
      equal(read(`# S\n\n${text}`).length > 0, true);
    });

  const none: readonly string[] = [
    'Session tokens expire after 24 hours, and keys are rotated every 90 days.',
    'Releases are supported for 12 months.',
    'We support the last minor release for 6 months.',
    'Please report it to us within 24 hours of discovery.',
    'You must answer our questions within 14 days.',
    'Scans run daily at 2 AM UTC and dependencies are patched weekly.',
    'Please notify us as soon as possible after you find a problem.',
    'This helps us triage your report more quickly.',
    'Users should upgrade as soon as possible.',
    'Packagers are able to promptly release their packages.',
    'We cannot respond quickly.',
    'Replace the leaked key immediately.',
    'A public issue makes the problem immediately visible.',
    'Critical problems may lead to immediate patch releases.',
    'Bounties are paid within 30 days.',
    'Each minor release gets fixes for 18 months.',
    'In 2021 we fixed an issue within 3 days of the report.',
    'The problem of 2022 was resolved in 4 hours.',
    'Reports about releases older than 12 months are not accepted.',
    'Bounty decisions are made within 10 days.',
    'We inform the authorities within 72 hours.',
    'Releases are published every 6 weeks.',
    'Complex fixes may take longer than 90 days.',
    'Some fixes can take more than 60 days.',
    'If you do not answer our questions within 14 days we may close the report.',
  ];
  for (const text of none)
    it(`none: ${text}`, () => {
      deepEqual(inReporting(text), []);
    });

  it('tells the clock, the bound and the special case', () => {
    const one = (text: string): Commitment | undefined => read(`# S\n\n## Response\n\n${text}`)[0];
    equal(one('Critical issues are fixed within 7 days of confirmation.')?.clock, 'confirmation');
    equal(one('We publish within 90 days of your report.')?.clock, 'report');
    // What comes before the confirmation does not count from it.
    const counted = read(
      '# S\n\n## What to Expect\n\nWe confirm receipt within 3 days and fix it within 30 days. Times count from the day we confirm the issue.',
    );
    deepEqual(
      counted.map(({ stage, clock }) => [stage, clock]),
      [
        ['acknowledge', null],
        ['fix', 'confirmation'],
      ],
    );
    equal(
      read('# S\n\n## Fix times\n\nAll times count from the day we confirm the issue.\n\n- High: 14 days')[0]
        ?.clock,
      'confirmation',
    );
    equal(one('We usually respond within 2 days.')?.bound, 'usual');
    equal(one('If it is being exploited, we fix it within 2 days.')?.conditional, true);
    equal(one('If confirmed, we fix it within 2 days.')?.conditional, false);
  });

  it('places the time expression', () => {
    const text =
      '# S\r\n\r\n## Timeline\r\n\r\n| Stage | Target |\r\n|---|---|\r\n| Fix | **within\u00a07 days** |\r\n';
    deepEqual(
      read(text).map((commitment) => text.slice(absolute(commitment).start, absolute(commitment).end)),
      ['within\u00a07 days'],
    );
  });

  it('finds the window for publication', () => {
    const window = (text: string): number | null | undefined =>
      disclosureWindowOf(read(`# S\n\n## Disclosure\n\n${text}`))?.hours;
    equal(window('We disclose the vulnerability after a fix is available.'), undefined);
    equal(window('Publication happens within 90 days of triage.'), 2160);
    equal(disclosureWindowOf(read('# S\n\nWe disclose issues immediately.'))?.anchor, 'immediate');
  });

  const declining = [
    'It is maintained without a guaranteed support window or security-response SLA.',
    'We do not offer an SLA.',
    'There is no guaranteed response time.',
    'Help is given on a best-effort basis.',
    'We cannot guarantee a response time.',
    'We make no promises about response times.',
    '対応はベストエフォートです。',
  ];
  for (const text of declining)
    it(`declines: ${text}`, () => {
      ok(readPolicy(`# S\n\n${text}`).declinesTimes);
    });
  it('declines under versions what is no effort for them', () => {
    const under = (text: string) => readPolicy(`# S\n\n## Supported Versions\n\n${text}`).declinesTimes;
    ok(under('1.x is maintained without an SLA.'));
    equal(under('1.x is maintained on a best-effort basis.'), undefined);
  });
  const promising = [
    'If you get no response, write again.',
    'We respond within 48 hours.',
    'Older versions get best-effort fixes.',
    'There is no bug bounty.',
  ];
  for (const text of promising)
    it(`does not decline: ${text}`, () => {
      equal(readPolicy(`# S\n\n${text}`).declinesTimes, undefined);
    });

  it('reads any document; places lie in it; CRLF and LF agree', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'We fix it within 7 days.',
        '- **Critical**: 2 days',
        '## Fix times',
        '| Severity | Fix |\n|---|---|\n| High | 7 days |',
        'as soon as possible we reply',
        '  - Low: next release',
        'text',
        '',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          markdownText,
          pieces.map((lines) => lines.join('\n')),
        ),
        (text) => {
          const unix = text.replace(/\r\n?/g, '\n');
          const lf = read(unix);
          for (const commitment of lf) {
            const { start, end } = absolute(commitment);
            ok(start >= 0 && start < end && end <= unix.length);
          }
          deepEqual(read(unix.replaceAll('\n', '\r\n')).map(brief), lf.map(brief));
        },
      ),
    );
  }).timeout(60_000);

  it('understands the example policies', function () {
    const folder = '../shared/seeds/';
    if (!existsSync(folder)) return void this.skip();
    const lines = (name: string): string[] => {
      const { document, commitments } = readPolicy(readFileSync(folder + name, 'utf8'));
      return commitments.map(
        (commitment) => `${String(document.lineAt(absolute(commitment).start) + 1)} ${brief(commitment)}`,
      );
    };
    deepEqual(lines('000_001cb27fb96d5054.txt'), [
      '26 acknowledge 48',
      '41 acknowledge 48',
      '42 update 168',
      '42 assess 168',
      '44 fix critical 168',
      '45 fix high 336',
      '46 fix medium 720',
      '47 fix low 2160',
      '132 fix critical immediate',
      '133 fix high 336',
      '134 fix medium next-minor-release',
      '135 fix low next-major-release',
    ]);
    deepEqual(lines('002_3c512e230bc3ed6d.txt'), ['42 acknowledge 48']);
  });
});
