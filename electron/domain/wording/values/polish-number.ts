const ONES: readonly (readonly [string, number])[] = [
  ['jed(?:en|na|no|nego|nej|ną)', 1],
  ['dw(?:a|ie|óch|oje|u)', 2],
  ['trz(?:y|ech)', 3],
  ['czter(?:y|ech)', 4],
  ['pię(?:ć|ciu)', 5],
  ['sze(?:ść|ściu)', 6],
  ['sied(?:em|miu)', 7],
  ['o(?:siem|śmiu)', 8],
  ['dziewię(?:ć|ciu)', 9],
  ['dziesię(?:ć|ciu)', 10],
  ['jedena(?:ście|stu)', 11],
  ['dwana(?:ście|stu)', 12],
  ['trzyna(?:ście|stu)', 13],
  ['czterna(?:ście|stu)', 14],
  ['piętna(?:ście|stu)', 15],
  ['szesna(?:ście|stu)', 16],
  ['siedemna(?:ście|stu)', 17],
  ['osiemna(?:ście|stu)', 18],
  ['dziewiętna(?:ście|stu)', 19],
  ['dwadzie(?:ścia|stu)', 20],
  ['trzydzie(?:ści|stu)', 30],
  ['czterdzie(?:ści|stu)', 40],
  ['pięćdziesi(?:ąt|ęciu)', 50],
  ['sześćdziesi(?:ąt|ęciu)', 60],
  ['siedemdziesi(?:ąt|ęciu)', 70],
  ['osiemdziesi(?:ąt|ęciu)', 80],
  ['dziewięćdziesi(?:ąt|ęciu)', 90],
  ['st(?:o|u)', 100],
  ['dw(?:ieście|ustu)', 200],
  ['trzy(?:sta|stu)', 300],
  ['cztery(?:sta|stu)', 400],
  ['pięć(?:set|iuset)', 500],
  ['sześć(?:set|iuset)', 600],
  ['siedem(?:set|iuset)', 700],
  ['osiem(?:set|iuset)', 800],
  ['dziewięć(?:set|iuset)', 900],
];
const THOUSAND = 'tysi(?:ąc|ące|ęcy|ąca)';

/** One word of a Polish number, in the cases that sums of money stand in. */
export const POLISH_NUMBER_WORD = `(?:${[...ONES.map(([word]) => word), THOUSAND].join('|')})`;

const READ = ONES.map(([word, value]) => ({ word: new RegExp(`^${word}$`, 'u'), value }));
const IS_THOUSAND = new RegExp(`^${THOUSAND}$`, 'u');

/** „tysiąc dwieście” → 1200; null when a word is no number. */
export function polishNumber(text: string): number | null {
  let thousands = 0;
  let rest = 0;
  for (const word of text.trim().split(/\s+/u)) {
    if (IS_THOUSAND.test(word)) {
      thousands += (rest === 0 ? 1 : rest) * 1000;
      rest = 0;
      continue;
    }
    const read = READ.find((one) => one.word.test(word));
    if (read === undefined) return null;
    rest += read.value;
  }
  return thousands + rest;
}
