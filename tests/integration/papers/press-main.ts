import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { registerAppScheme } from '../../../electron/main/app-protocol.ts';
import { makePdfPrinter } from '../../../electron/main/pdf-window.ts';

/**
 * The print windows alone, as the desk opens them: prints every document of a folder, and says which came out otherwise from a second printer, as
 * the desk has one once another log was put in the place of the first. There all are asked for at once.
 */
const folder = process.env['PRESS_FOLDER'] ?? '';
const fonts = process.env['PRESS_FONTS'] ?? '';

registerAppScheme();
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
void app.whenReady().then(press);

async function press(): Promise<void> {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
    const documents = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const first = makePdfPrinter(fonts);
    const sizes: number[] = [];
    for (const [at, file] of files.entries()) {
      const pdf = await first.print(documents[at] ?? '');
      writeFileSync(join(folder, file.replace(/html$/u, 'pdf')), pdf);
      sizes.push(pdf.length);
    }
    first.close();
    if (process.env['PRESS_TIMES'] !== 'once') {
      const second = makePdfPrinter(fonts);
      const again = await Promise.all(documents.map((html) => second.print(html)));
      for (const [at, { length }] of again.entries())
        if (length !== sizes[at])
          console.error(`${files[at] ?? ''} differs: ${String(sizes[at])} ${String(length)}`);
      second.close();
    }
    app.exit(0);
  } catch (error) {
    console.error(String(error));
    app.exit(1);
  }
}
