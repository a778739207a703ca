import { isSlotName } from './slots.ts';
import type { SlotName } from './slots.ts';

/** Polish grammar by form of address: pan, pani, państwo, and neutral wording when none is chosen. */
export type AddressForms = readonly [pan: string, pani: string, panstwo: string, neutral: string];
/** Polish grammar by the clerk's own form: zapisałem, zapisałam. */
export type SelfForms = readonly [masculine: string, feminine: string];

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SlotName }
  | { readonly kind: 'addr'; readonly forms: AddressForms }
  | { readonly kind: 'self'; readonly forms: SelfForms };

export const TEMPLATE_FAULTS = ['unclosed-slot', 'unknown-slot', 'bad-selector'] as const;
export type TemplateFault = (typeof TEMPLATE_FAULTS)[number];

export type Template =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly code: TemplateFault; readonly at: string };

/**
 * Reads the slot syntax of a line: `{matter}` is a fact, `{addr:pan|pani|państwo|neutral}` chooses by form of address,
 * `{self:m|f}` by the clerk's form. Braces do not nest; there is no escape because no spoken line needs a brace.
 */
export function parseTemplate(source: string): Template {
  const parts: TemplatePart[] = [];
  let rest = source;
  while (rest !== '') {
    const open = rest.search(/[{}]/u);
    if (open < 0) {
      parts.push({ kind: 'text', text: rest });
      break;
    }
    const close = rest.indexOf('}', open);
    const inside = rest.slice(open + 1, close);
    if (rest[open] === '}' || close < 0 || inside.includes('{')) {
      return { ok: false, code: 'unclosed-slot', at: rest.slice(open, open + 24) };
    }
    if (open > 0) parts.push({ kind: 'text', text: rest.slice(0, open) });
    const part = readPart(inside);
    if (typeof part === 'string') return { ok: false, code: part, at: `{${inside}}` };
    parts.push(part);
    rest = rest.slice(close + 1);
  }
  return { ok: true, parts };
}

function readPart(inside: string): TemplatePart | TemplateFault {
  const colon = inside.indexOf(':');
  if (colon < 0) return isSlotName(inside) ? { kind: 'slot', slot: inside } : 'unknown-slot';
  const forms = inside.slice(colon + 1).split('|');
  const [first, second, third, fourth] = forms;
  switch (inside.slice(0, colon)) {
    case 'addr':
      if (forms.length !== 4 || !first || !second || !third || fourth === undefined) return 'bad-selector';
      return { kind: 'addr', forms: [first, second, third, fourth] };
    case 'self':
      if (forms.length !== 2 || !first || !second) return 'bad-selector';
      return { kind: 'self', forms: [first, second] };
    default:
      return 'unknown-slot';
  }
}
