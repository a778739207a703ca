import { describe, expect, it } from 'vitest';
import { LARGEST_LOGO, logoFault, logoOf } from '../../../electron/domain/stationery.ts';
import { SMALL_LOGO } from '../../support/small-logo.ts';

const PNG = Buffer.from(SMALL_LOGO.base64, 'base64');
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080040008001011100ffd9', 'hex');

describe('a logo', () => {
  it('is told by its bytes', () => {
    expect(logoOf(PNG)).toEqual({ type: 'image/png' });
    expect(logoOf(JPEG)).toEqual({ type: 'image/jpeg' });
    expect(logoFault(SMALL_LOGO)).toBeNull();
  });

  it('is no script, no page and nothing cut off', () => {
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', '<!doctype html>'])
      expect(logoOf(Buffer.from(text))).toEqual({ fault: 'not-a-picture' });
    expect(logoOf(PNG.subarray(0, 20))).toEqual({ fault: 'not-a-picture' });
    expect(logoOf(JPEG.subarray(0, 18))).toEqual({ fault: 'not-a-picture' });
  });

  it('is small, in bytes and in pixels', () => {
    expect(logoOf(Buffer.concat([PNG, Buffer.alloc(LARGEST_LOGO)]))).toEqual({ fault: 'too-large' });
    const wide = Buffer.from(PNG);
    wide.writeUInt32BE(70_000, 16);
    expect(logoOf(wide)).toEqual({ fault: 'too-large' });
  });

  it('is what it is called, in base64', () => {
    expect(logoFault({ ...SMALL_LOGO, type: 'image/jpeg' })).toBe('not-a-picture');
    expect(logoFault({ ...SMALL_LOGO, base64: '"><script>' })).toBe('not-a-picture');
    expect(logoFault({ ...SMALL_LOGO, base64: '' })).toBe('not-a-picture');
  });
});
