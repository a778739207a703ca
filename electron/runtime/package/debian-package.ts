import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { WINDOW } from '../debian-packages.ts';
import { runTool } from '../run-tool.ts';
import { SetUpFailed } from '../set-up-failed.ts';
import { desktopEntry, mimeTypes, POSTINST, POSTRM, SEALED_TYPE } from './debian-files.ts';

export interface ForDebian {
  /** the packaged folder */
  readonly folder: string;
  /** see debianVersion */
  readonly version: string;
  readonly trial: boolean;
}

const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const icons = join(import.meta.dirname, 'icons');

/**
 * The app's version as dpkg has to see it: `0.1.0-trial` alone would count as newer than the release 0.1.0, because there what follows the
 * hyphen is a revision; with a tilde it sorts before it and still ends in `-trial`.
 */
export function debianVersion(version: string): string {
  return version.replace(/-trial$/, '~-trial');
}

/**
 * Builds the .deb with Debian's own dpkg-deb: the folder in /usr/lib/amends with Chromium's sandbox helper setuid root, a command, an entry in
 * the menu, icons, and the type of package files. The archive names root as owner whoever builds it. Gives its path.
 *
 * @param compression none makes a test's second version in a moment; default xz, which every dpkg can read, at its first level: 103 MB in 20 s
 * against 94 MB in 150 s at the sixth
 */
export async function makeDebianPackage(
  app: ForDebian,
  target: string,
  name: string,
  compression: 'xz' | 'none' = 'xz',
): Promise<string> {
  const root = join(target, 'debian-root');
  await rm(root, { recursive: true, force: true });
  const library = join(root, 'usr/lib/amends');
  await mkdir(dirname(library), { recursive: true });
  await cp(app.folder, library, { recursive: true });
  await chmod(join(library, 'chrome-sandbox'), 0o4755);
  await mkdir(join(root, 'usr/bin'), { recursive: true });
  await symlink('../lib/amends/amends', join(root, 'usr/bin/amends'));
  for (const size of ICON_SIZES) {
    const folder = join(root, `usr/share/icons/hicolor/${String(size)}x${String(size)}`);
    const icon = join(icons, `${String(size)}x${String(size)}.png`);
    await put(join(folder, 'apps/amends.png'), { copy: icon });
    await put(join(folder, `mimetypes/${SEALED_TYPE.replace('/', '-')}.png`), { copy: icon });
  }
  await put(join(root, 'usr/share/icons/hicolor/scalable/apps/amends.svg'), {
    copy: join(icons, 'amends.svg'),
  });
  await put(join(root, 'usr/share/applications/amends.desktop'), desktopEntry(app.trial));
  await put(join(root, 'usr/share/mime/packages/amends.xml'), mimeTypes());
  const papers = join(root, 'usr/share/doc/amends');
  await put(join(papers, 'README.md'), { copy: join(import.meta.dirname, 'README.md') });
  await put(join(papers, 'copyright'), COPYRIGHT);
  const listed = await filesBelow(root);
  await put(
    join(root, 'DEBIAN/md5sums'),
    (await Promise.all(listed.map(async (file) => `${await md5(join(root, file))}  ${file}\n`))).join(''),
  );
  await put(join(root, 'DEBIAN/control'), await control(app, root, listed));
  await put(join(root, 'DEBIAN/postinst'), POSTINST, 0o755);
  await put(join(root, 'DEBIAN/postrm'), POSTRM, 0o755);
  const deb = join(target, name);
  await rm(deb, { force: true });
  const built = await runTool('dpkg-deb', [
    '--root-owner-group',
    `-Z${compression}`,
    '-z1',
    '--build',
    root,
    deb,
  ]);
  await rm(root, { recursive: true, force: true });
  if (built.code !== 0) throw new SetUpFailed(`dpkg-deb could not build ${name}: ${built.stderr.trim()}`);
  return deb;
}

async function control(app: ForDebian, root: string, listed: readonly string[]): Promise<string> {
  let bytes = 0;
  for (const file of listed) bytes += (await lstat(join(root, file))).size;
  const kind = app.trial ? ' (trial package)' : '';
  const trial = app.trial
    ? ['This is a trial package on an older Electron, to look at and to test with. It is no release.']
    : [];
  return [
    'Package: amends',
    `Version: ${app.version}`,
    'Architecture: amd64',
    'Section: misc',
    'Priority: optional',
    'Maintainer: The Amends desk <nobody@localhost>',
    `Installed-Size: ${String(Math.ceil(bytes / 1024))}`,
    `Depends: ${[...WINDOW, 'libc6', 'passwd'].join(', ')}`,
    'Recommends: xdg-utils, shared-mime-info, desktop-file-utils',
    `Description: complaint desk for branches without a reliable network${kind}`,
    ' Leads a clerk through a complaint at the counter, prints the receipt and the',
    ' letter, keeps the promises with their clocks and closes the day for head office.',
    ' Works without any network, in Chinese, English and Polish.',
    ...trial.map((line) => ` ${line}`),
    '',
  ].join('\n');
}

const COPYRIGHT = `Amends and the packages of others inside it.

Their names, versions and licences stand in the app under About, and in
resources/app.asar (out/licences.json). Electron's licence is
/usr/lib/amends/LICENSE.electron.txt, Chromium's are in
/usr/lib/amends/LICENSES.chromium.html.
`;

async function put(file: string, content: string | { readonly copy: string }, mode = 0o644): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  if (typeof content === 'string') await writeFile(file, content);
  else await cp(content.copy, file);
  await chmod(file, mode);
}

/** Plain files below a folder, relative and sorted; links and folders have no checksum. */
async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

async function md5(file: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
