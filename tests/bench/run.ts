import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../electron/runtime/checkout.ts';
import { setUpDesks } from '../support/desk-set-up.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { ensureLog, LOG_SIZES, SUFFIX } from './cached-log.ts';
import type { LogSize } from './cached-log.ts';
import { figureOf, isMet, tableOf, WANTED } from './figure.ts';
import type { Figure, FigureName, Measured } from './figure.ts';
import { PARTS } from './parts.ts';

/**
 * `npm run bench`: what performance.md lists, one JSON object a line on stdout, a table on stderr at the end. `--sizes 1k,100k,1m`;
 * `--quick` is 100k with fewer repetitions; `--only NAME,NAME` what is measured (without a size); `--report FILE` the lines once more.
 * Ends with 0 unless a name could not be measured: a missed goal is a figure, not a failure.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1k,100k,1m' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    report: { type: 'string' },
  },
});
const sizes = values.quick ? [100_000 as const] : values.sizes.split(',').map(sizeNamed);
const only = values.only?.split(',') ?? [];
const named = PARTS.filter(({ names }) => only.length === 0 || names.some((name) => only.includes(name)));
const chosen = PARTS.filter((part) =>
  named.some((one) => one === part || one.after?.includes(part) === true),
);
const knownOf = new Map<Part, Map<FigureName, Measured>>();
const figures: Figure[] = [];
const failed: string[] = [];

const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const takeDown = await setUpDesks('bench');
try {
  for (const size of sizes) await measureSize(size);
} finally {
  await takeDown();
}
note(tableOf(figures));
for (const one of failed) note(`not measured: ${one}`);
note(
  `${String(figures.filter(isMet).length)} of ${String(figures.length)} within their goals or without one, ${String(failed.length)} parts failed`,
);
if (values.report !== undefined)
  writeFileSync(values.report, figures.map((one) => `${JSON.stringify(one)}\n`).join(''));
const wanted = only.length === 0 ? WANTED.map((name) => name) : [];
for (const size of sizes)
  for (const name of wanted)
    if (!figures.some((figure) => figure.name === `${name}_${SUFFIX[size]}`))
      failed.push(`${name}_${SUFFIX[size]}`);
process.exit(failed.length > 0 ? 1 : 0);

async function measureSize(size: LogSize): Promise<void> {
  note(`— ${SUFFIX[size]} cases`);
  const cached = await ensureLog(size, note);
  const scratch = mkdtempSync(join(cacheFolder(), 'bench', 'run-'));
  const folders = [scratch];
  const run = {
    size,
    cached,
    scratch,
    ...copying(cached, scratch),
    removeLater: (folder: string) => folders.push(folder),
    quick: values.quick,
    note,
  };
  try {
    for (const part of chosen) {
      const began = performance.now();
      try {
        await measurePart(part, run);
      } catch (error) {
        failed.push(`${part.names.join(', ')} (${SUFFIX[size]})`);
        note(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      note(`  ${part.names[0] ?? ''} … in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

/** What does not depend on the log is measured with the first size and said for each. */
async function measurePart(part: Part, run: Omit<BenchRun, 'say'>): Promise<void> {
  const known = part.anySize === true ? knownOf.get(part) : undefined;
  const told = known ?? new Map<FigureName, Measured>();
  const say = (name: FigureName, measured: Measured): void => {
    told.set(name, measured);
    const figure = figureOf(name, run.size, measured);
    figures.push(figure);
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  };
  if (known === undefined) await part.measure({ ...run, say });
  else for (const [name, measured] of known) say(name, measured);
  knownOf.set(part, told);
}

/** One copy for all parts that write into it, made when one first does. */
function copying(cached: string, scratch: string): Pick<BenchRun, 'copy' | 'dropCopy'> {
  const data = join(scratch, 'data');
  const file = join(data, 'amends.db');
  return {
    copy: () => {
      if (existsSync(file)) return file;
      mkdirSync(data, { recursive: true, mode: 0o700 });
      copyFileSync(cached, file);
      return file;
    },
    dropCopy: () => {
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function sizeNamed(name: string): LogSize {
  const size = LOG_SIZES.find((one) => SUFFIX[one] === name);
  if (size === undefined)
    throw new Error(`no size "${name}": ${LOG_SIZES.map((one) => SUFFIX[one]).join(', ')}`);
  return size;
}
