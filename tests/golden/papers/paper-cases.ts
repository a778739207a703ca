import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { EN_EXPERIENCE } from './cases/en-experience.ts';
import { EN_FULL } from './cases/en-full.ts';
import { EN_PRINCIPLE } from './cases/en-principle.ts';
import { EN_REGRET } from './cases/en-regret.ts';
import { EN_SHARED } from './cases/en-shared.ts';
import { EN_TWINS } from './cases/en-twins.ts';
import { PL_EXPERIENCE } from './cases/pl-experience.ts';
import { PL_FULL } from './cases/pl-full.ts';
import { PL_PRINCIPLE } from './cases/pl-principle.ts';
import { PL_REGRET } from './cases/pl-regret.ts';
import { PL_SHARED } from './cases/pl-shared.ts';
import { PL_TWINS } from './cases/pl-twins.ts';
import { ZH_EXPERIENCE } from './cases/zh-experience.ts';
import { ZH_FULL } from './cases/zh-full.ts';
import { ZH_PRINCIPLE } from './cases/zh-principle.ts';
import { ZH_REGRET } from './cases/zh-regret.ts';
import { ZH_SHARED } from './cases/zh-shared.ts';
import { ZH_TWINS } from './cases/zh-twins.ts';
import { paperCase } from './clerk-case.ts';
import type { ClerkCase, PaperCase } from './clerk-case.ts';

/** Six trades in each mode and language, then twins of some of them. */
const CLERK_CASES: Readonly<Record<PaperLanguage, readonly (readonly ClerkCase[])[]>> = {
  zh: [ZH_PRINCIPLE, ZH_FULL, ZH_SHARED, ZH_REGRET, ZH_EXPERIENCE, ZH_TWINS],
  en: [EN_PRINCIPLE, EN_FULL, EN_SHARED, EN_REGRET, EN_EXPERIENCE, EN_TWINS],
  pl: [PL_PRINCIPLE, PL_FULL, PL_SHARED, PL_REGRET, PL_EXPERIENCE, PL_TWINS],
};

/** 34 cases a language, all with facts of their own. */
export const PAPER_CASES: readonly PaperCase[] = PAPER_LANGUAGES.flatMap((language) =>
  CLERK_CASES[language].flatMap((group, place) =>
    group.map((clerk, at) => paperCase(language, place === 5 ? 6 + at : at, clerk)),
  ),
);
