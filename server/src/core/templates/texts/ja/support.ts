export const supportedVersions = {
  table: `| バージョン | サポート |
| --- | --- |
| {{version_line}} | :white_check_mark: 対象 |
| {{older_line}} | :x: 対象外 |`,
  dates: `| バージョン | サポート | セキュリティ修正の期限 |
| --- | --- | --- |
| {{version_line}} | :white_check_mark: 対象 | {{support_end}} |
| {{older_line}} | :x: 対象外 | 終了 |`,
  'latest-only': `セキュリティ修正の対象は最新のリリースだけです。
報告の前に更新してください。`,
  service: '{{project}} はホスト型サービスとして運用しており、本番環境のバージョンだけが存在します。',
  'main-only': 'まだリリースはありません。修正は `{{default_branch}}` に入ります。',
};

export const history = { default: '最終更新日：{{today}}' };

export const regulators = {
  steward: '市場監視当局と CSIRT の連絡先は <{{authority_email}}> です。',
  manufacturer: `セキュリティアップデートは {{support_end}} まで無償で提供します。
脆弱性に関する単一の連絡窓口は <{{security_email}}> です。`,
};
