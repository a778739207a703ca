import { openPaperFonts, type PaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';

/** The list of the faces the app ships, as the build makes it. */
export function testFonts(): PaperFonts {
  return openPaperFonts(paperFontFolder());
}
