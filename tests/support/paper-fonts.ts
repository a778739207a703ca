import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FACE_LIST } from '../../electron/documents/paper/fonts/face-list.ts';
import { shipPaperFonts } from '../../electron/documents/paper/fonts/ship-fonts.ts';
import { checkout } from '../../electron/runtime/checkout.ts';

const MODULES = join(checkout, 'node_modules');
const MADE_BY = 'electron/documents/paper/fonts';

/**
 * The faces of papers as the build ships them, for everybody to read and nobody to write to. Kept from run to run: reading five hundred files
 * once a test file cost more than most of the tests (measured).
 */
export function paperFontFolder(): string {
  const kept = join(MODULES, '.cache/paper-fonts');
  const folder = join(kept, madeBy());
  if (existsSync(join(folder, FACE_LIST))) return folder;
  mkdirSync(kept, { recursive: true });
  const unfinished = mkdtempSync(join(kept, 'unfinished-'));
  shipPaperFonts(MODULES, unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    // Another worker was quicker, with the same.
    if (!existsSync(join(folder, FACE_LIST))) throw error;
  }
  return folder;
}

/** Another build of the faces or other packages of them, another folder. */
function madeBy(): string {
  const hash = createHash('sha256').update(readFileSync(join(checkout, 'package-lock.json')));
  for (const name of readdirSync(join(checkout, MADE_BY)).toSorted())
    hash.update(name).update(readFileSync(join(checkout, MADE_BY, name)));
  return hash.digest('hex').slice(0, 12);
}
