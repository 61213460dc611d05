import type { TopicVocabulary } from './vocabulary';

export const recognition: TopicVocabulary = {
  id: 'recognition',
  weakLabels: true,
  headings: {
    tr: ['teşekkür*'],
    en: [
      'hall_of fame|thanks|heroes',

      'acknowledgement*|acknowledgment*|acknowledging|acknowledged',
      'credit|credits|crediting|attribution',
      'recognition|recognizing|recognising',
      'thanks|thank_you|thanking',
      '^ (security) contributors|researchers|reporters|heroes $',
    ],
    de: ['danksagung*|anerkennung|würdigung|nennung'],
    fr: ['remerciement*|reconnaissance|crédit*'],
    es: ['agradecimiento*|reconocimiento*|crédito*'],
    pt: ['agradecimento*|reconhecimento*|crédito*'],
    it: ['ringraziament*|riconosciment*|crediti'],
    nl: ['erkenning|dankwoord|naamsvermelding|eervolle_vermelding'],
    pl: ['podziękowani*|uznani*'],
    ru: ['благодарност*|признани*|признательност*|зал_славы'],
    zh: ['致谢|鸣谢|致謝|鳴謝|感谢|荣誉|名人堂|表彰|署名'],
    ja: ['謝辞|クレジット|殿堂|功績|貢献者'],
    ko: ['감사|명예의_전당|크레딧|공로|인정'],
    hi: ['आभार|श्रेय|मान्यता'],
    uk: ['подяк*|визнання'],
  },
  notHeadings: {
    en: [
      'acknowledgement|acknowledgment|acknowledging (of) receipt|report|reports|time|target|timeline*|within',
      'initial|first acknowledgement|acknowledgment',
      'acknowledgement|acknowledgment and response|triage|timeline|assessment|investigation|validation',
    ],
  },
  strong: {
    en: [
      'credit|credited|crediting|credits (the|a|any|all) (original|security) {reporter}|for|in|to|by|when|all|public*|on|security|is|will|unless|with|as|if',
      'give|given|giving|receive|get|provide|full|proper|appropriate|due|public|publicly|want|like|wish|prefer|be|will|may (the|you|them|any|some) credit|credited|credits|attribution*',
      'with (full|proper|appropriate|due|public) credit',
      'publicize|publicise|reveal|disclose|share|mention|publish|include|use (~) their|{reporter} name|names|involvement|identity|identities|contribution|handle',
      'hall_of fame|thanks|heroes',
      'remain|stay|be|keep|report|kept|submit anonymous|anonymously',
      'anonymous|anonymity|anonymously .. {reporter}|report*|prefer|wish|request*|unless|if',
      'prefer|wish|want|request*|choose|desire|opt|elect .. anonymous|anonymity|anonymously|not_to_be_named|pseudonym',
      'acknowledge*|acknowledging|recognize*|recognise*|recognizing|thank*|mention*|name|named|naming|list|listed|listing|feature*|include|included .. {reporter} ... publicly|public|in_the|in_our|in_a|in_release|on_our|on_the|website|hall',
      '{reporter}|names .. be|is|are|be_publicly (publicly|also|then|gladly) acknowledged|recognized|recognised|thanked|mentioned|named|listed|credited|featured',
      'attribution|credit|acknowledgement|acknowledgment|recognition for (your|the|their) (~) discovery|report|reports|finding*|contribution*|work|efforts|help|research',
      'publicly acknowledg*|recogni*|thank*|credit*|name*|list*',
      'public acknowledg*|recognition|thanks|credit|thank_you|attribution',
      'acknowledge|recognize|credit your|the (~) contribution*|efforts|work|help|name|reporter',

      '{us}|gladly|like_to|happy_to|want_to .. acknowledge|credit|recognize|thank .. {reporter} .. report*|contribution*|find*|discover*|who',
    ],
    de: [
      'melder*|finder|entdecker|namen .. nennen|nennung|erwähnen|danken',
      'ruhmeshalle|anonymität',
      'nennen|erwähnen|danken .. melder*|finder|entdecker*|namen',
      'anerkennung .. melde*|meldung|bericht*|wer|die',

      'namentlich|danken|erwähn*|genannt|nennen|anerkenn*|würdig* .. melder*|veröffentlich*|release|hinweis*|erwähn*|genannt',
      'melder|finder|entdecker|name|namen .. genannt|erwähnt|gewürdigt|aufgeführt',
      'anonym .. bleiben|möchten',
    ],
    fr: [
      'crédit*|mentionn*|remerci* .. découv*|chercheur*|rapport*|publi*|avis|nom',
      'anonym* .. rest*|souhait*',
      'rester|souhait* .. anonym*',
    ],
    es: [
      'crédito*|reconoc*|reconhec*|agradec*|mencion* .. investigador*|pesquisador*|reporta*|relat*|públic*|descubr*|descobr*|contribu*|responsable*|responsáv*',
      'anónim* .. permanecer|prefier*',
      'permanecer|prefier*|prefer*|manter|mantener .. anónim*|anônim*',

      'reconoc* .. esfuerzo*|trabajo|comunidad',
    ],
    pt: ['seu|su|tuo (~) nome|nombre|crédito* .. credita*|acredita*|aparec*|menciona*', 'dar* crédito'],
    it: [
      'segnalator*|ricercator* .. accredit*|menzion*|ringrazi*',
      'anonimato',

      'riconosc*|ringrazi*|menzion*|accredit* .. ricercator*|segnala*|pubblic*|contribu*',
      'anonim* .. rimanere|preferis*',
      'rimanere .. anonim*',
    ],
    nl: ['vermeld*|noemen|genoemd|bedank* .. naam|melder|ontdekker|onderzoeker*', 'anoniem .. blijven'],
    pl: ['podzięk*|wymieni*|uznani* .. zgłaszaj*|odkryw*|badacz*|publiczn*', 'anonimow* .. pozost*|chce*'],
    ru: ['благодар*|упомя*|указа*|признат* .. исследовател*|автор*|обнаруж*|сообщи*|имя', 'анонимн*'],
    zh: [
      '致谢|致謝|鸣谢|鳴謝',
      '署名 .. 公告|漏洞|发现|報告|报告',
      '报告|发现|公告 .. 署名',
      '感谢|感謝|表彰|公开 .. 报告者|研究者|研究人员|发现者|贡献者|回報者',
      '匿名',
    ],
    ja: ['謝辞|クレジット', '報告者|発見者 .. 名前|氏名|お名前|記載|掲載|紹介|公表', '匿名'],
    ko: ['크레딧|명예의_전당', '보고자|제보자|신고자 .. 이름|감사|공개|표기|명시|기재', '익명'],
    hi: ['श्रेय|आभार .. शोधकर्ता|रिपोर्ट', 'गुमनाम'],
  },
  not: {
    en: [
      'github username',

      'acknowledge* (the|your|all|a|each|every|any) (~) receipt|report|reports|e-mail|message|submission*|issue|disclosure|vulnerability|it',
      'credit card|cards|note|union|risk',
      'acknowledge* .. within|receipt',
      'anonymous user|users|access|login|function*|usage|statistics|data|requests|auth*',
      'mailing_list|join .. sponsor*|record_of',
    ],
    ru: ['анонимн* доступ*|пользовател*|вход*|авториз*|запрос*'],
    fr: ['accès|acceso|acesso|utilisateur*|usuario*|usuário* anonym*|anónim*|anônim*'],
    zh: ['匿名 用户|访问|登录'],
    ja: ['匿名 ユーザー|アクセス|ログイン'],
  },
};
