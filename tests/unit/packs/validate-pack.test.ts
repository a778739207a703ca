import { describe, expect, test } from 'vitest';
import { readPack } from '../../../electron/domain/packs/read-pack.ts';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';

const words = { zh: '我在听。', en: 'I am listening.', pl: 'Słucham.' };
const line = { id: 'listen-now', cue: 'say', text: words, always: true };

function promptPack(lines: readonly unknown[], more: object = {}): unknown {
  return {
    kind: 'prompt',
    id: 'prompts-own',
    version: 1,
    languages: ['zh', 'en', 'pl'],
    sources: [{ title: 'own practice', checkedOn: '2026-11-21' }],
    content: { entries: [{ layer: 'stage', stage: 'listen', bodyHint: words, lines }] },
    ...more,
  };
}

function errorsOf(json: unknown) {
  const result = validatePack(json);
  return result.ok ? [] : result.errors;
}
const LINE0 = '/content/entries/0/lines/0';

describe('validatePack', () => {
  test('takes a small pack and hands it back unchanged', () => {
    const pack = promptPack([line]);
    expect(validatePack(pack)).toEqual({ ok: true, pack });
  });

  test.each([
    ['not an object', 'pack', [{ path: '', code: 'wrong-type' }]],
    ['an unknown kind', promptPack([line], { kind: 'letter' }), [{ path: '/kind', code: 'not-an-option' }]],
    ['no source', promptPack([line], { sources: [] }), [{ path: '/sources', code: 'no-source' }]],
    [
      'a day that does not exist',
      promptPack([line], { sources: [{ title: 'x', checkedOn: '2026-02-30' }] }),
      [{ path: '/sources/0/checkedOn', code: 'no-such-date' }],
    ],
    ['version 0', promptPack([line], { version: 0 }), [{ path: '/version', code: 'wrong-type' }]],
    ['one more key', promptPack([line], { author: 'x' }), [{ path: '/author', code: 'unknown-key' }]],
    [
      'a language left out of the list',
      promptPack([line], { languages: ['zh', 'en'] }),
      [{ path: '/languages', code: 'language-missing' }],
    ],
    [
      'a line without Polish',
      promptPack([{ ...line, text: { zh: '好', en: 'Yes.' } }]),
      [{ path: `${LINE0}/text/pl`, code: 'language-missing' }],
    ],
    [
      'an empty text',
      promptPack([{ ...line, text: { ...words, en: ' ' } }]),
      [{ path: `${LINE0}/text/en`, code: 'empty-text' }],
    ],
    [
      'a lone surrogate',
      promptPack([{ ...line, text: { ...words, zh: '\uD83D' } }]),
      [{ path: `${LINE0}/text/zh`, code: 'ill-formed-text' }],
    ],
    [
      'a slot nobody fills',
      promptPack([{ ...line, text: { ...words, en: 'Dear {pet}.' } }]),
      [{ path: `${LINE0}/text/en`, code: 'unknown-slot' }],
    ],
    [
      'a slot left open',
      promptPack([{ ...line, text: { ...words, zh: '您的{matter' } }]),
      [{ path: `${LINE0}/text/zh`, code: 'unclosed-slot' }],
    ],
    [
      'three of four Polish forms',
      promptPack([{ ...line, text: { ...words, pl: '{addr:pan|pani|państwo}' } }]),
      [{ path: `${LINE0}/text/pl`, code: 'bad-selector' }],
    ],
    [
      'a Polish selector in English',
      promptPack([{ ...line, text: { ...words, en: '{self:he|she}' } }]),
      [{ path: `${LINE0}/text/en`, code: 'selector-only-polish' }],
    ],
    [
      'avoid without a reason',
      promptPack([line, { id: 'bad', cue: 'avoid', text: words }]),
      [{ path: '/content/entries/0/lines/1/why', code: 'why-missing' }],
    ],
    [
      'two lines of one id',
      promptPack([line, line]),
      [{ path: '/content/entries/0/lines/1/id', code: 'duplicate-id' }],
    ],
    [
      'a stage that can run out of lines',
      promptPack([{ id: 'listen-now', cue: 'say', text: words }]),
      [{ path: '/content/entries/0/lines', code: 'nothing-to-say' }],
    ],
    [
      'a field no complaint has',
      promptPack([{ ...line, known: ['shoeSize'] }]),
      [{ path: `${LINE0}/known/0`, code: 'not-an-option' }],
    ],
  ])('refuses %s and names the place', (_what, pack, errors) => {
    expect(errorsOf(pack)).toEqual(errors);
  });

  test('finds every fault at once, not only the first', () => {
    const pack = promptPack([{ ...line, cue: 'shout', text: { zh: '好', en: '' } }], { id: 'Not Kebab' });
    expect(errorsOf(pack)).toEqual([
      { path: '/id', code: 'wrong-id' },
      { path: `${LINE0}/cue`, code: 'not-an-option' },
      { path: `${LINE0}/text/pl`, code: 'language-missing' },
      { path: `${LINE0}/text/en`, code: 'empty-text' },
    ]);
  });

  test('a deadline rule without a source is refused', () => {
    const rule = {
      id: 'own',
      country: 'PL',
      region: '',
      sector: 'hotel',
      amount: 14,
      unit: 'calendar-days',
      sureness: 'V1',
      source: '',
      checkedOn: '2026-11-21',
      silence: { zh: '', en: '', pl: '' },
      statement: words,
      appealRoute: { zh: '', en: '', pl: '' },
    };
    const pack = promptPack([], { kind: 'deadline', content: { rules: [rule] } });
    expect(errorsOf(pack)).toEqual([{ path: '/content/rules/0/source', code: 'no-source' }]);
  });
});

describe('readPack', () => {
  test('names the line of the file', () => {
    const source = JSON.stringify(promptPack([{ ...line, text: { ...words, pl: '{pies}' } }]), null, 2);
    const wanted = source.split('\n').findIndex((each) => each.includes('{pies}')) + 1;
    expect(readPack(source)).toMatchObject({
      ok: false,
      errors: [{ path: `${LINE0}/text/pl`, code: 'unknown-slot', line: wanted }],
    });
  });

  test('names the line of the object that lacks something', () => {
    const source = '{\n  "kind": "prompt",\n  "id": "a",\n  "version": 1,\n  "content": {\n  }\n}';
    expect(readPack(source)).toMatchObject({
      ok: false,
      errors: [
        { path: '/languages', code: 'missing', line: 1 },
        { path: '/sources', code: 'missing', line: 1 },
        { path: '/content/entries', code: 'missing', line: 5 },
      ],
    });
  });

  test('ill-formed JSON is one fault on the line where reading stopped', () => {
    expect(readPack('{\n  "kind": "prompt",\n  "id" "a"\n}')).toMatchObject({
      ok: false,
      errors: [{ path: '', code: 'not-json', line: 3 }],
    });
  });
});
