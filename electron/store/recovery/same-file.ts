import { statSync } from 'node:fs';

/** The file under the log's name is not the one that is open: it was deleted, or another one was put in its place. */
export class LogMoved extends Error {
  readonly code = 'AMENDS_LOG_MOVED';

  constructor() {
    super('the file under the name of the log is not the one that is open');
  }
}

/**
 * Remembers which file stands under the log's name, and throws `LogMoved` once it is another: what is written then goes into a file
 * that nobody will find, and must not be called saved. Two calls of the system, some microseconds.
 */
export function makeSameFile(file: string): () => void {
  const names = [file, `${file}-wal`];
  const known = new Map<string, string>();
  const look = (): void => {
    for (const name of names) {
      const place = placeOf(name);
      const before = known.get(name);
      // SQLite makes the WAL with the first write.
      if (before === undefined && place !== '') known.set(name, place);
      if (before !== undefined && place !== before) throw new LogMoved();
    }
  };
  look();
  return look;
}

/** Windows numbers files too, but an open one cannot be taken away there. */
function placeOf(name: string): string {
  const found = statSync(name, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? '' : `${found.dev}:${found.ino}`;
}
