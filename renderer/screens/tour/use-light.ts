import { useEffect, useState } from 'react';

/** Of the window, in CSS pixels. */
export interface Light {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page that reads the log may take a moment before what is lit stands there. */
const LOOK_EVERY_MS = 120;

/** Where the lit part of the page stands now; null while it is not there, or outside the window. It follows sizes and zoom. */
export function useLight(selector: string | null): Light | null {
  const [light, setLight] = useState<Light | null>(null);
  useEffect(() => {
    const look = (): void => {
      const part = selector === null ? null : document.querySelector(selector);
      setLight((before) => same(before, part === null ? null : placeOf(part)));
    };
    const first = requestAnimationFrame(look);
    const timer = setInterval(look, LOOK_EVERY_MS);
    if (selector !== null) document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
    return () => {
      cancelAnimationFrame(first);
      clearInterval(timer);
    };
  }, [selector]);
  return light;
}

function placeOf(part: Element): Light | null {
  const { left, top, width, height } = part.getBoundingClientRect();
  const inside = top < window.innerHeight && left < window.innerWidth && width > 0;
  return inside ? { left, top, width, height } : null;
}

/** The old one while nothing has moved, so that nothing is drawn again. */
function same(before: Light | null, now: Light | null): Light | null {
  if (before === null || now === null) return now;
  const moved = (['left', 'top', 'width', 'height'] as const).some((side) => before[side] !== now[side]);
  return moved ? now : before;
}
