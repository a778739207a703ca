import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../electron/domain/backups/backup.ts';
import { DAILY, MONTHLY, OF_TODAY } from '../../electron/domain/backups/backup-rotation.ts';
import { addDays } from '../../electron/domain/time.ts';
import { runBackup } from '../../electron/main/workers/backup-run.ts';
import type { BackupOutcome } from '../../electron/main/workers/backup-run.ts';
import { prepareRestore } from '../../electron/main/workers/restore-run.ts';
import type { RestoreOrder } from '../../electron/main/workers/restore-run.ts';
import { firstPlace, listBackups } from '../../electron/platform/backup-place.ts';
import { asides, swapIn } from '../../electron/platform/restore-swap.ts';
import { copyFault, holdsEvent, openBackup } from '../../electron/store/backup.ts';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { failEachCall, spoken } from './each-call.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { logComplaints } from './log-check.ts';
import { loadOperation } from './operations/load.ts';
import { aCase, BY_ANNA, logFile, makeSmallLog } from './operations/small-log.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { SPOILERS } from './spoiled-logs.ts';

/** Backups of an ordinary day: two by the clock, one at its close. */
const A_DAY = ['09', '13', '18'] as const;
const ZONE = 'Europe/London';

export const fault: Fault = {
  id: 'F22',
  name: 'backup rotation with a damaged source',
  goal: 'Every backup that is kept opens and proves each day; a damaged or shorter log pushes out none; what was restored can be put back.',
  run: async (scale): Promise<Survival> => {
    const days = scale.kind === 'quick' ? 6 : 30;
    const branch = new SimulatedBranch(scale);
    for (let day = 0; day < days; day += 1) await branch.liveThrough(day);
    const prepared = join(scale.workFolder, 'prepared');
    await (await loadOperation('backup')).prepare(prepared);
    const full = await failEachCall({
      operation: 'backup',
      prepared,
      work: join(scale.workFolder, 'full'),
      what: 'ENOSPC',
      once: false,
      step: scale.kind === 'quick' ? 40 : 3,
    });
    for (const line of [...branch.complaints, ...full.complaints].slice(0, 10)) scale.say(line);
    return {
      tries: branch.tries + full.tries,
      survived: branch.survived + full.survived,
      notes: [
        `${String(days)} days: ${String(branch.made)} backups, ${String(branch.proved)} proofs of kept ones, at most ${String(branch.most)} at once`,
        `${String(branch.refused)} logs refused; ${String(branch.restores)} restores put back`,
        `disk full at each call: ${spoken(full.endings)}`,
      ],
    };
  },
};

/** One counter and its backups, a day at a time; what goes wrong is added to its complaints. */
class SimulatedBranch {
  tries = 0;
  survived = 0;
  made = 0;
  proved = 0;
  refused = 0;
  restores = 0;
  most = 0;
  readonly complaints: string[] = [];
  readonly #folder: string;
  readonly #desk: string;
  readonly #random: Random;
  readonly #everMade: Backup[] = [];
  #customers = 3;
  #date = '2026-03-20';

  constructor(scale: Scale) {
    this.#folder = join(scale.workFolder, 'branch');
    this.#desk = join(this.#folder, 'desk');
    this.#random = seeded(scale.seed);
    makeSmallLog(this.#folder, this.#customers);
  }

  async liveThrough(day: number): Promise<void> {
    // The days reach over the change of the clocks; one morning the clock stands in 2038, one in 1970.
    this.#date = addDays('2026-03-20', day);
    const astray = day % 10 === 3 ? '2038-01-19' : day % 10 === 6 ? '1970-01-01' : null;
    for (const hour of A_DAY) {
      this.#customersCome(1 + this.#random.below(3));
      const date = hour === '09' && astray !== null ? astray : this.#date;
      await this.#backUp(`${date}T${hour}:00:00.000Z`, hour === '18');
    }
    if (day % 2 === 1) await this.#spoiled(day);
    if (day % 5 === 4) await this.#restoredAndPutBack();
    this.#proveAll(day);
  }

  #customersCome(count: number): void {
    const opened = openStore(logFile(this.#folder));
    if (!opened.ok) throw new Error(opened.code);
    for (let n = 0; n < count; n += 1) {
      this.#customers += 1;
      append(opened.value.db, BY_ANNA, aCase(this.#customers));
    }
    opened.value.close();
  }

  #run(at: string, whole = true): Promise<BackupOutcome> {
    return runBackup(
      {
        logFile: logFile(this.#folder),
        dataFolder: this.#desk,
        first: firstPlace(this.#desk),
        second: null,
        at,
        zone: ZONE,
        lastNumber: 0,
        whole,
      },
      {},
    );
  }

  async #backUp(at: string, whole: boolean): Promise<void> {
    const outcome = await this.#run(at, whole);
    this.#count(outcome.ok ? [] : [`${at}: no backup of a good log: ${JSON.stringify(outcome)}`]);
    if (!outcome.ok) return;
    this.made += 1;
    this.#everMade.push(outcome.value.backup);
  }

  /** The log is spoiled in each way there is, one after the other; a backup of it is refused and every good one stays. */
  async #spoiled(day: number): Promise<void> {
    const keep = join(this.#folder, 'kept-aside');
    cpSync(this.#desk, keep, { recursive: true });
    for (const spoil of SPOILERS) {
      const before = this.#names();
      spoil.do(this.#desk, this.#random, this.#customers);
      const outcome = await this.#run(`${this.#date}T20:00:00.000Z`);
      const after = this.#names();
      this.#count([
        ...(outcome.ok ? [`day ${String(day)}: a log that is ${spoil.name} was backed up`] : []),
        ...(after.join() === before.join() ? [] : [`day ${String(day)}: ${spoil.name} changed what is kept`]),
      ]);
      if (!outcome.ok) this.refused += 1;
      rmSync(this.#desk, { recursive: true });
      cpSync(keep, this.#desk, { recursive: true });
    }
    rmSync(keep, { recursive: true });
  }

  async #restoredAndPutBack(): Promise<void> {
    const place = firstPlace(this.#desk);
    const known = listBackups(place).flatMap(({ backup }) => (backup === null ? [] : [backup]));
    const backup = known[this.#random.below(known.length)];
    if (backup === undefined) throw new Error('no backup to restore');
    const restored = await this.#change({ from: 'backup', file: join(place, backup.fileName), backup });
    this.#customersCome(1);
    // The log is shorter than its newest backup, and somebody has answered for that.
    await this.#backUp(`${this.#date}T21:00:00.000Z`, true);
    const [aside] = asides(this.#desk);
    if (aside === undefined) throw new Error('nothing was put aside');
    const undone = await this.#change({ from: 'aside', ...aside });
    await this.#backUp(`${this.#date}T22:00:00.000Z`, true);
    this.#count([...restored, ...undone]);
    this.restores += 1;
    for (const { name } of asides(this.#desk)) rmSync(join(this.#desk, name), { recursive: true });
  }

  async #change(source: RestoreOrder['source']): Promise<readonly string[]> {
    const ready = await prepareRestore(
      {
        dataFolder: this.#desk,
        source,
        at: `${this.#date}T20:30:00.000Z`,
        actor: null,
        secondActor: null,
        reason: 'simulated',
        passphrase: '',
        numbersUnknown: false,
      },
      {},
    );
    if (!ready.ok) return [`${this.#date}: ${source.from} was refused: ${ready.code}`];
    swapIn(this.#desk, ready.value.aside, ready.value.note);
    return logComplaints(logFile(this.#folder));
  }

  /** Each backup that is there opens and proves, and everything ever backed up is held by one of them. */
  #proveAll(day: number): void {
    const place = firstPlace(this.#desk);
    const found = listBackups(place);
    this.most = Math.max(this.most, found.length);
    for (const { fileName, backup, whole } of found) {
      this.proved += 1;
      const why = backup === null || !whole ? 'not described' : copyFault(join(place, fileName), {}, backup);
      this.#count(why === null ? [] : [`day ${String(day)}: ${fileName} is kept and ${why}`]);
    }
    const lost = this.#everMade.filter(
      (one) => !found.some(({ fileName }) => holds(join(place, fileName), one)),
    );
    this.#count(
      lost.map(({ fileName }) => `day ${String(day)}: what ${fileName} held is in no backup any more`),
    );
    // Each restored line of events keeps one of its own beside the calendar.
    const bound = OF_TODAY * 2 + DAILY + MONTHLY + this.restores * 2 + 2;
    this.#count(found.length > bound ? [`day ${String(day)}: ${String(found.length)} backups are kept`] : []);
  }

  #names(): readonly string[] {
    return listBackups(firstPlace(this.#desk)).map(({ fileName }) => fileName);
  }

  #count(complaints: readonly string[]): void {
    this.tries += 1;
    if (complaints.length === 0) this.survived += 1;
    this.complaints.push(...complaints);
  }
}

function holds(file: string, one: Backup): boolean {
  const db = openBackup(file, {});
  try {
    return holdsEvent(db, one);
  } finally {
    db.close();
  }
}
