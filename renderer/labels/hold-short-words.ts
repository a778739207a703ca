/**
 * Polish words of one letter (w, z, i, o, u, a) hold to the word after them: a line never ends on one (design, Languages). Takes words as
 * they are shown, with what was filled in, and gives the same words with the space after such a word made unbreakable.
 */
export function holdShortWords(words: string): string {
  return words.replaceAll(/(?<=^|[\s(„\u00A0])([wziouaWZIOUA]) (?=\S)/gu, '$1\u00A0');
}
