import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../electron/store/database.ts';
import { append } from '../../../electron/store/log/append.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { storePdf } from '../../../electron/store/records/paper.ts';
import { legalLog } from './legal-day.ts';
import {
  arrived,
  at,
  deskStore,
  drafted,
  PDF_HASH,
  printed,
  temporaryStore,
  write,
} from './temporary-store.ts';

/** Tables beside the fold: an event never writes them, a rebuild never touches them. */
const BESIDE = [
  'staff_secret',
  'intake_draft',
  'intake_place',
  'letter_draft',
  'held_package',
  'paper_pdf',
  'reminder',
  'setting',
];
const LOG = ['event', 'event_payload'];

/** The tables of the search are made from the state tables, whatever is in them. */
function tables(db: Db): readonly string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
}

function rowsOf(db: Db, names: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      db
        .prepare(`SELECT * FROM ${name}`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

function stateAfter(seed: number, decisions: number): { db: Db; kinds: Set<string> } {
  const { db } = temporaryStore();
  const kinds = new Set<string>();
  for (const { context, drafts } of legalLog(seed, decisions)) {
    for (const event of append(db, context, drafts)) kinds.add(event.kind);
  }
  return { db, kinds };
}

describe('the state tables are the fold of the events', () => {
  it('names every table once: log, fold or beside it', () => {
    const { db } = temporaryStore();
    expect([...STATE_TABLES, ...BESIDE, ...LOG].toSorted()).toEqual(tables(db));
  });

  it('a long log rebuilds to the same rows, and every kind of event was in it', () => {
    const { db, kinds } = stateAfter(20_260_611, 2_500);
    const live = rowsOf(db, STATE_TABLES);
    // Two counters that differ take two counters: tests/integration/usecases/coming-together.test.ts.
    for (const name of STATE_TABLES) {
      if (name !== 'conflict') expect(live[name], name).not.toHaveLength(0);
    }
    expect(kinds.size).toBe(70);
    rebuildState(db);
    expect(rowsOf(db, STATE_TABLES)).toEqual(live);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(verifyChain(db)).toMatchObject({ ok: true });
  });

  it('so does any other', () => {
    assert(
      property(integer({ min: 0 }), (seed) => {
        const { db } = stateAfter(seed, 60);
        const live = rowsOf(db, STATE_TABLES);
        rebuildState(db);
        expect(rowsOf(db, STATE_TABLES)).toEqual(live);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('mends rows that were damaged', () => {
    const { db } = stateAfter(3, 200);
    const live = rowsOf(db, STATE_TABLES);
    db.exec(
      `UPDATE complaint_case SET customer_name = 'somebody else', state = 'withdrawn'; DELETE FROM promise`,
    );
    expect(rowsOf(db, STATE_TABLES)).not.toEqual(live);
    rebuildState(db);
    expect(rowsOf(db, STATE_TABLES)).toEqual(live);
  });

  it('leaves alone what stands beside the fold', () => {
    const store = deskStore();
    write(
      store,
      at('09:00'),
      arrived('case-1', 1),
      drafted('case-1', 'paper-1'),
      printed('case-1', 'paper-1'),
    );
    storePdf(store.db, 'paper-1', new Uint8Array([1, 2, 3]), PDF_HASH);
    saveDraft(store.db, 'case-1', 0, { matter: 'Meter' }, { stage: 'facts', cursor: 'matter' }, at('09:01'));
    const beside = rowsOf(store.db, BESIDE);
    rebuildState(store.db);
    expect(rowsOf(store.db, BESIDE)).toEqual(beside);
    expect(beside['paper_pdf']).toHaveLength(1);
    expect(beside['intake_draft']).toHaveLength(1);
  });
});
