/**
 * Tells what has still to be translated of what the server says.
 *
 *   npm run translations                 counts, for every language
 *   npm run translations -- de           writes a bundle of the English texts that German lacks
 *   npm run translations -- tidy         takes out the translations of what nobody says any more, and sorts the others
 */
import { LANGUAGES } from './languages';
import { englishBundle, missingFrom, tidied, translationsIn, writeTranslations } from './bundles';
import { serverTexts } from './server-texts';

const FOLDER = 'server/l10n';
const texts = serverTexts();
const [wanted] = process.argv.slice(2);
for (const language of LANGUAGES) {
  const translations = translationsIn(FOLDER, language);
  const missing = missingFrom(texts, translations);
  if (wanted === undefined) console.log(`${language}: ${missing.length} of ${texts.length} are missing`);
  else if (wanted === 'tidy') writeTranslations(FOLDER, language, tidied(texts, translations));
  else if (wanted === language) process.stdout.write(englishBundle(missing));
}
