import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { readPackage } from '../../documents/package/read-package.ts';
import { openPaperFonts } from '../../documents/paper/fonts/paper-fonts.ts';
import { refuse } from '../../domain/refusal.ts';
import { openCounterKey, isSignedBy } from '../../platform/counter-key.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { makeDisk } from '../../platform/disk.ts';
import { stepBack } from '../../platform/thread-priority.ts';
import { openReader } from '../../store/open-store.ts';
import { eventsAfter, logHead } from '../../store/records/event.ts';
import type { LogHead } from '../../store/records/event.ts';
import { packageRows } from '../../store/records/package.ts';
import { pdfWithHash } from '../../store/records/paper.ts';
import { runClose } from './close-run.ts';
import { CLOSING } from './day-close-messages.ts';
import type { DayCloseOrder, FromWorker, ToWorker } from './day-close-messages.ts';
import { eventsBeside, runEventsThread } from './events-beside.ts';
import type { EventsBeside, EventsOrder } from './events-beside.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();
// Only main and this file start this file, and hand it exactly this (day-close-desk.ts, events-beside.ts).
const work = workerData as DayCloseOrder | EventsOrder;
if ('eventsOf' in work) void runEventsThread(work, port);
else close(work, port);

/** Fewer events than that take no longer than starting a thread. */
const MANY_EVENTS = 20_000;

function close(order: DayCloseOrder, main: MessagePort): void {
  const closing = new Int32Array(order.closing);
  const { logFile, nativeBinding } = order;
  const { before } = order.input.place;
  const say = (message: FromWorker): void => {
    main.postMessage(message, []);
  };
  /** Main answers one question at a time, in order. */
  const ask = (question: FromWorker): Promise<ToWorker> =>
    new Promise((resolve) => {
      main.once('message', resolve);
      say(question);
    });
  const db = openReader(logFile, nativeBinding === null ? {} : { nativeBinding });
  const { key } = openCounterKey(order.keyFolder);
  let beside: EventsBeside | null = null;
  const outcome = runClose(order.input, {
    gather: async (read) => {
      if (eventsAfter(db, before?.lastSeq ?? 0) < MANY_EVENTS) return packageRows(db, read);
      const thread = await eventsBeside(order.workerFile, { eventsOf: { logFile, nativeBinding, before } });
      const rows = packageRows(db, () => {
        const length = eventsAfter(db, before?.lastSeq ?? 0);
        return isSameHead(thread.head, logHead(db)) ? { length, lines: thread.lines } : null;
      });
      if (rows.events !== null) {
        beside = thread;
        return rows;
      }
      // Somebody saved while the thread was started: it sees another log than this connection.
      thread.stop();
      return packageRows(db, read);
    },
    prove: async (bytes) => {
      if (beside !== null) return beside.prove(bytes);
      const reading = await readPackage(bytes, sha256Hex, isSignedBy);
      return reading.ok ? reading.manifestSha256 : null;
    },
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
    beside?.stop();
    say({ kind: 'done', outcome: result });
  });
}

function isSameHead(one: LogHead | null, other: LogHead | null): boolean {
  return one?.originSeq === other?.originSeq && one?.hash === other?.hash;
}
