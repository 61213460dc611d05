/** The longest text that is remembered, in UTF-16 units: what is said again is a sentence, a label or a cell. */
const LONGEST = 600;

/** How many texts are remembered at least, and at most twice as many: more than a reader sees at a time of a list, a table or a page. */
const MOST = 400;

/**
 * A function of a text and nothing else, which remembers what it found in the texts that it saw last. Most of what is read again after an edit stands where an edit was
 * (the other sentences of a paragraph, the other items of a list), and says the same as before. What it finds is shared, and must not be changed.
 */
export function rememberTexts<Found>(read: (text: string) => Found): (text: string) => Found {
  // Objects and not maps: a name of a property is a copy of its own, where a key of a map would keep the whole document that a text is a part of.
  let recent = newTexts<Found>();
  let earlier = newTexts<Found>();
  let count = 0;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = recent[text];
    if (known !== undefined) return known.found;
    const answer = earlier[text] ?? { found: read(text) };
    if (++count > MOST) {
      earlier = recent;
      recent = newTexts();
      count = 1;
    }
    recent[text] = answer;
    return answer.found;
  };
}

type Texts<Found> = Record<string, { readonly found: Found } | undefined>;

const newTexts = <Found>(): Texts<Found> => Object.create(null) as Texts<Found>;
