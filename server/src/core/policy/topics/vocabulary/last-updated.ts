import type { TopicVocabulary } from './vocabulary';

export const lastUpdated: TopicVocabulary = {
  id: 'last-updated',
  weakLabels: true,
  headings: {
    en: [
      'document|policy|version|change|revision|update history|log|changelog|version*|information',

      'last|date_of updated|update|reviewed|review|modified|revision|revised',
      'policy|document updates|changes|review|revisions|maintenance|version',
    ],
    de: ['letzte_aktualisierung|änderungshistorie', '^ stand'],
    fr: ['dernière_mise_à_jour|historique'],
    es: ['última_actualización|historial'],
    pt: ['última_atualização|histórico'],
    it: ['ultimo_aggiornamento|cronologia'],
    nl: ['laatst_bijgewerkt|wijzigingsgeschiedenis'],
    pl: ['ostatnia_aktualizacja|historia_zmian'],
    ru: ['последнее_обновление|история_изменений'],
    zh: ['更新日期|最后更新|最後更新|修订|修訂|版本历史|更新历史|变更记录'],
    ja: ['更新履歴|最終更新|改訂履歴|改定|変更履歴'],
    ko: ['최종_수정|마지막_업데이트|변경_이력|개정|업데이트_내역'],
    hi: ['अंतिम_अद्यतन|अंतिम_अपडेट'],
    uk: ['останнє_оновлення|історія_змін'],
  },
  notHeadings: { en: ['security|vulnerability', 'supported|release|software'] },
  strong: {
    en: [
      'last updated|reviewed|modified|revised|update|revision|review|changed .. #',
      'policy|document|this version|revision (~) #',
      'effective date|as_of|from .. #',
      '^ (policy|document) version|revision .. (#) # (#) $',
      '(this|the|our) policy|document|page|text|statement .. updated|revised|adopted|approved|amended|written|refreshed|modified|valid|ratified|touched|edited|effective|in_force|into_force|created|published|revisit* .. #',
      '^ (current) as of|at (~) # $', '^ (current) as of|at # (~) #', '^ (current) as of|at (~) (~) # $',
      '^ (~) modified|revised|updated|created|approved|ratified|adopted|dated|timestamp|signed_off .. #',
      'policy|document|statement|edition|text|page (~) v|ver|version|rev|revision|edition|release|issue #',
      '^ (~) rev|ver|version|edition|revision|v # $',
      'rev|ver|version|edition|revision|v (~) # (of) (this|the|our) (~) (~) policy|document|statement|rules|page',
      'comes|came|in|into force (on|since) #',
      'policy_valid|valid_from|in_force_since|effective_since .. #',
      'last edit|edited|touched|refreshed|amended|time|change .. #',
      'supersedes|replaces|replacing the .. of|from #',
      'next|previous review .. #',
    ],
    fr: ['^ (dernière) mise_à_jour .. #'],
    nl: [
      'laatste|última|último|ultima|ultimo|dernière|ostatni*|последн*|letzte (~) update|bijgewerkt|atualização|actualización|aggiornamento|mise_à_jour|aktualizacj*|обновлени*|aktualisierung .. #',
    ],
  },
  not: { en: ['supported|release|releases|report*|software|cvss|tls'] },
};
