/** What the page of a report and the extension say to each other. */

/** What is asked for in the page: a line of the policy (1-based), or the page of a rule; or the page can be written to. */
export type FromPage = { readonly line: number } | { readonly rule: string } | 'ready';

/** The page as it is now: HTML for the body. */
export interface ToPage {
  readonly body: string;
}

/** What is kept of a page over a reload of the window. */
export interface PageState {
  /** The URI of the policy. */
  readonly document: string;
  /** How far down the page is, in CSS pixels. */
  readonly scroll: number;
}
