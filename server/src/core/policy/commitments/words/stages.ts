import type { ByLanguage } from '../durations/words/languages';

// Words of languages other than English that name a stage of handling a report, in the notation of `wordPattern`. Stems that several languages
// share stand with the first of them.

/**
 * What is told about a fix and is none, and what is told long after it: a plan, a date, the start of the work, a look back. A plan alone is "a plan to fix it"; "we plan to fix
 * it" speaks of the fix.
 */
export const PLAN_WORDS: ByLanguage = {
  en:
    '(?:(?:an?|the|our|its|initial|proposed|(?:remediation|mitigation|fix|resolution|patch|corrective|response|recovery)(?: action)?|action) (?:plan|roadmap)s?|^plan(?= for| to))' +
    '(?: (?:of|for|to|on how to)(?: \\w+){0,3}? (?:fix|patch|resol|remed|mitigat|address|correct|releas|action|solution)*)?, ' +
    '(?:shar|provid|giv|send|communicat|propos|outlin|deliver)(?:e|es|ing)? (?:you )?(?:with )?(?:an? |the |our )?(?:(?!respon|repl|disclos|acknow)\\w+ ){0,2}(?:time ?(?:line|frame)|schedule|eta|estimate)' +
    '(?: (?:of|for|to|on)(?: \\w+){0,4} (?:fix|patch|resol|remed|mitigat|releas|correct|address)*)?, ' +
    '(?:(?:\\w+ or )?(?:fix|patch|mitigation|remediation|resolution|release) )?etas?, ' +
    'estimated (?:fix|patch|release|resolution) date, (?:how|when) we (?:\\w+ ){0,3}(?:fix|resolve|address|patch|proceed), ' +
    '(?:fix|patch|remediation|mitigation|repair)(?:es|ing)?(?: (?:work|development))? (?:(?:is|are|gets?|will be) )?(?:in progress|in the works|under ?way|under development|in development|beg[iu]ns?|start(?:s|ed)?|kick(?:s|ed)? off), ' +
    '(?:start|begin|commenc)(?:s|e|es|ning|ing)? (?:(?:to|on|of|with|work|working|develop|developing|development|preparing|writing) ){0,4}(?:an? |the |its )?(?:\\w+ )?(?:fix|patch|remed|mitigat|resol)*, ' +
    'work (?:on|toward|towards) (?:an? |the )?(?:fix|patch|remediation|mitigation|solution)* (?:begins?|starts?), ' +
    '(?:time |sla )?to contain(?:ment)?, containment, post-?mortems?(?: (?:is |are )?(?:publi|releas|shar)*)?, root[- ]cause(?: analys[ei]s)?, retrospectives?',
  de: '(?:zeit|fahr|maßnahmen|aktions|behebungs|lösungs|korrektur)pl[aä]n*(?: (?:zur|für)(?: \\S+){0,2} (?:behe|fix|lös|korr)*)?, plan (?:zur|für)(?: \\S+)?, (?:beginn|start)* (?:der |mit der |die )?(?:behebung|fehlerbehebung|arbeit)*, (?:behebung|fehlerbehebung) (?:beginn|start)*',
  fr: "(?:plan|calendrier) (?:d'action|d'atténuation|de (?:la )?(?:remédi|corr|résol|mitig)*)",
  es: '(?:plan|calendario|plano|cronograma|piano) (?:de|di|d.) (?:acci|resol|remed|corr|soluc|mitig|azione|ação|risol)*, piano d.azione',
  nl: '(?:herstel|oplossings|actie)plan*, plan van aanpak',
  pl: '(?:plan|harmonogram)* (?:napraw|popraw|dział|usu)*',
  ru: '(?:план|график)(?:а|у|ом)? (?:устран|исправ|действ|усун|виправ|дій)*',
  zh: '(?:修[复復]|整改|解[决決]|[处處]理)(?:方案|[时時][间間]表|排期)|(?:提供|[给給]出|制定|提出|告知)[^,。、]{0,8}[计計][划劃]|(?:[开開]始|着手|启动)(?:制[作定])?(?:修[复復补補]|整改)',
  ja: '(?:対処|修正|改修)(?:方針|計画|スケジュール|予定|時期)(?:の提示|をお知らせ|を(?:ご)?連絡|を提示|を回答)?|(?:修正|改修)(?:作業)?(?:を|に)?(?:開始|着手)|対応(?:計画|スケジュール|時期)',
  ko: '(?:조치|수정|대응|해결) ?(?:계획|일정|방안)',
  tr: '(?:düzeltme|çözüm|eylem|iyileştirme) (?:plan|takvim)*',
};

export const UPDATE_WORDS: ByLanguage = {
  de: 'status-?(?:update|aktualisierung|bericht|meldung)*, auf dem laufenden, fortschritt*, zwischenst[aä]nd*, sachstand*',
  fr: 'mises? à jour (?:d[eu] (?:statut|suivi)|régulières?|périodiques?), avancement, (?:ten|tien)* ~ inform*, (?:ten|tien)* inform*',
  es: 'a[ct]+uali[zs]a[cç]* (?:de|del|sobre [eo]l?) (?:estado|status|progreso|andamento), al tanto, mant* informad*, avances, progres[so]*, andamento',
  it: 'aggiornament* (?:di|sullo) stato, avanzament*, (?:terr|ten)* ~ informat*',
  nl: 'op de hoogte, voortgang*, stand van zaken',
  pl: 'aktualizacj* status*, postęp(?:y|ach|ów|ie), na bieżąco',
  ru: '(?:обновлени|оновлен)* (?:статуса|о ходе|про хід), о ходе, про хід, ход* работ*, [ву] курс[еі], прогрес*',
  zh: '进展|進展|进度|進度|状态更新|狀態更新',
  ja: '進捗|経過|状況[のを]?[ごお]?(?:報告|連絡|共有|知らせ)',
  ko: '진행 ?(?:상황|현황)|경과',
  hi: 'स्थिति अपडेट|प्रगति',
  tr: 'ilerleme*',
  uk: '(?:оновл|повідомл)* статус*, статус* (?:оновл|повідомл)*',
  id: 'pembaruan (?:status|kemajuan), perkembangan',
  vi: 'cập nhật (?:tiến độ|trạng thái|tình hình)',
  sv: 'statusuppdatering*',
};

export const ASSESS_WORDS: ByLanguage = {
  de: '(?:ausführliche|detaillierte|inhaltliche)[rnms]? (?:antwort|rückmeldung)*, (?:erst|risiko)?bewert*, (?:über|ge)?prüf*, (?:erst)?einschätz*, ob und wie (?:\\S+ ){0,3}(?:behoben|gelöst)*, eingeschätzt, beurteil*, an[aá]l[iyíý]*, einstuf*, verifi*, untersuch*, reproduzier*',
  fr: 'réponse (?:plus )?(?:détaillée|complète|circonstanciée), évalu*, evalu*, avalia*, valuta?*, valora*, examin*, esamin*, investig*, diagn*, vérifi*, trait(?:er|é|ement|ons|erons)*, clas+ific*, confirma* d[aeo]l? (?:la )?(?:vuln|falh|fall|probl)*, triagem, revis(?:ar|ión)*, validar*',
  es: '(?:respuesta|resposta|risposta) (?:más |mais |più )?(?:detal|dettagl|complet|substan)*',
  nl: '(?:inhoudelijke?|uitgebreide?) (?:antwoord|reactie), beoorde*, onderzo[ec]*, inschatting*',
  pl: '(?:szczegółow|merytoryczn)(?:ą|ej|a) odpowied*, ocen*, z?weryfik*, przeanaliz*, klasyfik*, sprawdz*',
  ru: '(?:подробн|разв[её]рнут|детальн|розгорнут)(?:ый|ую|у|ого|ої) (?:ответ|відповід)*, оц[еі]н*, (?:про)?анал[иі]з*, провер*, перевір*, рассм[оа]т*, розгля*, верифі*, верифи*',
  zh: '[评評]估|分析|[验驗][证證]|[审審]核|[复重]现|[重]現|[评評][级級分]|核[实實]|[调調]查|研判|[定分]级|[结結][论論]|初步判断|详细(?:的)?(?:答复|回复|回覆)|詳細(?:的)?(?:答覆|回覆)|[确確][认認](?:该|其|此|问题|問題|漏洞|有效|是否)',
  ja: '評価|影響(?:範囲|度)?の(?:特定|把握|確認)|調査|トリアージ|検証|判定|精査|再現|対応方針|詳細な(?:回答|返答|返信)',
  ko: '평가|분석|검토|검증|조사|재현',
  hi: 'मूल्यांकन|विश्लेषण|जांच|जाँच',
  tr: 'değerlendir*, incele*, doğrula*',
  id: 'penilaian, menilai, evaluasi, meninjau, (?:ana|inves|vali)(?:lisis|tigasi|dasi), triase',
  uz: 'ko.rib chiq*, baholash*, baholay*, tahlil*, tekshir*, o.rganib*',
  vi: 'đánh giá, phân tích, xác minh, điều tra',
  sv: 'bedöm*, utred*, granska*',
  cs: 'posou*, vyhodno*, ověř*',
};

export const ACKNOWLEDGE_WORDS: ByLanguage = {
  de: '(?:eingangs|empfangs)?bestätig*, (?:be|rück|erst)?antwort*, rückmeld*, reagi*, (?:erst)?reaktion*, meld(?:en|et) (?:wir )?(?:uns|sich), erstkontakt*, kontaktier*',
  fr: 'accus* (?:de )?r[ée]ception, confirm* (?:la )?r[ée]ception, r[ée]pon*, pris[ea] (?:en charge|de contact), recontact*, (?:revenons|reviendr*) vers vous, réaction*, réagi*, premier retour, nouvelles',
  es: 'acus* (?:de |o )?re[cib]*, acuse, recepci[oó]n, re[ck]onh?[eo]cimi?ento, reconoce*, recebimento, confirma[cç][aãió]*, respond(?:e(?!d)|i(?!ng)|a)*, respuesta*, respost*, rispo[ns]*, contesta(?:r|mos)*, (?:contacto|contato) inicial, primer contacto, en contacto, em conta[c]?to, retorn(?:o|ar|are)*',
  it: 'conferm*, pres[ao] in carico, ricezion*, ricontatt*, riconoscimento, riscontro',
  nl: '(?:ontvangst)?bevestig*, reager*, reactie*, antwoord*, terugkoppel*, ne(?:em|men) (?:wij |we )?contact',
  pl: 'potw[ir]*dz*, odpowi(?!edzialn|edni)*, odezw*, skontaktuj*, reakcj*, zareag*',
  ru: 'ответ(?!ств)*, отвеча*, п[оі]дтвер*, о?т?реаг*, реакци*, свяж*, обратн* связ*, відпов(?!ідальн)*, відреаг*, зв.яж*',
  zh: '[确確][认認]|[回答][复覆復]|[响響回][应應]|受理|反馈|回饋|联系[您你]|聯絡您',
  ja: '返信|受領|返答|回答|応答|(?:一次|初期|初回|初動)対応|ご連絡|お返事|連絡(?:いた|し|を)|受付|受け付け',
  ko: '응답|답변|답장|회신|접수|연락드|수신',
  hi: 'प्रतिक्रिया|पुष्टि|उत्तर|जवाब',
  id: 'konfirmasi*, mengonfirmasi, mengkonfirmasi, merespons?, tanggap*, menanggapi, membalas, balasan, menjawab, jawaban',
  uz: 'javob*, tasdiqla*, qabul qil*',
  vi: 'phản hồi, xác nhận, trả lời, hồi đáp',
  sv: 'svara*, svar, bekräft*, återkoppl*',
  cs: 'potvrd*, odpov(?:í|ě)*, reag(?:ovat|ujem)*',
  tr: 'yanıt*, onay*, teyit*, cevap*, geri dönüş*, dönüş yap*',
};

export const DISCLOSE_WORDS: ByLanguage = {
  de: 'veröffentlich*, offenleg*, offengelegt*, öffentlich (?:ge)?mach*, publik*, publizi*, sperrfrist*, stillschweig*, bekannt ?(?:gab|ge|zu)*',
  fr: 'divulg*, publier*, publi(?:ons|é)*, ren(?:d|u|du)* p[uú]b*, tornar?* públic*, diffus(?:er|ion)*',
  es: 'public[aoi]*, publique*, hac* públic*, hará públic*, revel[ae]*, difun*, difusi*',
  it: 'pubblic*',
  nl: 'openbaar*, publicer*, bekendma*, naar buiten',
  pl: 'ujawni*, o?publiku*, upubliczn*',
  ru: 'раскры*, разгла*, о?публ[иі]к*, обнарод*, розкри*, розголо*, оприлюдн*, [еэ]мбарго',
  zh: '披露|(?<![非不])公[开開]|公[布佈]|保密期|禁运期|[发發][布](?:安全)?公告',
  ja: '(?<!非)公開|開示|公表|エンバーゴ',
  ko: '(?<!비)공개|엠바고',
  hi: 'प्रकटीकरण|खुलासा|सार्वजनिक',
  id: 'pengungkapan, mengungkap*, (?:di|mem)publikasi*, diumumkan',
  uz: 'oshkor*, e.lon qil*',
  vi: 'công bố, tiết lộ, công khai',
  sv: 'offentliggör*, publicera*',
  cs: 'zveřejn*',
  tr: 'açıkla(?:n|m|y|rı[zm])*, ifşa*, kamuya, yayı[nm]la*',
};

export const FIX_WORDS: ByLanguage = {
  de: 'behob*, beheb*, korrektur*, korrigier*, schlie(?:ß|ss)(?!lich)*, geschlossen, lösen, gelöst, lösung*, sicherheits(?:update|patch|aktualisierung)*, abhilfe, bereinig*',
  fr: 'correcti(?:f|v)*, corr[ei][cçg](?!t)*, corrij*, corrett*, correzion*, résol*, reso?l[uv](?!t)*, resuel*, risol*, remédi*, colmat*, mises? à jour de sécurité',
  es: 'parche*, mitig(?:aci|aç|az|ar)*, soluci*, soluç*, arregl*, actualizaci* de seguridad, rilasci*',
  nl: 'oploss*, opgelost*, lossen, verhelp*, verholpen, herstel*, dichten',
  pl: 'popraw(?!n)*, napraw*, łat(?:k|ek)*, rozwiąz*, usu[nw]*',
  ru: 'исправ*, устран*, патч*, закры*, решени*, в[ыи]пус[кт]*, випра*, усу[нв]*, закри*, рішенн*',
  zh: '修[复復补補正]|[补補]丁|解[决決]|整改|[缓緩]解|发布新版本',
  ja: '対処|パッチ|改修|是正|対応完了|リリース',
  ko: '패치|수정|해결|조치',
  hi: 'पैच|सुधार|समाधान',
  id: 'perbaik*, (?:mem)?perbaik*, diperbaik*, tambalan',
  uz: 'tuzat*, bartaraf*',
  vi: 'khắc phục, sửa (?:lỗi|chữa), bản vá, vá lỗi',
  sv: 'åtgärd*, rätta*',
  cs: 'oprav*',
  tr: 'düzelt*, gider(?:il|me)*, yama*, çöz*',
};

/** "Confirmed vulnerabilities" confirm nothing. */
export const CONFIRMED: ByLanguage = {
  de: 'bestätigte[nrs]? (?:\\S+ )?(?:sicherheits)?(?:lück|schwach|problem|fehler)*, bevestigde',
  fr: '(?:failles?|vuln\\S+) (?:\\S+ )?conf[ie]rm[aeé]*',
  pl: 'potwierdzon(?:e|y|a|ej) (?:\\S+ )?(?:podatno|luk|błęd)*',
  ru: 'подтвержд[её]нн*, підтверджен(?!н)*',
  zh: '[已经](?:[确確][认認]|[验驗][证證])的?|確認された|확인된',
};
