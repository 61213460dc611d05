/**
 * Writes what has still to be translated, as a bundle of English texts.
 *
 *   npm run translations                 counts, for every language
 *   npm run translations -- de           the texts that German lacks
 */
import { LANGUAGES } from './languages';
import { englishBundle, missingFrom, translationsIn } from './bundles';
import { serverTexts } from './server-texts';

const texts = serverTexts();
const [wanted] = process.argv.slice(2);
for (const language of LANGUAGES) {
  const missing = missingFrom(texts, translationsIn('server/l10n', language));
  if (wanted === undefined) console.log(`${language}: ${missing.length} of ${texts.length} are missing`);
  else if (wanted === language) process.stdout.write(englishBundle(missing));
}
