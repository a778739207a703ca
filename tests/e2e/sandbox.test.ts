import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launchDesk, testsPackage } from '../support/launch-desk.ts';
import { stagePackage } from '../support/packaged-app.ts';
import { stageApp } from '../support/staged-app.ts';

interface RunningProcess {
  readonly kind: string;
  readonly uid: number;
  readonly seccomp: number;
  readonly words: readonly string[];
}

/** The folder of the executable that the desk of this run is started from. */
async function startedFrom(): Promise<string> {
  return testsPackage() ? dirname((await stagePackage()).inspected) : (await stageApp()).dist;
}

/** Chromium's own helper processes live in other pid namespaces; from outside they all show. */
function processesBelow(executableFolder: string): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // What the zygote forks has its command line written anew, with blanks between the words.
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
        if (words[0]?.startsWith(executableFolder) !== true) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const number = (name: string): number =>
          Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? -1);
        const kind = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'main';
        return [{ kind, uid: number('Uid'), seccomp: number('Seccomp'), words }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

/** Remote addresses of the TCP connections of a network namespace, as /proc writes them, loopback left out. */
function connectionsOutside(pid: number): string[] {
  const rows = ['tcp', 'tcp6'].flatMap((kind) => {
    try {
      return readFileSync(`/proc/${String(pid)}/net/${kind}`, 'utf8')
        .trim()
        .split('\n')
        .slice(1);
    } catch {
      return [];
    }
  });
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((columns) => columns[3] === '01')
    .map((columns) => columns[2] ?? '')
    .filter(
      (remote) =>
        !/^(0100007F|00000000000000000000000001000000|0000000000000000FFFF00000100007F):/.test(remote),
    );
}

describe('the desk runs as an ordinary person in Chromium’s sandbox', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await launchDesk();
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('is not root and was not started with --no-sandbox', async () => {
    const { uid } = await stageApp();
    const running = processesBelow(await startedFrom());
    expect(running.map((one) => one.kind)).toContain('main');
    expect(running.map((one) => one.kind)).toContain('renderer');
    for (const one of running) expect(one.uid).toBe(uid);
    expect(uid).not.toBe(0);
    expect(await desk.app.evaluate(() => process.argv)).not.toContain('--no-sandbox');
  });

  it('keeps its renderers behind a system call filter', async () => {
    const { sandbox } = await stageApp();
    const renderers = processesBelow(await startedFrom()).filter((one) => one.kind === 'renderer');
    expect(renderers.length).toBeGreaterThan(0);
    const filtered = renderers.every((one) => one.seccomp === 2 && !one.words.includes('--no-sandbox'));
    // Without a sandbox on this machine the person at the terminal has to say that this is known.
    expect(filtered || (sandbox === 'none' && process.env['ALLOW_NO_SANDBOX'] === '1')).toBe(true);
  });

  it('gives the renderer no Node and no file', async () => {
    const { page } = desk;
    const reach = await page.evaluate(async () => {
      const names = ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis);
      const file = await fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      );
      return { names, file };
    });
    expect(reach).toEqual({ names: [], file: 'refused' });
  });

  it('speaks to nobody outside this machine', () => {
    const pid = desk.app.process().pid;
    expect(pid).toBeDefined();
    expect(connectionsOutside(pid ?? 0)).toEqual([]);
  });
});
