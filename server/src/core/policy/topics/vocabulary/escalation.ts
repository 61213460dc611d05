import type { TopicVocabulary } from './vocabulary';

export const escalation: TopicVocabulary = {
  id: 'escalation',
  headings: {
    en: ['escalat*', 'no response|answer|reply'],
    de: ['eskalation*', 'keine|ausbleibende antwort|rückmeldung|reaktion'],
    fr: ['escalade', 'sans|pas_de|absence_de réponse'],
    es: ['escalado|escalamiento|escalación|escalonamento', 'sin|sem respuesta|resposta'],
    it: ['nessuna|mancata risposta'],
    ja: ['エスカレーション', '返信|回答|返答|応答 が ない|得られない'],
    zh: ['升级联系|升级流程|升级途径', '未|没有 收到 (~) 回复|答复|回应'],
  },
  strong: {
    en: ["if_you|if do_not|don't|haven't|have_not|did_not|didn't (~) hear|receive*|get|heard|gotten"],
    de: ['keine (~) antwort|rückmeldung|reaktion .. erhalten|bekommen|erhält', 'nicht geantwortet|reagiert'],
    fr: ['pas|aucune (de) réponse|nouvelles', 'sans réponse|nouvelles', 'n_avez|n_avons pas .. répondu|reçu'],
    es: ['sin|ninguna respuesta', 'no ha|hemos|han recibido|respondido|contestado'],
    pt: ['sem resposta', 'não recebe* (~) resposta'],
    it: ['senza|nessuna risposta'],
    ja: ['返信|回答|返答|応答|連絡 が ない|なかった|得られない|ありません'],
    zh: ['没有|沒有|未|没 (能) 收到|得到 .. 答复|回复|回覆|回应|响应'],
  },
};
