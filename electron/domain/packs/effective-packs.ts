import type { DeadlinePack, Pack } from './envelope.ts';
import { stableText } from './stable-text.ts';

/** The packs a desk works with: an imported one takes the place of the shipped pack of its id, others come after them. */
export function effectivePacks(shipped: readonly Pack[], imported: readonly Pack[]): readonly Pack[] {
  const byId = new Map(imported.map((pack) => [pack.id, pack]));
  const known = new Set(shipped.map((pack) => pack.id));
  return [
    ...shipped.map((pack) => byId.get(pack.id) ?? pack),
    ...imported.filter((pack) => !known.has(pack.id)),
  ];
}

export function deadlinePacksOf(packs: readonly Pack[]): readonly DeadlinePack[] {
  return packs.filter((pack) => pack.kind === 'deadline');
}

/**
 * V2 rules whose content an import changes: a supervisor confirmed other words and other days, so the confirmation falls
 * (spec, deadline packs: confirmed once before they print).
 */
export function rulesToConfirmAgain(
  before: readonly Pack[],
  after: readonly Pack[],
  confirmed: readonly string[],
): readonly string[] {
  const rules = (packs: readonly Pack[]) =>
    new Map(
      deadlinePacksOf(packs)
        .flatMap((pack) => pack.content.rules)
        .map((rule) => [rule.id, stableText(rule)]),
    );
  const [was, is] = [rules(before), rules(after)];
  return confirmed.filter((id) => is.get(id) !== was.get(id));
}
