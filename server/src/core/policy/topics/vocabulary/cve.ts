import type { TopicVocabulary } from './vocabulary';

export const cve: TopicVocabulary = {
  id: 'cve',
  headings: {
    en: ['^ cve|cves $', '^ cve-id|cve-ids $', 'identifiers'],
    de: ['^ cve-nummer*|cve-kennung*|cve-vergabe'],
    fr: ['^ identifiant*|numéro* (de) cve'],
    es: ['^ identificador*|número* (de) cve', '^ identificatori|numeri cve'],
    ja: ['^ cve (id) 番号|採番|の採番|の割り当て'],
    zh: ['^ cve 编号|編號|标识|分配|申请'],
  },
  strong: {
    en: [
      'request*|assign*|obtain*|reserve*|allocate*|issue*|get|gets|apply_for .. cve|cves',
      'cve|cves .. request*|assign*|obtain*|reserve*|number*',
      'cna',
    ],
    de: [
      'beantrag*|vergeb*|reservier*|zuweis*|anforder* .. cve|cves',
      'cve|cves .. beantrag*|vergeb*|reservier*|zugewiesen|angefordert',
    ],
    fr: ['demand*|attribu*|réserv*|obten* .. cve', 'cve .. demandé*|attribué*|réservé*'],
    es: ['solicit*|asign*|reserv*|obten* .. cve', 'cve .. solicit*|asign*|reserv*'],
    pt: ['atribu* .. cve'],
    it: ['richied*|assegn* .. cve', 'cve .. richiest*|assegnat*'],
    ja: ['cve .. 申請|採番|割り当て|発行|取得|リクエスト'],
    zh: ['申请|申請|分配|获取|預留|预留 .. cve', 'cve .. 申请|申請|分配|获取'],
  },
};
