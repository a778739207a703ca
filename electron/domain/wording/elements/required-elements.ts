import type { ApologyMode } from '../../apology-mode.ts';
import type { ElementCode, FindingSeverity, TextKind } from '../finding.ts';

export interface ElementDemands {
  readonly goodwillPromised: boolean;
  readonly appealRouteDemanded: boolean;
}

export interface MissingElement {
  readonly element: ElementCode;
  readonly severity: Exclude<FindingSeverity, 'error'>;
}

const BY_KIND: Readonly<Record<TextKind, readonly ElementCode[]>> = {
  sentence: ['regret', 'responsibility', 'specific_facts', 'empathy', 'remedy', 'follow_up_contact'],
  letter: [
    'regret',
    'responsibility',
    'specific_facts',
    'empathy',
    'root_cause',
    'remedy',
    'prevention',
    'personal_assurance',
    'follow_up_contact',
    'thanks',
    'signer',
  ],
  receipt: ['specific_facts', 'follow_up_contact', 'stated_deadline'],
  holding: [
    'regret',
    'specific_facts',
    'empathy',
    'follow_up_contact',
    'thanks',
    'signer',
    'stated_deadline',
  ],
  resolution: ['specific_facts', 'remedy', 'follow_up_contact'],
  public_reply: ['regret', 'empathy', 'follow_up_contact', 'thanks'],
};

/** While facts are open, or nothing was our doing, these would admit or explain what is not established (seed 004, part 1). */
const NOT_WITHOUT_FAULT: readonly ElementCode[] = ['responsibility', 'root_cause', 'prevention'];

/**
 * What a text of this kind must hold in this mode of apology; `shared` asks for everything: our part
 * is named (seed 001, section 3).
 */
export function requiredElements(
  kind: TextKind,
  mode: ApologyMode,
  demands: ElementDemands,
): readonly ElementCode[] {
  const withoutFault = mode === 'experience' || mode === 'regret';
  const asked = BY_KIND[kind].filter((element) => !withoutFault || !NOT_WITHOUT_FAULT.includes(element));
  const written = kind === 'letter' || kind === 'resolution';
  return [
    ...asked,
    ...(written && demands.goodwillPromised ? (['goodwill'] as const) : []),
    ...(written && demands.appealRouteDemanded ? (['appeal_route'] as const) : []),
  ];
}

/** The required elements a text does not hold; a personal assurance is only hinted at. */
export function missingElements(
  held: readonly ElementCode[],
  required: readonly ElementCode[],
): readonly MissingElement[] {
  return required
    .filter((element) => !held.includes(element))
    .map((element) => ({ element, severity: element === 'personal_assurance' ? 'hint' : 'warning' }));
}
