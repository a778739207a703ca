import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { checkout } from '../../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../../electron/runtime/debian-packages.ts';
import { runTool, type ToolResult } from '../../../electron/runtime/run-tool.ts';

/** A PostgreSQL of the test's own, on a port of its own, in a folder of its own that goes with it. */
export interface OwnPostgres {
  /** Debian's version, for figures: `PostgreSQL 15.18`. */
  readonly version: string;
  readonly pid: number;
  /** Makes an empty database and answers with its URL. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Debian's server, started as the user postgres where the test runs as root, which the server refuses to. `durable: false` spares
 * the disk where it is not the server that is to fail.
 *
 * @throws SetUpFailed with the line to type when PostgreSQL cannot be had
 */
export async function startPostgres({ durable }: { readonly durable: boolean }): Promise<OwnPostgres> {
  await ensureDebianPackages('head-office');
  const bin = await serverFolder();
  const owner = await postgresUser();
  const folder = await ownFolder(owner);
  const data = join(folder, 'data');
  const made = await as(owner, join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    'office',
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]);
  if (made.code !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '20',
    shared_buffers: '256MB',
    max_wal_size: '4GB',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = asUser(owner, join(bin, 'postgres'), ['-D', data, ...words]);
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-4000)));
  const url = (database: string): string => `postgres://office@127.0.0.1:${String(port)}/${database}`;
  const version = await answering(server, url('postgres'), () => said);
  let databases = 0;
  return {
    version,
    pid: server.pid ?? 0,
    newDatabase: async () => {
      databases += 1;
      const name = `office_${String(databases)}`;
      await once(url('postgres'), `CREATE DATABASE ${name}`);
      return url(name);
    },
    stop: async () => {
      // By its own pid; SIGINT ends the server's clients first, then the server.
      if (server.exitCode === null) {
        const gone = new Promise((done) => server.once('exit', done));
        server.kill('SIGINT');
        await gone;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Null when the test is nobody special and may start a server itself. */
async function postgresUser(): Promise<Owner | null> {
  if (process.getuid?.() !== 0) return null;
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runTool('id', [flag, 'postgres'])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

function asUser(
  owner: Owner | null,
  command: string,
  args: readonly string[],
): readonly [string, readonly string[]] {
  if (owner === null) return [command, args];
  const { uid, gid } = owner;
  return [
    'setpriv',
    [
      `--reuid=${String(uid)}`,
      `--regid=${String(gid)}`,
      '--clear-groups',
      '--pdeathsig=INT',
      '--',
      command,
      ...args,
    ],
  ];
}

function as(owner: Owner | null, command: string, args: readonly string[]): Promise<ToolResult> {
  const [tool, words] = asUser(owner, command, args);
  return runTool(tool, words, { cwd: '/', timeoutMs: 120_000 });
}

/** `initdb` and `postgres` are not on PATH; the newest version that is installed. */
async function serverFolder(): Promise<string> {
  const debian = '/usr/lib/postgresql';
  const versions = (await readdir(debian).catch(() => [])).map(Number).filter((one) => one > 0);
  if (versions.length === 0)
    throw new Error('PostgreSQL is not installed. Type: apt-get install -y postgresql');
  return join(debian, String(Math.max(...versions)), 'bin');
}

/** In the checkout's cache; where the user postgres cannot get there (a checkout in a closed home), among the temporary files. */
async function ownFolder(owner: Owner | null): Promise<string> {
  const cache = join(checkout, '.cache');
  await mkdir(cache, { recursive: true });
  const reachable = owner === null || (await as(owner, 'test', ['-x', cache])).code === 0;
  const folder = await mkdtemp(join(reachable ? cache : tmpdir(), 'head-office-postgres-'));
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? done(address.port) : failed(new Error('no port')),
      );
    });
  });
}

async function answering(server: ChildProcess, url: string, said: () => string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await once(url, 'SHOW server_version').catch(() => null);
    if (answer !== null) return `PostgreSQL ${answer.split(' ')[0] ?? ''}`;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`PostgreSQL did not start: ${said()}`);
}

/** The first column of the first row. */
async function once(url: string, sql: string): Promise<string> {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    const { rows } = await db.query<unknown[]>({ text: sql, rowMode: 'array' });
    const value = rows[0]?.[0];
    return typeof value === 'string' ? value : '';
  } finally {
    await db.end();
  }
}
