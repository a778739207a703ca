import type { EventPayloads } from '../../domain/event.ts';
import type { Instant } from '../../domain/time.ts';
import { parsed } from '../canonical-json.ts';
import { each } from '../database.ts';
import type { Db } from '../database.ts';

/** One printing of a paper: which version of it, and when. */
export interface Printing {
  readonly version: number;
  readonly at: Instant;
}

/**
 * What the events say of the PDFs that are kept beside them. The hash of a PDF proves its bytes; whose they are, of which version and of
 * when, only the event of the printing proves.
 *
 * @returns the printings of a paper with these very bytes; none where their event is missing
 */
export function printedPapers(db: Db): (paperId: unknown, sha256: unknown) => readonly Printing[] {
  const found = new Map<string, Printing[]>();
  for (const { at, payload } of each<{ at: Instant; payload: string }>(
    db,
    `SELECT event.at_utc AS at, event_payload.payload FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind = 'paper-printed'`,
  )) {
    const { paperId, version, pdfSha256, copy } = parsed(payload) as EventPayloads['paper-printed'];
    if (copy) continue;
    const key = `${paperId} ${pdfSha256}`;
    found.set(key, [...(found.get(key) ?? []), { version, at }]);
  }
  return (paperId, sha256) => found.get(`${String(paperId)} ${String(sha256)}`) ?? [];
}
