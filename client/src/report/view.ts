import type { FromPage, PageState, ToPage } from './messages';

/** Runs in the page of a report: tells what was asked for, and brings the page up to date without moving what the person looks at. */

interface Editor {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const policy = document.currentScript?.dataset['document'] ?? '';

/** The pieces of the page that change on their own. */
const PIECES = 'main h2, main .headline, main nav, main section';
const FOCUSABLE = 'a[href], button, summary';

const piecesOf = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(PIECES)];

/** The pieces as they were drawn: the person may have opened some of their details since. */
let drawn = piecesOf(document).map(({ outerHTML }) => outerHTML);

function show({ body }: ToPage): void {
  const next = new DOMParser().parseFromString(body, 'text/html');
  const pieces = piecesOf(next);
  const sources = pieces.map(({ outerHTML }) => outerHTML);
  const shown = piecesOf(document);
  const stay = anchor();
  if (shown.length === pieces.length) {
    shown.forEach((piece, index) => {
      const update = pieces[index];
      if (update && sources[index] !== drawn[index]) replace(piece, update);
    });
  } else document.querySelector('main')?.replaceWith(...next.body.children);
  drawn = sources;
  stay();
}

function replace(old: HTMLElement, update: HTMLElement): void {
  // Screen readers hear of what changes in an element that stays.
  if (old.classList.contains('headline')) {
    old.textContent = update.textContent;
    return;
  }
  const focused = [...old.querySelectorAll<HTMLElement>(FOCUSABLE)].findIndex(
    (element) => element === document.activeElement,
  );
  for (const { id } of old.querySelectorAll('details[open]')) {
    update.querySelector(`details[id="${CSS.escape(id)}"]`)?.setAttribute('open', '');
  }
  old.replaceWith(update);
  if (focused < 0) return;
  const places = [...update.querySelectorAll<HTMLElement>(FOCUSABLE)];
  places[Math.min(focused, places.length - 1)]?.focus({ preventScroll: true });
}

/** Remembers what stands at the top of the window; the answer puts it there again. */
function anchor(): () => void {
  const id = [...document.querySelectorAll('section[id]')].findLast(
    (section) => section.getBoundingClientRect().top <= 0,
  )?.id;
  const top = (): number => document.getElementById(id ?? '')?.getBoundingClientRect().top ?? 0;
  const before = top();
  return () => {
    scrollBy({ top: top() - before, behavior: 'instant' });
  };
}

document.addEventListener('click', (event) => {
  const place =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-line], [data-rule]')
      : undefined;
  if (!place) return;
  event.preventDefault();
  const { line, rule } = place.dataset;
  if (line !== undefined) editor.postMessage({ line: Number(line) });
  else if (rule !== undefined) editor.postMessage({ rule });
});

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  show(data);
});

let waiting = false;
addEventListener('scroll', () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    editor.setState({ document: policy, scroll: scrollY });
  });
});

scrollTo({ top: editor.getState()?.scroll ?? 0, behavior: 'instant' });
editor.setState({ document: policy, scroll: scrollY });
editor.postMessage('ready');
