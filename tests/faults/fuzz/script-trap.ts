import type { Frame, Page } from 'playwright';

/** What a script smuggled in has done so far, or was kept from doing. */
export interface Trap {
  /** Gives what was caught since it was last asked; nothing is right. */
  readonly caught: () => Promise<readonly string[]>;
}

/** Elements and attributes of the payloads, which no screen of ours has. */
const INJECTED = [
  'script:not([src])',
  '[onerror],[onload],[onfocus],[ontoggle],[onstart],[onbegin]',
  'iframe[srcdoc],object,embed,base,marquee,video,audio',
  'meta[http-equiv="refresh" i]',
  '[href^="javascript:" i],[src^="javascript:" i],[action^="javascript:" i]',
  '[src*="127.0.0.1"],[srcset],[href*="127.0.0.1"]',
].join(',');

export async function setTrap(page: Page): Promise<Trap> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('app://desk/')) asked.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    asked.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seenViolations', seen);
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return {
    caught: async () => {
      const found = asked.splice(0);
      for (const frame of page.frames()) found.push(...(await inFrame(frame)));
      return found;
    },
  };
}

async function inFrame(frame: Frame): Promise<readonly string[]> {
  try {
    return await frame.evaluate((injected) => {
      const seen = Reflect.get(globalThis, 'seenViolations') as string[] | undefined;
      const found = (seen ?? []).splice(0).map((one) => `kept from ${one}`);
      if (Reflect.get(globalThis, 'ran') !== undefined) found.push('a script ran');
      for (const one of document.querySelectorAll(injected))
        found.push(`in the page: ${one.outerHTML.slice(0, 120)}`);
      return found;
    }, INJECTED);
  } catch {
    // A frame that went while it was asked.
    return [];
  }
}
