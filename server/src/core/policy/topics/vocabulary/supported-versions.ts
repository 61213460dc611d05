import type { TopicVocabulary } from './vocabulary';

export const supportedVersions: TopicVocabulary = {
  id: 'supported-versions',
  headings: {
    en: [
      'supported|unsupported|maintained|active|affected|covered (~) version*|release|releases|branch*|lines|line|package*|products|product|components',
      'supported|unsupported|maintained|active (software|security|package|library|release|product|documentation|api|major|minor|plugin|app) version*|release|releases|branch*|lines|line',
      'version*|release|releases|branch* supported|support|policy|maintained|currently_supported|with_security|covered|receiving|under_support',
      'security|long-term|lts|product support',
      'support|supported matrix|timeline|lifecycle|period|window|status|schedule|lifetime|cycle',
      'product|version|release|software lifetime|lifecycle|life-cycle',
      'end_of_life|end-of-life|eol|lts|long-term_support|end_of_support|maintenance_policy|maintenance_window',
      'which|what version*',
      'security_fixes|patches|backports|backport|backporting .. version*|releases|policy',
    ],
    de: [
      'unterstützter|unterstützte|gepflegter stand|stände|branch*|zweig*|produkte',
      'support-zeitraum|versionsunterstützung|wartung',
      'unterstützte|gepflegte|betroffene|supportete version|versionen|releases',
    ],
    fr: ['version* supportées|prises_en_charge|maintenues|concernées|supportée|couvertes'],
    es: [
      'versión|versiones soportadas|compatibles|con_soporte|admitidas|mantenidas|con_suporte|soportada|afectadas',
    ],
    pt: ['versão|versões suportadas|com_suporte|mantidas|compatíveis|apoiadas|suportada'],
    it: ['versioni|versione supportate|supportata|mantenute'],
    nl: ['ondersteunde versies|versie'],
    pl: ['wspierane|obsługiwane wersje'],
    ru: ['поддерживаемые|поддержка .. верси*'],
    zh: ['支持|受支持|支援|维护|維護 .. 版本', '版本 .. 支持|支援|维护|維護'],
    ja: ['サポート|対応|対象 .. バージョン', 'サポート 範囲', 'バージョン .. サポート|対応'],
    ko: ['지원 .. 버전', '버전 .. 지원'],
    hi: ['समर्थित संस्करण'],
  },
  notHeadings: {
    en: [
      'affected component*|product*|package*',

      'supported (~) platform*|browser*|language*|environments',
      'response|reporting|report|known|past',
      'affected_versions',
    ],
  },
  strong: {
    en: [
      'only|just|exclusively .. latest|newest|most_recent|current|main|master|last|recent|head ... supported|receive*|security|fixes|patches|patched|maintained|support|updates|covered',
      'security|fixes|patches|patched|support|supported|maintain|maintained|updates|backport* ... only .. latest|newest|most_recent|current|main|master|last|head',
      'latest|newest|most_recent|current (~) version*|release|releases|major|minor|code|branch|commit|tag ... is|are|will_be|gets|get|receives|receive .. supported|security|fixes|patches|patched|maintained|covered|support|updates|considered',
      'we|maintainers|project|team (only|actively|currently|will|do|officially) patch|fix .. version*|branch*',
      'we|maintainers|project|team (only|actively|currently|will|do|officially) support|maintain|supports|maintains .. version*|release|releases|branch*|major|minor',
      'security|fix|fixes|patch|patches|updates|support (~) .. for|to|in|on|into|against .. latest|newest|most_recent|current|main|master|supported|last|following|active|stable|lts (~) version*|release|releases|branch*|major|minor',
      'version*|releases|branches .. no_longer|not|unsupported|end-of-life|eol .. supported|receive*|maintained|patched|support|updates|security',
      'older|old|previous|prior|earlier (~) version*|releases|branches .. not|no_longer|unsupported|may_not|best-effort',
      'fixes|patches|support|security|backport|backported|updates .. older|previous|prior|old|earlier (~) version*|releases|branches',
      'following|these|which version*|releases|branches .. supported|receive|security|maintained|patched|updates',
      'last|latest|current two|three|four|# (major|minor|stable) version*|releases .. supported|receive|security|maintained',
      'version*|release* .. receive|receives|receiving|get|gets .. security|support|fixes|patches',
      'no (~) stable|tagged|formal|official release|releases|version',
      'main|master|trunk|default|develop|head branch .. supported|maintained|receive*|security_fixes|patched',
      'supported|maintained version* are|is|include',
      'fixes|patches|updates (will|only) (be) go|goes|land|lands|made|applied|developed|released|shipped|provided (~) to|on|for|in|into|against .. line|series|branch*|version*|release|main|master',
      'backport|backported|backporting|backports .. fix|fixes|patches|security|version*|release*|branch*|stable|lts',
      'fix|fixes|patches|security .. backport|backported|backporting|backports',
    ],
    de: [
      'nur|ausschließlich .. neueste|aktuelle|letzte .. version|release|stand|branch',
      'version|versionen .. unterstützt|sicherheitsupdates|gepflegt',
    ],
    fr: [
      'seule|uniquement|seules|seulement .. dernière|actuelle|récente .. version*',
      'version* .. prises_en_charge|supportées|maintenues|correctifs|reçoi*',
    ],
    es: [
      'solo|sólo|únicamente|solamente .. última|actual|reciente .. versión',
      'versión|versiones .. soporte|soportad*|actualizaciones|parches',
    ],
    pt: [
      'apenas|somente|só .. última|atual|recente .. versão',
      'versão|versões .. suporte|suportad*|atualizações|correções',
    ],
    it: [
      'solo|soltanto .. ultima|corrente|recente .. versione',
      'versione|versioni .. supportat*|aggiornamenti',
    ],
    nl: ['alleen .. laatste|nieuwste|huidige .. versie|release'],
    pl: ['tylko|wyłącznie .. najnowsz*|ostatni*|aktualn* .. wersj*'],
    ru: ['только .. последн*|актуальн*|текущ* .. верси*|ветк*', 'верси* .. поддержива*|обновлени*'],
    zh: [
      '仅|只 .. 最新|当前|主 .. 版本|分支',
      '最新 .. 版本 .. 支持|安全更新|修复|维护|維護',
      '分支|版本 .. 支持|不再|不受支持|安全更新',
    ],
    ja: [
      '最新 .. バージョン|リリース|版|main|ブランチ .. のみ|サポート|対象',
      'ブランチ|バージョン|リリース .. サポート対象|サポート|対象とし|対象外',
    ],
    ko: ['최신 .. 버전 .. 만|지원|보안', '버전 .. 지원|보안_업데이트'],
    hi: ['केवल .. नवीनतम .. संस्करण', 'नवीनतम संस्करण'],
  },
  not: {
    en: [
      'version*|release|releases|branches that|which .. supported|maintained',
      'reproduce|reproducible|reproduced|check|verify|confirm|test|ensure|upgrade|update_to|using|use|running|include|found_in|affects|affected|affecting|exist|exists .. version*|release|branch',
      'report|reports|include|provide|within #',
      'notify|announce*|advisor*|credit*|coordinate*|disclos*|publish*|embargo',
      'recommend*|should|please|always|ensure|keep|make_sure .. upgrade|update|use|using|latest|run',
      'develop|prepare|create|apply|merge|issue .. fix|fixes|patch|patches',
      'dependenc*|third-party|tls|openssl',
    ],
  },
};
