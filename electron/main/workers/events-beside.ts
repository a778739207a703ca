import { Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { eventLines } from '../../documents/package/event-lines.ts';
import type { EventLines } from '../../documents/package/event-lines.ts';
import { readPackage } from '../../documents/package/read-package.ts';
import type { PackageBefore } from '../../domain/day-close/package-rows.ts';
import { isSignedBy } from '../../platform/counter-key.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { openReader } from '../../store/open-store.ts';
import { eventsSince, logHead } from '../../store/records/event.ts';
import type { LogHead } from '../../store/records/event.ts';

/** Handed to the second thread at its start. */
export interface EventsOrder {
  readonly eventsOf: {
    readonly logFile: string;
    readonly nativeBinding: string | null;
    readonly before: PackageBefore | null;
  };
}
type Lines = Omit<EventLines, 'file'> & {
  readonly file: Omit<EventLines['file'], 'packed'> & { readonly packed: readonly Uint8Array[] };
};
type FromThread =
  | { readonly kind: 'head'; readonly head: LogHead | null }
  | { readonly kind: 'lines'; readonly lines: Lines | null }
  | { readonly kind: 'proved'; readonly manifestSha256: string | null };

/** A second thread of a close: the events are half of a year's package, and nothing of them is needed for its tables. */
export interface EventsBeside {
  /** The last event that thread sees. */
  readonly head: LogHead | null;
  readonly lines: Promise<EventLines | null>;
  /** Opens a package like a stranger: the SHA-256 of its manifest, null where it does not hold. Once `lines` are there. */
  readonly prove: (bytes: Uint8Array) => Promise<string | null>;
  /** The thread ends by itself, once it has done what it is at (`answer-of.ts` says why nobody terminates it). */
  readonly stop: () => void;
}

/** @param Thread another class than Node's, for whoever wants to see the thread end */
export async function eventsBeside(
  workerFile: string,
  order: EventsOrder,
  Thread = Worker,
): Promise<EventsBeside> {
  const worker = new Thread(workerFile, { workerData: order });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  const told = <Kind extends FromThread['kind']>(
    kind: Kind,
  ): Promise<FromThread & { readonly kind: Kind }> => {
    const said = new Promise<FromThread & { readonly kind: Kind }>((resolve) => {
      worker.on('message', (message: FromThread) => {
        if (isOf(message, kind)) resolve(message);
      });
    });
    return Promise.race([said, failed]);
  };
  const lines = told('lines').then(({ lines: found }) =>
    found === null ? null : { ...found, file: { ...found.file, packed: Promise.resolve(found.file.packed) } },
  );
  lines.catch(() => undefined);
  const { head } = await told('head');
  return {
    head,
    lines,
    prove: async (bytes) => {
      const answer = told('proved');
      worker.postMessage(bytes, []);
      return (await answer).manifestSha256;
    },
    stop: () => {
      worker.postMessage(null, []);
    },
  };
}

function isOf<Kind extends FromThread['kind']>(
  message: FromThread,
  kind: Kind,
): message is FromThread & { readonly kind: Kind } {
  return message.kind === kind;
}

/** The thread itself. */
export async function runEventsThread({ eventsOf }: EventsOrder, port: MessagePort): Promise<void> {
  const { logFile, nativeBinding, before } = eventsOf;
  const say = (message: FromThread): void => {
    port.postMessage(message, []);
  };
  port.on('message', (bytes: Uint8Array | null) => {
    if (bytes === null) {
      port.close();
      return;
    }
    void readPackage(bytes, sha256Hex, isSignedBy).then((reading) => {
      say({ kind: 'proved', manifestSha256: reading.ok ? reading.manifestSha256 : null });
    });
  });
  const db = openReader(logFile, nativeBinding === null ? {} : { nativeBinding });
  let lines: EventLines | null;
  try {
    lines = db.transaction(() => {
      say({ kind: 'head', head: logHead(db) });
      return eventLines(eventsSince(db, before?.lastSeq ?? 0), before, sha256Hex);
    })();
  } finally {
    db.close();
  }
  const packed = await lines?.file.packed;
  say({
    kind: 'lines',
    lines: lines === null || packed === undefined ? null : { ...lines, file: { ...lines.file, packed } },
  });
}
