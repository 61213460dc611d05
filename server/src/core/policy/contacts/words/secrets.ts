/** What is secret of whoever runs the software: passwords, tokens, keys, personal data. */
export const SECRETS =
  /\b(?:secrets?|credentials?|passwords?|(?:api |private |access |secret )?keys?|tokens?|seed phrases?|mnemonics?|\.env|pii|(?:personal|user|customer|private|sensitive|production) (?:data|information))\b/i;

/** What a report is about, or has. */
export const FLAW =
  /\b(?:vulnerab\w*|exploit\w*|flaws?|reports?|disclos\w*|proofs?|pocs?|security (?:issues?|bugs?|problems?|concerns?|matters?))\b/i;

/** The same secrets in other languages than English. */
export const SECRETS_IN_LANGUAGES =
  /tokens?(?![a-z])|cookies?(?![a-z])|passw[oö]r|zugangsdat|schlüssel|kundendat|personenbezog|geheimnisse|mots? de passe|jetons?|identifiants|données (?:personnelles|privées|client)|contraseñ|credencia|datos (?:personales|privados|de (?:clientes|usuarios))|senhas?|segredos|secretos|secrets?|dados (?:pessoais|de (?:clientes|usuários))|chaves|claves|credenzial|chiavi|segreti|dati personali|wachtwoord|inloggegeven|persoonsgegeven|sleutels|hase?ł|sekret|poświadcz|dan(?:e|ych) osobow|dan(?:e|ych) klient|парол|токен|секрет|персональн|(?:учётн|учетн|облікови)\S{1,4} (?:дан|запис)|ключ|şifre|parola|kişisel veri|密码|密碼|令牌|密钥|密鑰|凭证|凭据|憑證|个人信息|個人資料|トークン|パスワード|秘密鍵|キー|認証情報|個人情報|クッキー|シークレット|토큰|비밀번호|쿠키|개인정보|자격 증명|계정 정보|인증 정보|lösenord|adgangskode|passord|salasan|jelszav|parole|kata sandi|mật khẩu|hesla|heslo|كلمات? المرور|رمز عبور|סיסמ/i;

/** The same of a report in other languages than English. */
export const FLAW_IN_LANGUAGES =
  /vuln[eé]r|exploit|poc(?![a-z])|faille|fal[hl][ao]s? de segur|schwachstelle|lücke|kwetsba|lek(?:ken)?(?![a-z])|podatno|luk[aięę](?![a-z])|уязвим|вразлив|эксплойт|експлойт|漏洞|脆弱|취약|익스플로잇|zafiyet|açı[kğ]|zaifl|zranite|sårbar|haavoittuv|sebezhet|kerentanan|lỗ hổng|ثغر|آسیب|פגיע|חולש|ευπάθ|ช่องโหว่|sicherheitsproblem|problème de sécurité|problema de segur|bug/i;
