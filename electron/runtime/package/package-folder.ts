import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { checkout } from '../checkout.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { ensureRuntime, type Runtime } from '../ensure-runtime.ts';
import { runTool } from '../run-tool.ts';
import { SetUpFailed } from '../set-up-failed.ts';
import { readFuses, RELEASE_FUSES, wrongFuses } from './fuses.ts';

export interface PackagedApp {
  /** the folder that can be carried anywhere and started */
  readonly folder: string;
  readonly executable: string;
  /** as the app states it; ends in `-trial` when built on the fallback runtime */
  readonly version: string;
  readonly trial: boolean;
}

/**
 * Lays the built app out as a package for Linux x64: Electron with its fuses set, the app in `app.asar`, SQLite's binding beside it. On the
 * fallback runtime the result is a trial package by name and version, with the binding that fits that runtime.
 *
 * @param packages the folder to make it in, absolute
 * @throws SetUpFailed when what came out is not what was meant: a fuse, a file too many
 */
export async function packageFolder(packages: string): Promise<PackagedApp> {
  const runtime = await ensureRuntime();
  await ensureBuilt();
  const trial = runtime.kind === 'fallback';
  const version = `${ownPackage().version}${trial ? '-trial' : ''}`;
  await rm(join(packages, 'linux-unpacked'), { recursive: true, force: true });
  await mkdir(packages, { recursive: true });
  const config = join(packages, 'electron-builder.json');
  await writeFile(config, JSON.stringify(await settings(packages, runtime, version, trial)));
  // A program of its own: electron-builder fills the console with what nobody here can act on.
  const builder = join(checkout, 'node_modules/electron-builder/cli.js');
  const words = ['--linux', 'dir', '--x64', '--publish', 'never', '--config', config];
  const built = await runTool(process.execPath, [builder, ...words], { cwd: checkout });
  if (built.code !== 0)
    throw new SetUpFailed(`Amends could not be packaged:\n${built.stdout}${built.stderr}`);
  const folder = join(packages, `amends-${version}-linux-x64`);
  await rm(folder, { recursive: true, force: true });
  await rename(join(packages, 'linux-unpacked'), folder);
  // Of the runtime that runs checkouts; a package starts app.asar and nothing else.
  await rm(join(folder, 'resources/default_app.asar'), { force: true });
  // Kept by an unpacked package only where its folder belongs to root; a deb sets it again.
  await runTool('chmod', ['4755', join(folder, 'chrome-sandbox')]);
  const app = { folder, executable: join(folder, 'amends'), version, trial };
  await lookAtPackage(app);
  return app;
}

/** The `build` section of package.json, with what differs from machine to machine. */
async function settings(
  packages: string,
  runtime: Runtime,
  version: string,
  trial: boolean,
): Promise<object> {
  const { build } = ownPackage();
  let { files } = build.linux;
  if (runtime.nativeBinding !== null) {
    // The prebuilt binding crashes in this runtime: the compiled one takes its name and place.
    const from = join(packages, 'prebuilds');
    await mkdir(from, { recursive: true });
    await cp(runtime.nativeBinding, join(from, 'linux-x64.node'));
    files = files.map((set) => ({ ...set, from }));
  }
  return {
    ...build,
    directories: { ...build.directories, output: packages },
    linux: { ...build.linux, files },
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    extraMetadata: { version, productName: trial ? `${build.productName} trial` : build.productName },
  };
}

interface OwnPackage {
  readonly version: string;
  readonly build: {
    readonly productName: string;
    readonly directories: object;
    readonly linux: { readonly files: readonly { readonly from: string; readonly to: string }[] };
  };
}

function ownPackage(): OwnPackage {
  return JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as OwnPackage;
}

/** Reads back what a mistake in a pattern or a setting would spoil without a word. */
async function lookAtPackage(app: PackagedApp): Promise<void> {
  const resources = join(app.folder, 'resources');
  const inside = listPackage(join(resources, 'app.asar'), { isPack: false });
  const odd = inside.filter(
    (path) => !/^\/(package\.json$|out($|\/)|node_modules($|\/better-sqlite3($|\/)))/.test(path),
  );
  const complaints = [
    ...wrongFuses(await readFuses(app.executable), RELEASE_FUSES),
    ...odd.map((path) => `${path} does not belong in the package`),
    ...inside.filter((path) => path.endsWith('.map')).map((path) => `${path} is a source map`),
    ...['/out/main/main.cjs', '/out/preload/preload.cjs', '/out/licences.json']
      .filter((path) => !inside.includes(path))
      .map((path) => `${path} is missing`),
  ];
  const binding = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node');
  if (!existsSync(binding)) complaints.push(`${binding} is missing`);
  if (complaints.length > 0)
    throw new SetUpFailed(`The package is not as it should be:\n${complaints.join('\n')}`);
}
