import { useEffect } from 'react';

/** What restores the cursor by itself (a dialog to its button, a screen to its first field) has done so by then. */
const OTHERS_FIRST_MS = 60;

/** Where the cursor goes to when what had it is gone: the nearest of these that is still there, or the page. */
const PLACES = '[role="dialog"], [data-pane], aside, main, [data-screen]';

/**
 * The cursor is never lost: when what had it is taken away with nothing put in its place (a page left by a link, a line that was settled, a
 * dialog whose button is gone), it goes to the region around it, from where Tab goes on and a screen reader reads on.
 */
export function useKeepCursor(): void {
  useEffect(() => {
    let trail: readonly Element[] = [];
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (event: FocusEvent): void => {
      if (!(event.target instanceof Element)) return;
      last = event.target;
      trail = placesAround(event.target);
    };
    const look = (): void => {
      if (!isLost(last)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isLost(last)) goTo(trail.find((place) => place.isConnected) ?? pageNow());
      }, OTHERS_FIRST_MS);
    };
    const changes = new MutationObserver(look);
    document.addEventListener('focusin', note);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', note);
      changes.disconnect();
    };
  }, []);
}

/** It stood somewhere, that place is gone, and nothing else has it. Whoever clicks beside everything has not lost it. */
function isLost(last: Element | null): boolean {
  return last !== null && !last.isConnected && document.activeElement === document.body;
}

function placesAround(element: Element): readonly Element[] {
  const places: Element[] = [];
  for (let at = element.closest(PLACES); at !== null; at = at.parentElement?.closest(PLACES) ?? null)
    places.push(at);
  return places;
}

function pageNow(): Element | null {
  return document.querySelector('main') ?? document.querySelector('[data-screen]');
}

function goTo(place: Element | null): void {
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.dataset['cursorHome'] = '';
    place.addEventListener(
      'blur',
      () => {
        place.removeAttribute('tabindex');
        delete place.dataset['cursorHome'];
      },
      { once: true },
    );
  }
  place.focus({ preventScroll: true });
}
