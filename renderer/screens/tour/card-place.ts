import type { CSSProperties } from 'react';
import type { Light } from './use-light.ts';

const GAP = 16;
/** A card with a drawing in it, at the text size of the desk. */
const HEIGHT = 300;
const WIDTH = 440;

/** Where the card stands: beside the light on the side with room, never over it unless there is no other place. */
export function cardPlace(
  light: Light | null,
  window: { readonly innerWidth: number; readonly innerHeight: number },
  scale: number,
): CSSProperties {
  const { innerWidth, innerHeight } = window;
  const width = WIDTH * scale;
  const height = HEIGHT * scale;
  if (light === null) return { inset: 0, margin: 'auto', height: 'fit-content' };
  const right = light.left + light.width;
  const bottom = light.top + light.height;
  const acrossIn = (wish: number): number => Math.max(GAP, Math.min(wish, innerWidth - width - GAP));
  const downIn = (wish: number): number => Math.max(GAP, Math.min(wish, innerHeight - height - GAP));
  if (innerHeight - bottom > height) return { left: acrossIn(light.left), top: bottom + GAP };
  if (light.left > width + GAP) return { right: innerWidth - light.left + GAP, top: downIn(light.top) };
  if (innerWidth - right > width + GAP) return { left: right + GAP, top: downIn(light.top) };
  if (light.top > height) return { left: acrossIn(light.left), bottom: innerHeight - light.top + GAP };
  return { right: GAP, bottom: GAP };
}
