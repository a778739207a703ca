import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { checkout } from '../checkout.ts';

/** How the wire in the executable writes a fuse that is on: the character 1. */
const BURNT_ON = 49;

/** Name of a fuse as electron-builder writes it → on or off. */
export type Fuses = Readonly<Record<string, boolean>>;

/**
 * The fuses of every package, for Linux and Windows alike: the `electronFuses` of package.json, which electron-builder burns in. Embedded asar
 * integrity is checked by Electron on Windows and macOS only; on Linux the fuse is set and does nothing, there the folder belongs to root and
 * `dpkg --verify amends` compares every file.
 */
export const RELEASE_FUSES: Fuses = fusesOfPackageJson();

/** The fuses as they stand in an Electron executable. */
export async function readFuses(executable: string): Promise<Fuses> {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.values(FuseV1Options).filter((one) => typeof one === 'string');
  const known = Object.entries(wire).filter(([key]) => /^\d+$/.test(key));
  if (wire.version !== FuseVersion.V1 || known.length === 0)
    throw new Error(`${executable}: no fuses that we know how to read`);
  return Object.fromEntries(
    known.map(([key, state]) => [settingName(names[Number(key)] ?? key), Number(state) === BURNT_ON]),
  );
}

/** One sentence a fuse that stands otherwise than it should, or that nobody has decided about. */
export function wrongFuses(found: Fuses, wanted: Fuses): string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(wanted)])]
    .filter((name) => found[name] !== wanted[name])
    .map((name) => `fuse ${name}: ${String(found[name])} in the executable, ${String(wanted[name])} wanted`);
}

/** `EnableCookieEncryption` of the wire is `enableCookieEncryption` among the settings. */
function settingName(fuse: string): string {
  return fuse.slice(0, 1).toLowerCase() + fuse.slice(1);
}

function fusesOfPackageJson(): Fuses {
  const about = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    build: { electronFuses: Fuses };
  };
  return about.build.electronFuses;
}
