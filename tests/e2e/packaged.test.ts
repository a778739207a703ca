import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFuses, RELEASE_FUSES } from '../../electron/runtime/package/fuses.ts';
import { stagePackage, type StagedPackage } from '../support/packaged-app.ts';
import { colours, png, readScreen } from '../support/screen-picture.ts';
import { deskFolder, giveToDesk, stageApp } from '../support/staged-app.ts';
import { startDisplay } from '../support/trial-display.ts';

let staged: StagedPackage;
beforeAll(async () => {
  staged = await stagePackage();
}, 300_000);

/** The release, without Playwright: as a person's desktop would start it. */
async function startRelease(words: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const home = await deskFolder('release');
  const authority = join(home, 'Xauthority');
  const { fontconfig } = await stageApp();
  const given = process.env['XAUTHORITY'];
  if (given !== undefined) {
    await copyFile(given, authority);
    await giveToDesk(authority);
  }
  const child = spawn(staged.releaseLauncher, words, {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: home,
      TMPDIR: home,
      DISPLAY: process.env['DISPLAY'] ?? '',
      XAUTHORITY: authority,
      FONTCONFIG_FILE: fontconfig,
      ...environment,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? -1)));
  return { child, home, ended, said: () => said };
}

/** A port nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

describe('the packaged folder', () => {
  it('carries every fuse as it was decided, read back from the executable', async () => {
    expect(await readFuses(staged.release.executable)).toEqual(RELEASE_FUSES);
    expect(RELEASE_FUSES).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(await readFuses(staged.inspected)).toEqual({
      ...RELEASE_FUSES,
      enableNodeCliInspectArguments: true,
    });
  });

  it('holds the built app in one archive and nothing of how it is made', () => {
    const resources = join(staged.release.folder, 'resources');
    expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'app.asar.unpacked']);
    const inside = listPackage(join(resources, 'app.asar'), { isPack: false });
    expect(inside).toContain('/out/main/main.cjs');
    expect(inside).toContain('/out/licences.json');
    expect(inside.filter((path) => /\.(map|ts|tsx|md)$/.test(path))).toEqual([]);
    expect(inside.filter((path) => /^\/node_modules\/(?!better-sqlite3)/.test(path))).toEqual([]);
    const unpacked = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' });
    expect(unpacked.filter((path) => path.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  it('calls itself a trial where it was built on the fallback runtime', async () => {
    const trial = (await stageApp()).runtime === 'fallback';
    expect(staged.release.trial).toBe(trial);
    expect(staged.release.version.endsWith('-trial')).toBe(trial);
  });
});

describe('the release', () => {
  it.each([
    '--remote-debugging-port=PORT',
    '-remote-debugging-port=PORT',
    '--remote-debugging-pipe',
    '--inspect=PORT',
    '--inspect-brk=PORT',
    '--js-flags=--expose-gc',
    '--load-extension=x',
    '--proxy-server=127.0.0.1:1',
    '--renderer-cmd-prefix=env',
    '--disable-web-security',
  ])('ends at once with %s, before it listens or opens anything', async (word) => {
    const port = await freePort();
    const asked = word.replace('PORT', String(port));
    const release = await startRelease([asked]);
    let open = false;
    const look = setInterval(() => void listens(port).then((answer) => (open ||= answer)), 20);
    expect(await release.ended).toBe(1);
    clearInterval(look);
    expect(release.said()).toContain(`Amends does not start with ${asked}`);
    expect(open).toBe(false);
    expect(existsSync(join(release.home, '.local'))).toBe(false);
    await rm(release.home, { recursive: true, force: true });
  });

  it('takes nothing from the environment that would make it run something else', async () => {
    const home = await deskFolder('preloaded');
    const proof = join(home, 'ran');
    const script = join(home, 'script.cjs');
    await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`, {
      mode: 0o644,
    });
    const release = await startRelease(['--inspect', script], {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${script}`,
    });
    expect(await release.ended).toBe(1);
    expect(existsSync(proof)).toBe(false);
    for (const folder of [home, release.home]) await rm(folder, { recursive: true, force: true });
  });

  it('opens its window, untouched and without anybody attached', async () => {
    const display = await startDisplay();
    const release = await startRelease([]);
    try {
      const paper = await untilDrawn(display.screen);
      expect(paper, release.said()).toBeGreaterThan(0.05);
      const kept = process.env['AMENDS_KEEP_PICTURE'];
      if (kept !== undefined) await writeFile(kept, png(readScreen(display.screen)));
      process.kill(release.child.pid ?? 0, 'SIGUSR1');
      await new Promise((done) => setTimeout(done, 500));
      expect(release.said()).not.toMatch(/debugger listening/i);
      expect(release.child.exitCode).toBeNull();
      expect(existsSync(join(release.home, '.local/share/amends/amends.db'))).toBe(true);
    } finally {
      release.child.kill('SIGTERM');
      await release.ended;
      await display.stop();
      await rm(release.home, { recursive: true, force: true });
    }
  });
});

/** Share of the screen in the colour of the desk's paper or panel, once something is drawn on it and stands still. */
async function untilDrawn(screen: string): Promise<number> {
  let before = '';
  for (let tries = 0; tries < 120; tries += 1) {
    await new Promise((done) => setTimeout(done, 250));
    const seen = colours(readScreen(screen));
    const now = JSON.stringify(seen.slice(0, 8));
    const share = seen.filter(([colour]) => PAPER.has(colour)).reduce((sum, [, part]) => sum + part, 0);
    if (share > 0.05 && seen.length > 40 && now === before) return share;
    before = now;
  }
  return 0;
}

/** `--paper`, `--panel` and `--field` of the light theme. */
const PAPER = new Set(['#fcfbf8', '#f3f1eb', '#ffffff']);
