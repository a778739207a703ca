import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { checkAmong } from '../domain/packs/check-among.ts';
import { checkImport, nextVersion } from '../domain/packs/check-import.ts';
import type { ImportCheck, ImportFault, PacksAtDesk } from '../domain/packs/check-import.ts';
import { effectivePacks, rulesToConfirmAgain } from '../domain/packs/effective-packs.ts';
import type { Pack } from '../domain/packs/envelope.ts';
import { packChanges } from '../domain/packs/pack-changes.ts';
import { writePack } from '../domain/packs/write-pack.ts';
import type { EventDraft } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { acting, actingFor } from './acting.ts';
import type { Acting } from './acting.ts';
import type { Desk, TextFiles } from './ports.ts';

/** Faults told at once: enough to mend a file, few enough to read. */
const MOST_FAULTS = 60;

/** Every pack of the desk with where it comes from; anybody may look. */
export function listPacks(desk: Desk): Outcome<ChannelOutput<'pack-list'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const at = packsAt(desk);
  const imported = new Map(desk.records.packsInUse().map((one) => [one.pack.id, one]));
  const names = new Map(desk.records.staff().map((one) => [one.id, one.name]));
  return done({
    packs: at.inUse.map((pack) => {
      const shipped = at.shipped.find((one) => one.id === pack.id) ?? null;
      const own = imported.get(pack.id);
      return {
        id: pack.id,
        kind: pack.kind,
        version: pack.version,
        nextVersion: nextVersion(pack.id, at),
        shippedVersion: shipped?.version ?? null,
        state:
          own === undefined
            ? ('shipped' as const)
            : shipped === null
              ? ('own' as const)
              : ('changed' as const),
        importedAt: own?.importedAt ?? null,
        importedByName: names.get(own?.importedBy ?? '') ?? '',
        changes: packChanges(pack, shipped),
      };
    }),
  });
}

/** What an import would do, or why it would be refused; changes nothing. */
export function checkPack(
  desk: Desk,
  input: ChannelInput<'check-pack'>,
): Outcome<ChannelOutput<'check-pack'>> {
  const who = actingFor(desk, 'check-pack');
  if (!who.ok) return who;
  return done(answerOf(desk, checkImport(input.text, packsAt(desk), input.locale)));
}

/** Takes a pack into use for this counter, or says what is wrong with it and changes nothing (product B5). */
export function importPack(
  desk: Desk,
  input: ChannelInput<'import-pack'>,
): Outcome<ChannelOutput<'import-pack'>> {
  const who = actingFor(desk, 'import-pack');
  if (!who.ok) return who;
  const check = checkImport(input.text, packsAt(desk), input.locale);
  const answer = answerOf(desk, check);
  if (!check.ok) return done(answer);
  const { pack } = check;
  const inUse = desk.records.packsInUse().map((one) => one.pack);
  const after = effectivePacks(desk.packs.shipped(), [...inUse.filter((one) => one.id !== pack.id), pack]);
  desk.log.append(who.value.context, [
    { kind: 'pack-imported', caseId: null, payload: { pack } },
    ...confirmAgain(desk, who.value, after),
  ]);
  return done(answer);
}

/** The shipped pack is in use again; a pack of the branch's own is out of use. Cases keep the version that gave their deadline. */
export function putBackPack(
  desk: Desk,
  input: ChannelInput<'put-back-pack'>,
): Outcome<ChannelOutput<'put-back-pack'>> {
  const who = actingFor(desk, 'put-back-pack');
  if (!who.ok) return who;
  const { packId } = input;
  const imported = desk.records.packsInUse().map((one) => one.pack);
  if (!imported.some((one) => one.id === packId)) return refuse('not-found');
  const after = effectivePacks(
    desk.packs.shipped(),
    imported.filter((one) => one.id !== packId),
  );
  const back = after.find((one) => one.id === packId);
  const others = after.filter((one) => one.id !== packId);
  // A pack of the branch's own may have taken an id that the shipped pack has too.
  if (back !== undefined && checkAmong(back, others).length > 0) return refuse('packs-clash');
  desk.log.append(who.value.context, [
    { kind: 'pack-put-back', caseId: null, payload: { packId } },
    ...confirmAgain(desk, who.value, after),
  ]);
  return done({});
}

/** The file of a pack as it is in use, where the supervisor wants it; null when the dialog was closed. */
export async function exportPack(
  desk: Desk,
  files: TextFiles,
  input: ChannelInput<'export-pack'>,
): Promise<Outcome<ChannelOutput<'export-pack'>>> {
  const who = actingFor(desk, 'export-pack');
  if (!who.ok) return who;
  const pack = desk.packs.all().find((one) => one.id === input.packId);
  if (pack === undefined) return refuse('not-found');
  const saved = await files.save(`${pack.id}-v${String(pack.version)}.json`, writePack(pack));
  return saved.ok ? done({ path: saved.value }) : saved;
}

/** The text of a file the supervisor chooses; nothing is taken into use yet. */
export async function readPackFile(
  desk: Desk,
  files: TextFiles,
): Promise<Outcome<ChannelOutput<'read-pack-file'>>> {
  const who = actingFor(desk, 'read-pack-file');
  if (!who.ok) return who;
  const chosen = await files.choose();
  return chosen.ok ? done({ file: chosen.value }) : chosen;
}

/** The packs as the check of an import wants them. */
export function packsAt(desk: Desk): PacksAtDesk {
  return {
    shipped: desk.packs.shipped(),
    inUse: desk.packs.all(),
    lastVersion: (packId) => desk.records.lastPackVersion(packId),
  };
}

function answerOf(desk: Desk, check: ImportCheck): ChannelOutput<'import-pack'> {
  const before = desk.packs.all().find((one) => one.id === check.pack?.id) ?? null;
  const faults = check.ok ? [] : check.faults;
  return {
    taken: check.ok,
    pack: check.pack && {
      id: check.pack.id,
      kind: check.pack.kind,
      version: check.pack.version,
      replaces: before?.version ?? null,
      changes: packChanges(check.pack, before),
    },
    faults: faults.slice(0, MOST_FAULTS).map(faultOf),
    more: Math.max(0, faults.length - MOST_FAULTS),
  };
}

function faultOf({
  path,
  code,
  line,
  wording,
  next,
}: ImportFault): ChannelOutput<'import-pack'>['faults'][number] {
  return { path, code, line, wording: wording ?? null, next: next ?? null };
}

function confirmAgain(desk: Desk, { branch }: Acting, after: readonly Pack[]): readonly EventDraft[] {
  const fallen = rulesToConfirmAgain(desk.packs.all(), after, branch.confirmedRules);
  if (fallen.length === 0) return [];
  const confirmedRules = branch.confirmedRules.filter((id) => !fallen.includes(id));
  return [{ kind: 'branch-changed', caseId: null, payload: { branch: { ...branch, confirmedRules } } }];
}
