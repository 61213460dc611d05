import type { Fix } from '../../edits';
import { replaceSpan } from '../../fixes';
import { t } from '../../l10n';
import { absolute } from '../../markdown/located';
import type { PlaceholderText } from '../../policy/model';
import { composeFix } from '../compose';
import { everyProfileBut } from '../profiles';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule';

export default defineRule({
  severity: 'error',
  tier: 1,
  profiles: everyProfileBut('ai-review'),
  statement: 'A template variable or fill-in marker is still in the visible text.',
  why: 'A policy with gaps looks abandoned, and a promise such as "within X days" promises nothing.',
  detects:
    'Markers such as `{{name}}`, `${NAME}`, `<PROJECT_NAME>`, `[INSERT …]`, `%%NAME%%`, "X days", and TODO, TBD or FIXME as a whole value or line. Code, environment variables in code spans, links, task boxes and version patterns such as `1.X.X` are left alone. Markers in the place of a contact are reported by `contact-placeholder`.',
  remedy: 'Write the value. The quick fix fills in what the repository tells, in all places at once.',
  whenToTurnOff: 'Only in a file that is itself a template for others to fill in.',
  messages: {
    variable: '"{text}" was never filled in: write the value.',
  },
  examples: {
    violates: [
      '# {{project}} Security Policy\n\nWrite to security@acme.dev.\n',
      '# Security Policy\n\nWe reply within X days.\n',
    ],
    passes: [
      '# Security Policy\n\nSet `${SECRET_KEY}` in the environment.\n',
      '# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| ------- | --------- |\n| 1.X.X   | yes       |\n',
    ],
  },
  *check(context) {
    const left = context.policy.placeholders.filter(({ contact }) => !contact);
    const byText = new Map<string, PlaceholderText[]>();
    for (const placeholder of left) {
      const same = byText.get(placeholder.text);
      if (same) same.push(placeholder);
      else byText.set(placeholder.text, [placeholder]);
    }
    // One fix fills in all places of a marker, so that all of its findings share it.
    const fixes = new Map<string, readonly Fix[]>();
    for (const placeholder of left) {
      yield {
        at: placeholder,
        message: 'variable',
        values: { text: placeholder.text },
        fixes: () => {
          const { text } = placeholder;
          const made = fixes.get(text) ?? fillIn(context, byText.get(text) ?? []);
          fixes.set(text, made);
          return made;
        },
      };
    }
  },
});

function fillIn(context: RuleContext, same: readonly PlaceholderText[]): readonly Fix[] {
  const variable = same[0] && variableFor(same[0]);
  if (!variable) return [];
  return composeFix(
    'fill-in',
    variable.title(same.length),
    same.flatMap((place) => replaceSpan(context, absolute(place), `{{${variable.name}}}`)),
  );
}

interface Variable {
  readonly name: string;
  /** What is done, in so many places. */
  title(places: number): string;
}

/** What the words of a marker ask for, where the repository may know it. */
const VARIABLES: readonly (readonly [RegExp, Variable])[] = [
  [
    /e-?mail|contact|address/i,
    {
      name: 'security_email',
      title: (places) =>
        places === 1
          ? t('Write the security contact')
          : t('Write the security contact in all {0} places', places),
    },
  ],
  [
    /owner|organi[sz]ation|company|\borg\b/i,
    {
      name: 'owner',
      title: (places) =>
        places === 1 ? t("Write the owner's name") : t("Write the owner's name in all {0} places", places),
    },
  ],
  [
    /project|product|repo(?:sitory)?[-_ ]?name|software/i,
    {
      name: 'project',
      title: (places) =>
        places === 1
          ? t("Write the project's name")
          : t("Write the project's name in all {0} places", places),
    },
  ],
];

function variableFor({ text }: PlaceholderText): Variable | undefined {
  return VARIABLES.find(([words]) => words.test(text))?.[1];
}
