/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A Chinese name is written without blanks, often with a title close behind it. */
const HAN_NAME = /^\p{Script=Han}{2,}$/u;

/**
 * Whether what was typed for the colleague concerned means this member of staff, however it was written: the words of the name in any
 * order, with titles or further names beside them (Kos Jan; Mrs Pryce, Hannah; 柜员李明). A first name alone names nobody: it may be
 * anybody's, and the rule would take the case from the wrong person (product A10).
 */
export function isAbout(staff: { readonly name: string }, concerned: string): boolean {
  const name = wordsOf(staff.name);
  const typed = wordsOf(concerned);
  if (name.length === 0) return false;
  if (name.every((word) => typed.includes(word))) return true;
  const joined = name.join('');
  return HAN_NAME.test(joined) && typed.join('').includes(joined);
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[łđøßæœ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFC');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
