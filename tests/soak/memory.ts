import { chmodSync, copyFileSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'playwright';
import type { Desk } from '../support/launch-desk.ts';
import { stageApp } from '../support/staged-app.ts';

export interface Footprint {
  /** Memory of every process of the desk, what they share counted once: proportional set size, in MB. */
  readonly pssMb: number;
  /** The largest by kind. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly heapMb: number;
  readonly mainHeapMb: number;
  readonly mainExternalMb: number;
  /** Of the page: what a leak in a screen would make grow. */
  readonly nodes: number;
  readonly listeners: number;
  /** Of main: timers, handles, requests under way. */
  readonly resources: number;
  readonly mainListeners: number;
  readonly windows: number;
}

/** Looks at a desk from outside and inside, after windows and main have thrown away what they no longer need. */
export async function footprintOf(desk: Desk, session: CDPSession): Promise<Footprint> {
  for (const window of desk.app.windows()) {
    const each = await window.context().newCDPSession(window);
    await each.send('HeapProfiler.collectGarbage');
    await each.detach();
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const main = await desk.app.evaluate(({ app, BrowserWindow }) => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return {
      heap: heapUsed,
      external,
      resources: process.getActiveResourcesInfo().length,
      listeners: [process as NodeJS.EventEmitter, app as unknown as NodeJS.EventEmitter]
        .flatMap((one) => one.eventNames().map((name) => one.listenerCount(name)))
        .reduce((sum, count) => sum + count, 0),
      windows: BrowserWindow.getAllWindows().length,
    };
  });
  const { dist } = await stageApp();
  const byKind = pssByKind(dist);
  const mb = (bytes: number): number => Math.round((bytes / 1_048_576) * 10) / 10;
  return {
    pssMb: mb(Object.values(byKind).reduce((sum, one) => sum + one, 0)),
    byKind: Object.fromEntries(Object.entries(byKind).map(([kind, bytes]) => [kind, mb(bytes)])),
    heapMb: mb(metric('JSHeapUsedSize')),
    mainHeapMb: mb(main.heap),
    mainExternalMb: mb(main.external),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    resources: main.resources,
    mainListeners: main.listeners,
    windows: main.windows,
  };
}

interface Mapped {
  readonly kind: string;
  /** Bytes of each file of the system that are mapped unchanged, by its path. */
  readonly files: ReadonlyMap<string, number>;
  readonly rest: number;
}

/**
 * Bytes by kind of process; Chromium's helpers live in other pid namespaces, and from outside they all show. Libraries of the system are
 * counted once and whole, as on a machine where nobody else has them open, with the process that maps most of them.
 */
function pssByKind(executableFolder: string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  const most = new Map<string, { readonly kind: string; readonly bytes: number }>();
  for (const { kind, files, rest } of processesOf(executableFolder)) {
    sums[kind] = (sums[kind] ?? 0) + rest;
    for (const [file, bytes] of files)
      if (bytes > (most.get(file)?.bytes ?? 0)) most.set(file, { kind, bytes });
  }
  for (const { kind, bytes } of most.values()) sums[kind] = (sums[kind] ?? 0) + bytes;
  return sums;
}

function processesOf(executableFolder: string): readonly Mapped[] {
  return readdirSync('/proc').flatMap((pid): readonly Mapped[] => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      // What the zygote forks has its command line written anew, with blanks between the words.
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
      if (words[0]?.startsWith(executableFolder) !== true) return [];
      const kind = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'main';
      return [{ kind, ...mappedBy(readFileSync(`/proc/${pid}/smaps`, 'utf8'), executableFolder) }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

function mappedBy(smaps: string, executableFolder: string): Omit<Mapped, 'kind'> {
  const files = new Map<string, number>();
  let rest = 0;
  for (const one of smaps.split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)) {
    const path = /^\S+ \S+ \S+ \S+ \d+\s+(\/.*\.so[.\d]*)$/m.exec(one)?.[1];
    const bytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(one)?.[1] ?? 0) * 1024;
    if (path === undefined || path.startsWith(executableFolder)) rest += bytes('Pss');
    else {
      rest += bytes('Anonymous');
      files.set(path, (files.get(path) ?? 0) + bytes('Rss') - bytes('Anonymous'));
    }
  }
  return { files, rest };
}

/**
 * Gives the staged runtime files of its own. They are links to those every desk on the machine runs, and what desks of others share with
 * this one would be counted as partly theirs: the figure would rise when they end (seen: 457 to 490 MB).
 */
export async function ownRuntime(): Promise<void> {
  const { dist } = await stageApp();
  for (const name of readdirSync(dist)) {
    const file = join(dist, name);
    // The sandbox's helper is a copy as it is, with rights that a copy would lose.
    if (!statSync(file).isFile() || name === 'chrome-sandbox') continue;
    const own = `${file}.own`;
    copyFileSync(file, own);
    chmodSync(own, statSync(file).mode);
    renameSync(own, file);
  }
}
