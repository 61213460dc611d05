import { t } from '../../l10n';
import { SEVERITIES } from '../../rules/rule';
import type { Severity } from '../../rules/rule';
import type { ReportContents, ReportFinding } from '../contents';
import { html } from './html';
import type { Html } from './html';
import { mark } from './marks';
import type { Pen } from './pen';

const TITLES: Readonly<Record<Severity, () => string>> = {
  error: () => t('Errors'),
  warning: () => t('Warnings'),
  information: () => t('Information'),
  hint: () => t('Hints'),
};

export function drawFindings({ findings }: ReportContents, pen: Pen): Html {
  if (findings.length === 0)
    return html`<p>${mark('good')} ${t('The rules that are on have found nothing.')}</p>`;
  return html`${SEVERITIES.map((severity) => {
    const own = findings.flatMap((finding, index) =>
      finding.severity === severity ? [drawFinding(finding, index, pen)] : [],
    );
    return own.length === 0
      ? html``
      : html`<h4>${mark(severity)} ${TITLES[severity]()}</h4>
          <ul class="findings">
            ${own}
          </ul>`;
  })}`;
}

function drawFinding({ ruleId, message, line, why, url }: ReportFinding, index: number, pen: Pen): Html {
  return html`<li>
    <p>${message}</p>
    <p class="where">${pen.line(line)} ${pen.rule(ruleId, url)}</p>
    ${
      why !== undefined &&
      html`<details id="${pen.id(`why-${index}`)}">
        <summary aria-label="${t('Why does {0} matter?', ruleId)}">${t('Why')}</summary>
        <p>${plain(why)}</p>
      </details>`
    }
  </li>`;
}

/** Without code marks and the keys of sources, which the page of the rule explains. */
const plain = (text: string): string => text.replace(/ ?\[[A-Z][A-Z0-9-]*\]/g, '').replaceAll('`', '');
