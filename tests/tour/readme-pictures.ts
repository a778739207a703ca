import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { setUpDesks } from '../support/desk-set-up.ts';
import { openSeeded, type OpenedDesk, type SeedLanguage } from '../support/seeded-desk.ts';
import { COUNTERS, fullDesk } from './look/full-desk.ts';
import { rest, small, wholeWindow } from './look/picture.ts';
import { walk, wear, type Look } from './look/views.ts';

/**
 * `npm run pictures`: the pictures of README.md and the ones after the look was gone over (tests/golden/looks), taken of the real desk
 * full of made-up cases, small enough to travel with the sources. Ends with 1 when one of them was not reached or is too large.
 */
const out = resolve(import.meta.dirname, '../golden');
const LOCALES: Readonly<Record<SeedLanguage, ScreenLocale>> = { zh: 'zh-CN', en: 'en-GB', pl: 'pl-PL' };

interface Shot {
  readonly view: string;
  readonly look: Look;
  /** Below `out`. */
  readonly file: string;
  readonly width: number;
  readonly largest: number;
}

function shown(view: string, language: SeedLanguage): Shot {
  const look = { theme: 'light', zoom: 1, width: 1280 } as const;
  return { view, look, file: `readme/${view}.${language}.png`, width: 900, largest: 120 * 1024 };
}

/** In the look it was photographed in before. */
function after(view: string, language: SeedLanguage, look: Look): Shot {
  return { view, look, file: `looks/${view}.${language}.after.png`, width: 800, largest: 60 * 1024 };
}

const SHOTS: Readonly<Record<SeedLanguage, readonly Shot[]>> = {
  zh: [
    shown('intake-feelings', 'zh'),
    after('intake-remedy', 'zh', { theme: 'light', zoom: 2, width: 1280 }),
    after('case', 'zh', { theme: 'contrast', zoom: 2, width: 1280 }),
  ],
  en: [
    shown('letter-finding', 'en'),
    shown('reports', 'en'),
    after('intake-receive-filled', 'en', { theme: 'dark', zoom: 2, width: 1280 }),
    after('promise-settle', 'en', { theme: 'contrast', zoom: 2, width: 1920 }),
  ],
  pl: [
    shown('today', 'pl'),
    shown('practice-play', 'pl'),
    after('improvements', 'pl', { theme: 'contrast', zoom: 2, width: 1920 }),
  ],
};

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
  const full = await fullDesk(language);
  const desk = await openSeeded(full);
  const left = new Set(SHOTS[language]);
  try {
    desk.page.setDefaultTimeout(8_000);
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    const { supervisor } = COUNTERS[language];
    await desk.clerk.signIn(supervisor.name, supervisor.pin);
    await walk(
      { desk, full },
      {
        visit: async ({ name }) => {
          for (const shot of SHOTS[language]) {
            if (shot.view === name && (await take(desk, shot, LOCALES[language]))) left.delete(shot);
          }
        },
        // Views that nobody asked for here may fail: `npm run look` says so.
        failed: () => Promise.resolve(),
      },
    );
  } finally {
    await desk.discard();
  }
  wanting.push(
    ...[...left].map(({ file, largest }) => `${file} was not taken, or is over ${String(largest)} bytes`),
  );
}

/** Whether the picture is small enough. */
async function take(
  desk: OpenedDesk,
  { look, file, width, largest }: Shot,
  locale: ScreenLocale,
): Promise<boolean> {
  await wear(desk, look, locale);
  await rest(desk);
  const png = await small(desk, await wholeWindow(desk), width);
  const path = join(out, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
  process.stdout.write(`${file}: ${String(Math.round(png.length / 1024))} KB\n`);
  await wear(desk, { theme: 'light', zoom: 1, width: 1280 }, locale);
  return png.length <= largest;
}
