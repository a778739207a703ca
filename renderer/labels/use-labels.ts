import { createContext, useCallback, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SCREEN_LOCALES } from '../../electron/domain/language.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import type { Zone } from '../../electron/domain/time.ts';
import { formatsOf } from './format.ts';
import type { Formats } from './format.ts';
import type { LabelArea, Say } from './label-key.ts';

/** The branch's zone; before there is a branch, the machine's. */
export const ZoneContext = createContext<Zone>('UTC');

/** Words of one area in the language of the screen; a component that uses it is drawn again when the language changes. */
export function useLabels<Area extends LabelArea>(area: Area): Say<Area> {
  const { t } = useTranslation(area);
  return useCallback<Say<Area>>((key, values) => t(key, { ...values }), [t]);
}

export function useLocale(): ScreenLocale {
  const { i18n } = useTranslation();
  return SCREEN_LOCALES.find((locale) => locale === i18n.language) ?? 'en-GB';
}

/** Dates, times, amounts and countdowns in the language of the screen and the zone of the branch. */
export function useFormat(): Formats {
  const locale = useLocale();
  const zone = useContext(ZoneContext);
  const say = useLabels('terms');
  return useMemo(() => formatsOf(locale, zone, say), [locale, zone, say]);
}
