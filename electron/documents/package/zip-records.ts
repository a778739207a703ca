/** What begins each record of a zip, and how long it is without a name (PKWARE APPNOTE 6.3). */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END64 = 0x06064b50;
export const LOCATOR64 = 0x07064b50;
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const END64_BYTES = 56;
export const LOCATOR64_BYTES = 20;
/** Numbers too large for a field: the longer form of the end has them. */
export const FULL16 = 0xffff;
export const FULL32 = 0xffffffff;

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;

/** Bytes that deflate or inflate gives at a time at most: with room for all of it, a thread is asked for the next ones only once. */
export const MOST_AT_ONCE = 1 << 26;
