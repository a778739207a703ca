import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { eventLines } from '../../../electron/documents/package/event-lines.ts';
import { eventsBeside } from '../../../electron/main/workers/events-beside.ts';
import { openCounterKey } from '../../../electron/platform/counter-key.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { eventsAfter, eventsSince, logHead } from '../../../electron/store/records/event.ts';
import { packageOf } from '../package/packages.ts';
import { sampleDay } from '../package/sample-day.ts';
import { arrived, at, deskStore, promised, temporaryFolder, write } from '../store/temporary-store.ts';

const WORKER = resolve(import.meta.dirname, '../../../electron/main/workers/day-close-worker.ts');

test('a second thread makes the same lines of the same log, and opens packages like a stranger', async () => {
  const store = deskStore();
  write(store, at('09:00'), arrived('case-1', 1), promised('case-1', 'promise-1', at('12:00')));
  const { db, file } = store;
  const here = eventLines(eventsSince(db, 0), null, sha256Hex);
  const thread = await eventsBeside(WORKER, {
    eventsOf: { logFile: file, nativeBinding: null, before: null },
  });
  try {
    expect(thread.head).toEqual(logHead(db));
    const lines = await thread.lines;
    expect(lines).toMatchObject({
      length: eventsAfter(db, 0),
      last: here?.last,
      file: { sha256: here?.file.sha256 },
    });
    expect(Buffer.concat((await lines?.file.packed) ?? [])).toEqual(
      Buffer.concat((await here?.file.packed) ?? []),
    );
    const made = await packageOf(sampleDay(1, 'pl', null, 20), openCounterKey(temporaryFolder()).key);
    expect(await thread.prove(made.bytes)).toBe(made.manifestSha256);
    const changed = Uint8Array.from(made.bytes);
    changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
    expect(await thread.prove(changed)).toBeNull();
  } finally {
    thread.stop();
  }
});

test('a thread that cannot read the log says so instead of keeping a close waiting', async () => {
  const order = { eventsOf: { logFile: '/nowhere/amends.db', nativeBinding: null, before: null } };
  await expect(eventsBeside(WORKER, order)).rejects.toThrow();
});
