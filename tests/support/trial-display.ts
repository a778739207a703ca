import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpFailed } from '../../electron/runtime/set-up-failed.ts';

export interface TrialDisplay {
  /** the value for DISPLAY, for example ":99" */
  readonly display: string;
  /** the cookie file for XAUTHORITY */
  readonly authority: string;
  /** the screen as it stands at any moment, in the form of xwd */
  readonly screen: string;
  readonly stop: () => Promise<void>;
}

const SCREEN = '1920x1200x24';

/**
 * Starts an X server in memory (Xvfb) on the first free display, with a cookie of its own, and points this process at it.
 * Stops exactly the server it started.
 */
export async function startDisplay(): Promise<TrialDisplay> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-display-'));
  const authority = join(folder, 'Xauthority');
  await writeFile(authority, cookieFile(randomBytes(16)), { mode: 0o600 });
  // Without -noreset the server starts anew when its last window closes, and a desk that is opened in that moment (after a
  // kill, say) finds no display or waits for ever: seen once in some forty starts.
  const server = spawn(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      SCREEN,
      '-fbdir',
      folder,
      '-nolisten',
      'tcp',
      '-noreset',
      '-auth',
      authority,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  // However this process ends, its server ends with it.
  const stopServer = (): void => void server.kill('SIGTERM');
  process.once('exit', stopServer);
  const display = await new Promise<string>((done, fail) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    let number = '';
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      number += bytes.toString('utf8');
      if (number.endsWith('\n')) done(`:${number.trim()}`);
    });
    const noServer = (why: string): void => {
      fail(
        new SetUpFailed(
          `Xvfb does not start (${why}). Type: apt-get install -y --no-install-recommends xvfb xauth`,
        ),
      );
    };
    server.once('error', (error) => noServer(error.message));
    server.once('exit', () => noServer(said.trim().split('\n').at(-1) ?? 'it ended at once'));
  });
  const before = { DISPLAY: process.env['DISPLAY'], XAUTHORITY: process.env['XAUTHORITY'] };
  process.env['DISPLAY'] = display;
  process.env['XAUTHORITY'] = authority;
  return {
    display,
    authority,
    screen: join(folder, 'Xvfb_screen0'),
    stop: async () => {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      process.off('exit', stopServer);
      const ended = new Promise((done) => server.once('exit', done));
      if (server.exitCode === null && server.kill('SIGTERM')) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An Xauthority file with one MIT-MAGIC-COOKIE-1 entry that fits every host and display (family "wild"). */
function cookieFile(cookie: Buffer): Buffer {
  const counted = (bytes: Buffer): Buffer => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const empty = counted(Buffer.alloc(0));
  return Buffer.concat([
    Buffer.from([0xff, 0xff]),
    empty,
    empty,
    counted(Buffer.from('MIT-MAGIC-COOKIE-1')),
    counted(cookie),
  ]);
}
