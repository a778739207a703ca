/** The language of the screen and the language of a customer's papers are two different choices. */
export const SCREEN_LOCALES = ['zh-CN', 'en-GB', 'pl-PL'] as const;
export type ScreenLocale = (typeof SCREEN_LOCALES)[number];

export const PAPER_LANGUAGES = ['zh', 'en', 'pl'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** One text in each language; used by packs and by fixed lines of papers. */
export type InEachLanguage<T = string> = Readonly<Record<PaperLanguage, T>>;

export function paperLanguageOf(locale: ScreenLocale): PaperLanguage {
  return locale === 'zh-CN' ? 'zh' : locale === 'pl-PL' ? 'pl' : 'en';
}

export function screenLocaleOf(language: PaperLanguage): ScreenLocale {
  return language === 'zh' ? 'zh-CN' : language === 'pl' ? 'pl-PL' : 'en-GB';
}
