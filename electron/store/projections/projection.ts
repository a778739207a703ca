import type { EventKind, EventPayloads, StoredEvent } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Db } from '../database.ts';

/** An event on its way into the state tables: its payload is there, in its newest shape. */
export interface FoldedEvent<K extends EventKind> extends StoredEvent<K> {
  readonly payload: EventPayloads[K];
}

/** Writes what one event of a kind changes. Reads nothing but the event and the state tables: no clock, no chance. */
export type Projection<K extends EventKind> = (db: Db, event: FoldedEvent<K>) => void;

/** A closed map: one entry for each kind named, no other. */
export type Projections<K extends EventKind = EventKind> = { readonly [P in K]: Projection<P> };

export function caseOf(event: StoredEvent): CaseId {
  if (event.caseId === null) throw new Error(`${event.kind} belongs to no case`);
  return event.caseId;
}

/** An illegal sequence at one counter; where several worked on one case, what came to nothing beside what another did. */
export class NothingToChange extends Error {}

/** A projection that finds nothing to change means an illegal sequence: the append must not stand. */
export function changedOne(changes: number, event: StoredEvent): void {
  if (changes !== 1) throw new NothingToChange(`${event.kind} (event ${event.seq}) finds nothing to change`);
}
