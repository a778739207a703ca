import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { checkout } from '../checkout.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { ensureRuntime, type Runtime } from '../ensure-runtime.ts';
import { runTool } from '../run-tool.ts';
import { endOnSetUpFailure, SetUpFailed } from '../set-up-failed.ts';
import { debianVersion, makeDebianPackage } from './debian-package.ts';
import { readFuses, RELEASE_FUSES, wrongFuses } from './fuses.ts';

export interface PackagedApp {
  /** the folder that can be carried anywhere and started */
  readonly folder: string;
  readonly executable: string;
  /** as the app states it; ends in `-trial` when built on the fallback runtime */
  readonly version: string;
  readonly trial: boolean;
}

/** Everything packaging leaves behind, beside the checkout's other dot-folders. */
export const packages: string = join(checkout, '.package');

/**
 * Lays the built app out as a package for Linux x64: Electron with its fuses set, the app in `app.asar`, SQLite's binding beside it. On the
 * fallback runtime the result is a trial package by name and version, with the binding that fits that runtime.
 *
 * @throws SetUpFailed when what came out is not what was meant: a fuse, a file too many
 */
export async function packageFolder(): Promise<PackagedApp> {
  const runtime = await ensureRuntime();
  await ensureBuilt();
  const trial = runtime.kind === 'fallback';
  const version = `${ownPackage().version}${trial ? '-trial' : ''}`;
  await rm(join(packages, 'linux-unpacked'), { recursive: true, force: true });
  await mkdir(packages, { recursive: true });
  const config = join(packages, 'electron-builder.json');
  await writeFile(config, JSON.stringify(await settings(runtime, version, trial)));
  // A program of its own: electron-builder fills the console with what nobody here can act on.
  const builder = join(checkout, 'node_modules/electron-builder/cli.js');
  const words = ['--linux', 'dir', '--x64', '--publish', 'never', '--config', config];
  const built = await runTool(process.execPath, [builder, ...words], { cwd: checkout });
  if (built.code !== 0)
    throw new SetUpFailed(`Amends could not be packaged:\n${built.stdout}${built.stderr}`);
  const folder = join(packages, `amends-${version}-linux-x64`);
  await rm(folder, { recursive: true, force: true });
  await rename(join(packages, 'linux-unpacked'), folder);
  // Kept by an unpacked package only where its folder belongs to root; a deb sets it again.
  await runTool('chmod', ['4755', join(folder, 'chrome-sandbox')]);
  const app = { folder, executable: join(folder, 'amends'), version, trial };
  await lookAtPackage(app);
  return app;
}

/** The `build` section of package.json, with what differs from machine to machine. */
async function settings(runtime: Runtime, version: string, trial: boolean): Promise<object> {
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

/** Folder, tar.gz and deb. */
async function packageApp(): Promise<void> {
  const app = await packageFolder();
  const archive = `${app.folder}.tar.gz`;
  const name = `amends-${app.version}-linux-x64`;
  await rm(archive, { force: true });
  // Root's numbers inside: unpacked by root, Chromium's sandbox helper is what it has to be.
  const owner = ['--owner=root:0', '--group=root:0', '--sort=name'];
  const packed = await runTool('tar', [...owner, '-C', packages, '-czf', archive, name]);
  if (packed.code !== 0) throw new SetUpFailed(`tar could not pack the folder: ${packed.stderr.trim()}`);
  const deb = await makeDebianPackage(
    { ...app, version: debianVersion(app.version) },
    packages,
    `amends_${app.version}_amd64.deb`,
  );
  console.log(app.trial ? 'Trial packages, built on the fallback Electron; never a release:' : 'Packages:');
  for (const file of [archive, deb]) console.log(`  ${file}  ${megabytes((await stat(file)).size)}`);
  const size = await runTool('du', ['-sb', app.folder]);
  console.log(`  ${app.folder}  ${megabytes(Number(size.stdout.split('\t')[0]))}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

if (process.argv[1] === import.meta.filename) packageApp().catch(endOnSetUpFailure);
