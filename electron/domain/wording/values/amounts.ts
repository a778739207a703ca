import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import type { Currency } from '../../money.ts';
import { CHINESE_NUMBER, chineseNumber } from './chinese-number.ts';
import { POLISH_NUMBER_WORD, polishNumber } from './polish-number.ts';
import { ENGLISH_NUMBER, englishNumber } from './english-number.ts';
import { placeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import { occurrences } from '../word-pattern.ts';

/** A sum of money named in a text, in minor units. */
export interface PlacedAmount extends Placed {
  readonly minor: number;
  readonly currency: Currency;
}

const FIGURE = '\\d{1,3}(?:[,.  ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const PL_FIGURE = '\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';

interface AmountPattern {
  readonly pattern: RegExp;
  /** Only a whole figure and its sign; `minor` a second figure of pence, 角分 or grosze. */
  readonly currency: Currency | null;
}

const SIGNED: AmountPattern = {
  pattern: new RegExp(`(?<sign>us\\$|[£€¥$]|gbp |pln |eur |cny |rmb )(?<figure>${FIGURE})`, 'g'),
  currency: null,
};
const NAMED: AmountPattern = {
  pattern: new RegExp(
    `(?<![\\d.,])(?<figure>${FIGURE}) ?(?<sign>gbp|eur|euros?|cny|rmb|usd|dollars?|yuan)(?![a-z])`,
    'g',
  ),
  currency: null,
};

const PATTERNS: InEachLanguage<readonly AmountPattern[]> = {
  zh: [
    SIGNED,
    {
      pattern: new RegExp(
        `(?<![\\d.])(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)(?<unit>万)?(?:元|块钱?|人民币)(?:(?<minor>\\d)(?:角|毛|(?=[，。；]|$)))?`,
        'g',
      ),
      currency: 'CNY',
    },
    {
      pattern: new RegExp(
        `(?<figure>${CHINESE_NUMBER}{1,9})(?:元|圆|块钱?)(?:(?<minor>[一二三四五六七八九壹贰叁肆伍陆柒捌玖])(?:角|毛|(?=[，。；]|$)))?`,
        'g',
      ),
      currency: 'CNY',
    },
    {
      // Spoken without its unit, behind a word for money: 修理费三百八, 赔您两千八.
      pattern: new RegExp(
        `(?<=(?:费|钱|款|赔偿?|一共|总共|差价|差额|押金|定金|损失|补偿)(?:您|是|为|了)?)(?<figure>[一二两三四五六七八九][一二三四五六七八九十百千万零]{1,7}|\\d{3,6})(?=[，。；由给退]|都|也|今天|现在|$)`,
        'g',
      ),
      currency: 'CNY',
    },
  ],
  en: [
    SIGNED,
    NAMED,
    {
      pattern: new RegExp(
        `(?<![\\d.,£])(?<figure>${FIGURE}) ?(?:pounds?|quid)(?:(?: and)? (?<minor>\\d{1,2})(?: pence|p)?(?! ?(?:days?|hours?|minutes?|[a-z]{3,} \\d)))?(?![a-z])`,
        'g',
      ),
      currency: 'GBP',
    },
    {
      pattern: new RegExp(
        `(?<![a-z\\d-])(?<figure>${ENGLISH_NUMBER}) (?<sign>pounds?|quid|euros?|dollars?)(?:(?:,| and)? (?<minor>${ENGLISH_NUMBER})(?! (?:days?|hours?|minutes?|weeks?|of))(?: pence| cents)?)?(?![a-z])`,
        'g',
      ),
      currency: null,
    },
  ],
  pl: [
    {
      pattern: new RegExp(
        `(?<![\\d.,])(?<figure>${PL_FIGURE}) ?(?<unit>tys(?:\\.|iące|ięcy|iąca)? )?(?:zł(?:ot(?:ych|ego|e|y))?|pln)(?:(?: i)? (?<minor>\\d{1,2}) ?gr(?:oszy|osze)?)?(?!\\p{L})`,
        'gu',
      ),
      currency: 'PLN',
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<figure>${POLISH_NUMBER_WORD}(?: ${POLISH_NUMBER_WORD}){0,5}) (?:zł|złot(?:ych|ego|e|y))(?:(?: i)? (?<minor>${POLISH_NUMBER_WORD}(?: ${POLISH_NUMBER_WORD})?|\\d{1,2}) ?gr(?:oszy|osze)?)?(?!\\p{L})`,
        'gu',
      ),
      currency: 'PLN',
    },
    SIGNED,
    NAMED,
  ],
};

/** Sums of a folded text, in the order they stand. */
export function amountsIn(folded: string, lang: PaperLanguage): readonly PlacedAmount[] {
  const found: PlacedAmount[] = [];
  for (const { pattern, currency } of PATTERNS[lang]) {
    for (const match of occurrences(pattern, folded)) {
      const place = placeOf(match);
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      const { figure = '', sign = '', minor, unit } = match.groups ?? {};
      const whole = minorUnits(figure, lang);
      const known = currency ?? currencyOf(sign.trim());
      if (whole === null || known === null) continue;
      const extra = minor === undefined ? 0 : extraUnits(minor, lang);
      found.push({ ...place, minor: whole * timesOf(unit) + extra, currency: known });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** 1,2万元, 5 tys. zł. */
function timesOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  return unit === '万' ? 10_000 : 1000;
}

function spelledNumber(text: string, lang: PaperLanguage): number | null {
  return { zh: chineseNumber, en: englishNumber, pl: polishNumber }[lang](text);
}

function minorUnits(figure: string, lang: PaperLanguage): number | null {
  const spelled = /\d/.test(figure) ? null : spelledNumber(figure, lang);
  if (spelled !== null) return spelled * 100;
  const parts = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(figure);
  if (parts === null) return null;
  const whole = Number((parts[1] ?? '').replace(/\D/g, ''));
  const fraction = Number((parts[2] ?? '0').padEnd(2, '0'));
  return Number.isSafeInteger(whole) ? whole * 100 + fraction : null;
}

/** 角 are tenths; pence and grosze hundredths. */
function extraUnits(text: string, lang: PaperLanguage): number {
  if (lang === 'en' && !/\d/.test(text)) return englishNumber(text) ?? 0;
  if (lang === 'pl' && !/\d/.test(text)) return polishNumber(text) ?? 0;
  if (lang !== 'zh') return Number(text);
  return (/\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0)) * 10;
}

function currencyOf(sign: string): Currency | null {
  if (/^(?:£|gbp|pounds?|quid)$/.test(sign)) return 'GBP';
  if (/^(?:€|eur|euros?)$/.test(sign)) return 'EUR';
  if (/^(?:¥|cny|rmb|yuan)$/.test(sign)) return 'CNY';
  if (/^(?:us\$|\$|usd|dollars?)$/.test(sign)) return 'USD';
  return sign === 'pln' ? 'PLN' : null;
}
