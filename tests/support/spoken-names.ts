import type { Page } from 'playwright';
import { paperLanguageOf, SCREEN_LOCALES, type ScreenLocale } from '../../electron/domain/language.ts';
import { LABELS } from '../../renderer/labels/instance.ts';
import { bringAxe } from './axe-violations.ts';

/** What somebody who does not see the screen must be told by its name. */
const NAMED = [
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'heading',
  'link',
  'listbox',
  'menuitem',
  'option',
  'progressbar',
  'radio',
  'radiogroup',
  'searchbox',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
];
/** What only a code or a hole of a label looks like. */
const CODE = /\b[a-z]+\.[a-z]+[A-Z.][\w.]*|\{\{|undefined|\[object/u;
const HAN = /\p{Script=Han}/u;
/** Time zones are called the same in every language. */
const ZONE = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+/gu;

interface Spoken {
  readonly role: string;
  readonly name: string;
  /** As the nearest `lang` says. */
  readonly lang: string;
  readonly html: string;
}

/**
 * Accessible names as axe-core works them out, held against the labels of all languages: nothing to use without a name, no name that
 * is another language's label or made of its words. What says of itself that it is in another language is left alone.
 */
export async function strangeNames(page: Page, locale: ScreenLocale): Promise<readonly string[]> {
  await bringAxe(page);
  const spoken = await page.evaluate((roles): readonly Spoken[] => {
    const { commons, setup, teardown } = Reflect.get(globalThis, 'axe') as {
      setup: (what: unknown) => unknown;
      teardown: () => void;
      commons: {
        aria: { getRole: (one: Element) => string | null };
        dom: { isVisibleToScreenReaders: (one: Element) => boolean };
        text: { accessibleText: (one: Element) => string };
      };
    };
    setup(document.documentElement);
    const all = [...document.querySelectorAll('button, a[href], input, select, textarea, [role], h1, h2, h3')]
      .filter((one) => commons.dom.isVisibleToScreenReaders(one))
      .flatMap((one) => {
        const role = commons.aria.getRole(one);
        if (role === null || !roles.includes(role)) return [];
        // A name that says of a part of itself which language it is in is of both.
        const lang =
          one.querySelector('[lang]') === null ? (one.closest('[lang]')?.getAttribute('lang') ?? '') : '';
        return [
          { role, name: commons.text.accessibleText(one).trim(), lang, html: one.outerHTML.slice(0, 120) },
        ];
      });
    teardown();
    return all;
  }, NAMED);
  const found = spoken.flatMap(({ role, name, lang, html }) => {
    if (name === '') return [`${role} without a name: ${html}`];
    if (CODE.test(name)) return [`${role} named by a code: ${name}`];
    const spokenIn = SCREEN_LOCALES.find((one) => one === lang || paperLanguageOf(one) === lang);
    if (spokenIn === undefined) return [];
    // What is labelled for the clerk is said in the clerk's language, whatever the text within is in.
    const why = strangeIn(name.replaceAll(ZONE, ''), role === 'textbox' ? locale : spokenIn);
    return why === null ? [] : [`${role} “${name.slice(0, 80)}”: ${why}`];
  });
  return [...new Set(found)];
}

interface Catalogue {
  readonly whole: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const CATALOGUES = new Map<ScreenLocale, Catalogue>(
  SCREEN_LOCALES.map((locale) => {
    const texts = textsOf(LABELS[locale]);
    return [locale, { whole: new Set(texts.map(plain)), words: new Set(texts.flatMap(wordsOf)) }];
  }),
);

function strangeIn(name: string, locale: ScreenLocale): string | null {
  const own = CATALOGUES.get(locale);
  if (own === undefined || own.whole.has(plain(name))) return null;
  if (locale !== 'zh-CN' && HAN.test(name)) return 'Chinese';
  for (const other of SCREEN_LOCALES) {
    const theirs = CATALOGUES.get(other);
    if (other === locale || theirs === undefined) continue;
    if (theirs.whole.has(plain(name))) return `a label of ${other}`;
    const words = wordsOf(name);
    const strange = words.filter((word) => theirs.words.has(word) && !own.words.has(word));
    // One word may be what a customer said; in Chinese there are no Latin words but names.
    const most = locale === 'zh-CN' ? 1 : 2;
    if (strange.length >= most || (strange.length > 0 && strange.length === words.length))
      return `words of ${other}: ${strange.join(', ')}`;
  }
  return null;
}

/** Short words are held by a space that does not break; to a name that is the same space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll(/\{\{[^}]*\}\}/gu, ' ')
      .toLowerCase()
      .match(/\p{Script=Latin}{3,}/gu) ?? []
  );
}

function textsOf(labels: unknown): readonly string[] {
  if (typeof labels === 'string') return [labels];
  return typeof labels === 'object' && labels !== null ? Object.values(labels).flatMap(textsOf) : [];
}
