/**
 * Where the address shows through an envelope: DIN 5008 form B and form A, the window of a British DL or C5 envelope, one on the right as
 * in Poland, or none (China posts in envelopes without a window).
 */
export const WINDOW_PLACES = ['din-b', 'din-a', 'british', 'right', 'none'] as const;
export type WindowPlace = (typeof WINDOW_PLACES)[number];

/** A receipt is a sheet of A4, half of one, or a strip of the 80 mm roll that counter printers hold. */
export const RECEIPT_PAPERS = ['a4', 'a5', 'roll'] as const;
export type ReceiptPaper = (typeof RECEIPT_PAPERS)[number];

export const MOST_HAND_LINES = 4;
/** Bytes: it is kept with the branch, in the log and in every backup. */
export const LARGEST_LOGO = 40_000;
const WIDEST_LOGO = 2400;

export const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
export interface Logo {
  readonly type: (typeof LOGO_TYPES)[number];
  /** The file as it is, in base64. */
  readonly base64: string;
}

/** The paper a branch prints on: what is the same on every letter, whatever it says, and so no part of its content. */
export interface Stationery {
  readonly logo: Logo | null;
  readonly window: WindowPlace;
  /** Ruled lines for a closing by hand, 0 to 4 (seed 001: handwriting beats templates). */
  readonly handLines: number;
  readonly receipt: ReceiptPaper;
}

export const FIRST_STATIONERY: Stationery = { logo: null, window: 'din-b', handLines: 2, receipt: 'a4' };

export type LogoFault = 'not-a-picture' | 'too-large';

/** What a file of bytes is, whatever its name says, and how many pixels it has; SVG is refused, since it may hold a script. */
export function logoOf(bytes: Uint8Array): { readonly type: Logo['type'] } | { readonly fault: LogoFault } {
  if (bytes.length > LARGEST_LOGO) return { fault: 'too-large' };
  const png = sizeOfPng(bytes);
  const size = png ?? sizeOfJpeg(bytes);
  if (size === null || size.width === 0 || size.height === 0) return { fault: 'not-a-picture' };
  if (Math.max(size.width, size.height) > WIDEST_LOGO) return { fault: 'too-large' };
  return { type: png === null ? 'image/jpeg' : 'image/png' };
}

/** A stored logo looked at again: that its bytes are what it says. */
export function logoFault({ type, base64 }: Logo): LogoFault | null {
  const bytes = bytesOf(base64);
  if (bytes === null) return 'not-a-picture';
  const found = logoOf(bytes);
  if ('fault' in found) return found.fault;
  return found.type === type ? null : 'not-a-picture';
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function sizeOfPng(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 33 || PNG_START.some((byte, at) => bytes[at] !== byte)) return null;
  const long = (at: number): number => numberAt(bytes, at) * 0x10000 + numberAt(bytes, at + 2);
  return { width: long(16), height: long(20) };
}

/** Walks the segments to the frame header (ISO/IEC 10918-1, B.2.2). */
function sizeOfJpeg(bytes: Uint8Array): PictureSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + numberAt(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: numberAt(bytes, at + 5), width: numberAt(bytes, at + 7) };
  }
  return null;
}

function numberAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** null when it is no base64. */
function bytesOf(base64: string): Uint8Array | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const digit of text) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
