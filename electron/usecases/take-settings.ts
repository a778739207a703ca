import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import type { EventContext, EventDraft } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { planSettings } from '../domain/settings-file/plan-settings.ts';
import type { SettingsPlan } from '../domain/settings-file/plan-settings.ts';
import { changedSettings } from '../domain/settings-file/changed-settings.ts';
import type { ReadSettings } from '../domain/settings-file/read-settings.ts';
import { SETTINGS_FORMAT, SETTINGS_VERSION, writeSettings } from '../domain/settings-file/settings-file.ts';
import type { LocatedSettingsFault, SettingsFile } from '../domain/settings-file/settings-file.ts';
import { actingFor } from './acting.ts';
import { isTooSimple } from './check-pin.ts';
import { packsAt } from './change-packs.ts';
import type { Desk, TextFiles } from './ports.ts';
import { isZone } from './set-up-branch.ts';

/** Settings as a file: where it comes from and goes to, and the shapes that only the log and the contract know. */
export interface SettingsFiles {
  readonly files: TextFiles;
  readonly read: (text: string) => ReadSettings;
  /** The version of the branch's shape that is written now. */
  readonly branchVersion: number;
}

/** Faults told at once: enough to mend a file, few enough to read. */
const MOST_FAULTS = 60;

/** Everything this branch has set, for its other counters; no PIN, no private key, nothing of a customer. null: the dialog was closed. */
export async function exportSettings(
  desk: Desk,
  { files, branchVersion }: SettingsFiles,
): Promise<Outcome<ChannelOutput<'export-settings'>>> {
  const who = actingFor(desk, 'export-settings');
  if (!who.ok) return who;
  const { branch, now } = who.value;
  const { counter, ...shared } = branch;
  const settings: SettingsFile = {
    format: SETTINGS_FORMAT,
    version: SETTINGS_VERSION,
    branchVersion,
    madeAt: now,
    counter,
    branch: shared,
    people: desk.records
      .ownStaff()
      .filter(({ deactivatedAt }) => deactivatedAt === null)
      .map(({ name, role, jobTitle, polishForm }) => ({ name, role, jobTitle, polishForm })),
    packs: desk.records.packsInUse().map(({ pack }) => pack),
  };
  const name = `amends-settings-${branch.code}-${now.slice(0, 10)}.json`;
  const saved = await files.save(name, writeSettings(settings));
  return saved.ok ? done({ path: saved.value }) : saved;
}

/** The text of a file somebody chooses; nothing is taken over yet. */
export async function readSettingsFile(
  desk: Desk,
  { files }: SettingsFiles,
): Promise<Outcome<ChannelOutput<'read-settings-file'>>> {
  const may = maySee(desk, 'read-settings-file');
  if (!may.ok) return may;
  const chosen = await files.choose();
  return chosen.ok ? done({ file: chosen.value }) : chosen;
}

/** What taking a file over would do, or why it cannot be; changes nothing. Asked at first start too. */
export function checkSettings(
  desk: Desk,
  files: SettingsFiles,
  input: ChannelInput<'check-settings'>,
): Outcome<ChannelOutput<'check-settings'>> {
  const may = maySee(desk, 'check-settings');
  if (!may.ok) return may;
  return done(answerOf(look(desk, files, input)));
}

/** Takes a file over as one decision, or says what is wrong with it and changes nothing. */
export function importSettings(
  desk: Desk,
  files: SettingsFiles,
  input: ChannelInput<'import-settings'>,
): Outcome<ChannelOutput<'import-settings'>> {
  const who = actingFor(desk, 'import-settings');
  if (!who.ok) return who;
  const { branch, context } = who.value;
  const looked = look(desk, files, input);
  if (!looked.ok) return done(answerOf(looked));
  const { counter } = branch;
  const after: Branch = { ...looked.plan.branch, counter };
  const events = [
    ...(changedSettings(branch, after).length === 0
      ? []
      : [{ kind: 'branch-changed', caseId: null, payload: { branch: after } } as const]),
    ...eventsOf(desk, looked.plan, input.people),
  ];
  if (events.length > 0) desk.log.append(context, events);
  return done(answerOf(looked));
}

/**
 * First start of another counter of the branch: its own number and supervisor, everything else from the file, in one transaction.
 * The number the file comes from is refused: two counters of one number would give out the same case numbers.
 */
export async function setUpFromSettings(
  desk: Desk,
  files: SettingsFiles,
  input: ChannelInput<'set-up-from-settings'>,
): Promise<Outcome<ChannelOutput<'set-up-from-settings'>>> {
  if (desk.records.branch() !== null) return refuse('already-set-up');
  const { pin, ...person } = input.supervisor;
  if (person.role !== 'supervisor') return refuse('not-allowed', { field: 'role' });
  if (isTooSimple(pin)) return refuse('pin-too-simple', { field: 'pin' });
  const looked = look(desk, files, input);
  if (!looked.ok) return done(answerOf(looked));
  if (looked.settings.counter === input.counter) return refuse('name-taken', { field: 'counter' });
  const hash = await desk.pins.hash(pin);
  if (desk.records.branch() !== null) return refuse('already-set-up');
  const { plan } = looked;
  const staff = { id: desk.ids.next(), ...person };
  const context: EventContext = {
    at: desk.clock.now(),
    zone: plan.branch.zone,
    actor: staff.id,
    secondActor: null,
  };
  const others = input.people.filter(
    (index) => plan.people[index]?.person.name.trim() !== person.name.trim(),
  );
  desk.log.append(
    context,
    [
      {
        kind: 'branch-set-up',
        caseId: null,
        payload: { branch: { ...plan.branch, counter: input.counter } },
      },
      { kind: 'staff-added', caseId: null, payload: { staff } },
      ...eventsOf(desk, plan, others),
    ],
    { storePin: { staffId: staff.id, hash } },
  );
  desk.session.open({ ...staff, deactivatedAt: null });
  return done(answerOf(looked));
}

function maySee(desk: Desk, act: 'read-settings-file' | 'check-settings'): Outcome<unknown> {
  return desk.records.branch() === null ? done(null) : actingFor(desk, act);
}

type Looked =
  | { readonly ok: true; readonly settings: SettingsFile; readonly plan: SettingsPlan }
  | { readonly ok: false; readonly faults: readonly LocatedSettingsFault[] };

function look(desk: Desk, files: SettingsFiles, input: ChannelInput<'check-settings'>): Looked {
  const read = files.read(input.text);
  if (!read.ok) return read;
  const { settings, lineAt } = read;
  if (!isZone(settings.branch.zone)) {
    const path = '/branch/zone';
    return { ok: false, faults: [{ path, code: 'no-such-zone', line: lineAt(path) }] };
  }
  const planned = planSettings(settings, lineAt, {
    branch: desk.records.branch(),
    packs: packsAt(desk),
    names: desk.records.ownStaff().map(({ name }) => name),
    screen: input.locale,
  });
  return planned.ok ? { ok: true, settings, plan: planned.plan } : planned;
}

/** People come without a PIN: nobody can unlock the desk as them before a supervisor has set a first one. */
function eventsOf(desk: Desk, plan: SettingsPlan, people: readonly number[]): readonly EventDraft[] {
  return [
    ...plan.packs
      .filter(({ state }) => state === 'taken')
      .map(({ pack }) => ({ kind: 'pack-imported', caseId: null, payload: { pack } }) as const),
    ...plan.people
      .filter(({ here }, index) => !here && people.includes(index))
      .map(
        ({ person }) =>
          ({
            kind: 'staff-added',
            caseId: null,
            payload: { staff: { id: desk.ids.next(), ...person, name: person.name.trim() } },
          }) as const,
      ),
  ];
}

function answerOf(looked: Looked): ChannelOutput<'check-settings'> {
  if (!looked.ok) {
    const { faults } = looked;
    return {
      plan: null,
      faults: faults
        .slice(0, MOST_FAULTS)
        .map(({ wording, next, ...each }) => ({ ...each, wording: wording ?? null, next: next ?? null })),
      more: Math.max(0, faults.length - MOST_FAULTS),
    };
  }
  const { settings, plan } = looked;
  return {
    plan: {
      madeAt: settings.madeAt,
      counter: settings.counter,
      branch: { ...plan.branch, confirmedRules: [...plan.branch.confirmedRules] },
      packs: plan.packs.map(({ pack: { id, kind, version }, state, was }) => ({
        id,
        kind,
        version,
        state,
        was,
      })),
      people: plan.people.map(({ person: { name, role }, here }) => ({ name, role, here })),
    },
    faults: [],
    more: 0,
  };
}
