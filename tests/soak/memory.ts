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

/** Bytes by kind of process; Chromium's helpers live in other pid namespaces, and from outside they all show. */
function pssByKind(executableFolder: string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      // What the zygote forks has its command line written anew, with blanks between the words.
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
      if (words[0]?.startsWith(executableFolder) !== true) continue;
      const kind = words.find((word) => word.startsWith('--type='))?.slice('--type='.length) ?? 'main';
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
      sums[kind] = (sums[kind] ?? 0) + kilobytes * 1024;
    } catch {
      // It ended meanwhile.
    }
  }
  return sums;
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
