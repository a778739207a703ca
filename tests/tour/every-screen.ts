import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { setUpDesks } from '../support/desk-set-up.ts';
import { launchDesk } from '../support/launch-desk.ts';
import { openSeeded, type OpenedDesk, type SeedLanguage } from '../support/seeded-desk.ts';
import { Clerk } from './clerk.ts';
import { walkDoorstep } from './look/doorstep.ts';
import { COUNTERS, emptyDesk, fullDesk } from './look/full-desk.ts';
import { rest, wholeWindow } from './look/picture.ts';
import { EMPTY_VIEWS, walk, wear, type Look } from './look/views.ts';

/**
 * `npm run look`: every screen and state, full and empty, in three languages, each language in other looks, so that theme, zoom and size
 * meet every screen (a covering part of all that could be taken). Pictures and their list in `.look/`; `npm run look -- pl` takes one
 * language. Ends with 1 when a view did not open.
 */
const out = resolve(process.env['AMENDS_LOOK'] ?? join(import.meta.dirname, '../../.look'));
const LOCALES: Readonly<Record<SeedLanguage, ScreenLocale>> = { zh: 'zh-CN', en: 'en-GB', pl: 'pl-PL' };
const LOOKS: readonly Look[] = (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
  ([1, 2] as const).flatMap((zoom) => ([1280, 1920] as const).map((width) => ({ theme, zoom, width }))),
);
/** Coprime to the number of looks, so that all of them come round. */
const STRIDE = 5;

const only = process.argv[2];
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const takeDown = await setUpDesks('tour');
const lines: string[] = [];
const faults: string[] = [];
try {
  for (const [offset, language] of (['zh', 'en', 'pl'] as const).entries()) {
    if (only === undefined || only === language) await photograph(language, offset * 4);
  }
} finally {
  await takeDown();
}
const list = `${lines.join('\n')}\n${String(lines.length)} pictures in ${out}\n`;
await writeFile(join(out, 'list.txt'), list);
process.stdout.write(list);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
}

async function photograph(language: SeedLanguage, offset: number): Promise<void> {
  const locale = LOCALES[language];
  let count = offset;
  const take = async (desk: OpenedDesk, name: string): Promise<void> => {
    count += 1;
    const look = LOOKS[(count * STRIDE) % LOOKS.length];
    if (look === undefined) return;
    await wear(desk, look, locale);
    await rest(desk);
    const file = `${name}.${language}.${look.theme}.${String(look.zoom)}00.${String(look.width)}.png`;
    await writeFile(join(out, file), await wholeWindow(desk));
    lines.push(file);
    await wear(desk, { theme: 'light', zoom: 1, width: 1280 }, locale);
  };
  const { supervisor } = COUNTERS[language];

  const first = await launchDesk({ viewport: { width: 1280, height: 800 } });
  const newcomer = { ...first, clerk: new Clerk(first.page, out, 'look') };
  await walkDoorstep(newcomer, (name) => take(newcomer, name));
  await first.discard();

  const nobody = await openSeeded(await emptyDesk(language));
  await take(nobody, 'lock');
  await nobody.clerk.signIn(supervisor.name, supervisor.pin);
  for (const [name, hash, wait] of EMPTY_VIEWS) {
    await nobody.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await nobody.page.locator(wait).first().waitFor();
    await take(nobody, name);
  }
  await nobody.discard();

  const full = await fullDesk(language);
  const desk = await openSeeded(full);
  desk.page.setDefaultTimeout(8_000);
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.clerk.signIn(supervisor.name, supervisor.pin);
  await walk(
    { desk, full },
    {
      visit: ({ name }) => take(desk, name),
      failed: async (name, why) => {
        const reason = why instanceof Error ? (why.message.split('\n')[0] ?? '') : String(why);
        faults.push(`${language} ${name}: ${reason}`);
        await desk.page.screenshot({ path: join(out, `failed-${name}.${language}.png`) });
        if ((await desk.page.getByRole('dialog').count()) > 0) await desk.page.keyboard.press('Escape');
      },
    },
  );
  await desk.discard();
}
