import Database from 'better-sqlite3';
import type { ConnectionOptions } from '../connection.ts';
import { verifyChain } from '../log/verify-chain.ts';
import type { ChainCheck } from '../log/verify-chain.ts';
import { openReader } from '../open-store.ts';

export interface HealthFound {
  readonly quickCheck: 'ok' | 'damaged';
  /** Null where it could not be read to its end. */
  readonly chain: ChainCheck | null;
}

/** Pages and the whole chain, on a reader of its own: nothing is changed, and nobody waits for it. */
export function checkHealth(logFile: string, options: ConnectionOptions): HealthFound {
  let quickCheck: HealthFound['quickCheck'] = 'damaged';
  let chain: ChainCheck | null = null;
  const db = openReader(logFile, options);
  try {
    if (db.pragma('quick_check(1)', { simple: true }) === 'ok') quickCheck = 'ok';
    chain = verifyChain(db);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db.close();
  }
  return { quickCheck, chain };
}
