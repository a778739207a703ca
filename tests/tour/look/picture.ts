import { execFileSync } from 'node:child_process';
import type { OpenedDesk } from '../../support/seeded-desk.ts';

/** Fonts are there, nothing moves, bars that come late have come. */
export async function rest(desk: OpenedDesk): Promise<void> {
  await desk.page.evaluate(async () => {
    await document.fonts.ready;
    const still = document.getAnimations().map((one) => one.finished.catch(() => null));
    await Promise.race([Promise.all(still), new Promise((over) => setTimeout(over, 400))]);
    await new Promise((drawn) => setTimeout(drawn, 120));
    // The glass holds what was drawn, not what is: two frames on, the last words are on it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** What is on the glass: Playwright's own picture of a zoomed window holds its top left part only. */
export async function wholeWindow(desk: OpenedDesk): Promise<Buffer> {
  const png = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(png, 'base64');
}

/**
 * Drawn smaller by Chromium, then in 64 colours by netpbm (Debian package of that name): a screen has few, and the picture is a third of
 * its size.
 */
export async function small(desk: OpenedDesk, png: Buffer, width: number): Promise<Buffer> {
  const text = await desk.app.evaluate(
    ({ nativeImage }, to) =>
      nativeImage
        .createFromBuffer(Buffer.from(to.data, 'base64'))
        .resize({ width: to.width, quality: 'best' })
        .toPNG()
        .toString('base64'),
    { data: png.toString('base64'), width },
  );
  const fewer = 'pngtopnm 2>/dev/null | pnmquant 64 2>/dev/null | pnmtopng -compression 9 2>/dev/null';
  return execFileSync('sh', ['-c', fewer], {
    input: Buffer.from(text, 'base64'),
    maxBuffer: 4 * 1024 * 1024,
  });
}
