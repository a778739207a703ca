import type { Logo } from '../../domain/stationery.ts';

/** Decoration beside the name it stands for, so that a reader of the page is not told twice. Checked by its bytes before it was stored. */
export function logoHtml(logo: Logo | null): string {
  return logo === null ? '' : `<img class="logo" alt="" src="data:${logo.type};base64,${logo.base64}">`;
}
