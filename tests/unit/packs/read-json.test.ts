import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../electron/domain/packs/read-json.ts';

function lineOf(source: string, pointer: string): number {
  const json = readJson(source);
  if (!json.ok) throw new Error(`stopped in line ${String(json.line)}`);
  return json.lineAt(pointer);
}

describe('readJson', () => {
  test('reads whatever JSON.stringify writes, and only that much', () => {
    assert(
      property(jsonValue({ maxDepth: 6 }), (value) => {
        const source = JSON.stringify(value, null, 2);
        expect(readJson(source)).toMatchObject({ ok: true, value: JSON.parse(source) as unknown });
        expect(readJson(`${source} 1`)).toMatchObject({ ok: false });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ['nothing at all', '', 1],
    ['a comma too many', '{\n  "a": 1,\n}', 3],
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a colon missing', '{\n  "kind": "prompt",\n  "id" "a"\n}', 3],
    ['a word that is none', '{\n\n  "a": yes\n}', 3],
    ['a text that never ends', '{\n  "a": "yes\n}', 2],
    ['an escape that is none', '["\\d"]', 1],
    ['single quotation marks', "{\n'a': 1}", 2],
    ['the end missing', '{\n  "a": [1, 2\n', 3],
    ['a number of another kind', '[01]', 1],
    ['deeper than any pack', '['.repeat(40), 1],
    ['deeper than memory', '['.repeat(900_000), 1],
  ])('%s: says the line where reading stopped', (_what, source, line) => {
    expect(readJson(source)).toEqual({ ok: false, line });
  });

  test('knows the line of each value, and of the place where one is missing', () => {
    const source = '{\n  "a": {\n    "b": [\n      1,\n      { "c/d~e": true }\n    ]\n  }\n}';
    expect(lineOf(source, '')).toBe(1);
    expect(lineOf(source, '/a')).toBe(2);
    expect(lineOf(source, '/a/b/0')).toBe(4);
    expect(lineOf(source, '/a/b/1/c~1d~0e')).toBe(5);
    expect(lineOf(source, '/a/b/1/missing')).toBe(5);
    expect(lineOf(source, '/a/x/y')).toBe(2);
  });

  test('finds a key that stands twice', () => {
    expect(readJson('{ "a": 1, "b": { "a": 2, "a": 3 } }')).toMatchObject({
      ok: true,
      doubleKeys: ['/b/a'],
    });
  });

  test('a key named like what objects are made of is only a key', () => {
    expect(readJson('{ "__proto__": { "kind": "prompt" } }')).toMatchObject({ ok: true });
    expect(Object.hasOwn({}, 'kind')).toBe(false);
  });
});
