import { isRecord } from '../packs/pack-fault.ts';
import { readJson } from '../packs/read-json.ts';
import { validatePack } from '../packs/validate-pack.ts';
import type { Pack } from '../packs/envelope.ts';
import { LONGEST_SETTINGS, SETTINGS_FORMAT, SETTINGS_VERSION } from './settings-file.ts';
import type { LocatedSettingsFault, SettingsFault, SettingsFile } from './settings-file.ts';

/** What is known elsewhere of the shape of a branch: its versions by the log, its schema by the contract. */
export interface SettingsShape {
  readonly branchVersion: number;
  /** A branch of an older version in the newest shape; may throw over one that never was a branch. */
  readonly lift: (version: number, branch: unknown) => unknown;
  /** The file with everything but its packs proved. */
  readonly check: (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly settings: Omit<SettingsFile, 'packs'> }
    | { readonly ok: false; readonly faults: readonly SettingsFault[] };
}

export type ReadSettings =
  | {
      readonly ok: true;
      readonly settings: SettingsFile;
      /** Line of the file, from 1, on which the value of a JSON Pointer begins. */
      readonly lineAt: (pointer: string) => number;
    }
  | { readonly ok: false; readonly faults: readonly LocatedSettingsFault[] };

/** Reads the text of a settings file; every fault with its place and its line. */
export function readSettings(source: string, shape: SettingsShape): ReadSettings {
  if (source.length > LONGEST_SETTINGS) return refused([{ path: '', code: 'too-large' }]);
  // Editors on Windows put a byte order mark in front.
  const json = readJson(source.startsWith('\uFEFF') ? source.slice(1) : source);
  if (!json.ok) return refused([{ path: '', code: 'not-json' }], () => json.line);
  const { value, lineAt, doubleKeys } = json;
  if (!isRecord(value) || value['format'] !== SETTINGS_FORMAT)
    return refused([{ path: '/format', code: 'other-file' }], lineAt);
  if (doubleKeys.length > 0)
    return refused(
      doubleKeys.map((path) => ({ path, code: 'duplicate-key' })),
      lineAt,
    );
  const version = versionFault(value, shape);
  if (version !== null) return refused([version], lineAt);
  const { packs, ...rest } = lifted(value, shape);
  const checked = shape.check(rest);
  const read = readPacks(packs);
  const faults = [...(checked.ok ? twice(checked.settings) : checked.faults), ...read.faults];
  if (!checked.ok || faults.length > 0) return refused(faults, lineAt);
  return { ok: true, settings: { ...checked.settings, packs: read.packs }, lineAt };
}

function versionFault(value: Readonly<Record<string, unknown>>, shape: SettingsShape): SettingsFault | null {
  const newest = { version: SETTINGS_VERSION, branchVersion: shape.branchVersion };
  for (const [key, most] of Object.entries(newest)) {
    const found = value[key];
    const path = `/${key}`;
    if (found === undefined) return { path, code: 'missing' };
    if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
      return { path, code: 'wrong-type' };
    if (found > most) return { path, code: 'newer-version' };
  }
  return null;
}

/** A branch of an older Amends has what came later as a new branch begins with it. */
function lifted(
  value: Readonly<Record<string, unknown>>,
  shape: SettingsShape,
): Readonly<Record<string, unknown>> {
  const { branch, branchVersion } = value;
  if (!isRecord(branch) || typeof branchVersion !== 'number') return value;
  try {
    return { ...value, branch: shape.lift(branchVersion, branch) };
  } catch {
    // Something that never was a branch: the check says where.
    return value;
  }
}

function readPacks(packs: unknown): {
  readonly packs: readonly Pack[];
  readonly faults: readonly SettingsFault[];
} {
  if (!Array.isArray(packs))
    return { packs: [], faults: [{ path: '/packs', code: packs === undefined ? 'missing' : 'wrong-type' }] };
  const read = packs.map((pack: unknown) => validatePack(pack));
  const ids = read.map((one) => (one.ok ? one.pack.id : null));
  return {
    packs: read.flatMap((one) => (one.ok ? [one.pack] : [])),
    faults: read.flatMap((one, index): readonly SettingsFault[] => {
      const at = `/packs/${String(index)}`;
      if (!one.ok) return one.errors.map(({ path, code }) => ({ path: `${at}${path}`, code }));
      return ids.indexOf(one.pack.id) < index ? [{ path: `${at}/id`, code: 'duplicate-id' }] : [];
    }),
  };
}

/** Two people of one name could not be told apart at the lock. */
function twice({ people }: Omit<SettingsFile, 'packs'>): readonly SettingsFault[] {
  const names = people.map(({ name }) => name.trim());
  return names.flatMap((name, index): readonly SettingsFault[] =>
    names.indexOf(name) < index ? [{ path: `/people/${String(index)}/name`, code: 'name-twice' }] : [],
  );
}

function refused(
  faults: readonly SettingsFault[],
  lineAt: (pointer: string) => number = () => 1,
): ReadSettings {
  const located = faults.map((each) => ({ ...each, line: lineAt(each.path) }));
  return { ok: false, faults: located.toSorted((one, other) => one.line - other.line) };
}
