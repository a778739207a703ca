import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../../electron/domain/promises/promises-in.ts';
import * as en from './examples/en.ts';
import * as pl from './examples/pl.ts';
import * as zh from './examples/zh.ts';
import { readingOn } from './measured.ts';
import * as spokenEn from './spoken/en.ts';
import * as spokenPl from './spoken/pl.ts';
import * as spokenZh from './spoken/zh.ts';

describe.each([
  ['zh' as const, zh],
  ['en' as const, en],
  ['pl' as const, pl],
])('examples in %s', (language, { PROMISES, NO_PROMISES }) => {
  const reading = readingOn(language, '2026-06-11', '10:05');

  it('has at least sixty of either kind', () => {
    expect(PROMISES.length).toBeGreaterThanOrEqual(60);
    expect(NO_PROMISES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(PROMISES)('%s → %s', (text, due) => {
    const found = promisesIn(text, language, reading);
    expect(found.map((promise) => promise.due)).toContain(due);
    for (const { start, end, sentence, what, wording } of found) {
      expect(text.slice(start, end)).toBe(sentence);
      expect(text).toContain(wording);
      expect(what.length).toBeGreaterThan(0);
    }
  });

  it.each(NO_PROMISES)('no promise: %s', (text) => {
    expect(promisesIn(text, language, reading)).toEqual([]);
  });
});

describe.each([
  ['zh' as const, spokenZh],
  ['en' as const, spokenEn],
  ['pl' as const, spokenPl],
])('freer ways to say it in %s', (language, { PROMISES, NO_PROMISES }) => {
  const reading = readingOn(language, '2026-11-23', '10:00');

  it.each(PROMISES)('%s → %s', (text, due) => {
    expect(promisesIn(text, language, reading).map((promise) => promise.due)).toContain(due);
  });

  it.each(NO_PROMISES)('no promise: %s', (text) => {
    expect(promisesIn(text, language, reading)).toEqual([]);
  });
});
