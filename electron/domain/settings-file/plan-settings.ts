import { checkCalendar } from '../calendar/check-calendar.ts';
import { clockFaults } from '../clock-minutes.ts';
import type { ScreenLocale } from '../language.ts';
import { checkImport, nextVersion } from '../packs/check-import.ts';
import type { PacksAtDesk } from '../packs/check-import.ts';
import { deadlinePacksOf, effectivePacks } from '../packs/effective-packs.ts';
import type { Pack } from '../packs/envelope.ts';
import { stableText } from '../packs/stable-text.ts';
import { writePack } from '../packs/write-pack.ts';
import type {
  LocatedSettingsFault,
  SettingsFault,
  SettingsFile,
  SettingsPerson,
  SharedBranch,
} from './settings-file.ts';

/** The desk that takes a file over. */
export interface SettingsDesk {
  /** null at first start. */
  readonly branch: SharedBranch | null;
  readonly packs: PacksAtDesk;
  readonly names: readonly string[];
  readonly screen: ScreenLocale;
}

/**
 * What becomes of a pack in the file: taken into use; the same here already; or left, because its version stands for another content
 * here or a newer one is in use, and a version never goes back.
 */
export const PACK_STATES = ['taken', 'same', 'left'] as const;
export interface PlannedPack {
  readonly pack: Pack;
  readonly state: (typeof PACK_STATES)[number];
  /** The version in use here. */
  readonly was: number | null;
}
export interface PlannedPerson {
  readonly person: SettingsPerson;
  /** Somebody of this name works here already: nothing becomes of them. */
  readonly here: boolean;
}
export interface SettingsPlan {
  readonly branch: SharedBranch;
  readonly packs: readonly PlannedPack[];
  readonly people: readonly PlannedPerson[];
}
export type PlannedSettings =
  | { readonly ok: true; readonly plan: SettingsPlan }
  | { readonly ok: false; readonly faults: readonly LocatedSettingsFault[] };

/** What taking the file over would do at this desk, or everything that keeps it from being taken. */
export function planSettings(
  settings: SettingsFile,
  lineAt: (pointer: string) => number,
  desk: SettingsDesk,
): PlannedSettings {
  const packs = settings.packs.map((pack) => planPack(pack, desk.packs));
  const faults: readonly SettingsFault[] = [
    ...branchFaults(settings.branch, desk.branch),
    ...packFaults(packs, desk),
  ];
  if (faults.length > 0) {
    const located = faults.map((each) => ({ ...each, line: lineAt(each.path) }));
    return { ok: false, faults: located.toSorted((one, other) => one.line - other.line) };
  }
  const names = new Set(desk.names);
  return {
    ok: true,
    plan: {
      branch: { ...settings.branch, confirmedRules: confirmedHere(settings.branch, packs, desk) },
      packs,
      people: settings.people.map((person) => ({ person, here: names.has(person.name.trim()) })),
    },
  };
}

function planPack(pack: Pack, desk: PacksAtDesk): PlannedPack {
  const here = desk.inUse.find((one) => one.id === pack.id);
  const was = here?.version ?? null;
  if (here !== undefined && stableText(here) === stableText(pack)) return { pack, state: 'same', was };
  return { pack, state: pack.version < nextVersion(pack.id, desk) ? 'left' : 'taken', was };
}

/** The packs as they stand together afterwards: one of the file may name a line of another. */
function packFaults(packs: readonly PlannedPack[], desk: SettingsDesk): readonly SettingsFault[] {
  const taken = packs.filter(({ state }) => state === 'taken').map(({ pack }) => pack);
  const after = { ...desk.packs, inUse: effectivePacks(desk.packs.inUse, taken) };
  return packs.flatMap(({ pack, state }, index): readonly SettingsFault[] => {
    if (state !== 'taken') return [];
    const check = checkImport(writePack(pack), after, desk.screen);
    return check.ok
      ? []
      : check.faults.map(({ line: _line, ...each }) => ({
          ...each,
          path: `/packs/${String(index)}${each.path}`,
        }));
  });
}

function branchFaults(branch: SharedBranch, here: SharedBranch | null): readonly SettingsFault[] {
  const { clerk, supervisor } = branch.goodwillLimits;
  const other = [clerk.currency, supervisor?.currency ?? clerk.currency].some(
    (currency) => currency !== branch.currency,
  );
  return [
    ...(here !== null && here.code !== branch.code
      ? [{ path: '/branch/code', code: 'other-branch' } as const]
      : []),
    ...checkCalendar(branch.calendar).map(({ path, code }) => ({ path: `/branch/calendar${path}`, code })),
    ...clockFaults(branch.clockMinutes).map(({ clock, code }) => ({
      path: `/branch/clockMinutes/${clock}`,
      code: code === 'out-of-order' ? ('clock-order' as const) : code,
    })),
    ...(other ? [{ path: '/branch/goodwillLimits', code: 'currency-differs' } as const] : []),
    ...(supervisor !== null && supervisor.minor < clerk.minor
      ? [{ path: '/branch/goodwillLimits/supervisor', code: 'limit-order' } as const]
      : []),
  ];
}

/** A second-hand rule was confirmed at the other counter in its words; where other words stay in use here it was not. */
function confirmedHere(
  branch: SharedBranch,
  packs: readonly PlannedPack[],
  desk: SettingsDesk,
): readonly string[] {
  const left = packs.filter(({ state }) => state === 'left').map(({ pack }) => pack.id);
  const asked = new Set(
    deadlinePacksOf(desk.packs.inUse)
      .filter(({ id }) => left.includes(id))
      .flatMap(({ content }) => content.rules.map(({ id }) => id)),
  );
  const already = new Set(desk.branch?.confirmedRules);
  return branch.confirmedRules.filter((id) => !asked.has(id) || already.has(id));
}
