import type { TopicVocabulary } from './vocabulary';

export const securityFeatures: TopicVocabulary = {
  id: 'security-features',
  weakLabels: true,
  notUnder: [
    'scope',
    'report-content',
    'safe-harbor',
    'testing-rules',
    'severity',
    'bounty',
    'reporting',
    'response-timeline',
    'disclosure-policy',
    'contact',
    'best-practices',
  ],
  headings: {
    tr: ['güvenlik önlem*|özellik*|mimari*'],
    en: [
      'practi*|prácti*|práti*|prati* .. {in_place}',

      '^ mitigations|mitigationen $',
      'what .. defended|protected|mitigated|enforce*|guarantees',

      'security|safety|protection|protective|defensive (and|related) (privacy) feature*|measure*|architecture|control*|design|implementation*|mechanism*|properties|overview|hardening|protection*|layer*|infrastructure|posture|principles|stack|enhancements|improvements|safeguards|approach|defaults|functions|capabilities',
      'our|built-in|implemented|existing|current|technical (security) measures|safeguards|protection*|controls|security|features|defenses',
      'code|container|development|api|database|network|data|infrastructure|application|runtime|transport|platform|frontend|backend|server|client|memory|cloud|web|authentication|storage|file|session|token|operational|contract|software|password security|protection|safety',
      'encryption|authentication|authorization|authorisation|cryptograph*|access_control*|input_validation|input_sanitization|data_privacy|rate_limiting|session_management|memory_safety|memory_protection|audit_logging|data_protection|security_headers|csrf*|xss|sql_injection|cors|content_security_policy|jwt|oauth|rbac|multi-factor_authentication|two-factor_authentication|2fa|mfa|tls|ssl|https',
      'security (by|through) design',
      'secure by design|default*|architecture',
      'how .. protect*|secure|secured|keep|keeps|stored|handle|handles',
      'security|independent|third-party|external|smart_contract audit*',
      '^ audit* (reports) ',
      'audit (report) reports|report|history|status',
      'privacy $',
      'privacy and|by|protection|features|guarantees',
      'supply-chain security|protections|integrity',
      'verifying|verify|verification (of) (~) signature*|releases|release|artifact*|provenance|attestation*|downloads|integrity',
      'signed|reproducible releases|artifacts|commits|builds|images|binaries',
      'artifact|release|build|package|code|gpg|pgp signing|signatures|integrity|provenance|attestation*|verification',
      'defense|defence in-depth',
      'security guarantees|invariants|model_guarantees',
      'measures|protections|controls|safeguards|mechanisms|defenses|guardrails|checks .. {in_place}',
      'verifying|verify|verification .. sbom*|builds|images|image|binaries|packages|checksum*',
      'supply-chain assurance|guarantees|hardening|measures',
      'security|project|design invariant*|promises',
    ],
    de: [
      'authentifizierung|autorisierung|verschlüsselung|zugriffskontrolle|zugriffsschutz',

      'sicherheitsmaßnahmen|sicherheitsfunktionen|sicherheitsmerkmale|sicherheitsarchitektur|schutzmaßnahmen|sicherheitskonzept|datenschutz',
    ],
    fr: [
      'authentification|autorisation|chiffrement|stockage|sessions',

      'mesures|fonctionnalités|architecture|mécanismes (de) sécurité|protection',
      'mesures_de sécurité|protection',
      'protection_des_données',
      'dispositifs|mesures|protections|garde-fous|contrôles .. en_place|appliqué*|techniques',
    ],
    es: [
      'controles|protecciones implementad*|activ*|aplicad*',

      'autenticación|autorización|cifrado|almacenamiento|sesiones|permisos',

      'medidas|características|funciones|arquitectura|mecanismos|controles de_seguridad',
      'protección_de_datos',
    ],
    pt: [
      'proteções|salvaguardas',
      'práticas de_segurança',

      'autenticação|autorização|criptografia|armazenamento|sessões|permissões',

      'medidas|recursos|características|funcionalidades|arquitetura|mecanismos|controles de_segurança',
      'proteção_de_dados',
      'garantias|garantías|garanties|garanzie (de|do|del|di) projeto|proyecto|projet|progetto|segurança|seguridad|sécurité|sicurezza',
    ],
    it: [
      'protezioni|principi|garanzie',

      'autenticazione|autorizzazione|crittografia|sessioni',
      'misure|funzionalità|caratteristiche|architettura di_sicurezza',
    ],
    nl: [
      'toegangsmodel|bescherming|preventie',

      'authenticatie|autorisatie|versleuteling|toegangscontrole',
      'beveiligingsmaatregelen|beveiligingsfuncties|maatregelen',
    ],
    pl: [
      'standardy|ochrona bezpieczeństwa|danych|plików',

      'uwierzytelnianie|autoryzacja|szyfrowanie',
      'środki|funkcje|mechanizmy bezpieczeństwa',
      'zabezpieczenia',
    ],
    ru: [
      'безопасность runtime|данных|api|сервера',

      'аутентификация|авторизация|шифрование|rbac',
      'меры|функции|механизмы|средства|архитектура безопасности|защиты',
    ],
    zh: [
      '安全 特性|功能|措施|机制|機制|设计|設計|架构|架構|实现',
      '数据保护|加密|认证|授权|隐私|隱私|身份验证',
    ],
    ja: [
      '取り組み|取組',
      'セキュリティ 機能|対策|設計|アーキテクチャ|実装|仕組み',
      '認証|認可|暗号化|データ保護|プライバシー|入力検証',
      'セキュリティ|安全 (~) (の) 現状|状況|体制',
    ],
    ko: ['보안 기능|조치|설계|아키텍처|대책', '인증|암호화|데이터_보호|개인정보'],
    hi: ['सुरक्षा विशेषताएं|उपाय|सुविधाएँ|सुविधाएं|वास्तुकला'],
    uk: ['заходи|функції|механізми|засоби безпек*|захист*'],
  },
  notHeadings: {
    en: [
      'improve|strengthen (~) your',
      'report|reporting|disclosure|scanning|scan|testing|best_practice*|consideration*|recommendation*|advice|guideline*|checklist|issue|issues|vulnerab*|bug|bugs|team|contact|update|updates|scope',
      'encrypted|encryption communication*|key|keys|email|report*',

      'known|limitation*|planned|future|missing|disabled|weaknesses|without|not',
      'npm|dependenc*|code audit*',
      'standards|compliance',
      'severity',
    ],
    de: ['bekannte*|einschränkung*|grenze*|risik*'],
    fr: ['limit*|risque*|connu*'],
    es: ['limit*|riesgo*|conocid*|risco*|conhecid*|risch*|conosciut*'],
  },
  strong: {
    en: [
      'designed|built|developed|created .. with|for security|secure_by_design|safety_in_mind',
      'security_by_design|secure-by-default|defense-in-depth|defence-in-depth',
      'implement*|includes|include|employs|uses|provides|incorporates|features|enforce*|offers|adopts .. security (~) measures|features|mechanisms|controls|protections|safeguards|layers|practices|headers',
      'security (~) measures|features|mechanisms|controls (are|is|we) .. in_place|implemented|include|includes|built-in|following',
      'security_audit*|third-party_audit*|independent_audit*|been_audited|audited_by|audit_reports',
      'all|every|our release*|artifact*|binaries|commits|packages|images|builds|jars (are|is) (~) signed|cryptographically|reproducible|attested',
      'release*|artifact*|binaries|packages|images|tags|checksums (are|is|may) .. signed|signature*|sigstore|cosign|provenance|attestation*',
      'signed|verify|verified .. with|using sigstore|cosign|gpg|pgp|minisign|slsa|trusted_publishing',
      'security (model|architecture|design) (is|that) (~) centers|centres|centered|focuses|builds|built|based|organised|organized on|upon|around',
      'trusted_publishing|trusted_publisher|oidc|push_protection',
      'ships|provides|includes|has|offers (a|an|its) (dedicated|built-in|own) security kernel|core|layer|module|engine|subsystem|middleware',
    ],
    de: ['sicherheitsmaßnahmen|sicherheitsfunktionen'],
    fr: [
      'implement*|implémente*|adot*|adopt*|aplica* .. práticas|prácticas|pratiche|pratiques|medidas|misure|mesures (de) segurança|de_seguridad|di_sicurezza|de_sécurité|de_segurança',
      'mesures_de_sécurité',
    ],
    es: ['medidas_de_seguridad|características_de_seguridad'],
    pt: ['medidas_de_segurança|recursos_de_segurança'],
    it: ['misure_di_sicurezza'],
    nl: ['beveiligingsmaatregelen'],
    pl: ['środki_bezpieczeństwa'],
    ru: ['меры_безопасности|средства_защиты'],
    zh: ['安全 措施|机制|特性|功能'],
    ja: ['セキュリティ 対策|機能'],
    ko: ['보안 조치|기능'],
  },
  weak: {
    en: [
      'all|every|user (~) (~) input|inputs|data|requests|traffic|connections|communication*|queries|secrets|passwords|tokens|files|endpoints|operations|access|keys (~) (is|are) .. {guards}|protected|stored',
      'aes|aes-256|aes-256-gcm|bcrypt|argon2|argon2id|scrypt|pbkdf2|sha-256|hmac|tls_1|ed25519|xchacha20|chacha20|rsa|ecdsa|blake3|x25519',
      'enforces|rejects|refuses|blocks|validates|sanitizes|sanitises|encrypts|redacts|isolates|authenticates|restricts|verifies|escapes|quarantines|caps',
      'is|are (~) refused|rejected|blocked|denied|encrypted|hashed|bounded|capped|isolated|sandboxed|redacted|sanitized|sanitised|validated|escaped|signed|confined',
      'encrypted|encryption (at) at_rest|in_transit|end-to-end',
      'end-to-end encryption|encrypted',
      'protect*|prevent*|guard*|defend* .. against|from .. injection|xss|csrf|traversal|attacks|brute-force|replay|overflow*|tampering|unauthorized|abuse',
      'rate-limit*|csrf|cors|csp|content_security_policy|security_headers|hsts|jwt|oauth*|rbac|role-based|row_level_security|rls|multi-factor|two-factor|2fa|mfa|sandboxed|sandboxing|seccomp|least_privilege|zero_trust|memory-safe|constant-time|prepared_statements|parameterized_queries|httponly|non-root|input_validation|access_control',
      'no|never|not|without (~) (~) data|information|telemetry|tracking|credentials|secrets|passwords|network|external|hardcoded|root|eval|shell|cookies|analytics|user_data|plaintext .. collect*|sent|stored|stores|leave*|transmitted|access|connections|privileges|logged|requests|shared|code|required|execution',
      '{tool} (~) {guards}|opt-in|allowlisted|whitelisted|fail_closed|fails_closed',
      'audit log|logs|logging|trail*|records .. record*|every|all|each|written|append-only|tamper*',
      'every|all|each .. audit_log*|audit_trail*',
      'never|not (~) sends|send|upload*|store*|leave*|execute*|logs|writes|transmits|shares|collects|accesses|touches|persists|gets|get_access|reads|exposes|contacts|appear*|copies|retains|modifies|uses|spawns|opens|follows|crosses|reaches ...',
      'never|not (~) (be|been) logged|written|baked|committed|persisted|exposed|shared|transmitted|collected|carried|retained|contacted|echoed|cached|copied|embedded|reused|printed|returned|included_in ..',
      'sandbox*|node_integration|context_isolation|allow-list*|denylist*|whitelist*|reentrancy|fail-closed|non-custodial|read-only|memory-safe|isolated_process*|defense*|hardened|owner-only|parameterised|prepared_statement*',
      'runs|run|executes|operates|stored|processed|works .. locally|in_the_browser|client-side|as_a_normal_user|non-root|unprivileged|sandbox*|isolated|on_your_device|offline|entirely_on',
      'passwords|tokens|secrets|keys|credentials|sessions|data (are|is) .. hashed|encrypted|stored_in|never_stored|salted|masked|redacted|zeroed|rotated|expire*|scoped',
      'path_traversal|sql_injection|command_injection|xss|buffer_overflow*|prototype_pollution .. protection|prevention|prevented|blocked|mitigated|checks|safe',
      'require*|enforce*|uses|use .. signed_commits|code_review|reviews|branch_protection|two-factor|2fa|mfa|authentication|https|tls|peer_review|least_privilege',
      '{us} (~) use|enforce|require|implement|employ|enable*|follow|perform|conduct .. security|code_review*|branch_protection|secure_coding|penetration_test*|least_privilege',
      'deliberately|intentionally|purposely (~) not|never implement*|perform*|store*|collect*|include*|support*|expose*|ship*',
      'kept|excluded|held|lives|live|read (~) (~) out_of|outside|from|via (~) version_control|source_control|repository|git|environment|keychain|keyring|secret_manager|vault',
      'gitignored|is_ignored|are_ignored|single-use|short-lived|one-time|rotating|k-anonymity|opt-in|tamper-evident|hash-pinned|pinned_by|air-gapped|allowlist',
    ],
    de: [
      'wird|werden|ist|sind (~) (~) (~) verschlüsselt|gehasht|validiert|signiert|isoliert|geprüft|abgelehnt|blockiert|bereinigt|maskiert|begrenzt|protokolliert|deaktiviert|eingeschränkt',
      'speichert|sendet|überträgt|sammelt|benötigt|akzeptiert .. keine*|nicht|nie|lokal|nur',
      'verschlüsselt|signiert|validiert|bereinigt|maskiert|erzwingt|isoliert|begrenzt|ratenbegrenzt|brute-force*|hsts|csp|lehnt|blockiert',
    ],
    fr: [
      'est|sont|se|es|son|está|están|é|são|è|sono|viene|vengono (~) chiffr*|cifr*|encript*|criptogr*|crittogr*|hash*|hach*|valid*|sign*|firm*|assinad*|isol*|aísl*|vérif*|verif*|rech*|rejet*|rejeit*|rifiut*|bloqu*|blocc*|sanitiz*|assain*|masqu*|limit*|registr*|journalis*|neg*|deneg*|désactiv*|fijad*',
      'jamais|aucun*|ne|no|nunca|ningún|não|nenhum*|non|mai|nessun* .. collect*|recopil*|recib*|raccog*|colet*|envi*|envoy*|invi*|transm*|stock*|almacen*|armazen*|memorizz*|ejecut*|execut*|exécut*|esegu*|acced*|acess*|grav*|persist*|entra',
    ],
    es: [
      'proteg*|deriv* con|mediante',

      'valida|validan|exige|exigen|rechaza|bloquea|deniega|usa|declaran .. origen|token|permiso*|read|write|entrada*|firma*|sólo|solo',
    ],
    pt: [
      'nessun*|sem|sin|sans|brak|geen|ohne|без shell|sql|segreto|secret*|tracking|telemetr*|cookie*|backend|escrita|escritura|scrittura|iniez*|injec*|inyec*|domyślnych',
      'parametriz*|confinad*|protett*|protegid*|isolad*|cifrad*|criptograf*|crittograf*|firmat*|obbligator*|obligator*|ignorad*|read-only|allowlist*',
      'bloqueia|rejeita|valida|exige|detecta|remove|exclui|nega',
      'nunca|jamais|não|nunca|nessun* (~) aparec*|apparaî*|appaio*|escrev*|escrib*|écri*|repetid*|repit*|traf*|usa|utiliz*|expõe|expone|expose',
    ],
    nl: [
      'beschermd|beschermt|afgedwongen|zuiver*|gesanitized|parameterized',

      'wordt|worden|is|zijn (~) (~) versleuteld|gehasht|gevalideerd|ondertekend|geïsoleerd|gecontroleerd|geweigerd|geblokkeerd|beperkt|gelogd',
    ],
    pl: [
      'sanityz*|zablokowan*|ochron*|zbiera|zapisywane|root',

      'jest|są (~) szyfrowan*|haszowan*|walidowan*|podpisan*|podpisywan*|izolowan*|weryfikowan*|odrzucan*|blokowan*|ograniczon*|rejestrowan*',
    ],
    ru: [
      'шифру*|хеширу*|валидиру*|подписыва*|изолир*|проверя*|отклоня*|блокиру*|ограничива*|логиру*|запрещен|шифрование|авторизация|аутентификация|jwt|rbac|acl|rate_limit',
      'не|никогда .. собира*|отправля*|хранит*|передает*|передаёт*|попадают',
    ],
    zh: [
      '发布|发行物|版本 .. 签名|provenance|sbom',

      '数据|密码|输入|请求|路径|文件|令牌|密钥|通信|传输|会话 .. 加密|哈希|签名|校验|验证|隔离|脱敏|限制|过滤|拒绝|阻止',
      '防止|防护|抵御|阻止 .. 注入|攻击|遍历|删除|泄露|篡改',
      '沙箱|白名单|访问控制|权限控制|最小权限|本地存储',
      '默认 关闭|禁用|拒绝|只允许|仅允许|不信任',
      '不|不会|从不|绝不|禁止 上传|收集|存储|保存|修改|复制|发送|写入|记录|执行|传输',
      '本机|本地|离线 完成|处理|运行|保存|存储',
      '设置|均有|具有 .. 限制|上限|超时',
      '使用|通过 .. 环境变量|密钥管理|密钥链 .. 管理|存储|保存|读取',
    ],
    ja: [
      '入力|データ|パスワード|通信|リクエスト|トークン|ファイル|url|画像|権限|アクセス|origin .. 暗号化|検証|制限|拒否|隔離|ハッシュ|署名|伏字|無効化|限定',
      '行いません|送信しません|保存しません|収集しません|実行せず|実行しません|受け入れ',
    ],
    ko: [
      '입력|데이터|비밀번호|통신|요청|토큰|파일|권한|접근|세션 .. 암호화|검증|제한|거부|격리|해시|서명|차단|마스킹',
      '수집하지|전송하지|저장하지|실행하지',
    ],
    hi: [],
  },
  tables: {
    en: [
      'feature|control|measure|mechanism|layer|protection|defense .. status|implementation|description|details|mitigation',
    ],
  },
  not: {
    en: [
      '^ (please) (always) use|never|always|avoid|ensure|make_sure|keep|rotate|review|enable|set|store|do|consider|run|restrict|verify|check|validate|limit|configure|don|if|when|report|remember|sandbox|isolate',
      'you|users|operators|deployers (should|must|need|can|may) (~) ensure|use|enable|configure|protect|set|avoid|should|must',
      'if|when|example*|such_as|e.g|include|vulnerab*|bypass*|flaw*|issue|issues|attacker*|missing|lack|absence|self-xss',
      'not|no|never|does-n_t|cannot (~) provide|provided|protect|guarantee|implement*|defend|prevent|audited|encrypted|isolate',
      'planned|todo|future|roadmap',
      'protection|support|guarantee* .. limited',
      'limited|partial (~) protection|support|guarantee*',
      'recommend*|should|must|encourage*',
      'report|reports|email|reporting|contact',
      'best_practices',
    ],
    ja: ['脆弱性|報告|問題|確認してください|ないでください'],
    zh: ['漏洞|报告|建议|请'],
    ko: ['취약점|신고|보고|하세요|마세요'],
    ru: ['уязвимост*|сообщ*|если|отчет*|отчёт*'],
    es: ['vulnerab*|report*|si|informe*'],
    fr: ['vulnérab*|signal*|si|rapport*|faille*'],
    pt: ['vulnerab*|report*|relat*'],
    de: ['schwachstelle*|sicherheitslücke*|meld*|wenn|falls'],
  },
};
