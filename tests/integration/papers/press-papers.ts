import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkout } from '../../../electron/runtime/checkout.ts';
import { ensureRuntime } from '../../../electron/runtime/ensure-runtime.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';
import { tofuFont } from '../../support/tofu-font.ts';
import { startDisplay } from '../../support/trial-display.ts';

/**
 * Prints documents in the real print window of the real Electron, on a machine whose only own font draws boxes: a face that
 * does not travel with the app shows up by its name. Gives the folder with one PDF a document.
 */
export async function pressPapers(
  documents: Readonly<Record<string, string>>,
  times: 'once' | 'twice' = 'twice',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-press-'));
  const app = join(folder, 'app');
  await build({
    configFile: false,
    root: checkout,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./press-main.ts', import.meta.url)),
      outDir: app,
      target: 'node20.18',
      rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'main.cjs' } },
    },
  });
  await writeFile(join(app, 'package.json'), '{"name":"press","version":"1.0.0","main":"main.cjs"}');
  await mkdir(join(folder, 'fonts'));
  await writeFile(join(folder, 'fonts/tofu.ttf'), tofuFont());
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  const papers = join(folder, 'papers');
  await mkdir(papers);
  for (const [name, html] of Object.entries(documents)) await writeFile(join(papers, `${name}.html`), html);
  const runtime = await ensureRuntime();
  const display = await startDisplay();
  try {
    // Root has no Chromium sandbox; that the print window keeps it elsewhere is tested end to end.
    const args = [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${folder}/data`,
      app,
    ];
    const env = {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      PRESS_FOLDER: papers,
      PRESS_TIMES: times,
      PRESS_FONTS: paperFontFolder(),
    };
    const pressed = await runTool(runtime.executable, args, { env, timeoutMs: 120_000 });
    if (pressed.code !== 0 || pressed.stderr.includes('differs')) throw new Error(pressed.stderr);
  } finally {
    await display.stop();
  }
  return papers;
}
