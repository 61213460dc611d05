export const supportedVersions = {
  table: `| 版本 | 是否支持 |
| --- | --- |
| {{version_line}} | :white_check_mark: 是 |
| {{older_line}} | :x: 否 |`,
  dates: `| 版本 | 是否支持 | 安全修复截止日期 |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: 是 | {{support_end}} |
| {{older_line}} | :x: 否 | 已结束 |`,
  'latest-only': `只有最新版本会获得安全修复。
请在报告之前先更新。`,
  service: '我们将 {{project}} 作为托管服务运行，只存在生产环境中的版本。',
  'main-only': '目前还没有发布版本，修复会合入 `{{default_branch}}`。',
};

export const history = { default: '最后更新：{{today}}' };

export const regulators = {
  steward: '市场监管机构和 CSIRT 可通过 <{{authority_email}}> 联系我们。',
  manufacturer: `在 {{support_end}} 之前，我们免费提供安全更新。
我们处理漏洞的单一联络点是 <{{security_email}}>。`,
};
