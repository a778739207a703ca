import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../../electron/domain/refusal.ts';
import { SCREEN_LOCALES } from '../../../electron/domain/language.ts';
import { LABELS, labels, startLabels } from '../../../renderer/labels/instance.ts';

/** Every label as `area.path.to.key` → words. */
function flatten(tree: object, before = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${before}${key}`, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [path, words] of flatten(value, `${before}${key}.`)) found.set(path, words);
    }
  }
  return found;
}

const PLURAL = /_(one|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');
const slotsOf = (words: string): readonly string[] =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const all = Object.fromEntries(SCREEN_LOCALES.map((locale) => [locale, flatten(LABELS[locale])]));
const english = all['en-GB'] ?? new Map<string, string>();

describe.each(SCREEN_LOCALES)('labels of %s', (locale) => {
  const own = all[locale] ?? new Map<string, string>();

  test('name the same things as the English ones', () => {
    const bases = (map: ReadonlyMap<string, string>): readonly string[] =>
      [...new Set([...map.keys()].map(baseOf))].sort();
    expect(bases(own).length).toBeGreaterThan(200);
    expect(bases(own)).toEqual(bases(english));
  });

  test('have every plural form their language has, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const counted = new Set([...own.keys()].filter((key) => PLURAL.test(key)).map(baseOf));
    const countedInEnglish = new Set([...english.keys()].filter((key) => PLURAL.test(key)).map(baseOf));
    expect([...counted].sort()).toEqual([...countedInEnglish].sort());
    for (const base of counted) {
      const here = [...own.keys()].filter((key) => PLURAL.test(key) && baseOf(key) === base);
      expect(here.map((key) => key.slice(base.length + 1)).sort(), base).toEqual(forms);
      expect(own.has(base), `${base} with and without a count`).toBe(false);
    }
  });

  test('fill the same slots as the English ones', () => {
    for (const [key, words] of own) {
      const model = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
      expect(slotsOf(words), key).toEqual(slotsOf(model));
    }
  });

  test('say something, calmly and by nobody', () => {
    for (const [key, words] of own) {
      // Empty in every language is a decision; empty in one is forgotten.
      if (key.endsWith('Separator')) continue;
      if (english.get(key) === '') expect(words, key).toBe('');
      else expect(words.trim(), key).not.toBe('');
      expect(words, key).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
      expect(words.isWellFormed(), key).toBe(true);
    }
  });

  test('have a sentence for every refusal', () => {
    for (const code of REFUSAL_CODES) expect(own.has(`refusals.${code}`), code).toBe(true);
  });
});

test('Chinese labels use full-width punctuation beside Chinese', () => {
  for (const [key, words] of all['zh-CN'] ?? []) {
    expect(words, key).not.toMatch(/\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u);
  }
});

test('Polish counts choose their form', async () => {
  await startLabels('pl-PL');
  const say = (count: number): string => labels.t('cases', { ns: 'log', count });
  expect([1, 2, 5, 22, 112].map(say)).toEqual(['1 sprawa', '2 sprawy', '5 spraw', '22 sprawy', '112 spraw']);
});
