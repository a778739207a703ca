import type { ScreenLocale } from '../../electron/domain/language.ts';
import { wear } from '../tour/look/views.ts';
import { axeLook } from './axe-violations.ts';
import { cutText } from './cut-text.ts';
import type { OpenedDesk } from './seeded-desk.ts';
import { strangeNames } from './spoken-names.ts';

/** Dark and high contrast change colours and nothing else, twice the size what has to be scrolled; all other rules are asked once. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_SIZE = ['scrollable-region-focusable'];

export interface EveryLook {
  /** Looks at what stands in the window now, in each theme and at twice the size. */
  readonly at: (view: string) => Promise<void>;
  /** A view that could not be looked at is a finding too. */
  readonly failed: (view: string, why: unknown) => void;
  readonly found: () => readonly string[];
  /** How many views, looks and rules, as a line. */
  readonly counts: () => string;
}

/** Whether a view is clean to axe-core, whole at 200 % and named in its language; gathers what is not. */
export function everyLook(desk: OpenedDesk, locale: ScreenLocale): EveryLook {
  const found: string[] = [];
  const rules = new Set<string>();
  let views = 0;
  let looks = 0;
  const axe = async (screen: string, only: readonly string[] | null): Promise<void> => {
    const look = await axeLook(desk.page, screen, only);
    looks += 1;
    found.push(...look.lines);
    for (const rule of look.rules) rules.add(rule);
  };
  const add = (screen: string, lines: readonly string[]): void => {
    found.push(...lines.map((line) => `${screen}: ${line}`));
  };
  return {
    at: async (view) => {
      views += 1;
      const screen = `${view} ${locale}`;
      await wear(desk, { theme: 'light', zoom: 1, width: 1280 }, locale);
      await axe(`${screen} light`, null);
      add(screen, await strangeNames(desk.page, locale));
      for (const theme of ['dark', 'contrast'] as const) {
        await wear(desk, { theme, zoom: 1, width: 1280 }, locale);
        await axe(`${screen} ${theme}`, OF_COLOURS);
      }
      await wear(desk, { theme: 'light', zoom: 2, width: 1280 }, locale);
      await axe(`${screen} 200 %`, OF_SIZE);
      add(`${screen} 200 %`, await cutText(desk.page));
      await wear(desk, { theme: 'light', zoom: 1, width: 1280 }, locale);
    },
    failed: (view, why) => {
      found.push(`${view} ${locale} did not open: ${String(why).split('\n')[0] ?? ''}`);
    },
    found: () => found,
    counts: () =>
      `${locale}: ${String(views)} views, ${String(looks)} looks by axe-core, ${String(rules.size)} rules, ${String(found.length)} findings`,
  };
}
