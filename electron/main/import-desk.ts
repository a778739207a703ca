import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import { spokenKey } from '../documents/package/opened-package.ts';
import { done, refuse } from '../domain/refusal.ts';
import { openCounterKey } from '../platform/counter-key.ts';
import type { Db } from '../store/database.ts';
import { adopterPort } from '../store/desk-ports.ts';
import { originsPort } from '../store/records/origin.ts';
import { registerBatches, untouchedCases } from '../store/records/register.ts';
import type { ImportDesk } from '../usecases/import-package.ts';
import type { RegisterChosen, RegisterDesk } from '../usecases/import-register.ts';
import type { Outcome } from '../domain/refusal.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import type { ImportAnswer, ImportTask } from './workers/import-messages.ts';

export interface ImportPorts {
  readonly db: Db;
  readonly dataFolder: string;
  /** The worker as the build leaves it; tests give its source. */
  readonly workerFile: string;
  readonly salt?: () => Uint8Array;
  /** Paths from the system's dialog, none when it was closed. */
  readonly chooseFiles: (what: 'packages' | 'register') => Promise<readonly string[]>;
  /** After packages were taken in: one of them may have erased words here. */
  readonly clearErased: () => void;
  readonly tell: (told: Told) => void;
}
export interface Imports {
  readonly packages: ImportDesk;
  readonly register: RegisterDesk;
  /** The key of a counter as the last packages showed it. */
  readonly keySeen: (counter: string, fingerprint: string) => string | null;
  readonly close: () => void;
}

/** Opening, unsealing, proving and reading tables run in a worker; main writes, short pieces at a time. */
export function makeImports(ports: ImportPorts): Imports {
  const { db } = ports;
  const worker = taskWorker(ports.workerFile);
  const keyFolder = join(ports.dataFolder, 'key');
  const seen = new Map<string, string>();
  let packages: readonly string[] = [];
  let register: { path: string; name: string; sha256: string } | null = null;
  let stopped = false;
  const open = async (
    task: Extract<ImportTask, { do: 'open-package' }>,
  ): ReturnType<ImportDesk['openPackage']> => {
    const said = await worker.ask(task);
    if (said.to !== 'open-package') throw new Error('the worker answered something else');
    const { answer } = said;
    if (answer.ok) {
      const { branch, counter, fingerprint, signerPem } = answer.value;
      seen.set(`${branch}-${String(counter)} ${fingerprint}`, signerPem);
    }
    return answer;
  };
  const readRegisterAt = async (path: string, encoding: string | null): Promise<Outcome<RegisterChosen>> => {
    ports.tell({ kind: 'progress', step: 'read-register', done: 0, of: 1 });
    const said = await worker.ask({ do: 'read-register', path, encoding });
    if (said.to !== 'read-register') throw new Error('the worker answered something else');
    const { sha256, fault, encoding: found, sheets } = said.answer;
    const name = basename(path);
    register = { path, name, sha256 };
    return done({
      name,
      fault,
      encoding: found,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        headings: [...sheet.headings],
        guess: [...sheet.guess],
        samples: sheet.samples.map((cells) => [...cells]),
      })),
    });
  };
  return {
    packages: {
      origins: originsPort(db),
      adopter: adopterPort(db, ports.salt === undefined ? {} : { salt: ports.salt }),
      inTurn: oneAfterTheOther(),
      choosePackages: async () => {
        const chosen = await ports.chooseFiles('packages');
        if (chosen.length > 0) packages = chosen;
        return chosen.map((path) => basename(path));
      },
      chosenPackages: () => packages.map((path) => basename(path)),
      openPackage: (index, passphrase) => {
        const path = packages[index] ?? '';
        return open({ do: 'open-package', source: { path, name: basename(path) }, passphrase, keyFolder });
      },
      openBytes: (bytes, name) =>
        open({ do: 'open-package', source: { bytes, name }, passphrase: '', keyFolder }),
      fingerprint: spokenKey,
      ownFingerprint: () => spokenKey(openCounterKey(keyFolder).key.publicKeyPem),
      progress: (step, finished, of) => {
        ports.tell({ kind: 'progress', step, done: finished, of });
      },
      clearErased: ports.clearErased,
      stop: () => {
        stopped = true;
      },
      isStopped: () => {
        const was = stopped;
        stopped = false;
        return was;
      },
    },
    register: {
      choose: async () => {
        const [path] = await ports.chooseFiles('register');
        return path === undefined ? done(null) : readRegisterAt(path, null);
      },
      readAs: async (encoding) =>
        register === null ? refuse('not-found') : readRegisterAt(register.path, encoding),
      file: () => register,
      check: async (sheet, reading, place) => {
        const said = await worker.ask({ do: 'check-register', sheet, reading, place });
        if (said.to !== 'check-register') throw new Error('the worker answered something else');
        return said.answer;
      },
      drafts: async (from, most) => {
        const said = await worker.ask({ do: 'give-drafts', from, most });
        if (said.to !== 'give-drafts') throw new Error('the worker answered something else');
        return said.answer;
      },
      forget: () => {
        register = null;
        worker.end();
      },
      untouched: (batch, most) => untouchedCases(db, batch, most),
      batches: () => registerBatches(db),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
    },
    keySeen: (counter, fingerprint) => seen.get(`${counter} ${fingerprint}`) ?? null,
    close: worker.end,
  };
}

interface TaskWorker {
  readonly ask: (task: ImportTask) => Promise<ImportAnswer>;
  readonly end: () => void;
}

/** One worker, begun when it is first asked, with one question at a time; a register that was read stays in it. */
function taskWorker(file: string): TaskWorker {
  let worker: Worker | null = null;
  const inTurn = oneAfterTheOther();
  const end = (): void => {
    void worker?.terminate();
    worker = null;
  };
  const askNow = (task: ImportTask): Promise<ImportAnswer> => {
    const asked = worker ?? new Worker(file);
    worker = asked;
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        asked.off('message', answered);
        asked.off('error', failed);
        asked.off('exit', gone);
      };
      const answered = (answer: ImportAnswer): void => {
        settle();
        resolve(answer);
      };
      const failed = (error: Error): void => {
        settle();
        worker = null;
        reject(error);
      };
      const gone = (): void => {
        settle();
        reject(new Error('the import worker ended'));
      };
      asked.on('message', answered);
      asked.on('error', failed);
      asked.on('exit', gone);
      asked.postMessage(task, []);
    });
  };
  return { ask: (task) => inTurn(() => askNow(task)), end };
}
