import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../../renderer');
const TOKENS = readFileSync(join(RENDERER, 'styles/tokens.css'), 'utf8');

const RAW = /#[0-9a-f]{3,8}\b(?=[^'"`]*;)|\b(?:rgba?|hsla?|oklch)\(/iu;

/** Every colour of one theme by its name; what the theme does not name is the light one's. */
function themeOf(name: string): ReadonlyMap<string, string> {
  const start = TOKENS.indexOf(`:root[data-theme="${name}"]`);
  const block = TOKENS.slice(start, TOKENS.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/giu)].map(([, key = '', value = '']) => [key, value]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is read on what: words 4.5 to 1, edges, marks and rings 3 to 1. */
const WORDS = ['text', 'text-2', 'text-3', 'accent', 'ok', 'warn', 'bad', 'say', 'ask', 'avoid'];
const MARKS = ['control', 'focus', 'mark-error', 'mark-warning', 'mark-hint'];
const GROUNDS = ['paper', 'panel', 'field'];
const TINTS: readonly (readonly [string, string])[] = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-2'],
  ['on-inverse', 'inverse'],
  ['text', 'accent-soft'],
  ['text', 'hover'],
  ['text', 'hit'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
];

describe('colours', () => {
  it('stand in tokens.css only', () => {
    const sheets = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:css|tsx)$/.test(name) && !name.endsWith('tokens.css'),
    );
    expect(sheets.length).toBeGreaterThan(100);
    const raw = sheets.flatMap((name) =>
      readFileSync(join(RENDERER, name), 'utf8')
        .split('\n')
        .filter((line) => RAW.test(line))
        .map((line) => `${name}: ${line.trim().slice(0, 90)}`),
    );
    expect(raw).toEqual([]);
  });

  it.each(['light', 'dark', 'contrast'])('of the %s theme can be told apart', (name) => {
    const colours = themeOf(name);
    const low = (pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
      pairs
        .map(
          ([on, ground]) => [on, ground, contrast(colours.get(on) ?? '', colours.get(ground) ?? '')] as const,
        )
        .filter(([, , ratio]) => !(ratio >= least))
        .map(([on, ground, ratio]) => `${on} on ${ground}: ${ratio.toFixed(2)}`);
    const onGrounds = (names: readonly string[]) =>
      names.flatMap((on) => GROUNDS.map((ground) => [on, ground] as const));
    expect(low([...onGrounds(WORDS), ...TINTS], 4.5)).toEqual([]);
    expect(low(onGrounds(MARKS), 3)).toEqual([]);
  });
});
