import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageApp } from '../support/staged-app.ts';
import { openSeeded, seededHome, type SeededHome } from '../support/seeded-desk.ts';

/** Names of every kind of socket but the ones inside the machine, as /proc lists them. */
const NETWORK = ['tcp', 'tcp6', 'udp', 'udp6', 'udplite', 'raw', 'raw6', 'packet', 'icmp'] as const;
/** The desk has its window, its workers and its first reminder behind it. */
const LOOK_FOR_MS = 6_000;

function table(pid: string, kind: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/net/${kind}`, 'utf8').trim().split('\n').slice(1);
  } catch {
    return []; // not on this kernel
  }
}

/** A desk and Chromium's helpers below it; the desk of another test file may run beside it, with a debugger in it. */
function deskProcesses(root: number): readonly string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      parents.set(pid, /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '');
    } catch {
      // ended meanwhile
    }
  }
  const isOfDesk = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(root) || isOfDesk(parents.get(pid)));
  return [...parents.keys()].filter((pid) => isOfDesk(pid));
}

/** Every socket of a process that could leave the machine, by its kind and where it leads. */
function networkSockets(pid: string): readonly string[] {
  let inodes: ReadonlySet<string>;
  try {
    inodes = new Set(
      readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? [];
        } catch {
          return []; // closed meanwhile
        }
      }),
    );
  } catch {
    return []; // only its owner and root may look
  }
  return NETWORK.flatMap((kind) =>
    table(pid, kind)
      .map((row) => row.trim().split(/\s+/))
      .filter((columns) => columns.some((column) => column !== '0' && inodes.has(column)))
      .map((columns) => `${kind} ${columns[1] ?? ''} ${columns[2] ?? ''}`),
  );
}

describe('a desk that nobody looks into by a debugger', () => {
  let home: SeededHome;
  let desk: ChildProcess | undefined;
  let seen = { looks: 0, processes: 0, sockets: [] as string[] };
  beforeAll(async () => {
    const staged = await stageApp();
    home = await seededHome('en');
    // The environment it would have had; Playwright's own way in is a socket.
    const first = await openSeeded(home);
    const env = await first.app.evaluate(() => ({ ...process.env }));
    await first.close();
    desk = spawn(staged.launcher, [staged.app], { env, cwd: home.home, stdio: 'ignore' });
    const until = performance.now() + LOOK_FOR_MS;
    while (performance.now() < until) {
      const running = deskProcesses(desk.pid ?? 0);
      const sockets = running.flatMap((pid) => networkSockets(pid));
      seen = {
        looks: seen.looks + 1,
        processes: Math.max(seen.processes, running.length),
        sockets: [...new Set([...seen.sockets, ...sockets])],
      };
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  afterAll(async () => {
    const gone = new Promise((done) => desk?.once('exit', done));
    if (desk?.exitCode === null && desk.kill()) await gone;
    await rm(home.home, { recursive: true, force: true });
  });

  it('opens no socket that leads out of it, in none of its processes', () => {
    expect(seen.looks).toBeGreaterThan(10);
    // Main, two zygotes, network service, window.
    expect(seen.processes).toBeGreaterThanOrEqual(4);
    expect(seen.sockets).toEqual([]);
  });

  it('has nothing but loopback around it where the run was given a network of its own', () => {
    const names = readFileSync('/proc/net/dev', 'utf8')
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.trim().split(':')[0]);
    // `npm test` as root says so (run-all); anybody else's run has the machine's network, and the test above is the proof.
    if (process.env['AMENDS_NETWORK'] === 'none') expect(names).toEqual(['lo']);
    else expect(names).toContain('lo');
  });
});
