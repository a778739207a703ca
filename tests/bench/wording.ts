import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordingFacts } from '../../electron/commands/wording-facts.ts';
import { checkWording } from '../../electron/domain/wording/check-wording.ts';
import { checkout } from '../../electron/runtime/checkout.ts';
import type { Part } from './bench-run.ts';
import { at, timed } from './figure.ts';

const LANGUAGES = ['zh', 'en', 'pl'] as const;
/** Characters of a full A4 page. */
const PAGE = { zh: 900, en: 2500, pl: 2500 } as const;
const FACTS = {
  zh: { customerName: '王丽华', addressForm: 'zh-nvshi' },
  en: { customerName: 'Helen Brown', addressForm: 'en-mrs' },
  pl: { customerName: 'Anna Kowalska', addressForm: 'pl-pani' },
} as const;
const CHECKS = 200;

/** A full page of letters of the development set, checked with the facts of its case, a letter changed each time so that nothing is remembered. */
export const wordingPart: Part = {
  names: ['wording_page'],
  anySize: true,
  measure: (run) => {
    const times = LANGUAGES.flatMap((lang) => {
      const pages = pagesIn(lang);
      const facts = readWordingFacts(
        {
          ...FACTS[lang],
          happenedOn: '2026-05-12',
          happenedTime: '09:40',
          lossMoney: { minor: 61_240, currency: 'GBP' },
          mode: 'full',
          today: '2026-05-20',
        },
        lang,
      );
      const check = (nth: number): unknown =>
        checkWording({
          text: `${pages[nth % pages.length] ?? ''} ${String(nth)}`,
          lang,
          kind: 'letter',
          screen: 'en-GB',
          facts,
        });
      for (let warm = 0; warm < CHECKS / 2; warm += 1) check(warm);
      return Array.from({ length: CHECKS }, (_, nth) => timed(() => check(CHECKS + nth)));
    });
    run.say('wording_page', { value: at(times, 0.95), n: times.length });
  },
};

function pagesIn(language: (typeof LANGUAGES)[number]): readonly string[] {
  const folder = join(checkout, 'tests/wording/development');
  const letters = readdirSync(folder)
    .filter((name) => name.startsWith(language))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly text: string })
    .filter(({ kind }) => kind === 'letter')
    .map(({ text }) => text)
    .join('\n\n');
  const size = PAGE[language];
  return Array.from({ length: Math.floor(letters.length / size) }, (_, nth) =>
    letters.slice(nth * size, (nth + 1) * size),
  );
}
