import type { CounterId } from '../../domain/ids.ts';
import { HOLE_KINDS, holesNamed } from '../../domain/log-holes.ts';
import type { LogHole } from '../../domain/log-holes.ts';
import { parsed } from '../canonical-json.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';

const KINDS = HOLE_KINDS.map((kind) => `'${kind}'`).join(', ');

/** Every hole that an event of this log names. Reads the whole log: asked only where a number is missing. */
export function namedHoles(db: Db): readonly LogHole[] {
  return all<{ kind: string; payload: string | null }>(
    db,
    `SELECT event.kind, event_payload.payload FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind IN (${KINDS}) ORDER BY event.seq`,
  ).flatMap(({ kind, payload }) => (payload === null ? [] : holesNamed(kind, parsed(payload))));
}

/** Whether a counter's numbers have a hole in this log: what follows one may speak of what is gone. By the unique index alone. */
export function hasHoles(db: Db, counter: CounterId | null = null): boolean {
  return (
    all(
      db,
      `SELECT origin_counter FROM event WHERE :counter IS NULL OR origin_counter = :counter
       GROUP BY origin_counter HAVING max(origin_seq) <> count(*)`,
      { counter },
    ).length > 0
  );
}
