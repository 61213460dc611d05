const STEPS = `- {{ack}}以内に報告の受領を確認します。
- 問題を再現できるか、またどう評価するかを {{assess}}以内にお知らせします。
- 問題が解決するまで、少なくとも {{update_every}}ごとに進捗をお知らせします。`;

const SEVERITY_TABLE = `| 深刻度 | 修正リリースまでの目標期間 |
| --- | --- |
| 緊急 | {{fix_critical}} |
| 高 | {{fix_high}} |
| 中 | {{fix_medium}} |
| 低 | {{fix_low}} |`;

const CVSS_TABLE = `| 深刻度（CVSS） | 修正リリースまでの目標期間 |
| --- | --- |
| 緊急（9.0-10.0） | {{fix_critical}} |
| 高（7.0-8.9） | {{fix_high}} |
| 中（4.0-6.9） | {{fix_medium}} |
| 低（0.1-3.9） | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}期間は、問題を確認した日から数えます。
{{?fix_critical}}これらは目標であり、保証ではありません。`;

export const responseTimeline = {
  targets: `${STEPS}
- {{?fix_critical}}確認した問題は、下の表の期間内に修正します。

${SEVERITY_TABLE}

${CLOCK}`,
  'best-effort': `私たちは {{project}} を余暇に保守しています。
{{ack}}以内に回答するよう努めます。期日を守れない場合はお知らせします。`,
  steps: STEPS,
  table: `${SEVERITY_TABLE}\n\n${CLOCK}`,
  cvss: `${CVSS_TABLE}\n\n${CLOCK}`,
  list: `問題を確認した日から、次の期間内に修正をリリースすることを目標とします。

- **緊急**: {{fix_critical}}
- **高**: {{fix_high}}
- **中**: {{fix_medium}}
- **低**: {{fix_low}}`,
  stages: `| 段階 | 目標 |
| --- | --- |
| 報告の受領の確認 | {{ack}}以内 |
| 評価の連絡 | {{assess}}以内 |
| 進捗の連絡 | 少なくとも {{update_every}}ごと |
| アドバイザリの公開 | 報告から {{disclosure_days}} 日以内 |`,
  matrix: `| 深刻度 | 受領の確認 | 評価 | 修正のリリース |
| --- | --- | --- | --- |
| 緊急 | {{ack}} | {{assess}} | {{fix_critical}} |
| 高 | {{ack}} | {{assess}} | {{fix_high}} |
| 中 | {{ack}} | {{assess}} | {{fix_medium}} |
| 低 | {{ack}} | {{assess}} | {{fix_low}} |

受領の確認と評価は報告から、修正は問題を確認した日から数えます。`,
};

export const severity = {
  cvss: '深刻度は CVSS 4.0 を出発点として評価し、{{project}} の実際の使われ方に合わせて調整します。',
  own: `次のレベルを使います。

- **緊急**: ユーザーの操作なしに、攻撃者がネットワークから制御を奪える
- **高**: わずかな条件で、データや制御が大きく損なわれる
- **中**: 攻撃に特別な条件が必要か、得られるものが少ない
- **低**: 悪用が難しく、影響が小さい`,
};
