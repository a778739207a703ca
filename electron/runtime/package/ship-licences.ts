import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One package of other people that travels inside the app, as `out/licences.json` lists it. */
export interface ShippedLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it */
  readonly licence: string;
  /** the licence in full, as the package brings it; empty when it brings none */
  readonly text: string;
}

/** Not bundled but shipped: SQLite's binding beside the bundle, and the faces papers are printed with. */
const BESIDE_THE_BUNDLE = [
  'better-sqlite3',
  '@chinese-fonts/syst',
  '@fontsource/klee-one',
  '@fontsource/noto-sans',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-serif',
  '@fontsource/noto-serif-sc',
];
/** Compiled into better-sqlite3 and no npm package of its own. */
const SQLITE: Omit<ShippedLicence, 'version'> = {
  name: 'SQLite',
  licence: 'blessing (public domain)',
  text: '',
};

/** The package of its slices states the licence of the slicing; the face is Adobe's, under the licence its name table names. */
const SOURCE_HAN_SERIF: Omit<ShippedLicence, 'text'> = {
  name: 'Source Han Serif',
  version: '2.001',
  licence: 'OFL-1.1',
};
const SOURCE_HAN_COPYRIGHT =
  "Copyright 2017-2022 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. Source is a trademark of Adobe in the United States and/or other countries.";

/** The part of a Rollup chunk this plugin looks at. */
interface Bundled {
  readonly type: string;
  readonly modules?: Readonly<Record<string, unknown>>;
}

interface LicencesPlugin {
  readonly name: string;
  generateBundle(options: unknown, bundle: Readonly<Record<string, Bundled>>): void;
}

/**
 * Build plugin, one and the same for main, preload and renderer: notes each npm package a bundle really took something from and writes the list
 * for the About page. Electron and Chromium lay their own licence files beside the executable.
 *
 * @param modules absolute path of node_modules
 * @param target absolute path of the list
 */
export function licencesPlugin(modules: string, target: string): LicencesPlugin {
  const folders = new Set(BESIDE_THE_BUNDLE.map((name) => join(modules, name)));
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        for (const id of Object.keys(part.modules ?? {})) {
          const folder = packageFolder(id);
          if (folder !== null) folders.add(folder);
        }
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, JSON.stringify(licencesOf(modules, [...folders]), null, 1));
    },
  };
}

/** The npm package a module of a bundle belongs to; null for our own modules and the bundler's. */
export function packageFolder(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];
  return found !== undefined && existsSync(join(found, 'package.json')) ? found : null;
}

function licencesOf(modules: string, folders: readonly string[]): ShippedLicence[] {
  const found = folders.map((folder) => licenceOf(folder));
  found.push({ ...SQLITE, version: sqliteVersion(modules) });
  const ofl = licenceOf(join(modules, '@fontsource/noto-serif-sc')).text;
  const terms = ofl.slice(ofl.indexOf('This Font Software'));
  found.push({ ...SOURCE_HAN_SERIF, text: `${SOURCE_HAN_COPYRIGHT}\n\n${terms}` });
  // One version lies in several folders where npm could not share it.
  const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].toSorted((a, b) =>
    `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1,
  );
}

function licenceOf(folder: string): ShippedLicence {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const licence = about['license'];
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-mit|$)/i.test(name));
  return {
    name: String(about['name']),
    version: String(about['version']),
    licence: typeof licence === 'string' ? licence : '',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

function sqliteVersion(modules: string): string {
  const header = join(modules, 'better-sqlite3/deps/sqlite3/sqlite3.h');
  const found = /#define SQLITE_VERSION\s+"([\d.]+)"/.exec(readFileSync(header, 'utf8'))?.[1];
  if (found === undefined) throw new Error('better-sqlite3 no longer says which SQLite it compiles');
  return found;
}
