import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';

export const SUITE = 'bookworm';
/** What this machine needs to reach its registries; taken over at run time, never committed. */
const PASSED_ON =
  /^(https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|SSL_CERT_DIR|npm_config_(registry|cafile))$/i;

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** A minimal Debian in a folder of its own, with the way to the mirror this machine uses. */
export async function makeDebian(root: string): Promise<void> {
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

export interface Inside {
  /** Where the line runs; default the root. */
  readonly folder?: string;
  /** Neither network nor loopback: what is not on the machine is not there. */
  readonly offline?: boolean;
  /** A folder of this machine seen at the same place inside. */
  readonly bound?: string;
  readonly quiet?: boolean;
}

/**
 * Runs a line inside the machine. Its mounts live in a mount namespace and its processes in a pid namespace of their own, so both
 * are gone when it ends, however it ends.
 */
export async function inside(root: string, line: string, options: Inside = {}): Promise<Outcome> {
  const environment = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  const bound = options.bound ?? '';
  const script = `
    mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && mount -t sysfs -o ro sysfs "$1/sys" || exit 99
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm" || exit 99
    if [ -n "$2" ]; then mkdir -p "$1$2" && mount --bind "$2" "$1$2" || exit 99; fi
    root=$1; shift 2
    exec chroot "$root" /usr/bin/env -i "$@"`;
  const settings = environment.map(([name, value]) => `${name}=${value ?? ''}`);
  const apart = [
    '--mount',
    '--pid',
    '--fork',
    '--kill-child',
    ...(options.offline === true ? ['--net'] : []),
  ];
  const words = [...apart, 'sh', '-c', script, 'sh', root, bound].concat(
    [
      'HOME=/srv/person',
      'PATH=/usr/sbin:/usr/bin:/sbin:/bin',
      'LANG=C.UTF-8',
      'DEBIAN_FRONTEND=noninteractive',
    ],
    settings,
    ['/bin/sh', '-c', `cd ${options.folder ?? '/'} && { ${line}; }`],
  );
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn('unshare', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (options.quiet !== true) process.stdout.write(text.replace(/^(?=.)/gm, '  | '));
      });
    }
    child.once('close', (code) =>
      done({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 }),
    );
  });
}
