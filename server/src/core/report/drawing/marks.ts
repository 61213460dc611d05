import { html } from './html';
import type { Html } from './html';

/** A shape for each answer, so that nobody needs the colours. The word stands beside it. */
const SHAPES = {
  good: html`<path d="M3.5 8.5l3 3 6-7" />`,
  partly: html`<circle cx="8" cy="8" r="5.5" /><path class="filled" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />`,
  bad: html`<path d="M4 4l8 8M12 4l-8 8" />`,
  none: html`<path d="M3.5 8h9" />`,
  error: html`<circle cx="8" cy="8" r="6" /><path d="M8 4.5v4.2M8 11v.4" />`,
  warning: html`<path d="M8 2.2l6.2 11.3H1.8zM8 6.5v3.2M8 11.4v.4" />`,
  information: html`<circle cx="8" cy="8" r="6" /><path d="M8 7.4v4M8 4.6v.4" />`,
  hint: html`<path d="M8 2.5l5.5 5.5L8 13.5 2.5 8z" />`,
} as const;

export type Mark = keyof typeof SHAPES;

export const mark = (name: Mark): Html =>
  html`<svg
    class="mark ${name}"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[name]}
  </svg>`;

/** An answer in a word, with its mark. */
export const state = (name: Mark, word: string): Html =>
  html`<span class="state">${mark(name)} ${word}</span>`;
