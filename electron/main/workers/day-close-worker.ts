import { parentPort, workerData } from 'node:worker_threads';
import { openPaperFonts } from '../../documents/paper/fonts/paper-fonts.ts';
import { refuse } from '../../domain/refusal.ts';
import { openCounterKey, isSignedBy } from '../../platform/counter-key.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { makeDisk } from '../../platform/disk.ts';
import { openReader } from '../../store/open-store.ts';
import { packageRows } from '../../store/records/package.ts';
import { pdfWithHash } from '../../store/records/paper.ts';
import { runClose } from './close-run.ts';
import { CLOSING } from './day-close-messages.ts';
import type { DayCloseOrder, FromWorker, ToWorker } from './day-close-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
// Only main starts this file, and hands it exactly this (day-close-desk.ts).
const order = workerData as DayCloseOrder;
const closing = new Int32Array(order.closing);

function say(message: FromWorker): void {
  port?.postMessage(message);
}

/** Main answers one question at a time, in order. */
function ask(question: FromWorker): Promise<ToWorker> {
  return new Promise((resolve) => {
    port?.once('message', resolve);
    say(question);
  });
}

const db = openReader(
  order.logFile,
  order.nativeBinding === null ? {} : { nativeBinding: order.nativeBinding },
);
const { key } = openCounterKey(order.keyFolder);
const outcome = runClose(order.input, {
  gather: (read) => packageRows(db, read),
  pdfBytes: (paperId, sha256) => pdfWithHash(db, paperId, sha256),
  printer: {
    print: async (html) => {
      const answer = await ask({ kind: 'print', html });
      if (answer.kind !== 'printed' || answer.pdf === null)
        throw new Error('the summary could not be printed');
      return answer.pdf;
    },
  },
  fonts: openPaperFonts(order.fontFolder),
  signer: key,
  isSignedBy,
  hash: sha256Hex,
  disk: makeDisk(),
  isCancelled: () => Atomics.load(closing, 0) === CLOSING.cancelled,
  record: async (made) => {
    const answer = await ask({ kind: 'record', made });
    return answer.kind === 'recorded' ? answer.outcome : refuse('failed');
  },
  onStep: (step, finished, of) => {
    say({ kind: 'progress', step, done: finished, of });
  },
});
void outcome.then((result) => {
  db.close();
  say({ kind: 'done', outcome: result });
});
