import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAPER_LANGUAGES, SCREEN_LOCALES } from '../../../electron/domain/language.ts';
import { RULE_IDS } from '../../../electron/domain/wording/finding.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';
import { LABELS } from '../../../renderer/labels/instance.ts';
import { HELP_PLACES } from '../../../renderer/labels/help-words.ts';
import { NEWS, newsOf } from '../../../renderer/screens/about/news.ts';
import { findHelp } from '../../../renderer/screens/help/help-index.ts';
import type { HelpEntry } from '../../../renderer/screens/help/help-index.ts';
import { KEYS_OF, PLACE_OF, placeOf } from '../../../renderer/screens/help/help-places.ts';
import { topicHere } from '../../../renderer/screens/help/topics.ts';
import { cardPlace } from '../../../renderer/screens/tour/card-place.ts';
import { STOPS } from '../../../renderer/screens/tour/stops.ts';

const pack = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  version: string;
};

describe('help', () => {
  test('has a place of its own for every page, and three more before sign-in', () => {
    const pages = Object.values(PLACE_OF);
    expect(new Set(pages).size).toBe(pages.length);
    expect([...pages, 'setup', 'lock', 'blocked'].sort()).toEqual([...HELP_PLACES].sort());
    expect(placeOf('/settings/packs/$packId')).toBe('pack-editor');
    for (const place of HELP_PLACES) expect(KEYS_OF[place].length, place).toBeGreaterThan(0);
  });

  test.each(SCREEN_LOCALES)('says each thing once, and briefly (%s)', (locale) => {
    const words = LABELS[locale].helpPlaces;
    // A line of help is read at a counter: two short sentences, in Chinese about half the characters.
    const most = locale === 'zh-CN' ? 70 : 170;
    for (const place of HELP_PLACES) {
      const lines = Object.values(words[place]);
      expect(new Set(lines).size, place).toBe(lines.length);
      for (const line of lines) expect(line.length, `${place}: ${line}`).toBeLessThanOrEqual(most);
    }
  });

  test('explains every rule by its own examples, in three languages', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    for (const rule of RULES) {
      for (const language of PAPER_LANGUAGES) {
        const { bad, good } = rule.words[language].examples;
        expect(Math.min(bad.length, good.length), `${rule.id} ${language}`).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('opens at the rule of a finding, else at the page', () => {
    const finding = { closest: () => ({ getAttribute: () => 'but_excuse' }) } as unknown as Element;
    const field = { closest: () => null } as unknown as Element;
    const page = (stage: string | null): ParentNode =>
      ({
        querySelector: () => (stage === null ? null : { getAttribute: () => stage }),
      }) as unknown as ParentNode;
    expect(topicHere('letter', finding, page(null))).toEqual({ kind: 'rule', code: 'but_excuse' });
    expect(topicHere('intake', field, page('feelings'))).toEqual({
      kind: 'place',
      code: 'intake',
      stage: 'feelings',
    });
    expect(topicHere('log', null, page(null))).toEqual({ kind: 'place', code: 'log', stage: undefined });
  });

  test('is searched by every word, titles first', () => {
    const entry = (key: string, title: string, text: string): HelpEntry => ({
      key,
      title,
      text,
      topic: { kind: 'all' },
    });
    const index = [
      entry('a', 'Today', 'today press f2 zolty'),
      entry('b', 'Log', 'log today find'),
      entry('c', 'Packs', 'packs'),
    ];
    expect(findHelp(index, 'TODAY').map(({ key }) => key)).toEqual(['a', 'b']);
    expect(findHelp(index, 'today find').map(({ key }) => key)).toEqual(['b']);
    expect(findHelp(index, 'nothing')).toEqual([]);
  });
});

describe('the way round', () => {
  test('has eight to ten stops and starts and ends on Today', () => {
    expect(STOPS.length).toBeGreaterThanOrEqual(8);
    expect(STOPS.length).toBeLessThanOrEqual(10);
    expect([STOPS[0]?.to, STOPS.at(-1)?.to]).toEqual(['/today', '/today']);
  });

  test('puts the card beside the light, inside the window', () => {
    const window = { innerWidth: 1280, innerHeight: 800 };
    const under = cardPlace({ left: 1200, top: 10, width: 60, height: 30 }, window, 1);
    expect(under).toEqual({ left: 824, top: 56 });
    expect(cardPlace({ left: 900, top: 600, width: 300, height: 100 }, window, 1)).toEqual({
      right: 396,
      top: 484,
    });
    expect(cardPlace(null, window, 1)).toMatchObject({ margin: 'auto' });
  });
});

test('what is new in this version stands in the list, and a trial package shares it', () => {
  expect(newsOf(pack.version)).toBeDefined();
  expect(newsOf(`${pack.version}-trial`)).toBe(newsOf(pack.version));
  expect(new Set(NEWS.map(({ version }) => version)).size).toBe(NEWS.length);
});
