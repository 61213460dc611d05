import de from '../../l10n/bundle.l10n.de.json';
import es from '../../l10n/bundle.l10n.es.json';
import fr from '../../l10n/bundle.l10n.fr.json';
import ja from '../../l10n/bundle.l10n.ja.json';
import zhCn from '../../l10n/bundle.l10n.zh-cn.json';
import type { Translations } from '../core';

const TRANSLATIONS = { de, es, fr, ja, 'zh-cn': zhCn } satisfies Readonly<Record<string, Translations>>;

/** A language that people are spoken to in beside English, as editors name it. */
export type Language = keyof typeof TRANSLATIONS;

/** What the server says in a language, by the English text. Bundles keep it in a file of its own, without a copy of the English text for each language. */
export const translationsIn = (language: Language): Translations => TRANSLATIONS[language];
