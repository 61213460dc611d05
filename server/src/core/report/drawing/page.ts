import { spokenLanguage, t } from '../../l10n';
import type { ReportContents } from '../contents';
import { channelsFact, drawArticle, findingsFact } from './article';
import { headlineOf } from './headline';
import { html, path } from './html';
import type { Html } from './html';
import { createPen } from './pen';
import { STYLES } from './styles';
import { row, rowGroup, table } from './table';

/** The parts that a page of several policies is put together from: each is made where its file is read. HTML. */
export interface PagePart {
  /** The row of the table over all policies. */
  readonly row: string;
  readonly article: string;
}

export function drawPart(contents: ReportContents): PagePart {
  const pen = createPen(false, `${idOf(contents.path)}-`, contents.language);
  return {
    row: row(html`<a href="#${pen.id('policy')}">${path(contents.path)}</a>`, [
      headlineOf(contents),
      { title: t('Ways to report'), content: contents.isSecurityTxt ? '–' : channelsFact(contents) },
      {
        title: t('Scorecard'),
        content: contents.isSecurityTxt ? '–' : t('{0} of {1}', contents.scorecard.score, 10),
      },
      { title: t('Problems'), content: findingsFact(contents) },
    ]).html,
    article: drawArticle(contents, pen).html,
  };
}

/** A page that needs nothing but itself: no script, and nothing of another file or machine. */
export function drawPage(parts: readonly PagePart[]): string {
  const ready = (text: string): Html => ({ html: text });
  const overview = html`<section class="overview" aria-labelledby="overview-title">
    <h2 id="overview-title">${t('Overview')}</h2>
    ${table(
      t('Every policy, and how it stands.'),
      [
        { title: t('Policy') },
        { title: t('How it stands') },
        { title: t('Ways to report') },
        { title: t('Scorecard') },
        { title: t('Problems') },
      ],
      [
        rowGroup(
          parts.map((part) => ready(part.row)),
          5,
        ),
      ],
      'policies',
    )}
  </section>`;
  const page = html`<!doctype html>
    <html lang="${spokenLanguage()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="${FILE_POLICY}" />
        <title>${reportTitle()}</title>
        <style>
          ${ready(STYLES)}
        </style>
      </head>
      <body>
        <main>${heading()}${parts.length !== 1 && overview}${parts.map((part) => ready(part.article))}</main>
      </body>
    </html> `;
  return page.html;
}

/** The page as an editor shows it beside one policy: the editor puts it into a document and brings it up to date. */
export interface ReportView {
  readonly title: string;
  readonly styles: string;
  /** What belongs into the body. */
  readonly body: string;
}

export function drawView(contents: ReportContents): ReportView {
  const article = drawArticle(contents, createPen(true, '', contents.language));
  return {
    title: t('Security policy report: {0}', contents.path),
    styles: STYLES,
    body: html`<main lang="${spokenLanguage()}">${heading()}${article}</main>`.html,
  };
}

const reportTitle = (): string => t('Security policy report');
const heading = (): Html => html`<h1>${reportTitle()}</h1>`;
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Different for different paths, and made of letters, digits and `_` alone. */
const idOf = (path: string): string =>
  path.replace(/[^A-Za-z0-9]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}_`);
