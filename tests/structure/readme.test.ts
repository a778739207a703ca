import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCREEN_LOCALES } from '../../electron/domain/language.ts';
import { COMMANDS, keyHint } from '../../renderer/ui/keys/commands.ts';
import type { CommandId } from '../../renderer/ui/keys/commands.ts';

const house = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(house, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(resolve(house, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const LARGEST_PICTURE = 120 * 1024;
/** Said in one breath, or of the system. */
const TOLD_TOGETHER = new Set<string>(
  (Object.keys(COMMANDS) as CommandId[]).filter((id) => /^(stage-|previous-|page-|show-)/.test(id)),
);

describe('README.md', () => {
  test('names only paths that are there', () => {
    const named = [...readme.matchAll(/`((?:electron|renderer|tests)\/[^`\s…]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(40);
    const gone = named
      .flatMap((path) =>
        path.includes('<locale>') ? SCREEN_LOCALES.map((locale) => path.replace('<locale>', locale)) : [path],
      )
      .filter((path) => !path.includes('<') && !existsSync(resolve(house, path)));
    expect(gone).toEqual([]);
  });

  test('names only scripts that are there', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('shows small pictures of the real desk', () => {
    const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const path of shown)
      expect(statSync(resolve(house, path)).size, path).toBeLessThanOrEqual(LARGEST_PICTURE);
  });

  test('has every key of the keyboard map', () => {
    const keys = readme.slice(readme.indexOf('## Keys'));
    const untold = (Object.keys(COMMANDS) as CommandId[])
      .filter((id) => !TOLD_TOGETHER.has(id))
      .filter((id) => !keys.includes(keyHint(id)));
    expect(untold).toEqual([]);
  });
});
