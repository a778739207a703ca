import type { EventKind, StoredEvent } from '../event.ts';
import { areConcurrent, isBefore } from './knowledge.ts';
import type { Knows, OriginKey } from './knowledge.ts';

/** What two counters can have decided differently about one case. */
export const CONFLICT_SUBJECTS = [
  'owner',
  'outcome',
  'promise',
  'goodwill',
  'answer',
  'plan',
  'deadline',
] as const;
export type ConflictSubject = (typeof CONFLICT_SUBJECTS)[number];

export interface Conflict {
  readonly subject: ConflictSubject;
  /** The promise or the goodwill; empty where a case has only one such thing. */
  readonly about: string;
  /** In the order given: every decision that did not know of another one here. */
  readonly sides: readonly StoredEvent[];
  /** A person has decided and knew of all of them. */
  readonly decided: boolean;
}

const SUBJECTS: Readonly<Partial<Record<EventKind, ConflictSubject>>> = {
  'case-handed-over': 'owner',
  'case-resolved': 'outcome',
  'case-withdrawn': 'outcome',
  'case-closed': 'outcome',
  'case-reopened': 'outcome',
  'promise-settled': 'promise',
  'promise-moved': 'promise',
  'goodwill-decided': 'goodwill',
  'goodwill-withdrawn': 'goodwill',
  'answer-noted': 'answer',
  'steps-changed': 'plan',
  'deadline-extended': 'deadline',
};

/**
 * Every conflict of one case, from its events in their canonical order. Two decisions conflict when they are about the same thing,
 * neither knew the other, and they do not say the same. It stays a conflict, decided, once a person has said which one stands.
 */
export function conflictsIn(events: readonly StoredEvent[], knows: Knows): readonly Conflict[] {
  const decisions = events.filter(isDecision);
  const topics = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const topic = topicOf(event);
    if (topic !== null) topics.set(topic, [...(topics.get(topic) ?? []), event]);
  }
  return [...topics].flatMap(([topic, acts]) => {
    const pairs = acts.flatMap((one, index) =>
      acts
        .slice(index + 1)
        .filter((other) => areConcurrent(one, other, knows) && !saysTheSame(one, other))
        .map((other) => [one, other] as const),
    );
    if (pairs.length === 0) return [];
    const [subject, about] = partsOf(topic);
    const rulings = decisions.filter(
      ({ payload }) => payload !== null && payload.subject === subject && payload.about === about,
    );
    const open = pairs.filter((pair) => !rulings.some((ruling) => knewBoth(ruling, pair, knows)));
    const asked = new Set((open.length > 0 ? open : pairs).flat());
    return [{ subject, about, sides: acts.filter((act) => asked.has(act)), decided: open.length === 0 }];
  });
}

function isDecision(event: StoredEvent): event is StoredEvent<'conflict-decided'> {
  return event.kind === 'conflict-decided';
}

function knewBoth(ruling: OriginKey, pair: readonly [OriginKey, OriginKey], knows: Knows): boolean {
  return pair.every((side) => isBefore(side, ruling, knows));
}

/** An id never holds a slash. */
function topicOf(event: StoredEvent): string | null {
  const subject = SUBJECTS[event.kind];
  return subject === undefined || event.payload === null ? null : `${subject}/${aboutOf(event.payload)}`;
}

function partsOf(topic: string): readonly [ConflictSubject, string] {
  const [subject = '', about = ''] = topic.split('/');
  // Made by topicOf from the table above.
  return [subject as ConflictSubject, about];
}

function aboutOf(payload: object): string {
  if ('promiseId' in payload) return String(payload.promiseId);
  return 'goodwillId' in payload ? String(payload.goodwillId) : '';
}

function saysTheSame(one: StoredEvent, other: StoredEvent): boolean {
  if (one.kind !== other.kind) return false;
  // Who the case went to counts, not what was written beside it.
  if (one.kind === 'case-handed-over' && one.payload !== null && other.payload !== null) {
    return 'to' in one.payload && 'to' in other.payload && one.payload.to === other.payload.to;
  }
  return JSON.stringify(one.payload) === JSON.stringify(other.payload);
}
