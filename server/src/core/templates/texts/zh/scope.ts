const IN_SCOPE = `**范围内：** 本仓库中的代码以及我们由此发布的内容。

**范围外：**`;

const FOREIGN = `- 依赖项中的漏洞，除非 {{project}} 使其可被利用；请向上游报告
- 以攻击者已控制机器或配置为前提的发现，因为 {{project}} 信任这两者`;

export const scope = {
  default: `${IN_SCOPE}

- 不受支持的版本
${FOREIGN}`,
  unmaintained: `${IN_SCOPE}

${FOREIGN}`,
};

export const notAVulnerability = {
  default: `- 由您自己在命令行中传入的参数引起的崩溃，因为能够控制参数的人已经可以执行命令。
- {{exclusion}}，因为{{reason}}。`,
};

export const threatModel = {
  default: `| 输入或参与者 | 是否可信 | 备注 |
| --- | --- | --- |
| {{untrusted_input}} | 否 | 绝不能导致代码执行 |
| 配置文件 | 是 | 由运维人员编写 |
| 命令行参数 | 是 | 与用户权限相同 |`,
};

export const securityInvariants = { default: '- {{invariant}}' };

export const acceptedRisks = { default: '- {{risk}}，因为{{reason}}' };
