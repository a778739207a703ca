import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';

/** Where a package installer prepares the machine's one data folder; without it the folder stands with the person who set up. */
function machineFolder(): string {
  if (process.platform === 'win32') return join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Amends');
  return '/var/lib/amends';
}

/**
 * One data folder per machine (architecture, decision 14): the machine's own where there is one, else the home of whoever
 * started first. A folder of another account is refused as `locked` with nothing made in its place: a second, empty log
 * would look as if every complaint had vanished.
 */
export function openDataFolder(wished: string | null): Outcome<string> & { readonly folder: string } {
  const machine = machineFolder();
  const folder =
    wished ?? (existsSync(machine) ? join(machine, 'data') : join(homedir(), '.local', 'share', 'amends'));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid } = statSync(folder);
    if (process.getuid !== undefined && uid !== process.getuid())
      return { ...refuse('other-account'), folder };
    if (!isWritable(folder)) return { ...refuse('read-only'), folder };
    // The single-instance lock stands in here; where it cannot be made the app would end without a word.
    mkdirSync(windowFolder(folder), { recursive: true, mode: 0o700 });
    return { ...done(folder), folder };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOSPC') return { ...refuse('disk-full'), folder };
    if (code === 'EACCES') return { ...refuse('other-account'), folder };
    return { ...refuse(code === 'EROFS' || code === 'EPERM' ? 'read-only' : 'disk-failed'), folder };
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
