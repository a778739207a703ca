import type { ApologyMode } from '../../apology-mode.ts';
import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import type { ElementCode } from '../finding.ts';
import { fold } from '../folded-text.ts';
import { anywhere, occurs, words } from '../word-pattern.ts';

/**
 * The six components of an apology in the order of their weight: acknowledging responsibility counts most, offering repair comes
 * second, asking forgiveness least (Lewicki, Polin & Lount 2016, 755 people).
 */
export const APOLOGY_COMPONENTS = [
  'responsibility',
  'repair',
  'explanation',
  'regret',
  'repentance',
  'forgiveness',
] as const;
export type ApologyComponent = (typeof APOLOGY_COMPONENTS)[number];

/** `not-asked`: this mode of apology must not, or need not, hold it; `optional`: good to have and never missing. */
export type ComponentState = 'held' | 'missing' | 'optional' | 'not-asked';

export interface ComponentView {
  readonly component: ApologyComponent;
  readonly state: ComponentState;
  /** The elements of which one is enough. */
  readonly elements: readonly ElementCode[];
}

const ELEMENTS_OF: Readonly<Record<ApologyComponent, readonly ElementCode[]>> = {
  responsibility: ['responsibility'],
  repair: ['remedy', 'goodwill'],
  explanation: ['root_cause'],
  regret: ['regret'],
  repentance: ['prevention', 'personal_assurance'],
  forgiveness: [],
};
/** Without fault of ours, or while facts are open, these would admit what is not established (seed 004, part 1). */
const NOT_WITHOUT_FAULT: readonly ApologyComponent[] = ['responsibility', 'explanation', 'forgiveness'];
const ASKS_FORGIVENESS: InEachLanguage<RegExp> = {
  zh: anywhere('原谅|宽恕|谅解'),
  en: words('forgive|forgiving|forgiveness|(?:your|beg|ask) pardon'),
  pl: words('wybacz\\p{L}*|o wybaczenie|przebacz\\p{L}*'),
};

/** Which components a text holds, for the view beside the editor. Pure; order is that of APOLOGY_COMPONENTS. */
export function apologyComponents(
  text: string,
  lang: PaperLanguage,
  held: readonly ElementCode[],
  mode: ApologyMode,
): readonly ComponentView[] {
  const withoutFault = mode === 'experience' || mode === 'regret';
  return APOLOGY_COMPONENTS.map((component) => {
    const elements = ELEMENTS_OF[component];
    const there =
      component === 'forgiveness'
        ? occurs(ASKS_FORGIVENESS[lang], fold(text, lang).folded)
        : elements.some((element) => held.includes(element));
    return { component, elements, state: there ? 'held' : lacking(component, withoutFault) };
  });
}

function lacking(component: ApologyComponent, withoutFault: boolean): ComponentState {
  if (withoutFault && NOT_WITHOUT_FAULT.includes(component)) return 'not-asked';
  return component === 'forgiveness' || (withoutFault && component === 'repentance') ? 'optional' : 'missing';
}
