import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launchDesk } from '../support/launch-desk.ts';
import { deskFolder } from '../support/staged-app.ts';

describe('a packaged desk', () => {
  let desk: Desk;
  let wished: string;
  beforeAll(async () => {
    wished = await deskFolder('wished');
    desk = await launchDesk({
      packaged: true,
      dataDir: wished,
      env: {
        AMENDS_NATIVE_BINDING: join(wished, 'another.node'),
        AMENDS_TRIAL_CLOCK: '2001-02-03T04:05:06Z',
        ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/',
      },
    });
  });
  afterAll(async () => {
    await desk.discard();
    await rm(wished, { recursive: true, force: true });
  });

  it('ignores the folder, the clock, the binding and the page that tests may put in their place', async () => {
    const { packaged, url } = await desk.app.evaluate(({ app, BrowserWindow }) => ({
      packaged: app.isPackaged,
      url: BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    }));
    expect(packaged).toBe(true);
    expect(url).toMatch(/^app:/);
    expect(await readdir(wished)).toEqual([]);
    expect(existsSync(join(desk.home, '.local/share/amends'))).toBe(true);
  });
});
