import { describe, expect, it } from 'vitest';
import { refusedSwitches } from '../../../electron/main/packaged-start.ts';

const start = (words: readonly string[], other: Partial<Parameters<typeof refusedSwitches>[0]> = {}) =>
  refusedSwitches({
    packaged: true,
    platform: 'linux',
    words: ['amends', ...words],
    inspected: false,
    ...other,
  });

describe('switches of a packaged desk', () => {
  it.each([
    '--remote-debugging-port=9222',
    '-remote-debugging-port=9222',
    '--REMOTE-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-port=1',
    '--js-flags=--expose-gc',
    '--load-extension=x',
    '--disable-web-security',
    '--no-sandbox',
    '--renderer-cmd-prefix=strace',
    '--proxy-server=127.0.0.1:1',
    '--user-data-dir=x',
    '--log-net-log=x',
    '--a-switch-of-a-later-chromium',
    '-r',
  ])('ends at %s', (word) => {
    expect(start([word])).toEqual([word]);
    expect(start(['day.amends', word])).toEqual([word]);
  });

  it('takes files, and what says how its window is drawn', () => {
    const words = ['--force-device-scale-factor=2', '--ozone-platform=wayland', '--lang=pl', 'day.amends'];
    expect(start(words)).toEqual([]);
    expect(start([])).toEqual([]);
  });

  it('knows that Windows writes switches with a slash, and that Linux writes paths so', () => {
    expect(start(['/remote-debugging-port=9'], { platform: 'win32' })).toEqual(['/remote-debugging-port=9']);
    expect(start(['C:\\stick\\day.amends'], { platform: 'win32' })).toEqual([]);
    expect(start(['/media/stick/day.amends'])).toEqual([]);
  });

  it('lets the copy that tests look into be looked into, and a desk run from its sources', () => {
    expect(start(['--inspect=0', '--remote-debugging-port=0'], { inspected: true })).toEqual([]);
    expect(start(['--remote-debugging-port=0'], { packaged: false })).toEqual([]);
  });
});
