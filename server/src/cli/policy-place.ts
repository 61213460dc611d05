import { existsSync } from 'node:fs';

/** Why a policy cannot be written there, in a sentence; undefined where it can. */
export function placeProblem(file: string, force: boolean): string | undefined {
  if (OTHER_FORMAT.test(file)) {
    const name = file.replace(OTHER_FORMAT, '.md');
    return `The policy is written in Markdown, and ${file} is named like another format: give a name that ends in .md, such as ${name}.`;
  }
  if (force || !existsSync(file)) return undefined;
  return `${file} exists already: give another --output, or --force to overwrite it.`;
}

/** Whoever opens it reads it as something else, and so do forges. A name without an ending, or with one of a copy, says nothing. */
const OTHER_FORMAT =
  /\.(?:rst|rest|adoc|asciidoc|txt|text|org|tex|html?|xml|json|ya?ml|toml|rtf|pdf|docx?|odt)$/i;
