import { existsSync } from 'node:fs';
import { runTool } from './run-tool.ts';
import { SetUpFailed } from './set-up-failed.ts';

/**
 * What Electron 33 opens a window with; complete: tried in a minimal Debian without Xvfb, which brings libx11-xcb1 along (Chromium loads that one
 * late, and without it dies at a trap). No fonts: ours travel with the app.
 */
export const WINDOW =
  'libgtk-3-0 libx11-xcb1 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libdrm2 libxkbcommon0 libcups2'.split(
    ' ',
  );
const SCREEN = ['xvfb', 'xauth'];
/** A server for a printer of the tests' own; the machine's is left alone. */
const PRINTING = ['cups-daemon', 'cups-client'];
const COMPILE = ['gcc', 'g++', 'libc6-dev'];
const PAPERS = ['poppler-utils', 'qpdf'];
const DATABASE = ['postgresql'];

const SETS = {
  /** to open a window on a display that is there */
  start: WINDOW,
  /** to compile better-sqlite3 for the fallback Electron */
  compile: COMPILE,
  /** to play the tour on a display of its own and look at its papers */
  tour: [...WINDOW, ...SCREEN, ...PAPERS],
  /** to run every test */
  test: [...WINDOW, ...SCREEN, ...PAPERS, ...PRINTING, ...COMPILE, ...DATABASE, 'openssl', 'git', 'iproute2'],
  /** to measure in the real app and beside what others use */
  bench: [...WINDOW, ...SCREEN, ...COMPILE, ...DATABASE, 'sqlite3', 'libreoffice-writer-nogui'],
  /** to load packages into a PostgreSQL of one's own */
  'head-office': DATABASE,
  /** to make a machine of its own for test:fresh */
  fresh: ['debootstrap', 'git'],
} as const satisfies Record<string, readonly string[]>;

export type PackageSet = keyof typeof SETS;

/**
 * Sees to it that Debian's packages of the set are installed: as root on Debian it installs what is missing and says what, anybody
 * else is told the one line to type. Elsewhere than on Debian nothing is checked: the names would be other ones.
 *
 * @throws SetUpFailed with the line to type
 */
export async function ensureDebianPackages(set: PackageSet): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  const missing = await missingPackages(SETS[set]);
  if (missing.length === 0) return;
  const line = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new SetUpFailed(
      `Amends needs ${String(missing.length)} Debian packages. Type: sudo sh -c '${line}'`,
    );
  console.log(`Installing Debian packages: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runTool('apt-get', ['update'], { env });
  const install = await runTool('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
  if (install.code !== 0) {
    const why = `${update.stderr}\n${install.stderr}`.trim().split('\n').slice(-2).join(' ');
    throw new SetUpFailed(`Amends: Debian packages could not be installed (${why}). Type: ${line}`);
  }
}

async function missingPackages(wanted: readonly string[]): Promise<string[]> {
  const listed = await runTool('dpkg-query', ['-W', '-f=${db:Status-Status}\\t${Package}\\t${Provides}\\n']);
  const there = new Set<string>();
  for (const row of listed.stdout.split('\n')) {
    const [status, name, provides] = row.split('\t');
    if (status !== 'installed' || name === undefined) continue;
    there.add(name);
    // Newer releases renamed some libraries (libasound2t64) and provide the old name.
    for (const provided of (provides ?? '').split(',')) there.add(provided.trim().replace(/[ :(].*$/, ''));
  }
  return [...new Set(wanted)].filter((name) => !there.has(name));
}
