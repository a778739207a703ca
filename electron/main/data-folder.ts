import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';

/** Where a package installer prepares the machine's one data folder; without it the folder stands with the person who set up. */
function machineFolder(): string {
  if (process.platform === 'win32') return join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Amends');
  return '/var/lib/amends';
}

/** The folder, opened or refused; `owner` names the account a refused folder belongs to, where it has a name. */
export type DataFolder = Outcome<string> & { readonly folder: string; readonly owner: string };

/**
 * One data folder per machine (architecture, decision 14): the machine's own where there is one, else the home of whoever
 * started first. A folder of another account is refused as `other-account` with nothing made in its place: a second, empty log
 * would look as if every complaint had vanished.
 */
export function openDataFolder(wished: string | null): DataFolder {
  const machine = machineFolder();
  const folder =
    wished ?? (existsSync(machine) ? join(machine, 'data') : join(homedir(), '.local', 'share', 'amends'));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid } = statSync(folder);
    if (process.getuid !== undefined && uid !== process.getuid())
      return { ...refuse('other-account'), folder, owner: accountName(uid) };
    if (!isWritable(folder)) return { ...refuse('read-only'), folder, owner: '' };
    // The single-instance lock stands in here; where it cannot be made the app would end without a word.
    mkdirSync(windowFolder(folder), { recursive: true, mode: 0o700 });
    return { ...done(folder), folder, owner: '' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOSPC') return { ...refuse('disk-full'), folder, owner: '' };
    // Nobody has set up here yet, and this account is not among those the technician let in (group amends of the deb).
    if (code === 'EACCES' && !existsSync(folder)) return { ...refuse('read-only'), folder, owner: '' };
    if (code === 'EACCES') return { ...refuse('other-account'), folder, owner: '' };
    return {
      ...refuse(code === 'EROFS' || code === 'EPERM' ? 'read-only' : 'disk-failed'),
      folder,
      owner: '',
    };
  }
}

/** Node names its own account only; another one's name stands in the system's list. */
function accountName(uid: number): string {
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((one) => one.split(':')[2] === String(uid));
    return line?.split(':')[0] ?? '';
  } catch {
    return '';
  }
}

/** The window's own files (caches, preferences of Chromium) stay beside the log, so that the single-instance lock is per log. */
export function windowFolder(folder: string): string {
  return join(folder, 'window');
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
