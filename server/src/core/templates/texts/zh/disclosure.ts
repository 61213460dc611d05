const COORDINATED = `我们遵循协调漏洞披露（CVD）原则。
我们会私下准备修复，与您商定日期，并在发布新版本的同时发布安全公告。
如果双方无法达成一致，或者我们没有答复，您可以在报告 {{disclosure_days}} 天后自行公开。
只有在给出理由和日期的情况下，我们才会请求更多时间。
如果漏洞已被利用，我们可能会提前公开。`;

export const disclosurePolicy = {
  coordinated: COORDINATED,
  '90+30': `${COORDINATED}
我们会在修复发布 {{adoption_days}} 天后公布技术细节，以便用户更新。`,
  unmaintained: `我们遵循协调漏洞披露（CVD）原则。
由于不再提供修复，我们会与您商定日期，并发布安全公告提醒用户。
如果双方无法达成一致，或者我们没有答复，您可以在报告 {{disclosure_days}} 天后自行公开。
如果漏洞已被利用，我们可能会提前公开。`,
  immediate: '一旦所有受影响的系统都已修复，我们就会公布摘要。',
};

export const embargo = {
  distros: 'linux-distros 邮件列表中的发行商最早在发布前 7 天收到公告和补丁。',
};

export const securityUpdates = {
  advisories: `修复会列在我们的[安全公告]({{advisories_url}})和发行说明中。
如需接收通知，请关注仓库的发布。`,
  'release-notes': `修复会列在发行说明中。
如需接收通知，请订阅本仓库的发布。`,
  unmaintained: `不再提供安全更新。
已知漏洞列在我们的[安全公告]({{advisories_url}})中。`,
};

export const cve = {
  github: `对于已确认的漏洞，我们通过 GitHub 申请 CVE 编号。
安全公告会列出受影响的版本和已修复的版本。`,
  default: `对于已确认的漏洞，我们会申请 CVE 编号。
安全公告会列出受影响的版本和已修复的版本。`,
};
