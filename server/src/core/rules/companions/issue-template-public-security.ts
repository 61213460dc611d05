import { collectsVulnerabilities } from '../../policy/companions/issue-templates';
import { isSecurityIssueTemplate } from '../../repository/companions';
import { headingAnchor, sectionAbout } from '../anchors';
import { defineRule } from '../rule';

export default defineRule({
  severity: 'warning',
  tier: 1,
  profiles: { recommended: true, strict: true },
  statement: 'A template for public issues collects the details of vulnerabilities.',
  why: 'Whoever opens an issue is offered the template, and publishes what the policy asks to be told in private. Real projects have such templates beside their policy, with the label "security" and fields for the steps of an exploit.',
  detects:
    'A template or form in `ISSUE_TEMPLATE` with "secur" or "vulnerab" in its name that asks for steps to reproduce, a proof of concept or a description of the vulnerability, and neither names the policy or a private way nor asks to leave such details out. It is shown on the policy, where that speaks of reports. A policy that allows public reports is left alone.',
  remedy:
    'Remove the template, or let it say no more than that vulnerabilities are reported in private, with a link to the policy. GitHub shows the policy to everybody who opens an issue. There is no quick fix: the template is another file.',
  whenToTurnOff: 'When the repository is private, and everybody who reads its issues may know.',
  messages: {
    collects:
      '{path} collects vulnerability details in public: remove it, or let it only link to this policy.',
  },
  examples: {
    violates: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: '.github/ISSUE_TEMPLATE/security_report.md',
              text: 'Describe the vulnerability and the steps to reproduce it.\n',
            },
          ],
        },
      },
    ],
    passes: [
      {
        text: '# Security Policy\n\nReport vulnerabilities to security@acme.dev.\n',
        repository: {
          companions: [
            {
              path: '.github/ISSUE_TEMPLATE/security.md',
              text: 'Do not describe the vulnerability or how to reproduce it here: see SECURITY.md.\n',
            },
          ],
        },
      },
    ],
  },
  *check({ policy, repository: { companions = [] } }) {
    const templates = companions.filter(({ path }) => isSecurityIssueTemplate(path));
    if (templates.length === 0 || policy.publicIssue === 'requested' || policy.publicIssue === 'allowed')
      return;
    for (const template of templates) {
      if (!collectsVulnerabilities(template)) continue;
      yield {
        at: headingAnchor(policy, sectionAbout(policy, 'reporting')),
        message: 'collects',
        values: { path: template.path },
      };
    }
  },
});
