import type { TopicVocabulary } from './vocabulary';

export const responseTimeline: TopicVocabulary = {
  id: 'response-timeline',
  headings: {
    tr: ['yanıt|geri_dönüş|müdahale süre*|süreç*', 'taahhüd*|taahhüt*'],
    en: [
      'response|resolution|reply|acknowledgement|acknowledgment|triage (and) time|times|timeline*|timeframe*|target|targets|sla|slas|commitment*|expectation*|window|goals|schedule',
      '(our) response commitment|expectations|process|policy $',
      'response_process|our_response|our_promise|our_commitment*',
      'timeline*|timeframe*|time_line|time_frame $',
      '^ timeline*|timeframe*',
      'sla|slas|service_level*',
      'handling process|of_reports|timeline|times',
      'what_happens next|after',
      'remediation|fix|patch|patching|disclosure_and_response timeline*|target|targets|window*|times|schedule',
      'after you|your|a report|submit|submission',
      'slo|slos',
    ],
    de: [
      'reaktionszeit*|antwortzeit*|bearbeitungszeit*|zeitrahmen|zeitplan|zeitlicher_ablauf',
      'was_sie erwarten',
    ],
    fr: ['délai*|temps_de réponse|traitement|prise_en_charge', '^ délais', 'calendrier', 'à_quoi s_attendre'],
    es: ['tiempo*|plazo* .. respuesta|resolución', '^ plazos', 'qué esperar'],
    pt: ['tempo*|prazo* .. resposta|resolução', '^ prazo*', 'o_que esperar'],
    it: ['tempi|tempistiche .. risposta|risoluzione', '^ tempistiche', 'cosa aspettarsi'],
    nl: ['reactietijd*|responstijd*|tijdlijn', 'wat_u .. verwachten'],
    pl: ['czas|czasy .. reakcji|odpowiedzi', 'harmonogram'],
    ru: ['срок|сроки|время .. ответа|реакции|реагирования|исправления', '^ сроки', 'чего_ожидать'],
    zh: ['响应|回應|回复|处理|處理|修复 时间|時間|时限|時程|流程|承诺|承諾|期限', '时间线|時間線|時間表'],
    ja: [
      '対応|応答|回答|返信 期間|目安|スケジュール|時間|目標|の流れ|フロー|プロセス',
      'タイムライン',
      '報告後 (の) 流れ|対応',
    ],
    ko: ['응답|대응|처리 시간|기간|일정|절차|목표', '타임라인'],
    hi: ['प्रतिक्रिया समय|समयरेखा', 'समयरेखा'],
    uk: ['термін*|строк*|час .. відповід*|реагування', '^ терміни|строки'],
  },
  notHeadings: {
    en: [
      'disclosure|support|release|embargo (~) timeline*|timeframe|lifecycle',
      'disclosure_timeline|public_disclosure',
      'in_return|rewards|bounty',
      'incident',
      'after|next .. install*|update*|upgrad*|deploy*|login|boot',
    ],
  },
  certain: {
    en: [
      'not|nobody|no_one (~) receive*|received|heard|hear|get|gotten (~) (~) (~) (~) (~) within|after|in|for|from (~) # (business|working|calendar) hour*|day|days|week*',
      '#|two|three|four|five|ten (business|working) days|weeks|hours|week pass|passes|passed|without .. reply|replied|response|answer*|heard|acknowledg*|word',
    ],
  },
  strong: {
    tr: ['en_kısa_sürede|en_kısa_zamanda|ivedilikle'],
    en: [
      'respond|react|reply|acknowledge|address*|investigate|review|answer|get_back|look|fix|resolve|triage|patch|fixed|resolved|handled|handle|treated|release|released|shipped|confirm|validate|evaluate|remediate|resolution|response ... promptly|quickly|as_soon_as_possible|asap|timely|as_fast_as|swiftly|rapidly|immediately|right_away|expeditiously|without_delay|high_priority|top_priority|as_soon_as_we_can|shortly|speedily|in_a_reasonable',
      'prompt|timely|rapid|quick|swift attention|response*|fix|fixes|handling|resolution|remediation|mitigation|action|manner|fashion',
      '{flaw}|remediation|report|reports .. prioriti*',
      '{flaw}|reports|issues .. get|gets|receive*|given|take|takes|have|has (~) (~) priority|precedence',
      'promptly|quickly|timely|swiftly|rapidly|immediately|expeditiously (~) respond*|react|reply|acknowledge|address*|investigate|review|answer|fix|resolve|triage|patch|response|resolution|confirm|manner|handle|remediate|fixing|action|act|triaged|released',
      'prioriti* .. fix|fixes|fixing|{flaw}|reports|response|patch|accordingly',
      'as_soon_as_possible|highest_priority|top_priority|timely_manner|timely_fashion|with_urgency ... {us}|fix|patch|release|response',
      'fixes|patches|updates|corrections (~) as_soon_as|as_quickly_as|as_fast_as|asap|promptly|quickly|swiftly|rapidly',
      '{us} .. as_soon_as_possible|in_a_timely|with_priority|highest_priority|best_effort_basis',
      'respond|react|reply|acknowledge|answer|act|fix (~) (~) fast|immediately',
    ],
    de: [
      'schnelle*|rasche*|zügige*|zeitnahe* antwort*|reaktion*|rückmeldung*|behebung*|bearbeitung*',
      'so_schnell_wie|so_schnell_es|so_schnell_ich|so_bald_wie|möglichst_bald|möglichst_schnell|schnellstmöglich|umgehend|zeitnah|zügig|baldmöglichst|unverzüglich',
    ],
    fr: [
      'correction*|réponse*|traitement|résolution|prise_en_charge (~) rapide|prompte|immédiate',
      'dès_que_possible|rapidement|dans_les_meilleurs_délais|dans_les_plus_brefs_délais|promptement',
    ],
    es: [
      'respuesta|corrección|resolución|solución (~) rápida|pronta|oportuna',
      'lo_antes_posible|tan_pronto_como|a_la_brevedad|cuanto_antes|rápidamente ..',
      'responder*|revisar*|investigar* .. rápidamente|pronto|brevedad|prontitud',
    ],
    pt: [
      'resposta|correção|resolução (~) rápida|ágil|imediata',
      'o_mais_rápido_possível|assim_que_possível|o_mais_breve|prontamente|o_quanto_antes|rapidamente',
    ],
    it: [
      'risposta|correzione|risoluzione (~) rapida|tempestiva',
      'il_prima_possibile|al_più_presto|tempestivamente|quanto_prima',
    ],
    nl: ['snelle|spoedige reactie|oplossing|afhandeling', 'zo_snel_mogelijk|zo_spoedig_mogelijk'],
    pl: ['szybk* odpowied*|reakcj*|napraw*', 'jak_najszybciej|niezwłocznie|najszybciej_jak'],
    ru: [
      'быстр*|оперативн* (~) ответ*|исправлен*|реакц*|реагирован*',
      'как_можно_скорее|как_можно_быстрее|в_кратчайшие_сроки|оперативно|незамедлительно',
    ],
    zh: [
      '尽快|儘快|及时|盡快|優先處理|优先处理 .. 回复|响应|处理|修复|確認|确认|回應|處理|修復',
      '尽快|儘快|盡快',
      '快速|迅速 响应|回應|修复|修復|回复|处理|處理',
    ],
    ja: [
      '迅速な|早急な 対応|修正|回答',
      '速やかに|できるだけ早く|可能な限り早く|なるべく早く|迅速に|優先的に',
      '返信|対応|修正 .. 時間がかかる|しだい|次第',
      '数日|数週間|数営業日 .. 以内|目標|目安',
    ],
    ko: [
      '신속한|빠른 대응|조치|답변|수정',
      '최대한_빨리|가능한_한_빨리|빠르게|며칠|신속하게|신속히|빠른_시일',
    ],
    hi: ['जल्द_से_जल्द|शीघ्र|यथाशीघ्र'],
  },
  not: {
    en: [
      '^ please|you|if_you|users|all_users|always|we_recommend|make_sure|ensure',
      'you|users|please|reporters|customers (should|must|are|can|may|to) (~) upgrade|update|report|apply|contact|let_us_know|notify|patch|rotate|revoke|immediately|promptly',
      'please|you|should|must|to|and|can|users report|contact|email|notify|upgrade|update|rotate|revoke|let_us_know|disclose|inform|tell_us|stop|delete .. as_soon_as_possible|promptly|immediately|quickly|right_away|asap|timely|without_delay',
      'immediately report|notify|contact|rotate|revoke|disclose|stop|email|delete',
      'help|helps|allow*|enable*|so_that|order_to .. {us} (~) .. quickly|promptly|faster|respond',
      'ajud*|aide*|ayud* .. rapid*|rápid*',
      'publish*|publication|disclosure|disclosed|announce* .. as_soon_as|promptly|immediately',
      'no|not|cannot|never (~) guarantee*|promise*|sla',
    ],
    de: ['bitte .. melde*|informier*|benachrichtig*|kontaktier*|schreib*'],
    fr: ['veuillez|merci|remerci* .. contacter|signaler|informer|avertir|prévenir'],
    es: [
      'evoluciona|crece|desarrolla',
      'por|per favor|favore .. informe*|inform*|notifi*|avis*|contact*|contat*|reporte*|escrib*|segnal*|envi*',
    ],
  },
};
