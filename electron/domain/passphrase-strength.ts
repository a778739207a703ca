/** How long a passphrase stands up to somebody who has the file and a machine room, in four steps a screen can put into words. */
export const PASSPHRASE_STRENGTHS = ['too-short', 'weak', 'fair', 'strong'] as const;
export type PassphraseStrength = (typeof PASSPHRASE_STRENGTHS)[number];

/** As `seal` wants it; shorter ones are tried out in a day, whatever scrypt costs. */
const SHORTEST = 8;
/**
 * Bits of guessing. With scrypt at N = 2^17 a rented machine room tries some 10,000 a second: 32 bits hold for days, 48 for
 * centuries.
 */
const FAIR_FROM = 32;
const STRONG_FROM = 48;

/** What everybody tries first: these count as one character each. */
const TRIED_FIRST =
  /passw[o0]rd|passphrase|qwert[yz]|qwe123|asdfg?h?|zxcvb?n?|admin|welcome|letmein|iloveyou|has[lł]o|polska|witaj|mima|woaini|woshi|密码|口令|我爱你/giu;

/** Below this a package would be sealed for show. */
export function isPassphraseGoodEnough(passphrase: string): boolean {
  const strength = passphraseStrength(passphrase);
  return strength === 'fair' || strength === 'strong';
}

/** Judged as it is used: NFKC, so that full-width letters of a Chinese input method count as what they become. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < SHORTEST) return 'too-short';
  const kept = [...characters.join('').replace(TRIED_FIRST, '¤')];
  const bits = countedCharacters(kept) * Math.log2(alphabetOf(kept));
  return bits < FAIR_FROM ? 'weak' : bits < STRONG_FROM ? 'fair' : 'strong';
}

/** Characters that a guesser does not get from the one before: runs (aaa), rows (4567, cba) and what was there already count less. */
function countedCharacters(characters: readonly string[]): number {
  let counted = 0;
  for (const [place, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0;
    const before = characters[place - 1]?.codePointAt(0);
    const step = before === undefined ? null : code - before;
    if (step !== null && Math.abs(step) <= 1) counted += 0.1;
    else counted += isRepeat(characters, place) ? 0.2 : 1;
  }
  return counted;
}

/** Whether this character and the two before it stood side by side earlier: `abcabc`, `2026-2026`. */
function isRepeat(characters: readonly string[], place: number): boolean {
  if (place < 3) return false;
  const three = characters.slice(place - 2, place + 1).join('');
  return characters.slice(0, place).join('').includes(three);
}

/** How many characters somebody must try in each place. Letters of words are easier than random ones: half of each alphabet. */
function alphabetOf(characters: readonly string[]): number {
  const text = characters.join('');
  let size = 0;
  if (/\p{Ll}|\p{Lu}/u.test(text)) size += 13;
  if (/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) size += 7;
  if (/\p{Nd}/u.test(text)) size += 10;
  if (/\p{Lo}/u.test(text)) size += 500;
  if (/[^\p{L}\p{Nd}]/u.test(text)) size += 6;
  return Math.max(size, 2);
}
