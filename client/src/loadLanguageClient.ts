/**
 * Loads the language client, which is most of the extension's size, when a server is needed. An editor in the browser loads an
 * extension from one file alone, so it lies in that file, and the desktop takes it from there.
 */
export const loadLanguageClient = () => import('./languageClient');
