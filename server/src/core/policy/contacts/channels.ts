import { remember } from '../../collections/remember';
import { placeOf, sourceOf } from '../../markdown/located';
import type { Table, Unit } from '../../markdown/model';
import { joinCells } from '../../markdown/read-block';
import type { Channel, ChannelKind, PublicInstruction } from '../model';
import { isUnder, type Passage } from '../passage';
import { addressesIn, type Address } from './addresses';
import { candidatesIn } from './candidates/candidates';
import { fromAddress } from './candidates/in-addresses';
import { linkedChannel } from './linked-channel';
import { isOffered, surroundingsIn } from './offered';
import { deniesTitle, isListOfDonts, isPublicPlace, publicInstruction } from './public-reporting';
import { channelOfUrl } from './urls';
import { asksForMail } from './words/mail';
import { isOneMoreChoice } from './words/people';
import { speaksOfSomethingElse } from './other-matters';
import { leadingTo, sendsToPolicy } from './pointers';
import { isOurAct, isReporting } from './reporting-context';

/** What a passage offers to those who report. */
export interface Offers {
  /** In the order of the text; each place counts, so one channel can be listed twice. */
  readonly channels: readonly Channel[];
  /** The places in public where the reader is sent, those that serve only to ask for a private contact among them. */
  readonly publicInstructions: readonly PublicInstruction[];
}

/**
 * The ways to report that a passage offers. `isShort`: the document is hardly more than a way to report, so that no heading is needed to know what its
 * address is for.
 */
export const offersIn = remember((passage: Passage, isShort: boolean): Offers => {
  const channels: Channel[] = [];
  const publicInstructions: PublicInstruction[] = [];
  let table: Table | undefined;
  let before: Unit | undefined;
  for (const unit of passage.units) {
    const below = unit.kind === 'code' ? setOff(unit, before, passage) : undefined;
    if (below !== undefined) channels.push(below);
    before = unit;
    const offered =
      candidatesIn(unit).length === 0 ? placeOfChoice(unit, passage) : offeredIn(unit, passage, isShort);
    const header = unit.table === table ? undefined : headerOf(unit);
    table = unit.table;
    if (header !== undefined && candidatesIn(header).length > 0)
      offered.unshift(
        ...offeredIn(header, passage, isShort).map(({ channel, contactOnly }) => ({
          channel: { ...channel, unit },
          contactOnly,
        })),
      );
    for (const { channel, contactOnly } of offered) {
      if (!contactOnly) channels.push(channel);
      if (isPublicPlace(channel.kind)) publicInstructions.push(publicInstruction(channel, contactOnly));
    }
  }
  return { channels: callsItList(passage, channels) ? channels.map(asList) : channels, publicInstructions };
});

/** "It is discussed on that list only": the one address that the passage gives. */
function callsItList({ body }: Passage, channels: readonly Channel[]): boolean {
  const addresses = channels.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  return new Set(addresses).size === 1 && body.some(({ prose }) => THAT_LIST.test(prose.text));
}
const THAT_LIST = /\b(?:on|to|via|over)\s(?:that|this)\s(?:mailing\s)?list\b/i;

/** An address, as one of a list; another channel as it is. */
export const asList = remember((channel: Channel): Channel =>
  channel.kind === 'email' ? { ...channel, kind: 'mailing-list-private' } : channel,
);

/** A page that is one of "the following channels", whatever it is. */
function placeOfChoice(unit: Unit, passage: Passage): { channel: Channel; contactOnly: boolean }[] {
  const [link, ...others] = unit.prose.links;
  if (link === undefined || others.length > 0 || unit.list === undefined || unit.parent !== undefined)
    return [];
  const leadIn = passage.leadIn(unit);
  if (!/^https?:/i.test(link.url) || !ONE_OF_CHANNELS.test(leadIn) || !isReporting(leadIn)) return [];
  if (channelOfUrl(link.url) !== undefined || speaksOfSomethingElse(unit.prose.text) || isOurAct(leadIn))
    return [];
  return [{ channel: linkedChannel('other', link, unit), contactOnly: false }];
}
const ONE_OF_CHANNELS =
  /\b(?:one|any|either) of (?:the|these)\b[^.;]{0,30}\b(?:channels|ways|methods|options|means|routes)\b|\bfollowing (?:\w+ ){0,2}(?:channels|ways|methods|options|means|routes)\b/i;

/** An address that stands below the words that lead to it, set off as code: "Write to:". */
function setOff(code: Unit, before: Unit | undefined, passage: Passage): Channel | undefined {
  const leading = before?.prose.text ?? '';
  const address = leading.endsWith(':') ? addressAlone(code) : undefined;
  if (address === undefined || speaksOfSomethingElse(leading) || isOurAct(leading)) return undefined;
  if (!isReporting(leading) && !(isUnder(passage, 'reporting') && asksForMail(leading))) return undefined;
  const { kind, value, problem } = fromAddress(address, leading, undefined);
  const start = code.span.start + address.range.start;
  return {
    block: code.block,
    span: { start, end: start + address.range.end - address.range.start },
    kind,
    value,
    unit: code,
    linked: true,
    urlSpan: undefined,
    problem,
    effective: problem === undefined,
    preferred: false,
  };
}

/** The address that is all there is in a block of code; its range is in the source of the unit. */
const addressAlone = remember((code: Unit): Address | undefined => {
  const source = sourceOf(code);
  if (source.length > 300) return undefined;
  const [address, ...others] = addressesIn(
    source.replace(/^[\s`~]{2,}/, (lead) => ': '.padStart(lead.length)),
  );
  if (address === undefined || others.length > 0) return undefined;
  const rest = source.slice(0, address.range.start) + source.slice(address.range.end);
  return /^(?:[\s`~<>]|mailto:|text|txt)*$/i.test(rest) ? address : undefined;
});

/** The heading row above the first row of a table, as a row; some tables have their first line of contents there. */
const headerOf = remember(
  (row: Unit): Unit | undefined =>
    row.table && {
      ...row,
      cells: row.table.header,
      prose: joinCells(row.table.header),
    },
);

function offeredIn(
  unit: Unit,
  passage: Passage,
  isShort: boolean,
): { readonly channel: Channel; readonly contactOnly: boolean }[] {
  const { text } = unit.prose;
  if (isListOfDonts(unit, passage)) return [];
  const placeOfWords = surroundingsIn(unit, passage);
  const preferred =
    /\b(?:preferred|recommended|prefer)\b/i.test(unit.parent?.prose.text ?? '') ||
    /\b(?:preferred|recommended)\b/i.test(text);
  const found = candidatesIn(unit).flatMap((candidate) => {
    const around = placeOfWords(candidate.range.start);
    if (!isOffered(candidate, around, unit, passage, isShort)) return [];
    if (isPublicPlace(candidate.kind) && unit === passage.heading && deniesTitle(passage)) return [];
    const { value, link } = candidate;
    const kind =
      candidate.kind === 'bounty-platform' && sendsToPolicy(`${leadingTo(unit, passage)} ${around.sentence}`)
        ? 'policy-elsewhere'
        : candidate.kind;
    const problem = candidate.problem ?? (isPublicPlace(kind) ? 'public' : undefined);
    const channel: Channel = {
      ...placeOf(unit, candidate.range),
      ...(link && { span: link.span }),
      kind,
      value,
      unit,
      linked: link !== undefined || kind === 'phone' || (isMail(kind) && value.includes('@')),
      urlSpan: link?.urlSpan,
      problem,
      effective: problem === undefined,
      preferred,
    };
    return [
      {
        channel,
        again: candidate.again,
        contactOnly:
          isPublicPlace(kind) &&
          isForContactOnly(`${unit.list ? passage.leadIn(unit) : ''} ${around.sentence} ${around.after}`),
      },
    ];
  });
  // A link and the words around it name one public place, and two sentences may name one form.
  return found.filter(
    ({ channel: { kind }, again }, index) =>
      !(isPublicPlace(kind) || again) || found.findIndex(({ channel }) => channel.kind === kind) === index,
  );
}

/** A way that a letter goes. */
export const isMail = (kind: ChannelKind): boolean => kind === 'email' || kind === 'mailing-list-private';

/** An issue without a word of the flaw only asks for a private contact. */
const isForContactOnly = (text: string): boolean =>
  /\b(?:ask(?:s|ing)?|request(?:s|ing)?) (?:only |us |for )*(?:how|whom?|where|to (?:look|check|respond|reply|answer|get|be|contact|reach))\b|\b(?:asking|asks?|request(?:ing)?|requests?) (?:for |us |the maintainers? |to )*(?:(?:be |a |an |our |your |the |private |secure |direct |preferred |security |current |maintainers?'? )*(?:contact|channel|e-?mail|address|way|method|conversation|communication|discussion))|\b(?:without|no|not|don't|avoid)\b[^.;]{0,40}\b(?:any |the )?(?:details?|specifics|technical|vulnerability information)\b|\bminimal\b|\b(?:only|just|merely) (?:says?|saying|states?|stating|mentions?|mentioning|notes?) (?:that )?(?:you|there)\b|\b(?:saying|stating|mentioning|noting|says?|states?|mentions?) (?:only|just|merely|no more than|nothing but) (?:that )?(?:you|there)\b|\b(?:establish|start|set up|arrange|initiate) (?:a |an )?(?:private|secure)\b|\b(?:and|just|simply) say (?:that )?you (?:believe|think|have found|found)\b|\bprivate contact\b|\bcontact requests?\b|\b(?:provide|offer|give|share|suggest) (?:us |me )?(?:an?|some) (?:private|secure|confidential) (?:channel|contact|way|address)|\b(?:first|initial) contact\b/i.test(
    text,
  ) || ASKS_IN_LANGUAGES.test(text);

/** The same in other languages: no details, or a private contact that is asked for. */
const ASKS_IN_LANGUAGES = new RegExp(
  [
    String.raw`(?<!\S)(?:sin|sem|sans|senza|ohne|zonder|bez|без) (?:[^\s.;]{1,14} ){0,2}(?:détail|detal|detall|detalh|dettagl|details|einzelheit|szczegół|подробн|детал|poc(?!\S))`,
    String.raw`(?:contatto|canale) (?:privat|riservat)|(?:contact|canal) (?:privé|privad|confidenti)|contacto privad|contato privad|(?:privaten?|vertraulichen?) (?:kontakt|kanal)|privé-?(?:contact|kanaal)|prywatn\S{1,3} (?:kontakt|kana)|(?:приватн|закрыт|личн)\S{1,4} (?:канал|контакт)`,
    String.raw`(?:公開|詳細|公开|细节).{0,12}(?:含まない|書かず|なし|しない)|とだけ(?:書|記)|(?:詳細|内容|情報)[はを]?[^。]{0,8}(?:書かない|含めない|記載しない|載せない|書かず|含めず)`,
    String.raw`不含|不包含|不要?(?:包含|附带?|写入?|透露)[^。；;]{0,6}(?:细节|详情|細節)|仅(?:作|提供|说明|描述)[^。；;]{0,6}(?:概述|概要|高层|摘要)|(?:私密|私下|非公开|私有)的?(?:联系|沟通|联络|交流)(?:方式|渠道|途径)?`,
    String.raw`(?:세부|상세|내용)[^.]{0,12}(?:없이|제외|적지|포함하지)|비공개 (?:채널|연락)`,
  ].join('|'),
  'i',
);

const CHOICE =
  /\b(?:one|any|either) of\b|\bfollowing (?:\w+ ){0,2}(?:channels?|ways?|methods?|options?|means)\b|\b(?:channels|ways|methods|options|wege[n]?|möglichkeiten|moyens|canaux|medios|canales|formas|vías|meios|canais|canali|manieren|kanałów|sposobów)\b|kanälen?|渠道|通道|方式|途径|способ|канал|方法|手段|連絡先|방법|채널/i;

/**
 * Somebody who is but named is one more way where the text offers them for a choice: "or contact the release manager", an item of "one of the following
 * channels". Elsewhere the name only says who reads what is sent another way.
 */
export function isAlternative({ unit, kind, problem, value }: Channel, leadIn: string): boolean {
  if (kind !== 'other' || problem !== 'unspecified') return false;
  if (unit.list !== undefined && unit.parent === undefined && CHOICE.test(leadIn)) return true;
  const { text } = unit.prose;
  const start = text.indexOf(value);
  return isOneMoreChoice(text, start, start + value.length);
}

/** A pull request, or somebody who is but named, is a way only where the document gives no other. */
export const isMakeshift = ({ kind, linked, problem, value }: Channel): boolean =>
  kind === 'other' &&
  !linked &&
  (problem === 'unspecified' || /\b(?:pull|merge) requests?\b|\bprs?\b/i.test(value));
