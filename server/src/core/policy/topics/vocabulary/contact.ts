import type { TopicVocabulary } from './vocabulary';

export const contact: TopicVocabulary = {
  id: 'contact',
  weakLabels: true,
  headings: {
    tr: ['^ iletişim|sorular $'],
    en: [
      '^ (security) question*|contact|contacts|help|support|inquiries|queries|feedback|faq $',
      '^ contact information|info|details|us|and $',
      'other|general|non-security|non-vulnerability|further|additional|more (security) question*|inquiries|contact|contacts|support|help',
      'question*',
      'contact_us|get_in_touch|getting_help|need_help|need_more_help',
    ],
    de: ['^ kontakt|fragen|ansprechpartner $', 'fragen'],
    fr: ['^ contact|contacts|questions $', 'nous_contacter'],
    es: ['^ contacto*|preguntas $', 'preguntas'],
    pt: ['^ contato*|contacto|perguntas|dúvidas $', 'dúvidas|perguntas'],
    it: ['^ contatti|contatto|domande $'],
    nl: ['^ contact|vragen $', 'vragen'],
    pl: ['^ kontakt|pytania $', 'pytania'],
    ru: ['^ контакты|контакт|вопросы $', 'вопросы'],
    zh: ['联系方式|聯絡方式|联系我们|联络|聯繫|问题咨询|咨询'],
    ja: ['お問い合わせ|問い合わせ先|問い合わせ|連絡先'],
    ko: ['문의|연락처|질문'],
    hi: ['संपर्क|प्रश्न|सवाल'],
    uk: ['^ контакти|питання|запитання'],
  },
  notHeadings: {
    de: ['allgemein*|sonstige* fragen'],
    en: ['report*|vulnerab*|emergency|security_contact*|how_to_contact'],
    ko: ['일반|긴급 문의|연락처'],
  },
  certain: {
    en: [
      'question*|clarification* (~) about|regarding|on|concerning (how_to|the|this|our|these) (~) (~) (reporting|process|policy|procedure|document) .. contact|e-mail|write|reach|ask|mail|open|pull_request',
      'question*|inquir* (or) (~) (~) (related|pertaining) (to|about|regarding|on|concerning) (~) security ... contact|e-mail|write|reach|mail|ask|@',
      'remarks|contributions|suggestions|ideas|thoughts .. regarding|about|on|concerning (~) security .. contact|e-mail|write|reach|mail',
      'security-related|all|any|other (security) matters|inquiries|questions .. please contact|e-mail|write_to|reach',
    ],
  },
  strong: {
    en: [
      'question*|inquir*|concern*|clarification|queries|query|doubts .. about|regarding|on|concerning|with|related_to|to_improve .. this|our|the|security (security) policy|process|document|security|procedure|practices|guidelines|page|model',
      'security-related|security (~) inquiries|question*|inquiry|queries|discussion*|concerns_that',
      'non-vulnerability|non-sensitive|non-urgent|general|other .. security .. question*|contact|inquir*|matters|discussion*|concerns|email|open',
      'question* .. contact|e-mail|reach_out|open|ask|write|mail|discussion*|get_in_touch|join|slack|discord|forum|mailing_list',

      'anything|everything|all (~) else|other|further|remaining (about|regarding|on|concerning) (~) security .. write|contact|e-mail|mail|ask|reach',
      'for|any (~) (~) (~) (~) questions|inquiries|queries .. contact|e-mail|reach|open|ask|mail|please|see|@',
      'abuse|privacy|trademark|legal|press (~) reports|inquiries|requests|complaints|questions|concerns .. contact|e-mail|submit*|send|sent|trust',
      'question*|comment* .. about|on|regarding (this|the|our) (security) policy|process',
    ],
    de: ['fragen|rückfragen .. sicherheit*|richtlinie|kontakt*|wenden|e-mail|mail|erreich*'],
    fr: ['question*|préoccupation* .. politique|sécurité|contact*|écri*'],
    es: ['pregunta*|duda*|consulta* .. política|seguridad|contact*|escrib*'],
    pt: ['pergunta*|dúvida*|consulta* .. política|segurança|contat*|escrev*'],
    it: ['domande|domanda|dubbi .. sicurezza|politica|contatt*|scriv*'],
    nl: ['vragen|vraag .. beveilig*|beleid|contact|mail'],
    pl: ['pytania|pytań .. bezpieczeństw*|polityk*|kontakt*|napisz'],
    ru: ['вопрос* .. безопасност*|политик*|свяж*|обращайтесь|пишите'],
    zh: ['问题|疑问|疑問|咨询 .. 联系|聯繫|联络|邮件|請洽'],
    ja: ['質問|ご不明|問い合わせ .. まで|ください|連絡|窓口'],
    ko: ['질문|문의 .. 연락|이메일|주세요|주십시오'],
    hi: ['प्रश्न|सवाल .. संपर्क'],
  },
  not: {
    en: [
      'vulnerab*|exploit*|flaw*|sensitive',
      'clarif*|follow-up|we_may|we_will|reporter|further_questions|ask_you|additional_questions|your_report|answer',
      'general|usage|support|how-to|other question*|inquir*|support|help|feedback',

      "don't|not .. use|contact|email|send|this .. question*|support",
      'report .. security',
      'not_for|please_don-t',
      'suggestion*|feedback|comments .. improv*|process_could|policy_document',
    ],
  },
};
