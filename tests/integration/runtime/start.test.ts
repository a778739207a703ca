import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkout } from '../../../electron/runtime/checkout.ts';
import { hasIntegrity } from '../../../electron/runtime/fallback-electron.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';

describe('starting from the command line', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amends-start-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('says that there is no display and names the tour, before it fetches anything', async () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const start = join(checkout, 'electron/runtime/start.ts');
    const { code, stderr } = await runTool(process.execPath, [start], {
      env: { ...env, AMENDS_CACHE: folder },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Amends: there is no display here.*npm run tour.*\n$/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says which Node is needed when an older one runs a script', async () => {
    const guard = JSON.stringify(join(checkout, 'electron/runtime/node-24.cjs'));
    const older = `Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); require(${guard})`;
    const { code, stderr } = await runTool(process.execPath, ['-e', older]);
    expect(code).toBe(1);
    expect(stderr).toContain('need Node 24');
    expect((await runTool(process.execPath, ['-e', `require(${guard})`])).code).toBe(0);
  });

  it('does not take a fetched file for the pinned one when a byte differs', async () => {
    const file = join(folder, 'package.tgz');
    await writeFile(file, 'hello');
    // printf hello | openssl dgst -sha512 -binary | base64
    const integrity =
      'sha512-m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw==';
    expect(await hasIntegrity(file, integrity)).toBe(true);
    await appendFile(file, '!');
    expect(await hasIntegrity(file, integrity)).toBe(false);
  });
});
