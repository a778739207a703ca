const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = `(?:${[...ONES.slice(1).toReversed(), ...TENS].join('|')}|hundred|thousand)`;

/** A whole number in English words, as a piece of a pattern; it begins and ends with a word of number. */
export const ENGLISH_NUMBER = `(?:a (?=hundred|thousand))?${WORD}(?:(?: and |[ -])${WORD}){0,8}`;

/** one thousand two hundred and forty → 1240; null for a word that is no number. */
export function englishNumber(text: string): number | null {
  let whole = 0;
  let part = 0;
  for (const word of text.split(/[ -]/)) {
    if (word === 'and') continue;
    if (word === 'a') part = 1;
    else if (word === 'hundred') part = Math.max(1, part) * 100;
    else if (word === 'thousand') {
      whole += Math.max(1, part) * 1000;
      part = 0;
    } else {
      const value = ONES.includes(word) ? ONES.indexOf(word) : (TENS.indexOf(word) + 2) * 10;
      if (!ONES.includes(word) && !TENS.includes(word)) return null;
      part += value;
    }
  }
  return whole + part;
}
