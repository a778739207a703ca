import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Branch } from '../../../electron/domain/branch.ts';
import type { EventContext, EventDraft, StoredEvent } from '../../../electron/domain/event.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import type { Db } from '../../../electron/store/database.ts';
import { adopterPort, logPort, recordsPort } from '../../../electron/store/desk-ports.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { eventsSince } from '../../../electron/store/records/event.ts';
import { originsPort } from '../../../electron/store/records/origin.ts';
import { packagesMade } from '../../../electron/store/records/package.ts';
import type { FileResult, ImportDesk, Opening } from '../../../electron/usecases/import-package.ts';
import { importPackages, trustCounter } from '../../../electron/usecases/import-package.ts';
import type { Desk, OpenedPackage } from '../../../electron/usecases/ports.ts';
import { BATH, staffAdded } from '../store/temporary-store.ts';

/** A counter of the branch Bath with a real log; packages are handed over as they are after they were opened and proved. */
export interface Counter {
  readonly db: Db;
  readonly name: string;
  readonly boss: string;
  readonly desk: Desk;
  readonly imports: ImportDesk;
  readonly write: (at: string, ...drafts: readonly EventDraft[]) => readonly StoredEvent[];
  /** Everything since the last one. */
  readonly closeDay: (at: string) => OpenedPackage;
  readonly take: (at: string, ...packages: readonly OpenedPackage[]) => Promise<readonly FileResult[]>;
  readonly trust: (counter: string, signerPem: string, fromSequence?: number) => string;
}

export function keyOf(counter: string): string {
  return `key of ${counter}`;
}

export function counterOfBath(number: number, at = '2026-06-08T07:00:00.000Z', code = 'BTH'): Counter {
  const folder = mkdtempSync(join(tmpdir(), 'amends-counter-'));
  const opened = openStore(join(folder, 'desk', 'amends.db'));
  if (!opened.ok) throw new Error(opened.code);
  onTestFinished(() => {
    opened.value.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { db } = opened.value;
  const name = `${code}-${String(number)}`;
  const boss = `boss-${name}`;
  let now = at;
  let ids = 0;
  let salts = 0;
  const salt = (): Uint8Array => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt32BE((salts += 1));
    bytes.writeUInt8(number, 8);
    return bytes;
  };
  const log = logPort(db, { salt });
  const branch: Branch = { ...BATH, code, counter: number };
  const context = (when: string): EventContext => ({
    at: when,
    zone: BATH.zone,
    actor: boss,
    secondActor: null,
  });
  const write: Counter['write'] = (when, ...drafts) => log.append(context(when), drafts);
  write(
    at,
    { kind: 'branch-set-up', caseId: null, payload: { branch } },
    staffAdded(boss, `Boss of ${name}`, 'supervisor'),
    { kind: 'key-made', caseId: null, payload: { publicKeyPem: keyOf(name), replaces: '' } },
  );
  let waiting: readonly OpenedPackage[] = [];
  const records = recordsPort(db);
  const desk = {
    log,
    records,
    ids: { next: () => `${name}-id-${String((ids += 1))}` },
    clock: { now: () => now },
    session: { current: () => ({ staffId: boss, role: 'supervisor', name: boss }) },
    // What importing asks of a desk; the rest of it is not there.
  } as unknown as Desk;
  const held = new Map<string, OpenedPackage>();
  const imports: ImportDesk = {
    origins: originsPort(db),
    adopter: adopterPort(db, { salt }),
    inTurn: (work) => work(),
    choosePackages: () => Promise.resolve([]),
    chosenPackages: () => waiting.map(({ fileName }) => fileName),
    openPackage: (index) => {
      const value = waiting[index];
      if (value === undefined) throw new Error('no such package');
      held.set(Buffer.from(value.bytes).toString(), value);
      return Promise.resolve({ ok: true, value });
    },
    openBytes: (bytes): Promise<Opening> => {
      const value = held.get(Buffer.from(bytes).toString());
      return Promise.resolve(value === undefined ? { ok: false, fault: 'not-a-zip' } : { ok: true, value });
    },
    fingerprint: (pem) => pem,
    ownFingerprint: () => keyOf(name),
    progress: () => undefined,
    clearErased: () => undefined,
    stop: () => undefined,
    isStopped: () => false,
  };
  return {
    db,
    name,
    boss,
    desk,
    imports,
    write,
    closeDay: (when) => {
      const made = packageOf(db, code, number);
      write(when, {
        kind: 'package-made',
        caseId: null,
        payload: {
          sequence: made.sequence,
          localDate: when.slice(0, 10),
          fileName: made.fileName,
          manifestSha256: made.manifestSha256,
          fileSha256: made.fileSha256,
          firstSeq: made.firstSeq,
          lastSeq: made.lastSeq,
          lastHash: made.lastHash,
          bytes: 1,
          sealedTo: 'plain',
          folder: '/stick',
          redacted: null,
        },
      });
      return made;
    },
    take: async (when, ...packages) => {
      now = when;
      waiting = packages;
      const outcome = await importPackages(desk, imports, { passphrase: '' });
      if (!outcome.ok) throw new Error(outcome.code);
      return outcome.value.files;
    },
    trust: (counter, signerPem, fromSequence = 1) => {
      const outcome = trustCounter(desk, imports, () => signerPem, {
        counter,
        fingerprint: signerPem,
        fromSequence,
      });
      return outcome.ok ? 'trusted' : outcome.code;
    },
  };
}

function packageOf(db: Db, code: string, number: number): OpenedPackage {
  const before = packagesMade(db, 1)[0] ?? null;
  const events = [...eventsSince(db, before?.lastSeq ?? 0)].map(({ header, hash, salt, payload }) => ({
    header,
    hash,
    salt,
    payload: payload ?? 'null',
  }));
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing to close');
  const name = `${code}-${String(number)}`;
  const sequence = (before?.sequence ?? 0) + 1;
  const bytes = Buffer.from(`${name} ${String(sequence)} ${last.hash}`);
  return {
    fileName: `${name}_${String(sequence)}.zip`,
    fileSha256: sha256Hex(bytes),
    branch: code,
    counter: number,
    sequence,
    previous: before?.manifestSha256 ?? null,
    redacted: false,
    manifestSha256: sha256Hex(bytes),
    signerPem: keyOf(name),
    fingerprint: keyOf(name),
    firstSeq: first.header.originSeq,
    lastSeq: last.header.originSeq,
    lastHash: last.hash,
    prevHash: first.header.prevHash,
    cases: 1,
    events,
    pdfs: [],
    bytes,
  };
}

/** Every row of every state table, with events named by their origin instead of the place they have in this log; a package names its own. */
export function stateOf(db: Db, tables: readonly string[]): Record<string, readonly string[]> {
  const origins = new Map(
    (
      db.prepare('SELECT seq, origin_counter, origin_seq FROM event').all() as {
        seq: number;
        origin_counter: string;
        origin_seq: number;
      }[]
    ).map((row) => [row.seq, `${row.origin_counter}:${String(row.origin_seq)}`]),
  );
  return Object.fromEntries(
    tables.map((table) => [
      table,
      (db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[])
        .map((row) => JSON.stringify(named(row, table === 'package' ? new Map() : origins)))
        .toSorted(),
    ]),
  );
}

function named(row: Record<string, unknown>, origins: ReadonlyMap<number, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === 'sides' && typeof value === 'string') {
        const sides = JSON.parse(value) as { originCounter: string; originSeq: number }[];
        return [column, sides.map((side) => `${side.originCounter}:${String(side.originSeq)}`)];
      }
      const isSeq = column.endsWith('_seq') && typeof value === 'number';
      return [column, isSeq ? (origins.get(value) ?? value) : value];
    }),
  );
}
