import type { Branch } from '../../domain/branch.ts';
import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import { changedOne } from './projection.ts';
import type { FoldedEvent, Projections } from './projection.ts';

export const branchProjections: Projections<'branch-set-up' | 'branch-changed' | 'key-made'> = {
  'branch-set-up': (db, event) => {
    run(
      db,
      `INSERT INTO branch (origin_counter, branch, set_up_at, changed_at) VALUES (:originCounter, :branch, :at, :at)`,
      columnsOf(event),
    );
  },
  'branch-changed': (db, event) => {
    const { code, counter } = event.payload.branch;
    // The counter's name is part of every event, number and package of its chain: another name is another log.
    if (`${code}-${counter}` !== event.originCounter) throw new Error('A counter keeps its name');
    changedOne(
      run(
        db,
        `UPDATE branch SET branch = :branch, changed_at = :at WHERE origin_counter = :originCounter`,
        columnsOf(event),
      ),
      event,
    );
  },
  'key-made': (db, event) => {
    run(
      db,
      `INSERT INTO signing_key (origin_counter, public_key_pem, replaces, made_at, made_seq)
       VALUES (:originCounter, :publicKeyPem, :replaces, :at, :seq)`,
      {
        originCounter: event.originCounter,
        publicKeyPem: event.payload.publicKeyPem,
        replaces: event.payload.replaces,
        at: event.at,
        seq: event.seq,
      },
    );
  },
};

function columnsOf(event: FoldedEvent<'branch-set-up' | 'branch-changed'>): {
  originCounter: string;
  branch: string;
  at: string;
} {
  const branch: Branch = event.payload.branch;
  return { originCounter: event.originCounter, branch: canonicalJson(branch), at: event.at };
}
