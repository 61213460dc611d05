import type { VersionStatus } from '../model';
import { withLetters } from '../text/letters';

const YES = withLetters(
  String.raw`✅|✔|☑|🟢|👍|✓|💚|(?<![\w:]):(?:white_check_mark|heavy_check_mark|check_mark|ballot_box_with_check|green_circle|large_green_circle|\+1|thumbsup|green_heart):|(?<![\p{L}])(?:yes|y|supported|support|active(?:ly)?|maintained|maintenance|full(?:y)?|current|latest|lts|security(?:[- ]only)?|true|ok|stable|sí|sì|si|oui|ja|sim|evet|tak|да|так|aktiv[\p{L}]*|aktyw[\p{L}]*|actuelle|aktif|активн[\p{L}]*|підтримується|unterstützt|soportad[ao]|compatible|prise en charge|supporté|suportad[ao]|обслуживается|поддерживается)(?![\p{L}])|是|支持|对応|対応|サポート中|はい|有効|あり|^[○◯]$|^対象$|지원|예(?![\p{L}])`,
  'i',
);
const NO = withLetters(
  String.raw`❌|✖|✗|✘|🔴|⛔|🚫|👎|❎|(?<![\w:]):(?:x|no_entry|no_entry_sign|negative_squared_cross_mark|heavy_multiplication_x|red_circle|-1|thumbsdown|cross_mark):|(?<![\p{L}])(?:no|n|not|non|none|nothing|never|(?:is|are|was|do|does|has|have|wo|ca)n['’]t|unsupported|eol|end[- ]of[- ](?:life|support)|life[- ]support|deprecated|discontinued|dropped|false|obsolete|unmaintained|retired|nein|não|nicht|nee|hayır|nie|нет|ні|non supportée?)(?![\p{L}])|不支持|否|已停止|終了|非対応|いいえ|対象外|^なし|^[×✕]$|미지원|지원 ?(?:종료|안 ?함)|아니`,
  'i',
);
/** Something between yes and no: it gets some fixes, or will get them. */
const PARTIAL = withLetters(
  String.raw`⚠|🕐|🟡|🟠|🔶|🚧|(?<![\w:]):(?:warning|clock\d{0,4}|yellow_circle|large_orange_diamond|construction|hourglass\w{0,20}|soon):|(?<![\p{L}])(?:beta|alpha|rc|planned|upcoming|best[- ]effort|critical(?:[- ](?:only|fixes|security))?|discretionary|partial(?:ly)?|limited|backports?|preview|experimental|development|dev|pre-?release|extended|community|bug ?fixes|patches|fixes|updates|only|nur|uniquement|solo|sólo|apenas|tylko|только|лише|sadece|sınırlı)(?![\p{L}])|仅|僅|のみ|限り`,
  'i',
);
/** An emoji's name between colons. Forges know them in lower case and in English only. */
const SHORTCODE = /:[^\s:|]{1,60}:/g;
const KNOWN_SHORTCODE =
  /^:(?:[a-z]+_){0,6}(?:check_mark|check|circle|diamond|mark|x|entry|sign|\+1|-1|thumbsup|thumbsdown|heart|warning|clock\d{0,4}|construction|hourglass\w{0,20}|soon|tada|rocket|star|skull|zzz|question|grey_question|o|ok|recycle|wrench|shield|lock|hammer|seedling|new|end|stop_sign|octagonal_sign|orange_square|green_square|red_square|yellow_square):$/;
const EMPTY = /^[\s\-?.:_]*$|^(?:tbd|tba|n\/?a|todo|unknown)$/i;

/** What a cell or phrase says about the support of a version. What gets some fixes counts as supported. */
export function statusOf(text: string): VersionStatus {
  const status = text.trim();
  if (EMPTY.test(status)) return 'empty';
  // A replacement character, or a lone question mark before the word, is what is left of an emoji.
  if (/\ufffd|^\?\s/.test(status)) return 'unknown';
  if (status.match(SHORTCODE)?.some((name) => name !== name.toLowerCase() || !KNOWN_SHORTCODE.test(name)))
    return 'unknown';
  if (NO.test(status) && !/^(?:yes|✅)/i.test(status)) return 'unsupported';
  // A date alone is the day until which the version is supported.
  if (status.length <= 24 && /\b(?:19|20)\d{2}\b/.test(status)) return 'supported';
  return YES.test(status) || PARTIAL.test(status) ? 'supported' : 'unknown';
}
