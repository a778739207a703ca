import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { endOnSetUpFailure, SetUpFailed } from '../../electron/runtime/set-up-failed.ts';
import { inside, makeDebian, SUITE } from './debian-machine.ts';

/**
 * `npm run test:fresh` (root only): a minimal Debian of its own with nothing in it but Node and npm, a clone of HEAD, and the README's two
 * commands. The proof that nothing hidden on this machine is needed. `--keep` leaves the machine's folder for a look.
 */
async function freshMachine(args: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0)
    throw new SetUpFailed('This makes a machine of its own and needs root. Type: sudo npm run test:fresh');
  await ensureDebianPackages('fresh');
  const root = await mkdtemp(join(tmpdir(), 'amends-fresh-'));
  try {
    const made = await timed(() => makeMachine(root));
    console.log(`a minimal Debian ${SUITE} with Node and npm: ${made.toFixed(0)} s`);
    const complaints = [...(await tryStart(root)), ...(await tryTest(root))];
    for (const complaint of complaints) console.log(`✗ ${complaint}`);
    console.log(`${String(2 - complaints.length)} passed, ${String(complaints.length)} failed`);
    process.exitCode = complaints.length === 0 ? 0 : 1;
  } finally {
    if (args.includes('--keep')) console.log(`kept: ${root}`);
    else await rm(root, { recursive: true, force: true });
  }
}

/** The ordinary Node and npm of this machine, not the Node 24 that `npm install` brings into the checkout. */
async function takeNodeAlong(root: string): Promise<void> {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const find = (name: string): string => {
    const found = path.map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (found === undefined) throw new Error(`${name} is not on PATH`);
    return found;
  };
  await cp(await realpath(find('node')), join(root, 'usr/bin/node'));
  const npm = dirname(dirname(await realpath(find('npm'))));
  await cp(npm, join(root, 'usr/lib/node_modules/npm'), { recursive: true });
  await writeFile(
    join(root, 'usr/bin/npm'),
    '#!/bin/sh\nexec node /usr/lib/node_modules/npm/bin/npm-cli.js "$@"\n',
    { mode: 0o755 },
  );
  await mkdir(join(root, 'srv/person'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  for (const [config, place] of [
    ['globalconfig', 'usr/etc/npmrc'],
    ['userconfig', 'srv/person/.npmrc'],
  ] as const) {
    const file = (await runTool('npm', ['config', 'get', config], { cwd: '/', env })).stdout.trim();
    if (!existsSync(file)) continue;
    await mkdir(dirname(join(root, place)), { recursive: true });
    await cp(file, join(root, place));
  }
}

async function makeMachine(root: string): Promise<void> {
  await makeDebian(root);
  await takeNodeAlong(root);
  const clone = await runTool('git', ['clone', '--quiet', checkout, join(root, 'amends')]);
  if (clone.code !== 0) throw new Error(`git clone: ${clone.stderr}`);
}

async function tryStart(root: string): Promise<string[]> {
  const before = await installedPackages(root);
  const install = await inside(root, 'npm install', { folder: '/amends' });
  console.log(`npm install: exit ${String(install.code)}, ${install.seconds.toFixed(0)} s`);
  if (install.code !== 0) return [`npm install ended with ${String(install.code)}`];
  const start = await inside(root, 'npm start', { folder: '/amends' });
  console.log(`npm start: exit ${String(start.code)}, ${start.seconds.toFixed(1)} s`);
  if (start.code !== 1 || !/no display.*npm run tour/.test(start.output)) {
    return ['npm start did not say that there is no display and name the tour'];
  }
  return (await installedPackages(root)) === before
    ? []
    : ['npm start installed packages before it said that there is no display'];
}

async function tryTest(root: string): Promise<string[]> {
  const test = await inside(root, 'npm install && npm test', { folder: '/amends' });
  const counts = test.output.trimEnd().split('\n').at(-1) ?? '';
  console.log(`npm install && npm test: exit ${String(test.code)}, ${test.seconds.toFixed(0)} s, ${counts}`);
  return test.code === 0 && /^[1-9]\d* passed, 0 failed$/.test(counts)
    ? []
    : ['npm install && npm test did not pass'];
}

async function installedPackages(root: string): Promise<string> {
  return readFile(join(root, 'var/lib/dpkg/status'), 'utf8');
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

freshMachine(process.argv.slice(2)).catch(endOnSetUpFailure);
