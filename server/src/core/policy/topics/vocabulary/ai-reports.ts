import type { TopicVocabulary } from './vocabulary';

export const aiReports: TopicVocabulary = {
  id: 'ai-reports',
  headings: {
    en: [
      'ai|llm|machine generated|assisted|report|reports|use|policy|tool|tools|ai-generated',
      'ai-generated|ai-assisted|llm-generated|llm-assisted',
      'use_of|made_with|reports_by|reports_from|reports_made_with|report_by|report_from ai|llm|llms',
    ],
    de: [
      'ki|llm|llms .. meldung*|bericht*|erstellt*|generiert*',
      'ki-generiert*|ki-gestützt*|ki-unterstützt*|ki-meldung*',
      'einsatz|nutzung|verwendung von ki|llms',
    ],
    fr: [
      'signalement*|rapport* .. ia|llm|llms|intelligence_artificielle',
      'ia|llm|llms .. signalement*|rapport*',
      'utilisation|usage de_l_ia|d_ia|des_llm',
    ],
    es: [
      'informe*|reporte* .. ia|llm|llms|inteligencia_artificial',
      'ia|llm|llms .. informe*|reporte*',
      'uso de_ia|de_la_ia|de_llm',
    ],
    pt: ['relatório*|relato* .. ia|llm|llms|inteligência_artificial', 'uso de_ia|da_ia'],
    it: ['segnalazion*|rapport* .. ia|ai|llm|intelligenza_artificiale'],
    ja: ['ai|llm .. 報告|レポート|利用|使用'],
    zh: ['ai|llm|人工智能|大模型 .. 报告|報告', '使用 (~) ai|人工智能|大模型'],
  },
  strong: {
    en: [
      'ai|ais|llm|llms generated|assisted|written|produced|tool|tools .. report*|submission*|finding*|disclos*|verif*',
      'disclose|tell_us|state .. use_of|used ai|llm|llms',
    ],
    de: ['ki|llm|llms|ki-werkzeug*|ki-gestützt*|ki-generiert* .. meldung*|bericht*|prüf*|überprüf*'],
    fr: ['ia|llm|llms|intelligence_artificielle .. signalement*|rapport*|vérifi*'],
    es: ['ia|llm|llms|inteligencia_artificial .. informe*|reporte*|verifi*'],
    ja: ['ai|llm .. 報告|検証'],
    zh: ['ai|llm|人工智能|大模型 .. 报告|報告|核实|验证'],
  },
};
