const IN_SCOPE = `**対象範囲：** このリポジトリのコードと、そこから公開するもの。

**対象外：**`;

const FOREIGN = `- 依存関係の脆弱性（{{project}} によって悪用可能になる場合を除きます）。上流のプロジェクトに報告してください
- 攻撃者がすでにマシンまたは設定を制御していることが前提の問題（{{project}} はその両方を信頼しています）`;

export const scope = {
  default: `${IN_SCOPE}

- サポートされていないバージョン
${FOREIGN}`,
  unmaintained: `${IN_SCOPE}

${FOREIGN}`,
};

export const notAVulnerability = {
  default: `- 自分でコマンドラインに渡した引数によるクラッシュ。引数を制御できる人は、すでにコマンドを実行できるためです。
- {{exclusion}}。理由：{{reason}}。`,
};

export const threatModel = {
  default: `| 入力または関係者 | 信頼するか | 備考 |
| --- | --- | --- |
| {{untrusted_input}} | いいえ | コードの実行につながってはならない |
| 設定ファイル | はい | 運用者が書く |
| コマンドライン引数 | はい | ユーザーと同じ権限 |`,
};

export const securityInvariants = { default: '- {{invariant}}' };

export const acceptedRisks = { default: '- {{risk}}。理由：{{reason}}' };
