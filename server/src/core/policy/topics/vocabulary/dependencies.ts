import type { TopicVocabulary } from './vocabulary';

export const dependencies: TopicVocabulary = {
  id: 'dependencies',
  headings: {
    tr: ['bağımlılık*'],
    en: [
      'third-party|upstream|transitive|external|downstream (~) module*|package*|librar*|code|software|component*|dependenc*|vulnerab*|issues|projects|bugs',
      'dependenc*|dependabot',
      'supply-chain',
      'third-party|upstream $',
      'libraries|packages|components we use|depend',
      'sbom|software_bill_of_materials|vendored',
      'in|of|with|to (a|other) third-party|upstream',
    ],
    de: ['abhängigkeiten|drittanbieter*|lieferkette'],
    fr: ['dépendance*|tiers|tierces'],
    es: ['dependencias|terceros|cadena_de_suministro'],
    pt: ['dependências|terceiros|cadeia_de_suprimentos'],
    it: ['dipendenze|terze_parti'],
    nl: ['afhankelijkheden|derden|externe_pakketten'],
    pl: ['wtyczki|motywy|pakiety|biblioteki .. aktualizowan*', 'zależności', 'zewnętrzn* bibliotek*'],
    ru: ['зависимост*|сторонни*'],
    zh: ['依赖|依賴|第三方|供应链|供應鏈|相依'],
    ja: ['依存|サードパーティ|サプライチェーン'],
    ko: ['의존성|종속성|서드파티|공급망'],
    hi: ['निर्भरता|निर्भरताएँ|तृतीय_पक्ष'],
    uk: ['залежност*|сторонн*'],
  },
  notHeadings: {
    en: [
      'scanning|scanner|scan|automated',
      'msrv|minimum|version*|new|optional|runtime|build|system .. dependencies',
      'third-party audit*|service*|notice*|license*',
    ],
  },
  strong: {
    en: [
      '{flaw} .. rooted|originat*|located (~) (~) (~) (~) (~) libraries|library|dependenc*',
      'rebuilt|rebuild* .. packages|libraries|base_image*|dependencies|distribution',

      'project|library|package|software|component|service that|which (~) relies_on|uses|depends',
      'actions (~) (~) (~) (~) pinned|pin|sha',
      'vulnerab*|issue|issues|flaw*|bug|bugs|report|reports|problem*|cve|cves .. in|of|with|from|affecting|about|to|by|via|upstream (~) (~) (~) (~) dependenc*|third-party|upstream|transitive',
      'dependenc*|third-party_module*|third-party_librar*|third-party_package*|third-party_code|third-party_component*|third-party_software|upstream ... report*|vulnerab*|update*|updating|maintain*|monitor*|audit*|up-to-date|pinned|pin|kept|keep|scan*|track*|review*|advisor*|minimal|minimiz*|locked|lockfile|checked|patched|upgrade*|bump*',
      'share|shared|coordinate|forward*|relay|work (~) (~) (~) upstream|with_upstream|to_upstream|downstream',
      'report .. upstream|to_the_maintainers_of_that|to_their_maintainers|to_the_respective|to_the_person|maintaining_the_module',
      'report*|submit*|disclose* (~) (~) (~) to_their|to_its|to_the own|respective|original|corresponding|upstream maintainer*|vendor*|author*|project*|owner*',
      '{flaw}|bug|bugs|issue|issues in|of|with another|other (~) project|library|package|software|component (~) (~) (~) (~) based|builds|built|depends|relies|uses',
      'update|updates|updating|monitor*|audit*|review|pin|pins|pinned|track|keep|keeping|scan|scans|vet|upgrade|bump (~) (~) (~) dependenc*|third-party_librar*|third-party_package*',
      'dependabot|renovate|renovatebot',
      'library|libraries|package*|component*|software {us}|you|it|bundled|used|that (we) use|uses|bundle*|ship|ships|include|includes|depend*|rely|build ... maintainer*|author*|upstream|vendor*|owner*|them|own_project',

      'sbom|software_bill_of_materials|lock-file|cargo-deny|pip-audit|cargo_audit|govulncheck|osv-scanner',
      'underlying|shipped|bundled|vendored|embedded|included|system (~) packages|librar*|components|dependencies .. vulnerab*|update*|security|rebuilt|upstream|patched|report*|maintainer*|author*',

      'plugins|themes|packages|libraries|modules are|is|get (~) (~) updated|patched|upgraded|kept',
      'scanner*|scanning|scanned|analysers|analyzers|checks|checked (~) (~) (~) (~) (~) dependenc*',
      'outdated|vulnerable|insecure|stale|unmaintained|compromised|end-of-life dependenc*|librar*|package*|components',
      'keep|keeping|update|updating|upgrade|patch (~) (~) librar*|packages|third-party_components|plugins .. up-to-date|updated|patched|patches|current',
      'dependenc*|transitive_dependencies .. pinned|hash-pinned|locked|vendored|exception*|lockfile',
    ],
    de: [
      'schwachstelle*|sicherheitslücke* in (~) abhängigkeit*|fremdbibliothek*',
      'abhängigkeiten .. aktuell|halten|scann*|gescannt|minimal|dependabot',
      'abhängigkeiten|drittbibliotheken .. aktualisier*|prüf*|überwach*|schwachstelle*|gemeldet|melden',
    ],
    fr: [
      'dépendances|dependencias|dependências|dipendenze|terceros|terceiros|terze_parti|tierces .. report*|signal*|segnal*|mainten*|mantene*|manuten*|upstream',

      'dépendances .. cve|patch*|correctif*|corrig*',
      'dépendances .. mise*|à_jour|vulnérab*|surveill*|audit*|vérifi*',
      'vulnérab*|à_jour|surveill*|vérifi* .. dépendances',
    ],
    es: [
      'problem*|vuln*|fal* en|em|in|dans|nas|nelle (~) (~) dependenc*|dependên*|dépendanc*|dipenden*|bibliot*',
      'actions .. fijad*|sha',
      'dependencias|dependências .. actualiz*|atualiz*|vulnerab*|monitor*|audit*|revis*',
      'actualiz*|atualiz*|vulnerab*|audit* .. dependencias|dependências',
    ],
    it: ['dipendenze .. aggiorn*|vulnerab*|monitor*|controll*', 'aggiorn*|vulnerab* .. dipendenze'],
    nl: ['afhankelijkheden .. bijgewerkt|kwetsbaar*|gecontroleerd|update*'],
    pl: [
      'zależności .. aktualiz*|podatno*|monitor*|sprawdza*',
      'wtyczki|motywy|pakiety|biblioteki|zależności .. aktualizowan*|aktualizuj*',
    ],
    ru: [
      'upstream .. уязвим*|проект*|report*',
      'зависимост* .. обновл*|уязвим*|провер*|отслежив*',
      'уязвим*|обновл* .. зависимост*',
    ],
    zh: [
      '依赖|依賴|第三方库|第三方套件 .. 漏洞|问题|更新|升级|检查|审计|扫描|安全',
      '更新|检查|审计|扫描|升级 .. 依赖|依賴|第三方',
    ],
    ja: [
      '依存 .. 脆弱性|更新|監査|アップデート|アップグレード|管理',
      'dependabot|renovate .. 対応|更新|基づ|アップデート|検知',
    ],
    ko: ['의존성|종속성|라이브러리 .. 취약점|업데이트|점검|감사|관리'],
    hi: ['निर्भरता .. अपडेट|कमज़ोरी|भेद्यता'],
  },
  weak: {
    en: ['dependenc*|third-party|upstream', 'third-party .. report|vulnerab*', 'npm_audit|yarn_audit'],
  },
  not: {
    en: [
      'rustsec|advisory_database|advisory-db',
      'users|projects|applications|your|their|invited|you .. update|upgrade|bump (~) your|their|the dependenc*',
      'optional|new|msrv dependenc*',
      'dependency injection|confusion|graph|tree',
      'your|you_should|users_should .. dependencies',
      '^ keep|update|review|audit|pin|use|check|monitor|run|scan|avoid|verify|always|regularly .. dependenc*|npm_audit|pip-audit|libraries',
      'not|out (of) scope',
      'attack*|malicious|compromise* .. supply|dependency',
      'recommend*|encourage*|set_up|setting_up .. dependencies|dependabot|renovate',
      'third-party|upstream (~) (~) target|targets|system|systems|service*|site|sites|website*|platform*|api|apis|app|apps|client*|provider*|integration*',
      'verify|verifying|authenticity|signed (~) (~) sbom*|software_bill',
      'disclos*|public|sharing|share .. to|with (~) (~) third-party|third_parties',
    ],
  },
};
