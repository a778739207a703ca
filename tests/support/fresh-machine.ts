import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { endOnSetUpFailure, SetUpFailed } from '../../electron/runtime/set-up-failed.ts';

const SUITE = 'bookworm';
/** What this machine needs to reach its registries; taken over at run time, never committed. */
const PASSED_ON =
  /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|npm_config_(registry|cafile))$/i;

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

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

async function makeMachine(root: string): Promise<void> {
  await chmod(root, 0o755);
  const bootstrap = await runTool('debootstrap', ['--variant=minbase', SUITE, root, await debianMirror()]);
  if (bootstrap.code !== 0)
    throw new Error(`debootstrap: ${bootstrap.stdout.slice(-2000)}${bootstrap.stderr}`);
  for (const file of [
    '/etc/resolv.conf',
    '/etc/hosts',
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/apt/apt.conf.d',
  ]) {
    await takeAlong(file, root);
  }
  await takeNodeAlong(root);
  const clone = await runTool('git', ['clone', '--quiet', checkout, join(root, 'amends')]);
  if (clone.code !== 0) throw new Error(`git clone: ${clone.stderr}`);
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

async function takeAlong(file: string, root: string): Promise<void> {
  if (!existsSync(file)) return;
  await mkdir(dirname(join(root, file)), { recursive: true });
  await cp(file, join(root, file), { recursive: true, dereference: true });
}

/** The Debian mirror this machine uses. */
async function debianMirror(): Promise<string> {
  const folder = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list', ...(await readdir(folder)).map((name) => join(folder, name))];
  for (const file of files) {
    if (!existsSync(file)) continue;
    const found = /^(?:deb(?: \[.*\])?|URIs:) (\S+\/debian\/?)(?:\s|$)/m.exec(await readFile(file, 'utf8'));
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error('no Debian mirror among the apt sources of this machine');
}

async function tryStart(root: string): Promise<string[]> {
  const before = await installedPackages(root);
  const install = await inside(root, 'npm install');
  console.log(`npm install: exit ${String(install.code)}, ${install.seconds.toFixed(0)} s`);
  if (install.code !== 0) return [`npm install ended with ${String(install.code)}`];
  const start = await inside(root, 'npm start');
  console.log(`npm start: exit ${String(start.code)}, ${start.seconds.toFixed(1)} s`);
  if (start.code !== 1 || !/no display.*npm run tour/.test(start.output)) {
    return ['npm start did not say that there is no display and name the tour'];
  }
  return (await installedPackages(root)) === before
    ? []
    : ['npm start installed packages before it said that there is no display'];
}

async function tryTest(root: string): Promise<string[]> {
  const test = await inside(root, 'npm install && npm test');
  const counts = test.output.trimEnd().split('\n').at(-1) ?? '';
  console.log(`npm install && npm test: exit ${String(test.code)}, ${test.seconds.toFixed(0)} s, ${counts}`);
  return test.code === 0 && /^[1-9]\d* passed, 0 failed$/.test(counts)
    ? []
    : ['npm install && npm test did not pass'];
}

async function installedPackages(root: string): Promise<string> {
  return readFile(join(root, 'var/lib/dpkg/status'), 'utf8');
}

/**
 * Runs a line inside the machine. Its mounts live in a mount namespace and its processes in a pid namespace of their own, so both
 * are gone when it ends, however it ends.
 */
async function inside(root: string, line: string): Promise<Outcome> {
  const environment = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  const script = `
    mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t sysfs -o ro sysfs "$1/sys" || exit 99
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm" || exit 99
    root=$1; shift
    exec chroot "$root" /usr/bin/env -i "$@"`;
  const settings = environment.map(([name, value]) => `${name}=${value ?? ''}`);
  const words = ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', script, 'sh', root].concat(
    ['HOME=/srv/person', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8'],
    settings,
    ['/bin/sh', '-c', `cd /amends && { ${line}; }`],
  );
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn('unshare', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        process.stdout.write(text.replace(/^(?=.)/gm, '  | '));
      });
    }
    child.once('close', (code) =>
      done({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 }),
    );
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

freshMachine(process.argv.slice(2)).catch(endOnSetUpFailure);
