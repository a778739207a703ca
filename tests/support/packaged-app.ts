import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { packageFolder, type PackagedApp } from '../../electron/runtime/package/package-folder.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { madeOnce } from './made-once.ts';
import { chooseSandbox, linkTree, stageApp, writeLauncher, type StagedApp } from './staged-app.ts';

export interface StagedPackage {
  /** what `npm run package` lays out, untouched */
  readonly release: PackagedApp;
  /** starts it as the ordinary person */
  readonly releaseLauncher: string;
  /** a copy whose inspect fuse is on and nothing else, so that Playwright can attach */
  readonly inspected: string;
  readonly inspectedLauncher: string;
}

let staged: Promise<StagedPackage> | undefined;

/** Packages the app once a run, beside the staged one; every test file shares it. */
export function stagePackage(): Promise<StagedPackage> {
  staged ??= findStaged();
  return staged;
}

async function findStaged(): Promise<StagedPackage> {
  const { folder, sandbox } = await stageApp();
  const note = join(folder, 'packaged.json');
  await madeOnce(note, () => packageInto(folder, sandbox, note));
  return JSON.parse(await readFile(note, 'utf8')) as StagedPackage;
}

async function packageInto(folder: string, sandbox: StagedApp['sandbox'], note: string): Promise<void> {
  const target = join(folder, 'package');
  await mkdir(target, { recursive: true });
  const release = await packageFolder(target);
  const inspected = join(target, 'inspected');
  await linkTree(release.folder, inspected);
  const executable = join(inspected, 'amends');
  // A fuse is burnt into the file itself, so the copy has to be one: the link would change the release.
  await rm(executable);
  await copyFile(release.executable, executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await runTool('chmod', ['-R', 'a+rX', target]);
  for (const place of [release.folder, inspected]) {
    if (sandbox === 'setuid helper') await chooseSandbox(place);
  }
  const releaseLauncher = join(folder, 'release-as-clerk');
  await writeLauncher(releaseLauncher, release.executable, sandbox);
  const inspectedLauncher = join(folder, 'inspected-as-clerk');
  await writeLauncher(inspectedLauncher, executable, sandbox);
  const result: StagedPackage = { release, releaseLauncher, inspected: executable, inspectedLauncher };
  await writeFile(`${note}.part`, JSON.stringify(result));
  await rename(`${note}.part`, note);
}
