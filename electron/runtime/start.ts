import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from './checkout.ts';
import { ensureDebianPackages } from './debian-packages.ts';
import { ensureBuilt } from './ensure-built.ts';
import { ensureRuntime, runtimeEnvironment } from './ensure-runtime.ts';
import { endOnSetUpFailure, SetUpFailed } from './set-up-failed.ts';

/** `npm start` and `npm run dev`: set-up, build, start. Everything after the first `--dev` goes to Electron. */
async function start(args: readonly string[]): Promise<void> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    throw new SetUpFailed(
      'Amends: there is no display here to open a window on. `npm run tour` plays a whole day without one and leaves pictures and papers in .tour/.',
    );
  }
  await ensureDebianPackages('start');
  const runtime = await ensureRuntime();
  const dev = args.includes('--dev');
  // Chromium refuses its sandbox to root, which is what a container runs as; the app itself never decides this.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const rest = args.filter((word) => word !== '--dev');
  if (!dev) await ensureBuilt();
  const electronVite = join(checkout, 'node_modules/electron-vite/bin/electron-vite.js');
  const [command, words] = dev
    ? [process.execPath, [electronVite, 'dev', '--', ...sandbox, ...rest]]
    : [runtime.executable, [...sandbox, checkout, ...rest]];
  const child = spawn(command, words, {
    cwd: checkout,
    stdio: 'inherit',
    env: { ...process.env, ...runtimeEnvironment(runtime) },
  });
  child.once('error', (error) => {
    console.error(`Amends: Electron could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

start(process.argv.slice(2)).catch(endOnSetUpFailure);
