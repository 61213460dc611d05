const PRIVATE_PLEASE = '请勿在公开的 Issue、讨论或拉取请求中报告漏洞。';

/** With the mark of the way that is preferred, where there is another one. */
const onGitHub = (mark: string) => `请使用 GitHub 的私密漏洞报告功能${mark}：[提交私密报告]({{pvr_url}})。
只有维护者可以看到。`;

const MAILBOX = '只有维护者会阅读该邮箱。';

export const intro = {
  default: `在 {{project}} 中发现了漏洞？请[私密报告](#报告漏洞)。
感谢您帮助保护我们的用户。`,
  'org-default': `本策略适用于 {{owner}} 所有没有自己的安全策略的公开仓库。
发现了漏洞？请[私密报告](#报告漏洞)。`,
  pointer: `本项目遵循 [{{owner}} 的安全策略]({{org_policy_url}})。
您可以在那里私密报告漏洞，并将在 {{ack}}内收到回复。`,
};

export const reporting = {
  'github-pvr': `${PRIVATE_PLEASE}

${onGitHub('')}`,
  'github-pvr+email': `${PRIVATE_PLEASE}

${onGitHub('（首选）')}

如果您无法使用 GitHub，请发送邮件至 <{{security_email}}>。
${MAILBOX}`,
  email: `${PRIVATE_PLEASE}

请发送邮件至 <{{security_email}}>。
${MAILBOX}`,
  gitlab: `${PRIVATE_PLEASE}

请创建[机密议题]({{gitlab_confidential_url}})，并勾选将其设为机密的选项。
只有您和维护者可以看到。`,
  'gitlab+email': `${PRIVATE_PLEASE}

请创建[机密议题]({{gitlab_confidential_url}})（首选），并勾选将其设为机密的选项。
只有您和维护者可以看到。

如果您无法使用 GitLab，请发送邮件至 <{{security_email}}>。`,
  platform: `${PRIVATE_PLEASE}

请通过我们在 [{{platform_name}}]({{platform_url}}) 上的计划提交报告。

如果您无法使用该平台，请发送邮件至 <{{security_email}}>。`,
  'web-form': `${PRIVATE_PLEASE}

请使用我们的[报告表单]({{form_url}})。
无需账号，您也可以保持匿名。`,
};

export const reportContent = {
  default: `一份好的报告有助于我们快速答复。请尽您所知告诉我们：

- 攻击者能做什么，需要什么条件
- 受影响的版本、提交或配置
- 复现问题的步骤或代码
- 涉及的文件或组件
- 可能的修复方法或缓解措施
- 是否有其他人知情，以及您希望如何署名

不完整的报告也好过没有报告。`,
  short: `请说明受影响的版本、复现问题的步骤，以及攻击者可以借此做什么。
不完整的报告也好过没有报告。`,
};

export const languages = { default: '您可以使用{{languages}}与我们联系。' };

export const escalation = {
  default: `超过 {{escalate_after}}没有收到答复？请发送邮件至 <{{fallback_email}}>。
您也可以在公开的 Issue 中说明您已提交安全报告，但不要透露其中的任何细节。`,
};

export const encryption = {
  pgp: '您可以使用[我们的 OpenPGP 公钥]({{pgp_key_url}})加密报告，指纹为 `{{pgp_fingerprint}}`。',
};
