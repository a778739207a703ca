import type { PaperLanguage } from '../language.ts';

export interface TextPart {
  readonly text: string;
  /** Must stand on one line. */
  readonly together: boolean;
}

const HOURS = '\\d{1,2}:\\d{2}–\\d{1,2}:\\d{2}';
const EN_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const PL_MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
/** A Polish one-letter word before what is kept together goes with it: z 2 czerwca. */
const PL_SHORT = '(?:(?<![\\p{L}\\p{N}])[aiouwzAIOUWZ] )?';

const ZH = pattern([
  '\\d{4}年\\d{1,2}月\\d{1,2}日(?: ?\\d{1,2}:\\d{2})?',
  '\\d{1,2}月\\d{1,2}日(?:（周.）)?(?: ?\\d{1,2}:\\d{2})?前?',
  '[\\d,]+\\.\\d{2}(?:元|英镑|兹罗提|欧元|美元)',
  '\\d+(?:小时|分钟|天|兆|%)',
  HOURS,
  '\\d{1,2}:\\d{2}',
  '\\d{3} \\*{4} \\d{4}',
]);
const EN = pattern([
  `\\d{1,2} (?:${EN_MONTHS})(?: \\d{4})?`,
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr) \\S+',
  '\\d+ (?:hours?|minutes?|days?)',
  '(?:CNY|PLN) [\\d,.]+',
  'page \\d+ of \\d+',
  '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}',
  HOURS,
  '\\d{3} \\*{4} \\d{4}',
]);
const PL = pattern([
  `${PL_SHORT}\\d{1,2} (?:${PL_MONTHS})(?: \\d{4} r\\.)?`,
  `${PL_SHORT}\\d{1,3}(?: \\d{3})*,\\d{2} (?:zł|CNY|GBP|euro|USD)`,
  `${PL_SHORT}\\d+ (?:godz\\.|min|dni)`,
  '(?:nr )?\\d{3} \\*{4} \\d{4}',
  'tel\\. \\d{2,3}(?: \\d{2,3})+',
  '\\d{2}-\\d{3} \\p{L}+',
  `${PL_SHORT}(?:godz\\.|ul\\.|tel\\.|nr|poz\\.|§) \\S+`,
  'strona \\d+ z \\d+',
  HOURS,
  '(?<![\\p{L}\\p{N}])[aiouwzAIOUWZ] [\\p{L}\\p{N}:„]+',
]);

function pattern(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'gu');
}

/**
 * Splits a text where a line may not break: dates, times, amounts, numbers to ring, postcodes, a title with its name, Polish
 * one-letter words with the next one (design, Languages). The characters stay as they are, so that text copied from the PDF can
 * be searched for.
 */
export function keepTogether(text: string, language: PaperLanguage): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(language === 'zh' ? ZH : language === 'pl' ? PL : EN)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), together: false });
    parts.push({ text: match[0], together: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), together: false });
  return parts;
}
