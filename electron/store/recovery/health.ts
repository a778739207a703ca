import Database from 'better-sqlite3';
import type { ConnectionOptions } from '../connection.ts';
import type { Db } from '../database.ts';
import { verifyChain } from '../log/verify-chain.ts';
import type { ChainCheck } from '../log/verify-chain.ts';
import { openReader } from '../open-store.ts';
import { DiskDidNotAnswer, diskAnswers } from './disk-answers.ts';

export interface HealthFound {
  readonly quickCheck: 'ok' | 'damaged';
  /** Null where it could not be read to its end. */
  readonly chain: ChainCheck | null;
}

/**
 * Pages and the whole chain, on a reader of its own: nothing is changed, and nobody waits for it. Throws `DiskDidNotAnswer` where that is
 * all there is to say.
 */
export function checkHealth(logFile: string, options: ConnectionOptions): HealthFound {
  const found = lookedThrough(logFile, options);
  const isSound = found?.quickCheck === 'ok' && found.chain?.ok === true;
  if (!isSound && !diskAnswers(logFile)) throw new DiskDidNotAnswer('the log cannot be read');
  return found ?? { quickCheck: 'damaged', chain: null };
}

/** Null where it does not open. */
function lookedThrough(logFile: string, options: ConnectionOptions): HealthFound | null {
  let quickCheck: HealthFound['quickCheck'] = 'damaged';
  let chain: ChainCheck | null = null;
  let db: Db | undefined;
  try {
    db = openReader(logFile, options);
    if (db.pragma('quick_check(1)', { simple: true }) === 'ok') quickCheck = 'ok';
    chain = verifyChain(db);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    if (db === undefined) return null;
  } finally {
    db?.close();
  }
  return { quickCheck, chain };
}
