import type { TextDocument } from 'vscode-languageserver-textdocument';

/** In milliseconds: who has not typed for so long looks at what is there. */
export const FIRST_PAUSE = 1_000;

/**
 * Documents that somebody has just begun to write. Nearly everything is missing from them, and nobody wants to be told before they have stopped to think:
 * until then it is too early to speak.
 */
export interface Beginnings {
  /** A document was opened, or is written in. */
  changed(document: TextDocument): void;
  /** Whether it is too early to speak of a document; whoever asks too early has it said to them later. */
  isTooEarly(document: TextDocument): boolean;
  /** Who saves is done for now, as who pauses is. */
  saved(document: TextDocument): void;
  closed(document: TextDocument): void;
}

/** Does something after so many milliseconds, unless it is called off. */
export type Later = (milliseconds: number, action: () => void) => () => void;

/** `pause` in milliseconds; 0 lets every document be spoken of at once. `speak` is called for documents that were asked for too early, when they no longer are. */
export function beginnings(
  pause: number,
  speak: (document: TextDocument) => void,
  later: Later = byTimer,
): Beginnings {
  const blank = new WeakSet<TextDocument>();
  const begun = new Map<TextDocument, { wasAsked: boolean; callOff: () => void }>();

  function end(document: TextDocument): void {
    const wasAsked = begun.get(document)?.wasAsked;
    begun.delete(document);
    if (wasAsked) speak(document);
  }

  return {
    changed(document) {
      const known = begun.get(document);
      known?.callOff();
      if (isBlank(document)) {
        begun.delete(document);
        blank.add(document);
        return;
      }
      const begins = blank.delete(document) && isTyped(document) && pause > 0;
      if (!known && !begins) return;
      const callOff = later(pause, () => end(document));
      begun.set(document, { wasAsked: known?.wasAsked ?? false, callOff });
    },
    isTooEarly(document) {
      const known = begun.get(document);
      if (known) known.wasAsked = true;
      return known !== undefined;
    },
    saved(document) {
      begun.get(document)?.callOff();
      end(document);
    },
    closed(document) {
      begun.get(document)?.callOff();
      begun.delete(document);
    },
  };
}

/** In UTF-16 units: a text that is longer is not looked at for being blank. */
const LONGEST_BLANK = 20;

function isBlank(document: TextDocument): boolean {
  const text = document.getText();
  return text.length <= LONGEST_BLANK && text.trim() === '';
}

/** What comes as several lines at once was not typed: it was pasted or generated, and can be judged. */
function isTyped(document: TextDocument): boolean {
  return !document.getText().trim().includes('\n');
}

const byTimer: Later = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
