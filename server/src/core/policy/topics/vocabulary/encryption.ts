import type { TopicVocabulary } from './vocabulary';

export const encryption: TopicVocabulary = {
  id: 'encryption',
  headings: {
    en: [
      'pgp|gpg|openpgp|gnupg|s/mime',
      'encrypt* communication*|e-mail|emails|reports|report|your|the|key|message*|contact|submission',
      '^ public|encryption|signing key|keys',
      'secure communication*|contact|submission',
    ],
    de: ['verschlüsselt*|verschlüsselung .. kommunikation|meldung|mail|e-mail'],
    fr: ['communication chiffrée|sécurisée', 'chiffrement .. communication*|message*|rapport*'],
    es: ['comunicación cifrada|encriptada|segura', 'clave pública|pgp'],
    pt: ['comunicação criptografada|segura|cifrada', 'chave pública|pgp'],
    it: ['comunicazione cifrata|sicura', 'chiave pubblica|pgp'],
    nl: ['versleutelde communicatie|e-mail'],
    pl: ['szyfrowan* komunikacj*|klucz*', 'klucz publiczny|pgp'],
    ru: ['шифрован* сообщен*|связь|переписк*', 'ключ pgp|gpg', 'открытый_ключ'],
    zh: ['加密 .. 通信|通讯|通訊|邮件|郵件|报告|沟通', '公钥|公鑰'],
    ja: ['暗号化 .. 通信|メール|連絡|報告', '公開鍵'],
    ko: ['암호화 .. 통신|메일|보고', '공개키|공개_키'],
    hi: ['एन्क्रिप्ट .. संचार|ईमेल', 'सार्वजनिक कुंजी'],
    uk: ['шифруван*|ключ pgp|gpg|повідомлен*'],
  },
  notHeadings: {
    en: [
      '^ (~) pgp|gpg|openpgp signing|signature* $',
      'encryption at_rest|in_transit',
      'data encryption',
      'verify*|verification|signed|signature*|signing .. release*|artifact*|commit*|package*',
    ],
  },
  strong: {
    en: [
      'pgp|gpg|openpgp|gnupg|s/mime',
      'key fingerprint',
      'encrypt* .. report*|e-mail|emails|message*|submission*|communication*|public_key|using_our|vulnerab*|details|information_to_us|with_our|correspondence',
      'public_key|our_key|my_key|this_key|these_keys|following_key*|key_below .. encrypt*|report|email',

      'keybase|key-server',
      'encrypted (~) exchange|conversation|correspondence',
      'ask|request|obtain (~) (~) (~) (~) (~) public_key|pgp_key|encryption_key .. before|first',
    ],
    de: ['verschlüssel* .. meldung*|mail|nachricht*|schlüssel'],
    fr: ['chiffr* .. message*|rapport*|courriel|clé'],
    es: ['cifra*|encript* .. mensaje*|correo|reporte*|clave'],
    pt: ['criptograf*|cifra* .. mensag*|e-mail|relat*|chave'],
    it: ['cifra*|critt* .. messagg*|mail|email|chiave'],
    nl: ['versleutel* .. bericht*|mail|melding*|sleutel'],
    pl: ['zaszyfr*|szyfr* .. wiadomo*|mail|klucz*'],
    ru: ['зашифр*|шифр* .. сообщ*|письм*|ключ*'],
    zh: ['加密 .. 邮件|郵件|报告|报告内容|公钥|公鑰|消息'],
    ja: ['暗号化 .. メール|公開鍵|送信|報告'],
    ko: ['암호화 .. 메일|공개키|보고|메시지'],
  },
  not: {
    en: [
      'pending|todo|tbd|planned|not_yet|coming|link_when',

      "not|never|no_need_to|don't|without encrypt*",
      'sign|signed|signs|signing|signature* .. with|by|the|using release*|commit*|package*|tag|tags|artifact*|binar*|keys',
      'release*|commit*|package*|tag|tags|artifact*|binar*|maven|apt|repositor* .. sign|signed|signing|signature*|verif*',
      'verify|verified|verification|validate .. signature*|release*|package*|download*|artifact*|checksum*|commit*',
      'backup*|database|at_rest|in_transit|stored|storage',
      'not|no|n-t (yet) (be) supported|available|offered|provided|accepted',
      'placeholder|to_be_added|will_be_added|will_be_published|coming',
    ],
    ru: ['будет|позже'],
    es: ['pendiente|próximamente|pendente|em_breve|rimandat*|sarà|à_venir|prochainement|bientôt|in_arrivo'],
    de: ['folgt|geplant|noch_nicht|ausstehend|volgt|gepland|wkrótce|planowan*'],
    ja: ['予定|準備中|待|即将|计划|예정|준비'],
  },
};
