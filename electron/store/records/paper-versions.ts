import type { PaperId } from '../../domain/ids.ts';
import type { PaperState } from '../../domain/paper.ts';
import type { Records } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from '../log/event-row.ts';
import type { EventRow } from '../log/event-row.ts';

type Version = ReturnType<Records['paperVersions']>[number];

interface ApprovalRow {
  readonly askedAt: string | null;
  readonly askedByName: string;
  readonly returnedAt: string | null;
  readonly returnedByName: string;
  readonly returnReason: string;
}

const NOT_ASKED: ApprovalRow = {
  askedAt: null,
  askedByName: '',
  returnedAt: null,
  returnedByName: '',
  returnReason: '',
};

/** Who laid the present version before a supervisor, or who gave it back and why. */
export function paperApproval(db: Db, id: PaperId): ReturnType<Records['paperApproval']> {
  const row = one<ApprovalRow>(
    db,
    `SELECT asked_at AS "askedAt", coalesce(asker.name, '') AS "askedByName", returned_at AS "returnedAt",
       coalesce(returner.name, '') AS "returnedByName", return_reason AS "returnReason"
     FROM paper
     LEFT JOIN staff AS asker ON asker.id = paper.asked_by
     LEFT JOIN staff AS returner ON returner.id = paper.returned_by
     WHERE paper.id = :id`,
    { id },
  );
  return row ?? NOT_ASKED;
}

/** What each kind of event makes of the version it is about. */
const REACHED: Readonly<Partial<Record<string, PaperState>>> = {
  'paper-approved': 'approved',
  'paper-printed': 'printed',
  'paper-handed-over': 'handed-over',
  'paper-posted': 'posted',
  'paper-signed': 'signed',
};

/**
 * Every version of this paper and of the others of its kind in the case, the newest first, as the log tells it: the tables hold the
 * last one only, and a form whose facts changed is another paper. The events of a case are few, so they are picked through here.
 */
export function paperVersions(db: Db, id: PaperId): readonly Version[] {
  const names = new Map(
    all<{ id: string; name: string }>(db, `SELECT id, name FROM staff`).map((row) => [row.id, row.name]),
  );
  const kept = new Set(
    all<{ paper_id: string; version: number }>(
      db,
      `SELECT paper_id, version FROM paper_pdf
       WHERE paper_id IN (SELECT other.id FROM paper JOIN paper AS other USING (case_id, kind) WHERE paper.id = :id)`,
      { id },
    ).map(({ paper_id, version }) => `${paper_id} ${String(version)}`),
  );
  const own = one<{ kind: string }>(db, `SELECT kind FROM paper WHERE id = :id`, { id })?.kind;
  const rows = all<EventRow>(
    db,
    `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES}
     WHERE event.case_id = (SELECT case_id FROM paper WHERE id = :id) AND event.kind LIKE 'paper-%' ORDER BY event.seq`,
    { id },
  );
  const versions: Version[] = [];
  for (const event of rows.map((row) => eventOf(row))) {
    const payload: { readonly [name: string]: unknown } = { ...event.payload };
    const paperId = String(payload['paperId']);
    if (event.kind === 'paper-drafted' && payload['kind'] === own) {
      const version = Number(payload['version']);
      versions.push({
        paperId,
        version,
        contentHash: String(payload['contentHash']),
        draftedAt: event.at,
        draftedByName: event.actor === null ? '' : (names.get(event.actor) ?? ''),
        state: 'draft',
        at: event.at,
        pdf: kept.has(`${paperId} ${String(version)}`),
      });
      continue;
    }
    const state = payload['copy'] === true ? undefined : REACHED[event.kind];
    const place = versions.findLastIndex((version) => version.paperId === paperId);
    const last = versions[place];
    if (last !== undefined && state !== undefined) versions[place] = { ...last, state, at: event.at };
  }
  return versions.toReversed();
}

export function pdfOfVersion(db: Db, id: PaperId, version: number): Uint8Array | null {
  const row = one<{ bytes: Buffer }>(
    db,
    `SELECT bytes FROM paper_pdf WHERE paper_id = :id AND version = :version`,
    { id, version },
  );
  return row?.bytes ?? null;
}
