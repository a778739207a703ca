import type { Worker } from 'node:worker_threads';

/**
 * The one answer of a worker that has one task. It ends by itself after that and nobody terminates it for having answered: a thread
 * that is terminated while it is inside SQLite, or on its way out, can abort the whole process (better-sqlite3 #1507 and #1476; V8's
 * abort was seen in a run of the tests).
 *
 * @param worker started for this task; what it says last is its answer
 * @param read what of a message is the answer; undefined where it is not the last one (progress)
 * @returns rejects where the worker fails, or ends without an answer: silence proves nothing
 */
export function answerOf<Said, Answer>(
  worker: Worker,
  read: (said: Said) => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('a worker ended without an answer'));
    });
    worker.on('message', (said: Said) => {
      const answer = read(said);
      if (answer !== undefined) resolve(answer);
    });
  });
}
