import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPaperFonts, type PaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { shipPaperFonts } from '../../../electron/documents/paper/fonts/ship-fonts.ts';

/** The list of the faces the app ships, as the build makes it; their files are not needed to compose a document. */
export function testFonts(): PaperFonts {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    shipPaperFonts(resolve(import.meta.dirname, '../../../node_modules'), folder);
    return openPaperFonts(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
