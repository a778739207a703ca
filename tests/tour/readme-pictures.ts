import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { setUpDesks } from '../support/desk-set-up.ts';
import { openSeeded, type OpenedDesk, type SeedLanguage } from '../support/seeded-desk.ts';
import { COUNTERS, fullDesk } from './look/full-desk.ts';
import { walk, wear } from './look/views.ts';

/**
 * `npm run pictures`: the pictures of README.md, taken of the real desk full of made-up cases, small enough to travel with the sources.
 * Ends with 1 when one of them was not reached or is too large.
 */
const out = resolve(import.meta.dirname, '../golden/readme');
const PICKS: Readonly<
  Record<SeedLanguage, { readonly locale: ScreenLocale; readonly views: readonly string[] }>
> = {
  zh: { locale: 'zh-CN', views: ['intake-feelings'] },
  en: { locale: 'en-GB', views: ['letter-finding', 'reports'] },
  pl: { locale: 'pl-PL', views: ['today', 'practice-play'] },
};
const WIDTH = 900;
const LARGEST = 120 * 1024;

await mkdir(out, { recursive: true });
const takeDown = await setUpDesks('tour');
const wanting: string[] = [];
try {
  for (const language of ['zh', 'en', 'pl'] as const) await photograph(language);
} finally {
  await takeDown();
}
if (wanting.length > 0) {
  process.stderr.write(`${wanting.join('\n')}\n`);
  process.exitCode = 1;
}

async function photograph(language: SeedLanguage): Promise<void> {
  const { locale, views } = PICKS[language];
  const full = await fullDesk(language);
  const desk = await openSeeded(full);
  const left = new Set(views);
  try {
    desk.page.setDefaultTimeout(8_000);
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    const { supervisor } = COUNTERS[language];
    await desk.clerk.signIn(supervisor.name, supervisor.pin);
    await walk(
      { desk, full },
      {
        visit: async ({ name }) => {
          if (!left.has(name)) return;
          await wear(desk, { theme: 'light', zoom: 1, width: 1280 }, locale);
          await desk.page.waitForTimeout(600);
          const png = await small(desk, await desk.page.screenshot());
          await writeFile(join(out, `${name}.${language}.png`), png);
          process.stdout.write(`${name}.${language}.png: ${String(Math.round(png.length / 1024))} KB\n`);
          if (png.length <= LARGEST) left.delete(name);
        },
        // Views that nobody asked for here may fail: `npm run look` says so.
        failed: () => Promise.resolve(),
      },
    );
  } finally {
    await desk.discard();
  }
  wanting.push(...[...left].map((name) => `${name}.${language}.png was not taken, or is over 120 KB`));
}

/**
 * Drawn smaller by Chromium, then in 64 colours by netpbm (Debian package of that name): a screen has few, and the picture is a third of
 * its size.
 */
async function small(desk: OpenedDesk, png: Buffer): Promise<Buffer> {
  const text = await desk.app.evaluate(
    ({ nativeImage }, { data, width }) =>
      nativeImage
        .createFromBuffer(Buffer.from(data, 'base64'))
        .resize({ width, quality: 'best' })
        .toPNG()
        .toString('base64'),
    { data: png.toString('base64'), width: WIDTH },
  );
  const fewer = 'pngtopnm 2>/dev/null | pnmquant 64 2>/dev/null | pnmtopng -compression 9 2>/dev/null';
  return execFileSync('sh', ['-c', fewer], {
    input: Buffer.from(text, 'base64'),
    maxBuffer: 4 * 1024 * 1024,
  });
}
