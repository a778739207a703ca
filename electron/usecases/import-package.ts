import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { CounterId } from '../domain/ids.ts';
import { missingPackages } from '../domain/merging/missing-packages.ts';
import { keyFor, placementOf } from '../domain/merging/placement.ts';
import type { KnownThere, PlaceHere, Placement } from '../domain/merging/placement.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import type { Acting } from './acting.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Adopter, Desk, OpenedPackage, Origins } from './ports.ts';

export type FileResult = ChannelOutput<'import-packages'>['files'][number];

/** What taking in packages needs beside the log: files through the system's dialog, and a worker that opens and proves them. */
export interface ImportDesk {
  readonly origins: Origins;
  readonly adopter: Adopter;
  /** One import after the other; a package is never taken in twice at once. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Shows the dialog and remembers the files chosen; their names, none when it was closed. */
  readonly choosePackages: () => Promise<readonly string[]>;
  readonly chosenPackages: () => readonly string[];
  /** Opens one of the files chosen, proves it and believes nothing in it. */
  readonly openPackage: (index: number, passphrase: string) => Promise<Opening>;
  /** The same for a package that waits in the log. */
  readonly openBytes: (bytes: Uint8Array, fileName: string) => Promise<Opening>;
  /** As people read a key out to each other: eight groups of four. */
  readonly fingerprint: (publicKeyPem: string) => string;
  readonly ownFingerprint: () => string;
  readonly progress: (
    step: 'open-packages' | 'read-register' | 'write-register',
    done: number,
    of: number,
  ) => void;
  readonly stop: () => void;
  /** Begins to take what packages have erased off the disk too; nothing where they erased nothing. */
  readonly clearErased: () => void;
  /** True once after `stop`; asked between two files. */
  readonly isStopped: () => boolean;
}
/** `fault`: a code of `documents/package`, or of this file's reasons. */
export type Opening =
  { readonly ok: true; readonly value: OpenedPackage } | { readonly ok: false; readonly fault: string };

export function readImports(desk: Desk, imports: ImportDesk): Outcome<ChannelOutput<'package-imports'>> {
  const who = actingFor(desk, 'package-imports');
  if (!who.ok) return who;
  const { origins } = imports;
  const held = origins.held();
  const keys = origins.trusted();
  const names = [...new Set([...keys, ...held].map(({ counter }) => counter))].toSorted();
  return done({
    own: { counter: origins.own() ?? '', fingerprint: imports.ownFingerprint() },
    counters: names.map((counter) => {
      const packages = origins.packagesOf(counter);
      const last = packages.at(-1);
      const key = keys.filter((one) => one.counter === counter).at(-1);
      return {
        counter,
        fingerprint: key === undefined ? '' : imports.fingerprint(key.publicKeyPem),
        trustedAt: key?.trustedAt ?? null,
        packages: packages.length,
        events: packages.reduce((sum, one) => sum + one.events, 0),
        lastSequence: last?.sequence ?? 0,
        lastAt: last?.importedAt ?? null,
        held: held.filter((one) => one.counter === counter).map(({ sequence }) => sequence),
      };
    }),
    missing: [...missingOf(origins)],
    conflicts: origins.conflicts().map((conflict) => structuredClone(conflict)),
  });
}

function missingOf(origins: Origins): ReturnType<typeof missingPackages> {
  return missingPackages(origins.held(), (counter) => origins.packagesOf(counter).at(-1)?.sequence ?? 0);
}

export async function choosePackages(
  desk: Desk,
  imports: ImportDesk,
): Promise<Outcome<ChannelOutput<'choose-packages'>>> {
  const who = actingFor(desk, 'choose-packages');
  if (!who.ok) return who;
  return done({ names: [...(await imports.choosePackages())] });
}

/**
 * Takes in what was chosen, each package by itself and whole: one that is refused does not stop the others. Any order, twice, with
 * gaps; what comes too early waits in the log and is taken in as soon as what it waits for has come.
 */
export function importPackages(
  desk: Desk,
  imports: ImportDesk,
  input: ChannelInput<'import-packages'>,
): Promise<Outcome<ChannelOutput<'import-packages'>>> {
  const taken = imports.inTurn(async (): Promise<Outcome<ChannelOutput<'import-packages'>>> => {
    const who = actingFor(desk, 'import-packages');
    if (!who.ok) return who;
    const names = imports.chosenPackages();
    const before = imports.origins.conflicts().length;
    const files: FileResult[] = [];
    // A stop of an import before this one is over with it.
    imports.isStopped();
    for (const [index, name] of names.entries()) {
      if (imports.isStopped()) break;
      imports.progress('open-packages', index, names.length);
      const opening = await imports.openPackage(index, input.passphrase);
      const still = actingFor(desk, 'import-packages');
      if (!still.ok) return still;
      files.push(takeIn(desk, imports, still.value, name, opening));
      await takeInHeld(desk, imports, files);
    }
    imports.progress('open-packages', names.length, names.length);
    return done({
      files,
      stopped: files.length < names.length,
      missing: [...missingOf(imports.origins)],
      conflicts: Math.max(0, imports.origins.conflicts().length - before),
    });
  });
  return taken.finally(imports.clearErased);
}

const NO_RESULT = {
  counter: '',
  sequence: 0,
  events: 0,
  cases: 0,
  fingerprint: '',
  knownFingerprint: '',
  needsCounter: '',
  needsSequence: 0,
};

function takeIn(desk: Desk, imports: ImportDesk, who: Acting, name: string, opening: Opening): FileResult {
  if (!opening.ok) return { ...NO_RESULT, name, outcome: 'refused', reason: opening.fault };
  const opened = opening.value;
  const counter = counterOf(opened);
  const result = {
    ...NO_RESULT,
    name,
    reason: '',
    counter,
    sequence: opened.sequence,
    events: opened.events.length,
    cases: opened.cases,
    fingerprint: opened.fingerprint,
  };
  const placement = place(imports.origins, who, opened);
  switch (placement.is) {
    case 'already-here':
      return { ...result, outcome: 'already-here' };
    case 'refused': {
      const known = keyFor(imports.origins.keysOf(counter), opened.sequence);
      const knownFingerprint = known === null ? '' : imports.fingerprint(known);
      return { ...result, outcome: 'refused', reason: placement.reason, knownFingerprint };
    }
    case 'early': {
      const { needsCounter, needsSequence } = placement;
      const { sequence, manifestSha256 } = opened;
      imports.origins.hold(
        {
          counter,
          sequence,
          manifestSha256,
          fileName: opened.fileName,
          heldAt: desk.clock.now(),
          needsCounter,
          needsSequence,
        },
        opened.bytes,
      );
      return { ...result, outcome: 'waiting', needsCounter, needsSequence };
    }
    case 'next': {
      const adopted = imports.adopter.adopt({ ...who.context, at: desk.clock.now() }, opened, {
        kind: 'package-imported',
        caseId: null,
        payload: {
          counter,
          sequence: opened.sequence,
          manifestSha256: opened.manifestSha256,
          fileSha256: opened.fileSha256,
          events: opened.events.length,
          lastSeq: opened.lastSeq,
          lastHash: opened.lastHash,
        },
      });
      if (!adopted.ok) return { ...result, outcome: 'refused', reason: adopted.code };
      imports.origins.letGo(counter, opened.sequence);
      return { ...result, outcome: 'imported' };
    }
  }
}

/** One package may be what several waited for, of its own counter and of others. */
async function takeInHeld(desk: Desk, imports: ImportDesk, files: FileResult[]): Promise<void> {
  for (;;) {
    const who = actingFor(desk, 'import-packages');
    const ready = imports.origins.held().find((one) => {
      const last = imports.origins.packagesOf(one.counter).at(-1)?.sequence ?? 0;
      if (one.sequence <= last) return true;
      if (one.needsCounter === one.counter) return one.sequence === last + 1;
      const known = imports.origins.packagesOf(one.needsCounter).at(-1)?.sequence ?? 0;
      return one.sequence === last + 1 && one.needsSequence <= known;
    });
    if (!who.ok || ready === undefined) return;
    const { counter, sequence, fileName } = ready;
    const bytes = imports.origins.heldBytes(counter, sequence);
    const opening: Opening =
      bytes === null ? { ok: false, fault: 'not-a-package' } : await imports.openBytes(bytes, fileName);
    const result = takeIn(desk, imports, who.value, fileName, opening);
    // It waits for something else now, or it is told and does not wait any more: it would be told for ever.
    if (result.outcome !== 'waiting') {
      imports.origins.letGo(counter, sequence);
      files.push(result);
    }
  }
}

function place(origins: Origins, who: Acting, opened: OpenedPackage): Placement {
  const here: PlaceHere = {
    branch: who.branch.code,
    own: origins.own() ?? '',
    keysOf: (counter) => origins.keysOf(counter),
    packagesOf: (counter) => origins.packagesOf(counter),
    heldManifest: (counter, sequence) =>
      origins.held().find((one) => one.counter === counter && one.sequence === sequence)?.manifestSha256 ??
      null,
    ownPackage: (sequence) => origins.ownPackage(sequence),
  };
  return placementOf({ ...opened, knew: knewOf(opened) }, here);
}

function knewOf(opened: OpenedPackage): readonly KnownThere[] {
  return opened.events
    .filter(({ header }) => header.kind === 'package-imported')
    .map(({ payload }) => JSON.parse(payload) as KnownThere);
}

function counterOf(opened: OpenedPackage): CounterId {
  return `${opened.branch}-${String(opened.counter)}`;
}

/**
 * A supervisor has compared the fingerprint with the one on the other counter's screen. Of a counter known already only a package
 * that this import has shown can bring another key, from its number on.
 */
export function trustCounter(
  desk: Desk,
  imports: ImportDesk,
  keySeen: (counter: CounterId, fingerprint: string) => string | null,
  input: ChannelInput<'trust-counter'>,
): Outcome<Nothing> {
  const who = actingFor(desk, 'trust-counter');
  if (!who.ok) return who;
  const { counter, fingerprint, fromSequence } = input;
  const publicKeyPem = keySeen(counter, fingerprint);
  if (publicKeyPem === null) return refuse('not-found');
  const keys = imports.origins.keysOf(counter);
  const last = keys.at(-1);
  if (last?.publicKeyPem === publicKeyPem) return refuse('already-decided');
  const taken = imports.origins.packagesOf(counter).at(-1)?.sequence ?? 0;
  if (last !== undefined && fromSequence <= Math.max(last.fromSequence, taken))
    return refuse('already-decided');
  desk.log.append(who.value.context, [
    {
      kind: 'counter-trusted',
      caseId: null,
      payload: { counter, publicKeyPem, fromSequence: last === undefined ? 1 : fromSequence },
    },
  ]);
  return done(NOTHING);
}

/** Which of two counters' decisions stands is said by a person who sees both, with a word on why. */
export function decideConflict(
  desk: Desk,
  imports: ImportDesk,
  input: ChannelInput<'decide-conflict'>,
): Outcome<Nothing> {
  const supervisor = actingFor(desk, 'decide-conflict');
  if (!supervisor.ok) return supervisor;
  const { caseId, subject, about, note } = input;
  const who = decidableCase(desk, caseId);
  if (!who.ok) return who;
  const sides = imports.origins.conflictSides(caseId, subject, about);
  if (sides.length === 0) return refuse('already-decided');
  const kept = sides.find(
    ({ originCounter, originSeq }) => originCounter === input.counter && originSeq === input.seq,
  );
  if (kept === undefined) return refuse('not-an-option', { field: 'keep' });
  const { originCounter, originSeq } = kept;
  desk.log.append(who.value.context, [
    {
      kind: 'conflict-decided',
      caseId,
      payload: { subject, about, keep: { originCounter, originSeq }, note: note.trim() },
    },
  ]);
  return done(NOTHING);
}

export function stopImport(desk: Desk, imports: ImportDesk): Outcome<Nothing> {
  const who = actingFor(desk, 'stop-import');
  if (!who.ok) return who;
  imports.stop();
  return done(NOTHING);
}
