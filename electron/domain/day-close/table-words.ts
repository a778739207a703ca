import type { InEachLanguage } from '../language.ts';

/** The tables of a package, each a CSV file of that name and a sheet of `day.xlsx`. */
export type TableName = 'cases' | 'follow-ups' | 'promises' | 'letters' | 'improvements';

/** What the sheets are called in the branch's language; at most 31 characters, none of \ / ? * [ ] : */
export const SHEET_NAMES: InEachLanguage<Readonly<Record<TableName, string>>> = {
  zh: { cases: '个案', 'follow-ups': '回访', promises: '承诺', letters: '文书', improvements: '改进事项' },
  en: {
    cases: 'Cases',
    'follow-ups': 'Follow-ups',
    promises: 'Promises',
    letters: 'Papers',
    improvements: 'Improvements',
  },
  pl: {
    cases: 'Sprawy',
    'follow-ups': 'Kontakty',
    promises: 'Obietnice',
    letters: 'Pisma',
    improvements: 'Usprawnienia',
  },
};
