import { html } from './html';
import type { Html } from './html';

/** A column that is drawn rather than written has a name for those who do not see it. */
export interface Column {
  readonly title: string;
  readonly kind?: 'drawn';
  readonly content?: Html;
}

/**
 * A table that becomes a list of blocks where there is little space. The roles keep it a table there too: some browsers forget that
 * when cells are no longer laid out as such. The first cell of a row names it.
 */
export function table(caption: string, columns: readonly Column[], groups: readonly Html[], look = ''): Html {
  return html`<table role="table" class="${look}">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ title, kind, content }) =>
            html`<th role="columnheader" scope="col" ${kind === 'drawn' && html` class="drawn"`}>
              ${kind === 'drawn' ? html`<span class="unseen">${title}</span>` : title}${content}
            </th>`,
        )}
      </tr>
    </thead>
    ${groups}
  </table>`;
}

/** @param title Stands over the rows. */
export const rowGroup = (rows: readonly Html[], columns: number, title?: string): Html =>
  html`<tbody role="rowgroup">
    ${
      title !== undefined &&
      html`<tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" colspan="${columns}">${title}</th>
      </tr>`
    }${rows}
  </tbody>`;

export interface Cell {
  readonly content: Html | string;
  readonly look?: string;
  /** The title of the column, where the cell does not say what it is once the columns are gone. */
  readonly title?: string;
}

export function row(name: Html | string, cells: readonly (Cell | Html | string)[], look = ''): Html {
  return html`<tr role="row" ${look !== '' && html` class="${look}"`}>
    <th role="rowheader" scope="row">${name}</th>
    ${cells.map((cell) => {
      const {
        content,
        look: own,
        title,
      }: Cell = typeof cell === 'string' || 'html' in cell ? { content: cell } : cell;
      return html`<td
        role="cell"
        ${own !== undefined && html` class="${own}"`}${title !== undefined && html` data-title="${title}"`}
      >
        ${content}
      </td>`;
    })}
  </tr>`;
}
