import { describe, expect, test } from 'vitest';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';
import { readPack } from '../../../electron/domain/packs/read-pack.ts';
import { linesOf } from '../../../electron/domain/packs/spoken-text.ts';
import { PATTERNS, TEMPERAMENTS } from '../../../electron/domain/prompts/codes.ts';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { SECTORS } from '../../../electron/domain/branch.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { ALL_PACKS, DEADLINE_PACKS, PROMPT_PACKS, SECTOR_PACKS } from '../../../electron/packs/index.ts';

const entries = PROMPT_PACKS.flatMap((pack) => pack.content.entries);
const lines = entries.flatMap(linesOf);
const situations = entries.flatMap((entry) => (entry.layer === 'situation' ? [entry.code] : []));

describe('packs the app ships', () => {
  test.each(ALL_PACKS.map((pack) => [pack.id, pack] as const))('%s is valid', (_id, pack) => {
    const result = validatePack(JSON.parse(JSON.stringify(pack)));
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  test.each(ALL_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s comes back equal from export and import',
    (_id, pack) => {
      expect(readPack(writePack(pack))).toMatchObject({ ok: true, pack });
    },
  );

  test('no two packs share an id, no two prompt lines share one', () => {
    const packIds = ALL_PACKS.map((pack) => pack.id);
    expect(new Set(packIds).size).toBe(packIds.length);
    const lineIds = lines.map((line) => line.id);
    expect(new Set(lineIds).size).toBe(lineIds.length);
  });

  test('every stage, mode, pattern and temperament speaks, and the asked situations are there', () => {
    expect(entries.flatMap((each) => (each.layer === 'stage' ? [each.stage] : []))).toEqual([...STAGES]);
    expect(entries.flatMap((each) => (each.layer === 'mode' ? [each.mode] : [])).toSorted()).toEqual(
      [...APOLOGY_MODES].toSorted(),
    );
    expect(entries.flatMap((each) => (each.layer === 'pattern' ? [each.code] : []))).toEqual([...PATTERNS]);
    expect(entries.flatMap((each) => (each.layer === 'temperament' ? [each.code] : []))).toEqual([
      ...TEMPERAMENTS,
    ]);
    for (const code of [
      'overbilled',
      'disconnected-wrongly',
      'booking-lost',
      'queue-too-slow',
      'rude-colleague',
      'colleague-error',
      'wrong-information',
      'wants-manager',
      'threatens-online',
      'films',
      'shouting',
      'crying',
      'elderly-confused',
      'nobody-called-back',
      'unreasonable-demand',
    ]) {
      expect(situations).toContain(code);
    }
  });

  test('a line that replaces another names one that exists', () => {
    const ids = new Set(lines.map((line) => line.id));
    const dangling = lines.flatMap((line) => (line.replaces ?? []).filter((id) => !ids.has(id)));
    expect(dangling).toEqual([]);
  });

  test('six sectors, 6 to 10 categories each, leading to situations that exist', () => {
    expect(SECTOR_PACKS.map((pack) => pack.content.sector).toSorted()).toEqual([...SECTORS].toSorted());
    for (const pack of SECTOR_PACKS) {
      expect(pack.content.categories.length).toBeGreaterThanOrEqual(6);
      expect(pack.content.categories.length).toBeLessThanOrEqual(10);
      for (const category of pack.content.categories) {
        if (category.situation !== null) expect(situations).toContain(category.situation);
      }
    }
  });

  test('a deadline rule that names categories names those of its sector', () => {
    for (const rule of DEADLINE_PACKS.flatMap((pack) => pack.content.rules)) {
      const codes = SECTOR_PACKS.filter((pack) => pack.content.sector === rule.sector)
        .flatMap((pack) => pack.content.categories)
        .map((category) => category.code);
      for (const category of rule.categories ?? []) expect(codes).toContain(category);
    }
  });
});
