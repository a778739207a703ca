import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codePointsOf, FACE_LIST, rangesOf } from './face-list.ts';
import type { Face, FaceList, Family, RareFace, Weight } from './face-list.ts';
import { RARE_SHEET, rareSheet } from './rare-sheet.ts';
import { readWoff2 } from './read-woff2.ts';
import type { Advances } from './read-woff2.ts';

/** Static faces only, but for rare names: variable ones become Type 3 fonts in a PDF (measured with Chromium 130). */
const PACKAGES: readonly {
  readonly name: string;
  readonly family: Family;
  readonly script: 'latin' | 'sc';
}[] = [
  { name: 'noto-serif', family: 'serif', script: 'latin' },
  { name: 'noto-serif-sc', family: 'serif', script: 'sc' },
  { name: 'noto-sans', family: 'sans', script: 'latin' },
  { name: 'noto-sans-sc', family: 'sans', script: 'sc' },
];
const WEIGHTS: readonly Weight[] = [400, 600];
/**
 * What the families above leave out and people are called by: the whole Source Han Serif, of which Noto's web files are a part (its slices
 * are variable, so a name drawn from them is Type 3 in the PDF: outlines and text all the same), and a Japanese face for 𠮷 and its like.
 */
const RARE_PACKAGES: readonly {
  readonly name: string;
  readonly folder: string;
  readonly files: RegExp;
}[] = [
  { name: '@chinese-fonts/syst', folder: 'dist/SourceHanSerifCN', files: /\.woff2$/ },
  { name: '@fontsource/klee-one', folder: 'files', files: /^klee-one-\d+-400-normal\.woff2$/ },
];

/**
 * Copies the WOFF2 files papers are printed with into `target` and writes their list with the characters each one really
 * draws, and a style sheet of the rare ones for the window. Does nothing when the folder already holds those of the installed packages.
 *
 * @param modules absolute path of node_modules
 * @param target absolute path of the folder the app serves as /fonts/
 */
export function shipPaperFonts(modules: string, target: string): void {
  const from = [
    ...PACKAGES.map(({ name }) => `@fontsource/${name}`),
    ...RARE_PACKAGES.map(({ name }) => name),
  ]
    .map((name) => `${name}@${versionOf(modules, name)}`)
    .join(' ');
  if (shippedFrom(target) === from) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const faces: Face[] = [];
  for (const { name, family, script } of PACKAGES) {
    const files = join(modules, '@fontsource', name, 'files');
    for (const file of readdirSync(files).toSorted(latinFirst)) {
      const weight = WEIGHTS.find((one) => file.endsWith(`-${String(one)}-normal.woff2`));
      // The whole Chinese face in one file stands beside its slices; a paper needs a few slices only.
      if (weight === undefined || file.startsWith(`${name}-chinese-simplified-`)) continue;
      const widths = widthsOf(readWoff2(readFileSync(join(files, file))));
      if (Object.keys(widths).length === 0) continue;
      copyFileSync(join(files, file), join(target, file));
      faces.push({ file, family, weight, script, widths });
    }
  }
  const list: FaceList = { from, faces, rare: shipRare(modules, target, drawnByAll(faces)) };
  writeFileSync(join(target, RARE_SHEET), rareSheet(list.rare));
  // Written last: a folder without its list is made again.
  writeFileSync(join(target, FACE_LIST), JSON.stringify(list));
}

/** Files with a Chinese character that stands in none of the families, listed with those characters alone. */
function shipRare(modules: string, target: string, drawn: ReadonlySet<number>): readonly RareFace[] {
  const taken = new Set(drawn);
  const rare: RareFace[] = [];
  for (const { name, folder, files } of RARE_PACKAGES) {
    const source = join(modules, name, folder);
    for (const file of readdirSync(source).toSorted()) {
      if (!files.test(file)) continue;
      const missing = new Map(
        [...readWoff2(readFileSync(join(source, file)))].filter(
          ([codePoint]) => !taken.has(codePoint) && HAN.test(String.fromCodePoint(codePoint)),
        ),
      );
      if (missing.size === 0) continue;
      for (const codePoint of missing.keys()) taken.add(codePoint);
      const shipped = `rare-${file}`;
      copyFileSync(join(source, file), join(target, shipped));
      rare.push({ file: shipped, widths: widthsOf(missing) });
    }
  }
  return rare;
}

const HAN = /\p{Script=Han}/u;

/** A character that one weight of one family lacks would change its face within a name. */
function drawnByAll(faces: readonly Face[]): ReadonlySet<number> {
  const sets = new Map<string, Set<number>>();
  for (const { family, weight, script, widths } of faces) {
    if (script !== 'sc') continue;
    const key = `${family} ${String(weight)}`;
    const drawn = sets.get(key) ?? new Set<number>();
    for (const ranges of Object.values(widths))
      for (const codePoint of codePointsOf(ranges)) drawn.add(codePoint);
    sets.set(key, drawn);
  }
  const [first = new Set<number>(), ...others] = [...sets.values()];
  return new Set([...first].filter((codePoint) => others.every((drawn) => drawn.has(codePoint))));
}

/** Build plugin for the main bundle (it is built in development too, unlike the window's). */
export function paperFontsPlugin(
  modules: string,
  target: string,
): { readonly name: string; buildStart(): void } {
  return {
    name: 'paper-fonts',
    buildStart() {
      shipPaperFonts(modules, target);
    },
  };
}

/** Spaces and digits stand in several slices; they come from the one every Latin text needs anyway. */
function latinFirst(a: string, b: string): number {
  const rank = (file: string): number => (/-latin-\d/.test(file) ? 0 : file.includes('-latin-ext-') ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function versionOf(modules: string, name: string): string {
  const described: unknown = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return typeof described === 'object' && described !== null && 'version' in described
    ? String(described.version)
    : '';
}

function shippedFrom(target: string): string {
  const list = join(target, FACE_LIST);
  if (!existsSync(list) || !existsSync(join(target, RARE_SHEET))) return '';
  return /^\{"from":"([^"]*)"/.exec(readFileSync(list, 'utf8'))?.[1] ?? '';
}

function widthsOf(advances: Advances): Readonly<Record<string, string>> {
  const byWidth = new Map<number, number[]>();
  for (const [codePoint, advance] of advances) {
    const group = byWidth.get(advance);
    if (group === undefined) byWidth.set(advance, [codePoint]);
    else group.push(codePoint);
  }
  return Object.fromEntries(
    [...byWidth].map(([advance, codePoints]) => [String(advance), rangesOf(codePoints)]),
  );
}
