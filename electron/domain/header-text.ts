import type { EventHeader } from './day-close/package-rows.ts';

/**
 * The RFC 8785 text of an event's header, whose SHA-256 is the event's hash: its members in the order of their names. Written out here
 * because a general library took longer over it than reading and hashing together (measured over half a million events).
 */
export function headerText(header: EventHeader): string {
  const { actor, at, caseId, kind, originCounter, payloadDigest, prevHash, secondActor, zone } = header;
  const text = JSON.stringify;
  return (
    `{"actor":${text(actor)},"at":${text(at)},"caseId":${text(caseId)},"kind":${text(kind)},` +
    `"kindVersion":${text(header.kindVersion)},"originCounter":${text(originCounter)},` +
    `"originSeq":${text(header.originSeq)},"payloadDigest":${text(payloadDigest)},"prevHash":${text(prevHash)},` +
    `"secondActor":${text(secondActor)},"zone":${text(zone)}}`
  );
}
