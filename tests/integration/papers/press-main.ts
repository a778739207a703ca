import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { registerAppScheme } from '../../../electron/main/app-protocol.ts';
import { makePdfPrinter } from '../../../electron/main/pdf-window.ts';

/** The print window alone, as the desk opens it: prints every document of a folder, twice each unless told otherwise, and says which were not the same. */
const folder = process.env['PRESS_FOLDER'] ?? '';
const fonts = process.env['PRESS_FONTS'] ?? '';

registerAppScheme();
app.disableHardwareAcceleration();
void app.whenReady().then(press);

async function press(): Promise<void> {
  const printer = makePdfPrinter(fonts);
  try {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, file), 'utf8');
      const once = process.env['PRESS_TIMES'] === 'once';
      const first = await printer.print(html);
      const again = once ? first : await printer.print(html);
      writeFileSync(join(folder, file.replace(/html$/u, 'pdf')), first);
      if (first.length !== again.length)
        console.error(`${file} differs: ${String(first.length)} ${String(again.length)}`);
    }
    printer.close();
    app.exit(0);
  } catch (error) {
    console.error(String(error));
    app.exit(1);
  }
}
