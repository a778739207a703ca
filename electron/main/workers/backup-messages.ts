import type { Backup } from '../../domain/backups/backup.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { CopyFault, ProofSplit } from '../../store/backup.ts';
import type { BackupOrder, BackupOutcome, BackupStep } from './backup-run.ts';
import type { OldCopy } from '../../domain/retention/old-copy.ts';
import type { CopyPlaces } from './old-copies.ts';
import type { RestorePreview } from './restore-preview.ts';
import type { RestoreOrder, RestoreReady } from './restore-run.ts';

/** What the worker is started for, one thing a worker. */
export type BackupTask =
  | { readonly do: 'back-up'; readonly order: BackupOrder }
  | { readonly do: 'list'; readonly dataFolder: string; readonly places: readonly string[] }
  | { readonly do: 'preview'; readonly order: Pick<RestoreOrder, 'dataFolder' | 'source' | 'passphrase'> }
  | { readonly do: 'prepare'; readonly order: RestoreOrder }
  | { readonly do: 'old-copies'; readonly places: CopyPlaces }
  /** Asked by a worker that makes a backup, of a second one. */
  | { readonly do: 'prove'; readonly file: string; readonly split: ProofSplit };
export interface BackupWork {
  readonly task: BackupTask;
  readonly nativeBinding: string | null;
  /** The worker's own file, of which it may start a second one. */
  readonly workerFile: string;
}

export interface ListedBackup extends Backup {
  readonly whole: boolean;
  /** Its last event stands in the log of now; null where that cannot be read. */
  readonly inLog: boolean | null;
}

export type FromBackup =
  | {
      readonly kind: 'progress';
      readonly step: BackupStep | 'packages';
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'back-up'; readonly outcome: BackupOutcome }
  /** One list a place, in the order asked. */
  | { readonly kind: 'list'; readonly lists: readonly (readonly ListedBackup[])[] }
  | { readonly kind: 'preview'; readonly outcome: Outcome<RestorePreview> }
  | { readonly kind: 'prepare'; readonly outcome: Outcome<RestoreReady> }
  | { readonly kind: 'old-copies'; readonly copies: readonly OldCopy[] }
  | { readonly kind: 'prove'; readonly fault: CopyFault | null };
