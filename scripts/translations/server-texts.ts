import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REQUIREMENTS } from '../../server/src/core/coverage/controls';
import { SECRETS } from '../../server/src/core/policy/hygiene/secrets';
import { PROFILE_IDS, PROFILES } from '../../server/src/core/rules/profiles';
import { rules } from '../../server/src/core/rules/registry.generated';
import { presets, SECTION_IDS, sectionTemplate } from '../../server/src/core/templates';
import { root } from '../setup.mjs';
import { literalsIn, SERVER } from './literals';

/** All that the server says to people, in English, each text once and in alphabetical order. */
export function serverTexts(): readonly string[] {
  const sources = join(root, 'server', 'src');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = [...files.flatMap((file) => literalsIn(join(sources, file), SERVER)), ...dataTexts()];
  return [...new Set(texts)].sort();
}

/** What stands in data, and is translated where it is handed out. */
function dataTexts(): string[] {
  return [
    ...rules.flatMap(({ statement, why, messages }) => [statement, why, ...Object.values(messages)]),
    ...SECTION_IDS.map((id) => sectionTemplate(id).purpose),
    ...presets.flatMap(({ title, description, values }) => [
      title,
      description,
      // The times that a preset promises. What a policy calls them is another matter.
      ...[values.ack, values.fix_critical, values.fix_high, values.fix_medium, values.fix_low],
    ]),
    ...PROFILE_IDS.flatMap((id) => [PROFILES[id].title, PROFILES[id].description]),
    ...Object.values(REQUIREMENTS).flatMap(({ controls, elsewhere }) => [
      ...controls.map(({ asks }) => asks),
      ...elsewhere,
    ]),
    ...SECRETS.map(([kind]) => kind),
  ].filter((text) => typeof text === 'string');
}
