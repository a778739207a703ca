import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EventDraft, StoredEvent } from '../../../electron/domain/event.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import { BATH } from '../../support/bath.ts';
import { ANNA, at, by, staffAdded } from './made-up-events.ts';

export { BATH } from '../../support/bath.ts';
export {
  ANNA,
  PDF_HASH,
  arrived,
  at,
  by,
  confirmed,
  drafted,
  ownDeadlines,
  printed,
  promised,
  staffAdded,
} from './made-up-events.ts';

/** A folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function temporaryStore(): Store {
  const opened = openStore(join(temporaryFolder(), 'desk', 'amends.sqlite'));
  if (!opened.ok) throw new Error(`The log did not open: ${opened.code}`);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** A store with its branch and one supervisor, Anna. */
export function deskStore(): Store {
  const store = temporaryStore();
  append(store.db, by(ANNA, at('08:00')), [
    { kind: 'branch-set-up', caseId: null, payload: { branch: BATH } },
    staffAdded(ANNA, 'Anna Nowak', 'supervisor'),
  ]);
  return store;
}

export function write(store: Store, when: string, ...drafts: readonly EventDraft[]): readonly StoredEvent[] {
  return append(store.db, by(ANNA, when), drafts);
}
