import type { PackLine, PromptEntry, SpeakingEntry } from '../packs/prompt-content.ts';
import type { PromptPack } from '../packs/envelope.ts';
import type { ComplaintFields, FieldName } from '../complaint.ts';
import type { ApologyMode } from '../apology-mode.ts';
import type { Stage } from '../stage.ts';
import type { Pattern, SituationCode, Temperament } from './codes.ts';

/** What decides which lines are on offer. At most one overlay counts: a pattern comes before a temperament. */
export interface PromptChoice {
  readonly stage: Stage;
  readonly situations: readonly SituationCode[];
  readonly mode: ApologyMode;
  readonly pattern?: Pattern | undefined;
  readonly temperament?: Temperament | undefined;
}

/** From general to specific; the most specific wins (product B1). */
const LAYER_RANK = { stage: 1, situation: 2, mode: 3, overlay: 4 } as const;
export type Layer = keyof typeof LAYER_RANK;

export interface OfferedLine {
  readonly line: PackLine;
  readonly layer: Layer;
}

export function entriesOf(packs: readonly PromptPack[]): readonly PromptEntry[] {
  return packs.flatMap((pack) => pack.content.entries);
}

/** Entries that speak in this moment, most specific first; situations in the order they were chosen. */
export function speakingEntries(
  packs: readonly PromptPack[],
  choice: PromptChoice,
): readonly { readonly entry: SpeakingEntry; readonly layer: Layer }[] {
  const entries = entriesOf(packs).filter(speaks);
  const overlay =
    choice.pattern === undefined
      ? entries.filter((entry) => entry.layer === 'temperament' && entry.code === choice.temperament)
      : entries.filter((entry) => entry.layer === 'pattern' && entry.code === choice.pattern);
  const modes = entries.filter((entry) => entry.layer === 'mode' && entry.mode === choice.mode);
  const situations = choice.situations.flatMap((code) =>
    entries.filter((entry) => entry.layer === 'situation' && entry.code === code),
  );
  const stages = entries.filter((entry) => entry.layer === 'stage' && entry.stage === choice.stage);
  return [
    ...withLayer(overlay, 'overlay'),
    ...withLayer(modes, 'mode'),
    ...withLayer(situations, 'situation'),
    ...withLayer(stages, 'stage'),
  ];
}

/** Lines of the speaking entries that fit stage, mode and facts, less those a more specific line takes the place of. */
export function gatherLines(
  packs: readonly PromptPack[],
  choice: PromptChoice,
  fields: ComplaintFields,
): readonly OfferedLine[] {
  const offered = speakingEntries(packs, choice).flatMap(({ entry, layer }) =>
    entry.lines.filter((line) => fits(line, choice, fields)).map((line) => ({ line, layer })),
  );
  const replaced = new Set(offered.flatMap(({ line }) => line.replaces ?? []));
  return offered
    .filter(({ line }) => !replaced.has(line.id))
    .toSorted((one, other) => specificity(other) - specificity(one));
}

/**
 * Order within the layers. A situation's line for every stage answers what happens this minute (a camera, a raised voice); one
 * that names its modes speaks for situation and mode at once; an opening line comes before the mode's own. All three stand
 * between mode and overlay.
 */
function specificity({ line, layer }: OfferedLine): number {
  if (layer === 'situation' && line.stages === undefined) return LAYER_RANK.mode + 0.75;
  if (layer === 'situation' && line.modes !== undefined) return LAYER_RANK.mode + 0.5;
  return line.opens === true ? LAYER_RANK.mode + 0.25 : LAYER_RANK[layer];
}

function withLayer(entries: readonly SpeakingEntry[], layer: Layer) {
  return entries.map((entry) => ({ entry, layer }));
}

function speaks(entry: PromptEntry): entry is SpeakingEntry {
  switch (entry.layer) {
    case 'stage':
    case 'situation':
    case 'mode':
    case 'pattern':
    case 'temperament':
      return true;
    case 'calming':
    case 'phrases':
    case 'care':
    case 'colleague':
    case 'call-back':
    case 'guide':
    case 'hints':
      return false;
  }
}

function fits(line: PackLine, choice: PromptChoice, fields: ComplaintFields): boolean {
  return (
    line.off !== true &&
    (line.stages?.includes(choice.stage) ?? true) &&
    (line.modes?.includes(choice.mode) ?? true) &&
    (line.known ?? []).every((field) => isKnown(fields, field)) &&
    (line.unknown ?? []).every((field) => !isKnown(fields, field))
  );
}

function isKnown(fields: ComplaintFields, field: FieldName): boolean {
  const value = fields[field];
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
}
