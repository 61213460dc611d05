const STEPS = `- 我们会在 {{ack}}内确认收到报告。
- 我们会在 {{assess}}内告知您我们能否复现问题，以及我们的评级。
- 在问题关闭之前，我们至少每 {{update_every}}向您通报一次进展。`;

const SEVERITY_TABLE = `| 严重程度 | 发布修复的目标时间 |
| --- | --- |
| 严重 | {{fix_critical}} |
| 高 | {{fix_high}} |
| 中 | {{fix_medium}} |
| 低 | {{fix_low}} |`;

const CVSS_TABLE = `| 严重程度（CVSS） | 发布修复的目标时间 |
| --- | --- |
| 严重（9.0-10.0） | {{fix_critical}} |
| 高（7.0-8.9） | {{fix_high}} |
| 中（4.0-6.9） | {{fix_medium}} |
| 低（0.1-3.9） | {{fix_low}} |`;

const CLOCK = `{{?fix_critical}}时间从我们确认问题之日起计算。
{{?fix_critical}}这些是目标，而非保证。`;

export const responseTimeline = {
  targets: `${STEPS}
- {{?fix_critical}}我们会在下表所列的时间内修复已确认的问题。

${SEVERITY_TABLE}

${CLOCK}`,
  'best-effort': `我们利用业余时间维护 {{project}}。
我们会尽量在 {{ack}}内答复；如果无法按期完成，我们会告知您。`,
  steps: STEPS,
  table: `${SEVERITY_TABLE}\n\n${CLOCK}`,
  cvss: `${CVSS_TABLE}\n\n${CLOCK}`,
  list: `从我们确认问题之日起，我们力争在以下时间内发布修复：

- **严重**: {{fix_critical}}
- **高**: {{fix_high}}
- **中**: {{fix_medium}}
- **低**: {{fix_low}}`,
  stages: `| 步骤 | 目标 |
| --- | --- |
| 确认收到报告 | {{ack}}内 |
| 告知评估结果 | {{assess}}内 |
| 通报进展 | 至少每 {{update_every}}一次 |
| 发布安全公告 | 报告后最多 {{disclosure_days}} 天 |`,
  matrix: `| 严重程度 | 确认收到 | 评估 | 发布修复 |
| --- | --- | --- | --- |
| 严重 | {{ack}} | {{assess}} | {{fix_critical}} |
| 高 | {{ack}} | {{assess}} | {{fix_high}} |
| 中 | {{ack}} | {{assess}} | {{fix_medium}} |
| 低 | {{ack}} | {{assess}} | {{fix_low}} |

确认收到和评估的时间从您报告之日起计算，修复的时间从我们确认问题之日起计算。`,
};

export const severity = {
  cvss: '我们以 CVSS 4.0 为起点评定严重程度，并根据 {{project}} 的实际使用情况进行调整。',
  own: `我们使用以下级别：

- **严重**: 攻击者无需用户协助即可通过网络取得控制权
- **高**: 在较少条件下造成数据或控制权的严重损失
- **中**: 攻击需要特殊条件，或收获甚微
- **低**: 难以利用，影响很小`,
};
