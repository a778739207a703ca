import { z } from 'zod';
import { CALENDAR_FAULTS } from '../domain/calendar/check-calendar.ts';
import { PACK_KINDS } from '../domain/packs/envelope.ts';
import { PACK_FAULTS, child } from '../domain/packs/pack-fault.ts';
import { PACK_STATES } from '../domain/settings-file/plan-settings.ts';
import type { SettingsShape } from '../domain/settings-file/read-settings.ts';
import { LONGEST_SETTINGS, SETTINGS_FAULTS, SETTINGS_FORMAT } from '../domain/settings-file/settings-file.ts';
import type { SettingsFault, SettingsFaultCode } from '../domain/settings-file/settings-file.ts';
import { branch, instant, newStaff, paperLanguage, role, screenLocale, text } from './values.ts';

const shared = branch.omit({ counter: true });
const person = newStaff.omit({ pin: true });

/** All of the file but its packs, whose faults the domain tells with the place of each. */
const file = z.strictObject({
  format: z.literal(SETTINGS_FORMAT),
  version: z.int(),
  branchVersion: z.int(),
  madeAt: instant,
  counter: branch.shape.counter,
  branch: shared,
  people: z.array(person).max(500),
});

export const checkSettingsShape: SettingsShape['check'] = (value) => {
  const read = file.safeParse(value);
  if (read.success) return { ok: true, settings: read.data };
  return { ok: false, faults: read.error.issues.flatMap((issue) => faultsOf(issue, value)) };
};

function faultsOf(issue: z.core.$ZodIssue, value: unknown): readonly SettingsFault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key))).reduce(child, '');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: child(path, key), code: 'unknown-key' as const }));
  return [{ path, code: codeOf(issue, valueAt(issue.path, value)) }];
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): SettingsFaultCode {
  if (found === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return 'not-an-option';
    case 'too_big':
      return typeof found === 'string' ? 'too-long' : 'out-of-range';
    case 'too_small':
      return found === '' ? 'empty-text' : 'out-of-range';
    case 'invalid_format':
      return 'wrong-form';
    case 'custom':
      return 'ill-formed-text';
    case 'invalid_type':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'wrong-type';
  }
}

function valueAt(path: readonly PropertyKey[], value: unknown): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** One unit longer than a file may be, so that the fault is told like every other. */
export const settingsText = z.strictObject({
  text: z.string().max(LONGEST_SETTINGS + 1),
  locale: screenLocale,
});
/** The file and the people in it, by their place, who work at this counter too. */
export const settingsOrder = settingsText.extend({ people: z.array(z.int().min(0)).max(500) });

export const settingsAnswer = z.strictObject({
  /** null where the file cannot be taken over: `faults` says why. */
  plan: z
    .strictObject({
      madeAt: instant,
      counter: z.int(),
      branch: shared,
      packs: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(PACK_KINDS),
          version: z.int(),
          state: z.enum(PACK_STATES),
          was: z.int().nullable(),
        }),
      ),
      people: z.array(z.strictObject({ name: z.string(), role, here: z.boolean() })),
    })
    .nullable(),
  /** In the order of the file's lines; `path` is a JSON Pointer into it. */
  faults: z.array(
    z.strictObject({
      path: z.string(),
      code: z.enum([...SETTINGS_FAULTS, ...PACK_FAULTS, ...CALENDAR_FAULTS]),
      line: z.int(),
      wording: z
        .strictObject({ rule: z.string(), language: paperLanguage, span: text(2000), why: z.string() })
        .nullable(),
      next: z.int().nullable(),
    }),
  ),
  /** Faults beyond those listed. */
  more: z.int(),
});
