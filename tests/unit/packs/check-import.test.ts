import { describe, expect, test } from 'vitest';
import { checkImport } from '../../../electron/domain/packs/check-import.ts';
import type { PacksAtDesk } from '../../../electron/domain/packs/check-import.ts';
import { effectivePacks, rulesToConfirmAgain } from '../../../electron/domain/packs/effective-packs.ts';
import { textsToCheck } from '../../../electron/domain/packs/check-pack-wording.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { packChanges } from '../../../electron/domain/packs/pack-changes.ts';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';

const desk: PacksAtDesk = { shipped: ALL_PACKS, inUse: ALL_PACKS, lastVersion: () => 0 };

function shipped(id: string): Pack {
  const pack = ALL_PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** The exported text of a pack with its version raised, after `change`. */
function edited(id: string, change: (text: string) => string = (text) => text): string {
  const pack = shipped(id);
  return change(writePack({ ...pack, version: pack.version + 1 }));
}

function faultsOf(source: string, at: PacksAtDesk = desk) {
  const check = checkImport(source, at, 'en-GB');
  return check.ok ? [] : check.faults;
}
const lineWith = (source: string, words: string): number =>
  source.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('checkImport', () => {
  test.each(ALL_PACKS.map((pack) => pack.id))('%s, exported with a higher version, may come back', (id) => {
    expect(faultsOf(edited(id))).toEqual([]);
  });

  test('an apology that hangs on an “if” names its line, its rule and its words, in each language', () => {
    for (const [language, words, right] of [
      [
        'en',
        'I am sorry if you had to come in about this.',
        'I am sorry you have had to come in about this.',
      ],
      ['zh', '如果给您添了麻烦，我很抱歉。', '为这件事让您专门跑一趟，我很抱歉。'],
    ] as const) {
      const source = edited('prompts-stages', (text) => text.replace(right, words));
      const [fault, ...more] = faultsOf(source);
      expect(more).toEqual([]);
      expect(fault).toMatchObject({
        code: 'wording',
        line: lineWith(source, words),
        wording: { rule: 'conditional', language },
      });
      expect(fault?.path).toMatch(new RegExp(`^/content/entries/1/lines/1/text/${language}$`));
      expect(words).toContain(fault?.wording?.span);
      expect(fault?.wording?.why).not.toBe('');
    }
  });

  test('only texts that are not in the shipped packs are checked, also where one was only to be avoided', () => {
    const contents = ALL_PACKS.map(({ content }) => content);
    for (const { content } of ALL_PACKS) expect(textsToCheck(content, contents)).toEqual([]);
    const { content } = shipped('prompts-stages');
    expect(textsToCheck(content, []).length).toBeGreaterThan(300);
    const changed = JSON.stringify(content).replace('I am with you. Please go on.', 'I am with you.');
    expect(textsToCheck(JSON.parse(changed), contents)).toMatchObject([
      { language: 'en', text: 'I am with you.' },
    ]);
    const avoided = edited('prompts-stages', (text) =>
      text.replace('I am with you. Please go on.', 'Please calm down.'),
    );
    expect(faultsOf(avoided).map(({ code }) => code)).toEqual(['wording']);
  });

  test('a line to avoid may hold any fault', () => {
    const source = edited('prompts-stages', (text) =>
      text.replace('Please calm down.', 'Sorry if you feel that way, but those are the rules.'),
    );
    expect(faultsOf(source)).toEqual([]);
  });

  test('every kind of fault at once, in the order of the lines', () => {
    const source = edited('prompts-stages', (text) =>
      text
        .replace('"id": "listen-open"', '"id": "listen-sorry"')
        .replace('Which part of this weighs on you most?', 'Which {bird} weighs on you most?')
        .replace('I am with you. Please go on.', 'I am sorry if this upset you.'),
    );
    const faults = faultsOf(source);
    expect(faults.map(({ code }) => code).toSorted()).toEqual(['duplicate-id', 'unknown-slot', 'wording']);
    expect(faults.map(({ line }) => line)).toEqual(
      [
        lineWith(source, 'I am sorry you have had to come in'),
        lineWith(source, '{bird}'),
        lineWith(source, 'if this upset you'),
      ].toSorted((one, other) => one - other),
    );
  });

  test('a key twice, a version not raised, an entry cut away, a line id of another pack', () => {
    expect(
      faultsOf(
        edited('sector-bank', (text) => text.replace('"version": 3,', '"version": 3,\n  "version": 4,')),
      ),
    ).toEqual([{ path: '/version', code: 'duplicate-key', line: 5 }]);
    expect(faultsOf(writePack(shipped('sector-bank')))).toEqual([
      { path: '/version', code: 'version-not-raised', line: 4, next: shipped('sector-bank').version + 1 },
    ]);
    expect(faultsOf(edited('sector-bank'), { ...desk, lastVersion: () => 7 })).toMatchObject([
      { code: 'version-not-raised', next: 8 },
    ]);
    const modes = shipped('prompts-modes');
    if (modes.kind !== 'prompt') throw new Error('modes are prompts');
    const cut = { ...modes, version: 9, content: { entries: modes.content.entries.slice(1) } };
    expect(faultsOf(writePack(cut))).toMatchObject([{ path: '/content/entries', code: 'entry-missing' }]);
    const hotel = shipped('sector-hotel');
    if (hotel.kind !== 'sector') throw new Error('hotel is a sector');
    const fewer = {
      ...hotel,
      version: 9,
      content: { ...hotel.content, categories: hotel.content.categories.slice(2) },
    };
    expect(faultsOf(writePack(fewer))).toMatchObject([
      { path: '/content/categories', code: 'entry-missing' },
    ]);
    const stolen = edited('prompts-calming', (text) =>
      text.replace('"calming-1-listening"', '"listen-open"'),
    );
    expect(faultsOf(stolen)).toMatchObject([{ code: 'duplicate-id', line: lineWith(stolen, 'listen-open') }]);
    const again = { ...modes, id: 'prompts-modes-too', version: 1 };
    expect(faultsOf(writePack(again)).every(({ code }) => code === 'duplicate-id')).toBe(true);
  });

  test('another kind under a known id, a second pack of a sector, names that nobody has', () => {
    const bank = shipped('sector-bank');
    const asModes = { ...bank, id: 'prompts-modes', version: 5 };
    expect(faultsOf(writePack(asModes)).map(({ code }) => code)).toContain('kind-changed');
    const second = { ...bank, id: 'sector-bank-two', version: 1 };
    expect(faultsOf(writePack(second)).map(({ code }) => code)).toContain('sector-twice');
    const lost = edited('sector-bank', (text) =>
      text.replace('"situation": "wrong-information"', '"situation": "rain"'),
    );
    expect(faultsOf(lost)).toMatchObject([{ code: 'no-such-entry', line: lineWith(lost, '"rain"') }]);
    const replacing = edited('prompts-calming', (text) =>
      text.replace('"id": "calming-1-go-on",', '"id": "calming-1-go-on", "replaces": ["nobody"],'),
    );
    expect(faultsOf(replacing)).toMatchObject([{ code: 'no-such-line' }]);
  });

  test('a deadline without a source is refused, with the line of the empty source', () => {
    const source = edited('deadlines-gb', (text) =>
      text.replace('"source": "SI 2008/1898, regulations 4 and 11"', '"source": ""'),
    );
    expect(faultsOf(source)).toMatchObject([{ code: 'no-source', line: lineWith(source, '"source": ""') }]);
  });

  test('what is no pack at all', () => {
    expect(faultsOf('not a pack')).toEqual([{ path: '', code: 'not-json', line: 1 }]);
    expect(faultsOf('[]')).toMatchObject([{ path: '', code: 'wrong-type' }]);
    expect(faultsOf(' '.repeat(20_000_000))).toMatchObject([{ code: 'too-large' }]);
    expect(faultsOf(`\uFEFF${edited('sector-bank')}`)).toEqual([]);
  });
});

describe('export', () => {
  test('one line of a pack is one line of the file, keys in the order a person reads them', () => {
    const text = writePack(shipped('prompts-stages'));
    const lines = text.split('\n').filter((line) => line.includes('"cue"'));
    for (const line of lines)
      expect(line).toMatch(/^ {10}\{ "id": "[a-z-]+", "cue": "(?:say|ask|avoid)", "text": \{ "zh": /);
    expect(text.startsWith('{\n  "kind": "prompt",\n  "id": "prompts-stages",\n  "version": ')).toBe(true);
  });

  test('a pack that lost the order of its keys in the log is written as before', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      );
    };
    for (const pack of ALL_PACKS) expect(writePack(sorted(pack) as Pack)).toBe(writePack(pack));
  });
});

describe('packs in use', () => {
  const own = { ...shipped('sector-hotel'), version: 9 };

  test('an imported pack takes the shipped one’s place, a new one comes last', () => {
    const more = { ...shipped('deadlines-gb'), id: 'deadlines-own' };
    const packs = effectivePacks(ALL_PACKS, [own, more]);
    expect(packs.map((pack) => pack.id)).toEqual([...ALL_PACKS.map((pack) => pack.id), 'deadlines-own']);
    expect(packs.find((pack) => pack.id === 'sector-hotel')?.version).toBe(9);
  });

  test('what an import changes, by id', () => {
    const check = checkImport(
      edited('prompts-calming', (text) =>
        text
          .replace('Yes. I am listening.', 'I am listening.')
          .replace('"id": "calming-1-go-on",', '"id": "calming-1-write-on",')
          .replace(
            '"id": "calming-2-heavy", "cue": "say",',
            '"id": "calming-2-heavy", "off": true, "cue": "say",',
          ),
      ),
      desk,
      'en-GB',
    );
    if (!check.ok) throw new Error(JSON.stringify(check.faults));
    expect(packChanges(check.pack, shipped('prompts-calming'))).toEqual({
      rows: 9,
      changed: 2,
      added: 1,
      gone: 1,
      off: 1,
    });
  });

  test('a confirmed second-hand rule that changes wants confirming again', () => {
    const china = shipped('deadlines-cn');
    if (china.kind !== 'deadline') throw new Error('deadlines');
    const [first, second] = china.content.rules;
    if (first === undefined || second === undefined) throw new Error('two rules');
    const changed: Pack = {
      ...china,
      content: { rules: [{ ...first, amount: first.amount + 1 }, ...china.content.rules.slice(1)] },
    };
    expect(rulesToConfirmAgain([china], [changed], [first.id, second.id])).toEqual([first.id]);
    expect(rulesToConfirmAgain([china], [china], [first.id, second.id])).toEqual([]);
  });
});
