/** The languages beside English that people are spoken to in, as editors name them. */
export const LANGUAGES = ['de', 'es', 'fr', 'ja', 'zh-cn'] as const;

export type Language = (typeof LANGUAGES)[number];
