import type { TopicVocabulary } from './vocabulary';

export const bestPractices: TopicVocabulary = {
  id: 'best-practices',
  weakLabels: true,
  notUnder: [
    'report-content',
    'safe-harbor',
    'testing-rules',
    'bounty',
    'reporting',
    'disclosure-policy',
    'scope',
  ],
  headings: {
    tr: ['öneriler*|tavsiyeler*|en_iyi', 'sızıntı*|sızar*'],
    en: [
      'improve|strengthen (~) your .. security',

      'best|good|recommended|security|secure|safe (security) practice*|usage|use|handling|setup',
      'secur*|safe|safely (usage) usage|use|your|configuration|deployment|coding|development|defaults|operation|installation|handling|storage|integration|setup',
      'using .. securely|safely',
      'deploying|running|hosting|operating|installing .. securely|safely',
      'handling|managing|storing {secret}',
      'hardening',
      'security|deployment|production|configuration|usage|user|general|operational (~) recommendation*|guideline*|guidance|checklist|tips|advice|hygiene|precautions|requirements|reminders|rules',
      '^ recommendation*|checklist|tips|precautions|advice|recommended $',
      'guidelines|guidance|recommendations|expectations|advice|security|tips|responsibilities|checklist|notes|considerations|practices for|of (~) users|contributors|developers|operators|maintainers|administrators|deployers|self-hosters|self-hosting|integrators|deployment|production',
      '^ for (~) users|contributors|developers|operators|maintainers|administrators|deployers|self-hosters|production $',
      'user|users|your|operator|developer|deployer|customer|contributor responsibility|responsibilities|guidelines|security|checklist',
      'deployment|production|operational security|considerations|recommendations|checklist|notes|hardening|boundaries|settings',
      '^ for|para|pour|per|für|voor|dla|для (los|as|les|gli) contributors|contribuidores|colaboradores|contributeurs|contributori|desarrolladores|desenvolvedores|développeurs|sviluppatori|entwickler*|mitwirkende|betreiber*|beheerders|usuarios|usuários|utilisateurs|utenti|anwender*|nutzer|gebruikers|użytkowników|programistów|разработчиков|пользователей|операторов $',
      '{secret} (~) management|handling|hygiene|storage|rotation|security|safety',
      'protect*|keeping|keep your|secrets|credentials|keys|yourself|safe|secure|data|wallet',
      'what_you|things_you|how_you can|should do',
      'how_to .. stay|secure|harden|protect|safely',
      'if .. leak|leaked|leaks|expose*|compromised',
      'leaked|leak|compromised|exposed|accidental (~) secret|secrets|credential*|key|keys|commit|exposure',
      'required|mandatory|operational|safe (security) practices',
    ],
    de: [
      'umgang_mit (~) geheimnis*|zugangsdaten|secrets|schlüssel*|passw*|token*|daten',
      'sichere* betrieb|einrichtung|installation|bereitstellung|entwicklung|umgang',
      'checkliste',
      'regeln für',
      'hinweise|sicherheits-hinweise zum|zur|beim|für',

      'empfehlungen|bewährte_verfahren|best_practices|hinweise_für|härtung|sichere_nutzung|sichere_konfiguration',
    ],
    fr: [
      'règles|reglas|regras|regole (~) pour|para|per|projet|negociables|de_sécurité|de_seguridad|de_segurança|di_sicurezza',

      'secret|secrets|clé exposé*|compromis*',

      'avant (la|le|de) mise_en_production|production|déployer',
      'bonnes_pratiques|recommandations|conseils|durcissement',
    ],
    es: [
      'buenas|mejores prácticas',
      'recomendaciones|consejos',
      'lista|checklist|verificación .. despliegue|deploy|producción|produção|implantação|mise_en_production',
    ],
    pt: [
      'boas|melhores práticas',
      'recomendações|dicas',
      'uso|ejecución|execução|utilização|utilización|configuración|configuração|instalación|instalação|despliegue|implantação|utilisation|configuration|déploiement|utilizzo|esecuzione|configurazione segur*|sécurisé*|sûr*|sicur*',
    ],
    it: ['buone|migliori pratiche', 'raccomandazioni|consigli'],
    nl: [
      'omgaan_met geheimen|wachtwoorden|sleutels|gegevens',
      'veilig gebruik|installeren|omgaan',
      'tips|advies',
      'aanbevelingen|goede_praktijken|richtlijnen_voor',
    ],
    pl: [
      'zasady|porady|wskazówki bezpieczeństwa|dla',
      'bezpieczne używanie|użytkowanie|wdrożenie',

      'dobre|najlepsze praktyki',
      'zalecenia|wskazówki',
    ],
    ru: [
      'перед production|запуском|развертыван*|развёртыван*',
      'env и_секреты|секреты',
      'безопасн* использован*|настройк*|развертыван*|эксплуатац*',
      'правила для|безопасности',
      'лучшие|рекомендуемые практики',
      'рекомендации|советы',
    ],
    zh: [
      '安全基线|部署',

      '须知|須知|禁止提交|安全部署|部署安全|使用规范|密钥管理',
      '最佳实践|最佳實踐|安全建议|安全建議|使用建议|安全使用|建议|注意事项|注意事項|加固',
    ],
    ja: [
      'チェックリスト',

      'ベストプラクティス|推奨事項|推奨設定|推奨|安全な利用|利用者 .. お願い|向け|注意|安全',
      '注意事項|安全に利用|運用 .. 推奨|注意|ガイド',
    ],
    ko: [
      '권장|유의사항|유의_사항|안전_수칙|보안_수칙|체크리스트|운영_가이드',
      '모범_사례|권장_사항|권고사항|권장사항|안전한_사용|주의사항|사용자',
    ],
    hi: ['सुरक्षित उपयोग', 'सर्वोत्तम_प्रथाएं|सर्वोत्तम_अभ्यास|अनुशंसाएँ|सिफारिशें|सुझाव'],
    uk: ['найкращі практики', 'рекомендац*|поради'],
  },
  notHeadings: {
    en: [
      'practi*|prácti*|práti*|prati* .. {in_place}',
      'openssf|report*|disclos*|testing|research|researcher*|scope|not_a|response|vulnerabilit*|submission|support|contact|versions',
      'what_you can_expect',
      'use_case*',
    ],
    de: ['regeln|richtlinien|leitlinien .. test|tests|testen|forschung'],
    fr: ['règles|consignes .. test|tests|recherche'],
    es: ['reglas|normas|regras|regole .. pruebas|prueba|investigación|testes|test|pesquisa|ricerca'],
  },
  certain: {
    en: [
      "never|do_not|don't|not_to|must_not|avoid (ever|accidentally) commit|committing|hardcode|hardcoding|hard-code|check_in|push (~) (~) (~) (~) {secret}|sensitive|.env|credential*",
    ],
  },
  strong: {
    es: [
      'usuari*|operador*|despliegues deb*|devem (~) (~) {romance_advice}',
      '^ (no|não|non|nunca) (~) envíes|envíe|envie|envies|incluyas|incluya|inclua|subas|suba|publiques|publique|commitees|pegue|ejecutes|ejecute|execute|abras|abra|deposites ... {romance_asset}|{tech}|secret*|segredo*|credencia*|dato*|dado*',
      'nunca|no|não|non deb*|pued*|dev*|pod* (~) (~) subirse|subir|incluirse|incluir|guardarse|guardar|compartirse|compartir|commit* ... secret*|segredo*|credencia*|{romance_asset}',
    ],
    tr: ['asla|mutlaka|anahtar*|şifre*|parola* .. {tech}|şifre*|parola*|anahtar*|rotate|değiştir*|sakla*'],
    en: [
      '{secret} belong|belongs in|into .. environment|vault|secret_manager|key_vault|keychain|env',
      'recommend* (~) (~) (~) (~) {latest} {version} .. secure|safe|lock_files|lockfile*',
      'securely configur*|deploy*|run*|operat*|us* ... refer|see|read|visit|consult',

      'you|users must|should|need_to|have_to make_sure|ensure|isolate|separate',
      '{user} can|may verify|check|validate',
      'do_not|never|only|avoid .. from sources|anyone|strangers|people|authors|publishers|places|sites',

      '^ (please) (always|only|also|regularly|instead|then|and) {advice} ... {asset}',
      '^ before|when|after|if|for|on|in .. ensure|make_sure|never|do_not|avoid|consider|verify|use|always|keep ... {asset}',
      '{user} should|must|need_to|ought_to (also|always|never|not|only) {advice}|commit|be ... {asset}',
      '{asset} (~) should|must (always|never|only|not) (~) stored|kept|rotated|used|set|enabled|run|limited|restricted|committed|hardcoded|logged|shared|protected|stay|exposed|bound',

      'warn*|caution*|advise*|recommend*|discourage* (~) {user} against|not_to|from|never_to ..',
      'recommend*|advise*|suggest|encourage*|urge ... {secret}|{asset}|verify|audit|review|configur*|enable|disabl*|compil*|virtual|user_account|separate|dependabot|alerts|pin|security_contact',
      'not_recommended|not_recommend|recommend_against|strongly_discourage*|discouraged|inadvisable ..',
      "never|do_not|don't|avoid|please_don-t (~) (~) commit|expose|share|hardcode|hard-code|store|put|push|paste|publish|upload|disable|run|trust|use|pass|log|embed|deploy|grant|give .. {secret}|{asset}|private_data|source_code|version_control|git|plain*|personal|default",
      'use|using (~) (~) responsibly|lawfully|legally|ethically|with_care',
      'only (~) (~) (~) you|they own|control|trust|wrote|generated|have_permission',
      'rotate|revoke|revoking|regenerate|change .. {secret}|immediately|regularly|periodically|compromised|leaked|exposed',
      'it_is|is_also essential|important|crucial|advisable|critical|vital|imperative to|that',
      'learn|see|read|guide|tutorial|consult|refer|guidance|documentation ... securing|hardening|secure_configuration|securely',
      'treat .. compromised|untrusted|sensitive|confidential|as_secret',

      '{user} are|is (~) responsible .. {asset}|secur*|protect*|own|safe*',
      "it_is|it's your|the_user's|user's|users|the_developer's|operator responsibility",
      'recommend*|advise*|suggest|encourage*|urge ... run|running|deploy|deploying|host|hosting|behind|isolat*|restrict*|limit|limiting|harden*',
      '{asset} (~) (is|are) (strongly|highly|also) recommended|advised|advisable|encouraged|preferred',
      '(is|are) worth doing|setting|enabling|considering|turning_on|configuring|pinning',
      '^ (please) {advice}|audit|read|try|test ... before|prior_to (~) (~) running|installing|deploying|executing|enabling|connecting|exposing|trusting|using_it',
      'users|operators|administrators|admins|deployers|integrators|customers|consumers|developers|applications (~) should|must|need_to|ought_to review|inspect|protect|restrict|harden|audit|vet|validate|sanitize|configure',
      '{user} remain|remains|stay|stays (~) responsible',
      'production|public (~) deployment*|use|installation|instance|environment requires|needs|calls_for|must|should ... {asset}|monitoring|testing',
      'applications|apps|users|callers|clients|hosts should|must only (~) run|execute|load|open|use|accept|connect|install .. trusted|from',
      '^ (please) inspect|audit|read|review|verify|check (~) (~) (~) (~) (~) (~) before (you) run|running|using|installing|executing|deploying|sharing|committing',
      'creating|defining|setting|configuring|using|enabling|having ... is|are (strongly|highly) advised|recommended|encouraged',
    ],
    de: [
      '^ (bitte) (nur|immer|niemals) stell*|öffne*|installier*|verwende*|nutze*|setze*|halte*|prüfe*|bewahre*|speicher*|ändere*|aktivier*|deaktivier*|beschränke*|begrenze*|vermeide*|sichere*|rotier*|widerruf*|betreib*|schütze*|achte*|trenne*|teile* ... {tech}|passw*|schlüssel|zugang*|geheimnis*|netz*|recht*|berechtigung*|offiziell*|vertrau*|aktuell*|sicherung*|zwei-faktor*|quellen',
      'passw*|schlüssel|zugangsdaten|token*|geheimnisse|secrets|backups|dienst|server|abhängigkeiten|rechte .. niemals|nie|nicht|nur|sicher|regelmäßig|aktuell (~) (~) (~) committen|einchecken|hochladen|teilen|speichern|aufbewahren|halten|betreiben|veröffentlichen',
      'empfehlen|empfohlen|verwenden_sie|achten_sie|stellen_sie_sicher .. passwörter|passwort|https|schlüssel|zugang*|token|netzwerk|niemals|sicher*',
    ],
    fr: [
      'recommand*|recomend*|recomiend*|raccomand*|conseill*|consigli*|jamais|nunca|mai|asegúrese|asegurate|certifique-se|assur*|veillez|evite .. {romance_asset}|{tech}|segur*|sécuris*|sicur*',
      '^ (ne|n|no|nunca|siempre|sempre|não|non|mai|jamais) (~) {romance_advice} ... {romance_asset}|{tech}',
      '{romance_asset}|{tech}|csp|hsts|en-têtes|cabeceras|cabeçalhos|chiffr* ... est|sont|es|son|è|é|sono|são (~) recommandé*|recomendad*|recomendável|raccomandat*|conseillé*|consigliat*|aconsej*',
    ],
    nl: [
      'nooit|nunca|jamais|mai|nigdy|никогда|niemals .. commit*|коммит*',
      'nooit|nunca|jamais|mai|nigdy|никогда|niemals .. en|in|nel|nella|dans|no|na|im|ins|naar|w|do|в|au|sur (~) git|repo|repositor*|repozytor*|репозитор*|dépôt|depot',

      '^ (altijd|nooit|alleen) (~) gebruik|bewaar|houd|zorg|beperk|controleer|vermijd|bescherm|wijzig|configureer|installeer|draai|deel|zet ... {tech}|wachtwoord*|sleutel*|geheim*|inloggegevens|netwerk|rechten|toegang*|back-up*|officiële|vertrouwde|afhankelijkheden',
      'raden|aanbevolen|gebruik|zorg .. wachtwoord*|sleutel*|https|veilig*|token*',
    ],
    pl: [
      '^ (zawsze|nigdy|tylko) (nie) używaj*|przechowuj*|włącz*|ogranicz*|sprawd*|unikaj*|chroń*|zmie*|konfiguruj*|instaluj*|uruchamiaj*|udostępniaj*|commituj* ... {tech}|hasł*|klucz*|sekret*|dane_logowania|sieć|sieci|uprawnie*|dostęp*|kopi*|oficjaln*|zaufan*|zależności|produkcj*',
      'zaleca*|nigdy|upewnij* .. hasł*|klucz*|https|bezpiecz*|token*',
    ],
    ru: [
      '^ (никогда|всегда) (не) (~) смен*|меняйте|публику*|используйте|огранич*|отключ*|включ*|проверьте|проверяйте|храни*|настро*|закр*|измен*|коммит*|размещ*|откры*|переда*|запуск*|устан*|защит*|изолир*|отзов*|обновл* ... {tech}|парол*|ключ*|секрет*|токен*|учетн*|учётн*|сет*|интернет*|порт*|прав*|доступ*|резервн*|официальн*|доверенн*|зависимост*|cors*|limiting|mongodb|данн*',

      'в production (обязательно|необходимо|следует) смен*|измен*|отключ*|использ*',
      'рекоменд*|никогда|убедитесь .. парол*|ключ*|https|безопас*|токен*',
    ],
    zh: [
      '请遵循|遵循 .. 部署|清单|基线|建议',

      '建议|请勿|不要|务必|避免|切勿|请妥善|妥善|确保|启用|定期|禁止|不得|仅从|只从|应当|应该|应立即|应使用|应将|应在 .. 密钥|密码|密碼|token|令牌|凭证|凭据|私钥|https|敏感|权限|提交|泄露|公网|生产环境|防火墙|备份|官方|白名单|环境变量|依赖|不可信',
      '不应|不应该|不得|请勿|不要|切勿|避免 .. 暴露|转发|反向代理|来源不明|不明来源|公网|硬编码|真实|生产|root',
      '使用|采用|遵循|授予 (~) 最小权限|强密码|专用账号|独立账号|脱敏',
      '请|应|建议 .. 核对|校验|验证 .. sha|签名|哈希|校验和',
      '请|应|务必 保持 .. 更新|受支持|最新',
      '仅|只|应|请|必须|务必 .. 授权|合法',
    ],
    ja: [
      '信頼できない|権限|公開 .. ないでください|しないでください|避けてください',

      '推奨|避け|しないで|必ず .. パスワード|鍵|トークン|https|機密|権限|認証',
      'パスワード|apiキー|トークン|秘密鍵|機密情報|認証情報 .. ないで|してください|推奨|含めない|コミットしない|管理',
      'コミット|共有 .. せず|しない|しないで .. ください|保管|管理',
      '共有|公開|添付|アップロード .. 前に .. 確認',
    ],
    ko: [
      '등록|제한|확인|강화|설정|종료|분리|바인딩 하세요|하십시오|해야_합니다',

      '비밀번호|토큰|비밀|권한|네트워크|방화벽|인증|공식|env|신뢰 .. 마십시오|하십시오|하세요|권장합니다|사용하지',
      '권장|하지_마|피하|반드시 .. 비밀번호|키|토큰|https|민감|권한',
      '비밀번호|api_키|토큰|비밀키|자격_증명 .. 마세요|하세요|권장|않도록',
    ],
    hi: ['पासवर्ड|कुंजी|टोकन|गुप्त .. न_करें|रखें|बचें|उपयोग_करें'],
    pt: [
      'trate|trata|tratá|traitez|tratta|behandle|behandeln .. como|comme|come|als|wie ... não|no|non|confiável|confiable|fiable|untrusted|nicht|segret*|secret*|sensível|sensible',
    ],
  },
  weak: {
    en: [
      "^ never|do_not|don't|avoid",
      'gitignore|secret_manager|secrets_manager|vault|environment_variables|password_manager',
      'your (own) {secret}|deployment|server|environment|network|infrastructure|system|responsibility|application .. should|must|secure|safe|protected',
    ],
  },
  tables: { en: ["do|practice|recommendation .. don't|avoid|why|reason|description"] },
  not: {
    en: [
      'pgp|gpg|openpgp|public_key|encrypt* (~) (~) e-mail*|message*|mail|report*|communicat*|key|keys',
      'use|used|deploy|rely (on) it|this|them|these|the (~) (~) in|for|with production|real|critical',
      'not (~) use|rely (on) (it|this|them|these) in|for (~) production',
      'report|reporting|reports|disclos* .. email|contact|via|to|through|us|privately',
      '{flaw} .. email|contact|to_our|through|us|privately',
      'email|contact|disclose|inform .. {flaw}|us|team',
      'public|github|open|create|file|new|an|the issue|issues|discussions|pull_request*|tracker',
      'poc|proof-of-concept|reproduc*|steps|submission*|researcher*|good-faith|testing|reporter*',
      'social_engineering|denial_of_service|dos|ddos|phishing|spam|privacy_violations|other_users|data_of_others|exfiltrat*|exploit the',
      'supported|{latest} (stable) (released) version|release .. reproduc*|only|receive*|check|verify|confirm',
      '{us} will|follow|use|are|aim|commit|strive|recommend_that_reporters|ask_that',
      'include|provide|describe .. description|details|version|impact|following',
      'security_tab|report_a_vulnerability|private_vulnerability',
      'publicly|until|before_we|before_a_fix|cve',
      'access|modify|delete|download|view .. data_that|other_user*|data_belonging|beyond_what',
      'should|must|will not be able',
      'accounts_you_own|accounts_they_own|interact',
      'keep_in_mind that (this|it|the)',
      'never|not (yet) been',
    ],
    de: ['meld*|bericht*|e-mail|pgp|gpg|schwachstelle*|sicherheitslücke*'],
    fr: ['signal*|rapport*|courriel|e-mail|pgp|gpg|vulnérab*|faille*'],
    es: ['sustituy*', 'report*|correo|pgp|gpg|vulnerab*|informe*'],
    pt: ['relat*|report*|e-mail|pgp|gpg|vulnerab*'],
    it: ['segnal*|e-mail|pgp|gpg|vulnerab*'],
    nl: ['meld*|rapport*|e-mail|pgp|gpg|kwetsbaar*'],
    pl: ['zgłosz*|zgłas*|e-mail|pgp|gpg|podatno*'],
    ru: ['сообщ*|отчет*|отчёт*|issue|pgp|gpg|уязвимост*|эксплойт*'],
    zh: ['漏洞|issue|报告|pgp|gpg'],
    ja: ['脆弱性|issue|報告|pgp|gpg'],
    ko: ['취약점|이슈|issue|신고|제보|pgp|gpg'],
  },
};
