import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  copyFile,
  cp,
  lchown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';
import { ensureBuilt } from '../../electron/runtime/ensure-built.ts';
import { ensureRuntime } from '../../electron/runtime/ensure-runtime.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { tofuFont } from './tofu-font.ts';

/**
 * The ordinary person the desk runs as while the runner is root: Chromium has no sandbox for root, and root ignores file modes.
 * No such account need exist.
 */
export const DESK_UID = 29_518;

export interface StagedApp {
  /** everything staged, readable for everybody */
  readonly folder: string;
  /** the app folder to hand to Electron: package.json, out/, production node_modules */
  readonly app: string;
  readonly dist: string;
  /** what to start instead of the Electron executable: becomes the ordinary person first */
  readonly launcher: string;
  readonly nativeBinding: string | null;
  readonly fontconfig: string;
  readonly sandbox: 'user namespaces' | 'setuid helper' | 'none';
  /** the uid the desk runs as */
  readonly uid: number;
  readonly runtime: 'official' | 'fallback';
}

const runnerUid = process.getuid?.() ?? 0;
const runnerIsRoot = runnerUid === 0;
let staged: Promise<StagedApp> | undefined;

/** Stages the built app once a run; every test file and the tour share it (handed on by the environment to worker processes). */
export function stageApp(): Promise<StagedApp> {
  staged ??= findStaged();
  return staged;
}

/** Removes what this process staged. */
export async function removeStagedApp(): Promise<void> {
  const folder = process.env['AMENDS_STAGED'];
  if (folder === undefined) return;
  delete process.env['AMENDS_STAGED'];
  staged = undefined;
  await rm(folder, { recursive: true, force: true });
}

/** Gives a folder or file, with all below, to the person the desk runs as. */
export async function giveToDesk(path: string): Promise<void> {
  if (!runnerIsRoot) return;
  await lchown(path, DESK_UID, DESK_UID);
  if (!(await lstat(path)).isDirectory()) return;
  for (const name of await readdir(path)) await giveToDesk(join(path, name));
}

/** A new empty folder of the desk's person, mode 0700, outside the checkout. */
export async function deskFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `amends-${name}-`));
  await giveToDesk(folder);
  return folder;
}

async function findStaged(): Promise<StagedApp> {
  const folder = process.env['AMENDS_STAGED'];
  if (folder !== undefined && existsSync(join(folder, 'staged.json'))) {
    return JSON.parse(await readFile(join(folder, 'staged.json'), 'utf8')) as StagedApp;
  }
  return stage();
}

async function stage(): Promise<StagedApp> {
  const runtime = await ensureRuntime();
  await ensureBuilt();
  // An app below a 0700 folder of root's hangs without a word, so it is never run from the checkout.
  const folder = await mkdtemp(join(tmpdir(), 'amends-stage-'));
  process.env['AMENDS_STAGED'] = folder;
  await chmod(folder, 0o755);
  const app = join(folder, 'app');
  await mkdir(join(app, 'node_modules/better-sqlite3'), { recursive: true });
  await cp(join(checkout, 'out'), join(app, 'out'), { recursive: true });
  await cp(join(checkout, 'package.json'), join(app, 'package.json'));
  for (const part of ['package.json', 'lib', 'prebuilds']) {
    const from = join(checkout, 'node_modules/better-sqlite3', part);
    await cp(from, join(app, 'node_modules/better-sqlite3', part), { recursive: true });
  }
  const dist = join(folder, 'runtime');
  await linkTree(runtime.dist, dist);
  let nativeBinding: string | null = null;
  if (runtime.nativeBinding !== null) {
    nativeBinding = join(folder, 'better_sqlite3.node');
    await copyFile(runtime.nativeBinding, nativeBinding);
  }
  await runTool('chmod', ['-R', 'a+rX', folder]);

  const fontconfig = join(folder, 'fonts.conf');
  // No system font may stand in for one that the app forgot to bring along.
  await mkdir(join(folder, 'fonts'));
  await writeFile(join(folder, 'fonts/tofu.ttf'), tofuFont());
  await writeFile(
    fontconfig,
    `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>\n`,
  );

  const sandbox = await chooseSandbox(dist);
  const launcher = join(folder, 'electron-as-clerk');
  await writeLauncher(launcher, join(dist, 'electron'), sandbox);
  if (runnerIsRoot) await chmod('/dev/shm', 0o1777).catch(() => undefined);

  const result: StagedApp = {
    folder,
    app,
    dist,
    launcher,
    nativeBinding,
    fontconfig,
    sandbox,
    uid: runnerIsRoot ? DESK_UID : runnerUid,
    runtime: runtime.kind,
  };
  await writeFile(join(folder, 'staged.json'), JSON.stringify(result));
  return result;
}

/** Playwright adds --no-sandbox of its own when its runner is root; it is dropped here unless there is no sandbox to be had. */
export async function writeLauncher(
  launcher: string,
  executable: string,
  sandbox: StagedApp['sandbox'],
): Promise<void> {
  const uid = String(DESK_UID);
  const become = runnerIsRoot ? `setpriv --reuid=${uid} --regid=${uid} --clear-groups -- ` : '';
  const drop = sandbox === 'none' ? '' : '  [ "$word" = --no-sandbox ] && continue\n';
  const add = sandbox === 'none' ? 'set -- --no-sandbox "$@"\n' : '';
  const script = `#!/bin/sh
first=yes
for word do
  [ "$first" = yes ] && { set --; first=no; }
${drop}  set -- "$@" "$word"
done
${add}exec ${become}'${executable}' "$@"
`;
  await writeFile(launcher, script, { mode: 0o755 });
}

/** User namespaces first; where they are refused, Chromium's own setuid helper; else none, said in one line. */
export async function chooseSandbox(dist: string): Promise<StagedApp['sandbox']> {
  const asClerk = runnerIsRoot
    ? ['--reuid', String(DESK_UID), '--regid', String(DESK_UID), '--clear-groups', '--']
    : ['--'];
  const namespaces = await runTool('setpriv', [...asClerk, 'unshare', '--user', '--net', 'true']);
  if (namespaces.code === 0) return 'user namespaces';
  const helper = join(dist, 'chrome-sandbox');
  if (runnerIsRoot) {
    await chown(helper, 0, 0);
    await chmod(helper, 0o4755);
    // Run without arguments as the clerk, a working helper is root and complains about its usage; on a nosuid mount it is not.
    const mount = await runTool('findmnt', ['--noheadings', '--output', 'OPTIONS', '--target', helper]);
    if (!mount.stdout.includes('nosuid')) return 'setuid helper';
  }
  console.log(
    'No sandbox for Chromium here (user namespaces refused, no setuid helper): the sandbox tests fail unless ALLOW_NO_SANDBOX=1.',
  );
  return 'none';
}

export async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await linkTree(source, target);
    // The helper may become setuid here, which must not reach the cache it would be linked to.
    else if (entry.name === 'chrome-sandbox') await copyFile(source, target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}
