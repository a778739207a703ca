import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DiskDesk } from './desk-on-disk.ts';
import { SUPERVISOR } from './desk-on-disk.ts';

/**
 * Closes today at a desk with its supervisor behind it, and gives the path of the package; plain without a passphrase, `key` for
 * what the branch seals to.
 */
export async function closedToday(
  desk: DiskDesk,
  passphrase: string | { readonly way: 'key' } | null,
): Promise<string> {
  const folder = join(desk.folder, 'stick');
  mkdirSync(folder, { recursive: true });
  desk.seat(SUPERVISOR);
  const localDate = desk.clock.now().slice(0, 10);
  const { checklist } = await desk.must('day', { localDate });
  const notes = Object.fromEntries(
    checklist.filter(({ noteNeeded }) => noteNeeded).map(({ code }) => [code, 'seen']),
  );
  const seal =
    passphrase === null
      ? ({ way: 'plain' } as const)
      : typeof passphrase === 'string'
        ? ({ way: 'passphrase', passphrase, again: passphrase } as const)
        : passphrase;
  const made = await desk.must('close-day', {
    localDate,
    folder,
    notes,
    seal,
    redacted: false,
    stepUp: null,
  });
  return join(folder, made.fileName);
}
