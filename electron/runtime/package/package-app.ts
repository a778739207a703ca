import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../checkout.ts';
import { runTool } from '../run-tool.ts';
import { endOnSetUpFailure, SetUpFailed } from '../set-up-failed.ts';
import { debianVersion, makeDebianPackage } from './debian-package.ts';
import { packageFolder } from './package-folder.ts';

/** Everything packaging leaves behind, beside the checkout's other dot-folders. */
const packages = join(checkout, '.package');

/** `npm run package`: folder, tar.gz and deb. */
async function packageApp(): Promise<void> {
  const app = await packageFolder(packages);
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

packageApp().catch(endOnSetUpFailure);
