import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { enGB } from './en-GB/all.ts';
import { holdShortWords } from './hold-short-words.ts';
import { plPL } from './pl-PL/all.ts';
import { zhCN } from './zh-CN/all.ts';

/** Every label of every locale, bundled: switching the language reads nothing and takes effect at once. */
export const LABELS = { 'zh-CN': zhCN, 'en-GB': enGB, 'pl-PL': plPL } as const;

export const labels: i18n = createInstance();

/** Where a line may not break, as the language has it: a rule of type, not of each label. */
const lineBreaks = {
  type: 'postProcessor' as const,
  name: 'line-breaks',
  process: (words: string): string => (labels.language === 'pl-PL' ? holdShortWords(words) : words),
};

/** Must have run before the first screen is drawn. A missing label shows its English words, never its key. */
export async function startLabels(locale: ScreenLocale): Promise<void> {
  await labels
    .use(initReactI18next)
    .use(lineBreaks)
    .init({
      lng: locale,
      postProcess: lineBreaks.name,
      fallbackLng: 'en-GB',
      load: 'currentOnly',
      resources: LABELS,
      ns: Object.keys(enGB),
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
}

/** Changes words and `<html lang>` together: fonts, line breaks and speech follow the document's language. */
export async function switchLabels(locale: ScreenLocale): Promise<void> {
  document.documentElement.lang = locale;
  if (labels.language !== locale) await labels.changeLanguage(locale);
}
