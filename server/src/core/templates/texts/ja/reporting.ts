const PRIVATE_PLEASE = '公開の Issue、ディスカッション、プルリクエストで脆弱性を報告しないでください。';

/** With the mark of the way that is preferred, where there is another one. */
const onGitHub = (
  mark: string,
) => `GitHub の非公開の脆弱性報告機能${mark}をご利用ください：[非公開で報告する]({{pvr_url}})。
メンテナーだけが閲覧できます。`;

const MAILBOX = 'このメールを読むのはメンテナーだけです。';

export const intro = {
  default: `{{project}} に脆弱性を見つけた場合は、[非公開で報告してください](#脆弱性の報告)。
ユーザーの安全を守るためのご協力に感謝します。`,
  'org-default': `このポリシーは、独自のポリシーを持たない {{owner}} のすべての公開リポジトリに適用されます。
脆弱性を見つけた場合は、[非公開で報告してください](#脆弱性の報告)。`,
  pointer: `このプロジェクトは [{{owner}} のセキュリティポリシー]({{org_policy_url}})に従います。
脆弱性はそちらから非公開で報告でき、{{ack}}以内に返信があります。`,
};

export const reporting = {
  'github-pvr': `${PRIVATE_PLEASE}

${onGitHub('')}`,
  'github-pvr+email': `${PRIVATE_PLEASE}

${onGitHub('（推奨）')}

GitHub を利用できない場合は、<{{security_email}}> にメールを送ってください。
${MAILBOX}`,
  email: `${PRIVATE_PLEASE}

<{{security_email}}> にメールを送ってください。
${MAILBOX}`,
  gitlab: `${PRIVATE_PLEASE}

[機密 Issue]({{gitlab_confidential_url}})を開き、機密にするチェックボックスをオンにしてください。
あなたとメンテナーだけが閲覧できます。`,
  'gitlab+email': `${PRIVATE_PLEASE}

[機密 Issue]({{gitlab_confidential_url}})（推奨）を開き、機密にするチェックボックスをオンにしてください。
あなたとメンテナーだけが閲覧できます。

GitLab を利用できない場合は、<{{security_email}}> にメールを送ってください。`,
  platform: `${PRIVATE_PLEASE}

[{{platform_name}}]({{platform_url}}) 上のプログラムから報告を提出してください。

プラットフォームを利用できない場合は、<{{security_email}}> にメールを送ってください。`,
  'web-form': `${PRIVATE_PLEASE}

[報告フォーム]({{form_url}})をご利用ください。
アカウントは不要で、匿名のままでもかまいません。`,
};

export const reportContent = {
  default: `よい報告は、私たちが早く回答する助けになります。わかる範囲で次のことをお知らせください。

- 攻撃者に何ができるか、またその条件
- 影響を受けるバージョン、コミット、または設定
- 問題を再現する手順またはコード
- 関係するファイルまたはコンポーネント
- 考えられる修正または回避策
- ほかに知っている人がいるか、またクレジットの表記についての希望

不完全な報告でも、報告がないよりは助かります。`,
  short: `影響を受けるバージョン、問題を再現する手順、攻撃者に何ができるかを含めてください。
不完全な報告でも、報告がないよりは助かります。`,
};

export const languages = { default: '{{languages}}での報告を受け付けています。' };

export const escalation = {
  default: `{{escalate_after}}たっても回答がない場合は、<{{fallback_email}}> にメールを送ってください。
詳細を一切書かずに、セキュリティの報告を送ったことだけを公開の Issue で伝えてもかまいません。`,
};

export const encryption = {
  pgp: '[OpenPGP 公開鍵]({{pgp_key_url}})（フィンガープリント `{{pgp_fingerprint}}`）で報告を暗号化できます。',
};
