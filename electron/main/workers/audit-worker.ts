import { parentPort, workerData } from 'node:worker_threads';
import { csvOf } from '../../documents/person-file/person-files.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import { fileInPieces } from '../../platform/file-in-pieces.ts';
import type { FileInPieces } from '../../platform/file-in-pieces.ts';
import { stepBack } from '../../platform/thread-priority.ts';
import { refusalOf } from '../../store/failure.ts';
import { verifyChain } from '../../store/log/verify-chain.ts';
import { openReader } from '../../store/open-store.ts';
import { auditPage, erasedPayloads, lastSeq } from '../../store/records/audit.ts';
import type { AuditRow } from '../../store/records/audit.ts';
import type { AuditOrder, FromAudit } from './audit-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();
// Only main starts this file, and hands it exactly this (privacy-desk.ts).
const { logFile, nativeBinding, task } = workerData as AuditOrder;

function say(message: FromAudit): void {
  port?.postMessage(message);
}

/** Columns of the table; the words of an event are not among them. */
const HEAD = [
  'seq',
  'counter',
  'counter_seq',
  'at_utc',
  'actor',
  'second_actor',
  'event',
  'case_number',
  'erased',
  'payload_digest',
  'prev_hash',
  'hash',
];
const PAGE = 5_000;
const BYTE_ORDER_MARK = 3;

const db = openReader(logFile, nativeBinding === null ? {} : { nativeBinding });
const of = lastSeq(db);

if (task.do === 'check-chain') {
  const result = verifyChain(db, 0, (seq) => {
    say({ kind: 'progress', done: seq, of });
  });
  say({ kind: 'checked', result: result.ok ? { ...result, erased: erasedPayloads(db) } : result });
} else {
  say({ kind: 'exported', outcome: exported(task) });
}
db.close();

/** Page by page into a file that has its name only once it is whole: a log does not fit into memory. */
function exported({ query, folder, name }: Extract<AuditOrder['task'], { do: 'export' }>): Outcome<{
  path: string;
  events: number;
}> {
  let file: FileInPieces | null = null;
  try {
    file = fileInPieces(folder, name);
    let events = 0;
    file.write(csvOf(HEAD, []));
    let before: number | null = Number.MAX_SAFE_INTEGER;
    while (before !== null) {
      const page = auditPage(db, query, before, PAGE);
      if (page.rows.length > 0) file.write(lines(page.rows));
      events += page.rows.length;
      before = page.next;
      say({ kind: 'progress', done: before === null ? of : of - before, of });
    }
    const path = file.finish();
    if (path.ok) return done({ path: path.value, events });
    file.discard();
    return path;
  } catch (error) {
    file?.discard();
    return refusalOf(error) ?? refuse('disk-failed');
  }
}

/** Without the byte order mark, which stands at the head of the file alone. */
function lines(rows: readonly AuditRow[]): Uint8Array {
  const [first, ...rest] = rows.map((row) => [
    String(row.seq),
    row.originCounter,
    String(row.originSeq),
    row.at,
    row.actorName,
    row.secondActorName,
    row.kind,
    row.caseNumber,
    row.erased ? '1' : '0',
    row.payloadDigest,
    row.prevHash,
    row.hash,
  ]);
  return csvOf(first ?? [], rest).subarray(BYTE_ORDER_MARK);
}
