import { alternatives } from '../../text/alternatives';

/** Requests to keep a report from the public that are told by their words, wherever they stand in a clause. */
export const SILENCE = alternatives([
  // "Before any public disclosure, please speak to us."
  [
    'before|prior to & public|disclos|publish',
    String.raw`^\W*(?:before|prior to)\b[^.;]{0,60}\b(?:public\w*|disclos\w*|publish\w*)\b[^.;]{0,60}\b(?:ask (?:that |for )?you|please|contact us|speak|notify us|coordinate with|let us|give us|allow us|must)\b`,
  ],
  // "No public issues, please", "public disclosure is prohibited", "the tracker is not the place for that"
  [
    'no public|no github issues|no issues|no disclosure|no pull requests',
    String.raw`^\W*(?:please,?\s+)?no (?:public(?:ity|ly|ation)?\b|github issues|issues|disclosure|pull requests)\b`,
  ],
  ['no public', String.raw`\bno public(?:ly)? (?:disclos\w*|discussions?|reports?|issues?(?! tracker))\b`],
  [
    'not|never|no |wrong|prohibited|forbidden|discouraged & public|github|tracker',
    String.raw`\b(?:public(?:ly)?\s+(?:github\s+)?(?:disclos\w*|report\w*|discuss\w*|posts?)|(?:public |github ){1,2}(?:issues?|channels?|forums?|(?:issue )?tracker)|issue tracker)\b[^.;]{0,50}?\b(?:(?:should|must|may|shall|can) ?(?:not|never) be|(?:is|are) (?:not (?:allowed|permitted|acceptable|appropriate|meant|suited|suitable|intended|made|designed|(?:the|a) (?:right |proper |good )?(?:place|way|channel|venue))|(?:no|the wrong) (?:place|way|channel|venue)|prohibited|forbidden|(?:strongly )?discouraged))\b`,
  ],
  [
    'belong',
    String.raw`\b(?:(?:do|does) not|don't|doesn't|never) belong (?:in|on|to|into) (?:(?:the|our|a|an|any|public|github|project's) )*(?:issues?|(?:issue|bug)[ -]?tracker|tracker|public|discussions?|forums?)\b`,
  ],
  [
    'will be & public',
    String.raw`\b(?:issues?|tickets?|reports?|posts?)\b[^.;]{0,50}\b(?:in public|publicly|public(?:ly)? (?:opened|filed))\b[^.;]{0,30}\bwill be (?:\w+ )?(?:deleted|closed|removed|locked|hidden)\b`,
  ],
  // "No public issues" without a verb, in the languages that put it so
  [
    'öffentlich|offene',
    String.raw`\bkeine? (?:öffentliche[nrsm]?|offenen?) (?:github-)?(?:issues?|tickets?|meldung(?:en)?|diskussion(?:en)?|pull[ -]requests?)\b`,
  ],
  [
    'öffentliche & gelöscht|geschlossen|entfernt|gesperrt',
    String.raw`(?<!\S)öffentliche[rn]? (?:github-)?(?:issues?|tickets?|meldungen|beiträge)\b[^.;]{0,60}\b(?:gelöscht|geschlossen|entfernt|gesperrt)\b`,
  ],
  // "Not by a public issue" without a verb
  [
    'öffentlich|publi|públic|pubblic|openba|публичн|публічн',
    String.raw`^\W*(?:(?:bitte|merci|por favor|s['’]il vous plaît|per favore|graag|prosimy|пожалуйста|будь ласка),? )?(?:nicht|pas|no|não|non|niet|nie|не) (?:über|als|in|im|via|per|par|dans|sur|por|en|em|pelo|pela|tramite|attraverso|su|op|door|w|przez|jako|через|в|у|как|як) [^.;]{0,30}(?:öffentlich|publi|públic|pubblic|openba|публичн|публічн)`,
  ],
  ['pas d & publi', String.raw`\bpas d(?:e |')(?:issues?|tickets?|discussions?) publi(?:c|que)s?\b`],
  [
    'públic|public',
    String.raw`\b(?:sin|sem|nada de|ning[uú]n[ao]?|nenhum[ao]?) (?:issues?|tickets?|incidencias) p[uú]blic[ao]s?\b`,
  ],
  ['pubblic', String.raw`\b(?:niente|nessun[ao]?) (?:issue|ticket|segnalazion[ei]) pubblic(?:a|he|i)\b`],
  ['openbare|publieke', String.raw`\bgeen (?:openbare|publieke) (?:issues?|tickets?)\b`],
  // "Public disclosure waits until a fix is out."
  [
    'disclos|publication & until|till|for|before',
    String.raw`\b(?:public(?:ly)? disclos\w+|disclosure|publication)(?: of [^.;]{1,40}?)?\s(?:(?:should|must|has to|needs to|is to|may|can) (?:only )?)?(?:waits?|be (?:held|delayed|withheld|postponed|deferred)(?: back)?)\s(?:\w+ ){0,3}?(?:until|till|for|before)\b`,
  ],
  // "Do not put the exploit into the issue", "an issue without any details", which forbids nothing where the issue is there to ask for a contact
  [
    'detail|specific|exploit|attack|poc|proof|vulnerability|reproduction|flaw|finding & issue|ticket|discussion|tracker|title|comment|forum',
    String.raw`\b(?:issues?|tickets?|discussions?|tracker|title|comments?|forum)\b[^.;]{0,80}\b(?:(?:(?:do|must|should|shall|may) not|don't|not to|never|leave out|avoid\w*)(?: \w+){0,4}?|(?<!\b(?:is|are|was|were|does|did|has|have|may|might|will|would) )not)(?: (?:the|any|your|all|its))? (?:details?|specifics|exploits?|(?:exploit|attack) (?:code|steps)|pocs?|proofs?[- ]of[- ]concept|vulnerability information|reproduction steps|(?<=(?:the|your) )(?:vulnerability|flaw|finding))\b`,
  ],
  [
    'no & detail|specific',
    String.raw`\b(?:put|include|give|post|add|share|mention|reveal|provide|write) no (?:\w+ ){0,3}(?:details?|specifics)\b(?![^.;]{0,60}\be?-?mail)`,
  ],
  [
    'without|with no|omitting & issue|ticket',
    String.raw`\b(?:issues?|tickets?)\b(?![^.;]{0,120}\b(?:contact|channel|reach|touch)\b)[^.;]{0,60}\b(?:without|with no|omitting) (?:\w+ ){0,3}?(?:details?|specifics|exploits?|vulnerability information)\b`,
  ],
  [
    'disclos|publication|details & after|once|when',
    String.raw`\b(?:public(?:ly)? disclos\w+|disclosure|publication|details)\b[^.;]{0,40}\b(?:should|must|needs? to|is to|are to|may only|can only) (?:only )?(?:happen|occur|take place|follow|be (?:made|public|published|shared|disclosed|released))\b[^.;]{0,30}\b(?:after|once|when)\b`,
  ],
  [
    'discreet|quiet',
    String.raw`(?:^\W*|\b(?:please|must|should|you to|reporters to|researchers to) )(?:be|stay|remain|keep) (?:discreet|quiet)\b(?: about)?`,
  ],
  [
    'will be & public',
    String.raw`\b(?:as|in|through|via|on) (?:a )?public (?:github )?(?:issues?|tickets?|discussions?|channels?|forums?)\b[^.;]{0,20}\bwill be (?:\w+ )?(?:deleted|closed|removed|locked|hidden|ignored|rejected)\b`,
  ],
  // "The report must stay confidential until it has been fixed."
  [
    'confidential|private|secret|undisclosed|non-public|embargo|between us|to yoursel & until|till|before|unless|as long as|while|for ',
    String.raw`\b(?:must|should|has to|have to|needs? to|is to|are to|please|shall|(?:asked|expected|required|requested|want(?:ed)?|need|ask (?:\w+ )?(?:you|reporters|researchers|everyone|people)) to)\b[^.;]{0,40}\b(?:stay|remain|be (?:kept|treated|held)|keep)\b[^.;]{0,40}\b(?:confidential\w*|private(?:ly)?|secret|undisclosed|non-public|under embargo|embargoed|between us|to (?:yourself|yourselves))\b[^.;]{0,40}\b(?:until|till|before|unless|as long as|while|for (?:at least |up to |a (?:minimum|period) of )?(?:\d|(?:one|two|three|six|ninety|thirty|sixty|some|a few) ))`,
  ],
  [
    'keep & to yourself|under wraps|between us',
    String.raw`\bkeep (?:it|this|them|the \w+|any \w+|your \w+|all \w+) (?:to yourself|under wraps|between us)\b`,
  ],
  // "Please observe an embargo", "we ask for non-disclosure", "coordinate the publication with us first"
  [
    'embargo',
    String.raw`\b(?:we|i) (?:\w+ )?(?:ask|request|require|expect|appreciate) (?:(?:for|that|you|to|reporters|researchers|everyone|a|an|the) )*(?:[\w-]+ )?embargo\b(?! list)|\b(?:observe|respect|honou?r|agree to|accept|adhere to|abide by|stick to)\b[^.;]{0,30}\bembargo`,
  ],
  [
    'non-disclosure|confidentiality|discretion|secrecy|silence|non-public',
    String.raw`\b(?:ask|request|appreciate|require|expect|count on|insist on)\w*\b(?: (?:you|reporters|researchers|everyone))?(?: for)? (?:(?:your|strict|full|the|complete|an?) )*(?:non-disclosure|confidentiality|discretion|secrecy|silence|non-public (?:disclosure|report\w*))\b`,
  ],
  [
    'coordinate & with us',
    String.raw`(?:^\W*|\b(?:please|must|should|you to|reporters to|researchers to) )(?:always )?coordinate (?:(?:any|the|your|all|public) )*(?:publications?|disclosures?|announcements?)\b[^.;]{0,30}\bwith us\b[^.;]{0,10}\b(?:first|beforehand|before)\b`,
  ],
  // "Issues are public: do not report it there."
  [
    "public|visible|open|readable|indexed & do not|don't|never|avoid",
    String.raw`\b(?:issues?|trackers?|forums?|discussions?|chats?|pull requests?|channels?)\b[^.;]{0,40}\b(?:is|are) (?:\w+ )?(?:public|visible|open|readable|indexed)\b[^.;]{0,60}\b(?:do not|don't|never|avoid)\b[^.;]{0,40}\b(?:there|them|it|here|that way)\b`,
  ],
  // "The tracker is public, so please write to us."
  [
    'public|visible|readable & please|instead|privately|confidentially|directly|mail|send|write|contact|use',
    String.raw`\b(?:issues?|(?:issue )?trackers?|forums?|discussions?|chats?|pull requests?|repository)\b(?: here| on (?:github|gitlab))? (?:is|are) (?:\w+ )?(?:public(?:ly)?|visible|readable)\b(?! (?:domain|api))[^.;]{0,40}(?:,? (?:so|therefore|hence|thus|which is why)\b|, )[^.;]{0,60}\b(?:please|instead|privately|confidentially|directly|e-?mail|mail|send|write|contact|use)\b`,
  ],
  // "We ask that findings are not posted where others can read them."
  [
    'not & ask|request|require|prefer|important',
    String.raw`\b(?:ask|request|require|prefer|important)\b[^.;]{0,20} that [^.;]{0,60}\b(?:is|are|be|gets?) not (?:\w+ )?(?:posted|shared|published|disclosed|discussed|reported|filed|opened|submitted|made|announced)\b[^.;]{0,40}\b(?:public(?:ly)?|issues?|tracker|discussions?|forums?|where|social media|before|until|outside)\b`,
  ],
  // "Security issues in the tracker will be closed", "skip the tracker"
  [
    'closed|deleted|removed|locked|hidden|rejected|ignored & tracker|issue|discussion|forum',
    String.raw`\b(?:security|vulnerabilit\w+)\b[^.;]{0,40}\b(?:reported|filed|opened|posted|submitted|raised|created|left|put)?\s?(?:in|on|via|through|as) (?:(?:the|our|a|an|any|public|github|gitlab) ){0,3}(?:(?:issue|bug)[ -]?tracker|tracker|issues?|discussions?|forums?)\b[^.;]{0,20}\b(?:will be|are|get) (?:\w+ )?(?:closed|deleted|removed|locked|hidden|rejected|ignored)\b`,
  ],
  [
    'skip|bypass & tracker|issue|ticket|forum|discussion',
    String.raw`\b(?:skip|bypass) (?:(?:the|our|public|github|gitlab) )*(?:(?:issue|bug)[ -]?trackers?|trackers?|issues|forums?|discussions)\b|\bskip the (?:public )?(?:issue|ticket)\b`,
  ],
  // "Keep it off the issue tracker"
  [
    'off|out of|away from & keep|leave|stay',
    String.raw`\b(?:keep|leave|stay)\b(?: \w+){0,6} (?:off|out of|away from) (?:(?:the|our|any|all|public|github|gitlab|project's) ){0,4}(?:(?:issue|bug)[ -]?trackers?|trackers?|issues?|github|social media|forums?|discussions?|discord|slack|public eye|mailing lists?|public|internet|web|(?<=public )(?:channels?|places?|spaces?|lists?))\b`,
  ],
  // "Opening a public issue puts users at risk", "filing a public bug is discouraged"
  [
    'risk|danger|harm|discouraged|expose|jeopard',
    String.raw`\b(?:open|fil|creat|post|submitt|rais|report|disclos|discuss|publish|shar)ing\b[^.;,]{0,60}\b(?:public(?:ly)?|issues?|tickets?|discussions?|disclosure|vulnerabilit(?:y|ies)|details|exploits?|it)\b[^.;,]{0,30} (?:(?:is|are) (?:\w+ )?discouraged|(?:can |may |could |might |would |will )?(?:(?:put|place)s? [^.;,]{1,40} (?:at|in) (?:\w+ )?(?:risk|danger|jeopardy)|(?:expose|endanger|harm|jeopardi[sz]e)s?))\b`,
  ],
  [
    'public|early|premature & risk|danger|harm|jeopard|expose',
    String.raw`\b(?:public|early|premature) (?:disclosures?|publication|reports?|posts?|issues?|discussions?)\b[^.;]{0,60} (?:can |may |could |might |would |will )?(?:(?:put|place|leave)s? [^.;,]{1,40} (?:at|in) (?:\w+ )?(?:risk|danger|jeopardy)|(?:expose|endanger|harm|jeopardi[sz]e)s?)\b`,
  ],
  [
    'public & closed|deleted|removed|locked|hidden|rejected|ignored',
    String.raw`\bpublic(?:ly)? (?:\w+ )?(?:issues?|tickets?|posts?|discussions?|threads?|reports?|pull requests?)\b[^.;,]{0,60}\b(?:will be|are|get) (?:\w+ )?(?:closed|deleted|removed|locked|hidden|rejected|ignored)\b`,
  ],
  // "Tell us before you tell anyone else", "let us fix it before you write about it"
  [
    'before|prior to',
    String.raw`\b(?:tell|contact|notify|inform|report|speak to|let|give|allow|ask|wait)\b[^.;]{0,80}\b(?:before|prior to) (?:you |they )?(?:tell|show|inform|contact|notify|telling|showing|informing|contacting|notifying|writ(?:e|ing) (?:about|(?:a|an|any|your) (?:\w+ )?(?:blog|post|article|paper))|post(?:ing)? (?:about|anything)|speak(?:ing)? publicly|blog(?:ging)?|tweet(?:ing)?|talk(?:ing)? about|go public|going public|creat(?:e|ing) (?:any|a) public)\b(?! us\b| me\b)`,
  ],
  // "Contact us before creating an issue."
  [
    'before|prior to & issue|ticket|bug report|pull request|discussion|thread',
    String.raw`\b(?:contact|reach|e-?mail|mail|write|tell|notify|inform|report|speak|talk|message)\w*\b(?:[^.;]|\.\S){0,80}\b(?:before|prior to)\s+(?:you\s+)?(?:open|creat|fil|submit|rais|post|log|start)(?:e|es|ing|ting)?\s+(?:(?:a|an|any|the|new|public|github|gitlab)\s+)*(?:issues?|tickets?|bug reports?|pull requests?|discussions?|threads?)\b`,
  ],
  // "Not on the tracker, please", "never in an issue", "nothing public"
  [
    'not |never & tracker|issue|ticket|pull request|forum|discussion|open|public|comment|chat',
    String.raw`^\W*(?:(?:and|but|please|kindly),? )*(?:not|never) (?:on|in|via|through|as|by|over|into|using) (?:(?:the|our|a|an|any|public|open|github|gitlab|project's) ){0,4}(?:(?:issue|bug)[ -]?trackers?|trackers?|issues?|tickets?|pull requests?|forums?|discussions?|comments?|chats?|open|public)\b`,
  ],
  [
    'nothing',
    String.raw`\bnothing (?:public|security[- ]re\w+)\b|\b(?:publish|post|share|tweet|disclose|announce) nothing\b`,
  ],
  [
    'no & issue|ticket|tweet|gist|post|public',
    String.raw`(?:^\W*|\b(?:and|please|pls|so),? )no (?:issues?|tickets?|tweets?|gists?|posts?|public \w+)\b(?:,[^.;]{0,30})? (?:for (?:\w+ )?(?:security|exploits?|vulnerab\w+|flaws?)|(?:till|until|before) (?:we|it|there|the)\b)`,
  ],
  [
    'never for|not for|only for & tracker|issue|ticket|forum|discussion',
    String.raw`\b(?:tracker|issues?|tickets?|forums?|discussions?)\b[^.;]{0,60}\b(?:never|not) for (?:\w+ ){0,2}(?:security|vulnerab\w+|exploits?|flaws?)\b`,
  ],
  // "Keep vulnerabilities out of both", where the places were named
  [
    'keep & off|out of|away from',
    String.raw`\bkeep (?:it|them|this|these|those|such|security|vulnerab\w+|exploit\w*|flaws?|sensitive)(?: \w+){0,3} (?:off|out of|away from) (?:both|it|them|there|those|these|either|all of (?:them|these|those))\b`,
  ],
  // "What we don't want: a ticket that the whole world can read"
  [
    'want & issue|ticket|public|world',
    String.raw`\b(?:don't|do not) want\b[^.;]{0,40}\b(?:issues?|tickets?|public \w+)\b[^.;]{0,60}\b(?:public(?:ly)?|world|everyone|everybody|anyone|anybody|read|security|vulnerab\w+)\b`,
  ],
  // "Public lists and the tracker are off-limits", "an issue is the wrong place", "the tracker isn't appropriate for this"
  [
    'limits|taboo|appropriate|acceptable|suitable|suited|place|way|channel|venue|option|ok|no good',
    String.raw`\b(?:issues?|tickets?|trackers?|bug database|channels?|(?:public|mailing|dev|users?) lists?|forums?|chat(?: ?rooms?)?|discussions?|pull requests?|posting|social media)\b[^.;]{0,100}?\b(?:is|are) (?:(?:therefore|hence|thus|also|all) )?(?:off[- ]limits|taboo|unsuitable|inappropriate|(?:not|no|the wrong) (?:an? |the )?(?:right |proper |good |correct )?(?:place|way|channel|venue|option)|not (?:appropriate|acceptable|suited|suitable|okay|ok)|no good for)\b|\b(?:issues?|tickets?|trackers?|lists?|forums?|channels?|discussions?)\b[^.;]{0,60}?\b(?:isn't|aren't) (?:the (?:right |proper )?(?:place|way|channel|venue)|appropriate|acceptable|suitable|suited|okay|ok)\b`,
  ],
  // "Publication before the fix voids the reward"
  [
    'void|disqualif|forfeit|eligible',
    String.raw`\b(?:disclos(?:ure|ing)|publication|publishing|going public)\b[^.;]{0,40}\b(?:before|prior to|without)\b[^.;]{0,40}\b(?:void\w*|disqualif\w*|forfeit\w*|(?:not|in) ?eligible)`,
  ],
  // "Tickets are mirrored everywhere, so don't file one for this"
  [
    "don't|do not|never & one|them|any",
    String.raw`\b(?:issues?|tickets?|threads?|trackers?|discussions?|pull requests?)\b[^.;]{0,80}\b(?:don't|do not|never) (?:file|open|create|make|start|post|write) (?:one|them|any)\b`,
  ],
  // "Wait with blog posts and talks till it is fixed"
  [
    'wait|hold & until|till|before',
    String.raw`(?:^\W*|\b(?:please|kindly|must|should|to) )(?:wait|hold (?:back|off)|hold)\b[^.;]{0,20}\b(?:blog|blogs|posts?|talks?|publishing|publication|tweets?|tweeting|write-?ups?|details)\b[^.;]{0,40}\b(?:until|till|before)\b`,
  ],
  [
    'tell & until|till|before',
    String.raw`\btell (?:anyone|anybody|others|no ?one|nobody)(?: else)? (?:\w+ ){0,3}?(?:before|until|till)\b`,
  ],
  [
    'silent|quiet & expect|stay|keep|remain',
    String.raw`\bexpect (?:\w+ ){1,3}to (?:keep|stay|remain) (?:quiet|silent)\b|(?:^\W*|[:;] ?)(?:stay|keep|remain) (?:quiet|silent)\b`,
  ],
  ['not do', String.raw`\b(?:should|must|may) not do\b\W{0,3}(?:is )?(?:create|open|file|post|use)\b`],
  ['why not', String.raw`\bwhy not (?:in |via |as )?(?:an? |the )?(?:public )?(?:issue|ticket|tracker)\b`],
  ['nowhere else', String.raw`\b(?:before|until|till)\b[^.;]{0,60}\bnowhere else\b`],
  // "Writing about it in tickets is forbidden"
  [
    'forbidden|prohibited|not allowed|not permitted|unacceptable',
    String.raw`\b(?:writing|posting|lodging|filing|opening|reporting|publishing|disclosing|discussing|disclosure|reports?)\b[^.;]{0,80}\b(?:public\w*|issues?|tickets?|trackers?|github|forums?|social media|third part\w+)\b[^.;]{0,40}\b(?:is|are) (?:strictly )?(?:forbidden|prohibited|not allowed|not permitted|unacceptable)\b`,
  ],
  // "A report in the open does damage"
  [
    'in the open|in public & damage|harm|risk|danger|expos|hurt',
    String.raw`\b(?:reports?|issues?|tickets?|disclosures?|posts?) in (?:the open|public)\b[^.;]{0,40}\b(?:damage|harm|risk|danger|expos\w+|hurts?)\b`,
  ],
]);
