import { isAbout } from './staff-concerned.ts';
import { CHINESE_TITLE_BEFORE, isTitle } from './titles.ts';

const TITLES_BEFORE = new RegExp(`^${CHINESE_TITLE_BEFORE}+`, 'u');
const TITLES_BEHIND = new RegExp(`${CHINESE_TITLE_BEFORE}+$`, 'u');

/** Whoever is meant by what was noted for the colleague concerned: as it was typed, and by their own name. */
export function namesOfConcerned(
  noted: readonly string[],
  staff: readonly { readonly name: string }[],
): readonly string[] {
  const own = staff.filter((one) => noted.some((typed) => isAbout(one, typed))).map(({ name }) => name);
  return [...new Set([...own, ...noted.flatMap(namesTyped)])];
}

/**
 * The names in what was typed, each without the titles before and behind it (柜员李明、王芳经理 → 李明, 王芳): a title is not found in
 * running text that names the person without it. A Chinese name holds no blanks, unless somebody set its two characters apart.
 */
export function namesTyped(typed: string): readonly string[] {
  return typed
    .split(/[、,，;；/&()（）\n]+/u)
    .flatMap((part) => {
      if (!/\p{Script=Han}/u.test(part)) return [part];
      const words = part.split(/\s+/u);
      return words.length > 1 ? [words.join(''), ...words] : words;
    })
    .map((part) => withoutTitles(part.trim()))
    .filter((name) => name !== '');
}

function withoutTitles(name: string): string {
  const words = name.replace(TITLES_BEFORE, '').replace(TITLES_BEHIND, '').split(/\s+/u);
  const isName = (word: string): boolean => word !== '' && !isTitle(word.toLowerCase().replace(/\.$/u, ''));
  const from = words.findIndex(isName);
  return from < 0 ? '' : words.slice(from, words.findLastIndex(isName) + 1).join(' ');
}
