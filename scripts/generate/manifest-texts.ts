/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;

/** Keys of this kind belong to the settings and are generated; the others are written by hand. */
const GENERATED = 'setting.';

/** `package.nls.json`: what is written by hand, there or (`moved`) in the manifest, followed by what the settings say. */
export function generateTexts(before: Texts, moved: Texts, generated: Texts): Texts {
  const byHand = Object.entries(before).filter(([key]) => !key.startsWith(GENERATED));
  return { ...Object.fromEntries(byHand), ...moved, ...generated };
}

/**
 * `package.nls.<language>.json`, in the order of the English one. A translation is kept as long as the English text is the same, so that none is told of
 * another text; `known` are those that are translated elsewhere.
 */
export function generateTranslation(
  before: Texts,
  english: Texts,
  englishBefore: Texts,
  known: Texts,
): Texts {
  return Object.fromEntries(
    Object.entries(english).flatMap(([key, text]) => {
      const kept = englishBefore[key] === text ? before[key] : undefined;
      const translation = known[key] ?? kept;
      return translation === undefined ? [] : [[key, translation]];
    }),
  );
}
