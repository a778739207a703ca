/** One face as a sheet names it. */
interface NamedFace {
  readonly family: string;
  readonly weight: string;
  readonly address: string;
  readonly format: 'woff2' | 'truetype';
  /** The only characters it draws here, as `rangesOf` writes them. */
  readonly ranges: string;
}

export function faceRule({ family, weight, address, format, ranges }: NamedFace): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(${address}) format("${format}");unicode-range:${unicodeRange(ranges)}}\n`;
}

/** The rules among them whose face is a Chinese slice: family, weight, folder of the address, file, and the range as CSS has it. */
export const SLICE_RULE =
  /@font-face\{font-family:"([^"]*)";font-weight:(\d+);font-display:block;src:url\(([^)]*\/)([a-z-]+-sc-\d+-\d+-normal\.woff2)\) format\("woff2"\);unicode-range:([^}]*)\}\n/gu;

export function preloadLink(address: string, type: 'woff2' | 'ttf'): string {
  return `<link rel="preload" href="${address}" as="font" type="font/${type}" crossorigin>\n`;
}

/** Every such link, and the address in it. */
export const PRELOAD_LINK = /<link rel="preload" href="([^"]*)"[^>]*>\n/gu;

/** `4e00-4e05,4e07` as CSS has it. */
export function unicodeRange(ranges: string): string {
  return ranges.replaceAll(/(?<=^|,)/gu, 'U+');
}
