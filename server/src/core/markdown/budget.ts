/**
 * What is worth parsing. The parser needs more than linear time for some texts, so that what is too much is told by looking at the text before it is
 * called. The figures are far above those of any policy, and each bounds the time of one call to a fraction of a second.
 */

/** The longest document that is read to its end, in UTF-16 units. */
export const LONGEST_DOCUMENT = 1_000_000;
/** How far known blocks can be for the text up to them to be parsed in one call, in UTF-16 units: the parser's cost for each grows with the length. */
export const NEAR = 2_000;
/** The longest text that is parsed in one call: a block that is longer is not read. */
export const LONGEST_SLICE = 48_000;

/** Rows of a table; the parser's time grows with their square. */
const MOST_ROWS = 600;
/** Characters of one kind that may open or close emphasis, links, code or tags, in one slice. */
const MOST_MARKS = 4_000;
/** Markers of quotations and lists at the start of one line. */
const MOST_MARKERS = 60;
/** Columns of white space before a marker, by which lists are nested. */
const DEEPEST_MARKER = 160;

/** Whether parsing the text in one call would take too long. It looks at each character once. */
export function isTooMuch(text: string): boolean {
  if (text.length > LONGEST_SLICE) return true;
  if (text.length < SMALL) return false;
  let rows = 0;
  let marks = 0;
  let markers = 0;
  let columns = 0;
  let starting = true;
  let row = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    switch (code) {
      case 10:
      case 13:
        if (row && ++rows > MOST_ROWS) return true;
        [markers, columns, starting, row] = [0, 0, true, false];
        break;
      case 32:
        if (starting) columns++;
        break;
      case 9:
        if (starting) columns += 4;
        break;
      case 62: // >
        if (starting && (++markers > MOST_MARKERS || columns > DEEPEST_MARKER)) return true;
        break;
      case 42: // *
      case 45: // -
      case 43: // +
        if (code === 42 && ++marks > MOST_MARKS) return true;
        // A line of dashes is a rule or an underline; a marker has space behind it.
        if (starting && isBehindMarker(text.charCodeAt(at + 1))) {
          if (++markers > MOST_MARKERS || columns > DEEPEST_MARKER) return true;
        } else starting = false;
        break;
      case 91: // [
      case 93: // ]
      case 95: // _
      case 60: // <
      case 96: // `
      case 126: // ~
      case 33: // !
      case 38: // &
      case 64: // @
        starting = false;
        if (++marks > MOST_MARKS) return true;
        break;
      case 124: // |
        row = true;
        starting = false;
        break;
      default:
        // The number of an ordered item is followed by a mark.
        if (starting && code >= 48 && code <= 57) break;
        if (starting && (code === 46 || code === 41) && isBehindMarker(text.charCodeAt(at + 1))) {
          if (++markers > MOST_MARKERS || columns > DEEPEST_MARKER) return true;
        } else starting = false;
    }
  }
  return false;
}

const isBehindMarker = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** So short that nothing in it can take long. */
const SMALL = 200;
