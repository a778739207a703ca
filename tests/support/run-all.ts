import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { ensureBuilt } from '../../electron/runtime/ensure-built.ts';
import { ensureRuntime } from '../../electron/runtime/ensure-runtime.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { SetUpFailed } from '../../electron/runtime/set-up-failed.ts';
import { type Counted, countResults } from './count-results.ts';
import { sourceFiles } from './source-files.ts';
import { runStaticChecks } from './static-checks.ts';
import { TEST_KINDS, type TestKind } from './test-kinds.ts';
import type { FaultRow } from '../faults/run-faults.ts';

interface Part extends Counted {
  readonly name: string;
  readonly seconds: number;
}

/** Run beside the kinds of test, and chosen alone as they are. */
const OTHERS: readonly string[] = ['check', 'faults'];

/** `npm test`, or `npm test -- --only unit` for one kind of test (or `--only check`, `--only faults`). */
async function runAll(args: readonly string[]): Promise<void> {
  const only = args[0] === '--only' ? args[1] : undefined;
  const kinds = TEST_KINDS.filter((kind) => only === undefined || kind === only);
  if (only !== undefined && !OTHERS.includes(only) && kinds.length === 0) {
    console.error(
      `There is no kind of test called ${only}; there are: ${[...OTHERS, ...TEST_KINDS].join(' ')}`,
    );
    process.exit(1);
  }
  await ensureDebianPackages('test');
  const parts: Part[] = [];
  if (only === undefined || only === 'check') parts.push(await timed('check', staticChecks));
  const needsDesk = kinds.includes('e2e') || kinds.includes('structure');
  if (needsDesk) parts.push(await timed('build', build));
  // The end-to-end files come last, alone, and with no network but the machine's own loopback.
  for (const group of [kinds.filter((kind) => kind !== 'e2e'), kinds.filter((kind) => kind === 'e2e')]) {
    if (group.length > 0) parts.push(await timed(group.join(', '), () => runKinds(group)));
  }
  if (only === undefined || only === 'faults') parts.push(await timed('faults', quickFaults));
  summarise(parts);
}

async function staticChecks(): Promise<Counted> {
  const results = await runStaticChecks();
  for (const { name, passed, files, said } of results) {
    console.log(`${name}: ${passed ? 'ok' : `FAILED\n${said}\n`}, ${String(files)} files`);
  }
  const complaints = results.filter((one) => !one.passed).map((one) => `check ${one.name}: failed`);
  return { passed: results.length - complaints.length, failed: complaints.length, complaints };
}

async function build(): Promise<Counted> {
  try {
    await ensureRuntime();
    await ensureBuilt();
    return { passed: 1, failed: 0, complaints: [] };
  } catch (error) {
    if (!(error instanceof SetUpFailed)) throw error;
    return { passed: 0, failed: 1, complaints: [error.message] };
  }
}

async function runKinds(kinds: readonly TestKind[]): Promise<Counted> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-results-'));
  const output = join(folder, 'report.json');
  const vitest = [
    join(checkout, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ].concat(kinds.map((kind) => `--project=${kind}`));
  const [command, words] = kinds.includes('e2e') ? await withoutNetwork(vitest) : [process.execPath, vitest];
  const exitCode = await new Promise<number>((done) => {
    const child = spawn(command, words, { cwd: checkout, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
  const report = existsSync(output)
    ? (JSON.parse(await readFile(output, 'utf8')) as Parameters<typeof countResults>[0])
    : { testResults: [] };
  await rm(folder, { recursive: true, force: true });
  const counted = countResults(report, exitCode);
  const forgotten = await notRun(
    kinds,
    report.testResults.map((file) => relative(checkout, file.name)),
  );
  const complaints = [...counted.complaints, ...forgotten.map((file) => `${file}: was not run`)];
  return { passed: counted.passed, failed: complaints.length, complaints };
}

/** A process of its own: whatever a fault leaves behind ends with it. */
async function quickFaults(): Promise<Counted> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-results-'));
  const report = join(folder, 'faults.json');
  await runTool(process.execPath, [join(checkout, 'tests/faults/run.ts'), `--report=${report}`], {
    show: true,
  });
  const rows = existsSync(report) ? (JSON.parse(await readFile(report, 'utf8')) as readonly FaultRow[]) : [];
  await rm(folder, { recursive: true, force: true });
  const failed = rows.filter((row) => row.complaint !== null);
  const complaints = failed.map(({ id, complaint }) => `fault ${id}: ${complaint?.split('\n')[0] ?? ''}`);
  if (rows.length === 0) complaints.push('no fault was tried');
  return { passed: rows.length - failed.length, failed: complaints.length, complaints };
}

/** Root can give the run a network of its own with nothing in it but loopback, which proves that the desk needs none. */
async function withoutNetwork(words: readonly string[]): Promise<[string, readonly string[]]> {
  const possible =
    process.getuid?.() === 0 &&
    (await runTool('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up'])).code === 0;
  if (!possible) return [process.execPath, words];
  return [
    'unshare',
    [
      '--net',
      'sh',
      '-c',
      'ip link set lo up && AMENDS_NETWORK=none exec "$@"',
      'sh',
      process.execPath,
      ...words,
    ],
  ];
}

async function notRun(kinds: readonly TestKind[], ran: readonly string[]): Promise<string[]> {
  const expected: string[][] = [];
  for (const kind of kinds) {
    if (existsSync(join(checkout, 'tests', kind))) expected.push(await sourceFiles(`tests/${kind}`));
  }
  return expected.flat().filter((file) => /\.test\.tsx?$/.test(file) && !ran.includes(file));
}

async function timed(name: string, work: () => Promise<Counted>): Promise<Part> {
  const start = performance.now();
  const counted = await work();
  return { name, ...counted, seconds: (performance.now() - start) / 1000 };
}

function summarise(parts: readonly Part[]): void {
  const complaints = parts.flatMap((part) => part.complaints);
  console.log('');
  for (const complaint of complaints) console.log(`✗ ${complaint.replace(`${checkout}/`, '')}`);
  for (const { name, passed, failed, seconds } of parts) {
    console.log(`${name}: ${String(passed)} passed, ${String(failed)} failed, ${seconds.toFixed(1)} s`);
  }
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  console.log(`${String(passed)} passed, ${String(complaints.length)} failed`);
  process.exitCode = complaints.length > 0 || passed === 0 ? 1 : 0;
}

// However it ends, the last line says how many passed and how many failed.
runAll(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof SetUpFailed ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
