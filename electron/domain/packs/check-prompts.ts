import { APOLOGY_MODES } from '../apology-mode.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import { CUES, PATTERNS, TEMPERAMENTS } from '../prompts/codes.ts';
import { parseTemplate } from '../prompts/template.ts';
import { STAGES } from '../stage.ts';
import {
  duplicates,
  inEachLanguage,
  kebabId,
  nonEmptyListOf,
  oneOf,
  shape,
  text,
  wholeFromOne,
} from './checks.ts';
import { guidanceEntries } from './check-guidance.ts';
import { FIELD_NAMES } from './field-names.ts';
import { child, fault, isRecord } from './pack-fault.ts';
import type { Check, PackError } from './pack-fault.ts';
import { PROMPT_LAYERS } from './prompt-content.ts';

const words = inEachLanguage(text);
const stages = nonEmptyListOf(oneOf(STAGES));

const LINE = shape(
  { id: kebabId, cue: oneOf(CUES), text: words },
  {
    why: words,
    stages,
    modes: nonEmptyListOf(oneOf(APOLOGY_MODES)),
    known: nonEmptyListOf(oneOf(FIELD_NAMES)),
    unknown: nonEmptyListOf(oneOf(FIELD_NAMES)),
    replaces: nonEmptyListOf(kebabId),
    pinned: oneOf([true]),
    opens: oneOf([true]),
    always: oneOf([true]),
    off: oneOf([true]),
  },
);
const line: Check = (value, path) => [...LINE(value, path), ...lineRules(value, path)];
const lines = nonEmptyListOf(line);

const ENTRIES: Readonly<Record<(typeof PROMPT_LAYERS)[number], Check>> = {
  ...guidanceEntries(line),
  stage: shape({ layer: oneOf(['stage']), stage: oneOf(STAGES), bodyHint: words, lines }),
  situation: shape({ layer: oneOf(['situation']), code: kebabId, label: words, lines }, { bodyHint: words }),
  mode: shape({ layer: oneOf(['mode']), mode: oneOf(APOLOGY_MODES), header: words, lines }),
  pattern: shape({
    layer: oneOf(['pattern']),
    code: oneOf(PATTERNS),
    label: words,
    bodyHint: words,
    lines,
  }),
  temperament: shape({
    layer: oneOf(['temperament']),
    code: oneOf(TEMPERAMENTS),
    label: words,
    bodyHint: words,
    lines,
  }),
  calming: shape({
    layer: oneOf(['calming']),
    seconds: wholeFromOne,
    bodyHint: words,
    voiceHint: words,
    rounds: nonEmptyListOf(shape({ lines })),
    after: lines,
  }),
};

const entry: Check = (value, path) => {
  if (!isRecord(value)) return fault(path, 'wrong-type');
  const layer = PROMPT_LAYERS.find((each) => each === value['layer']);
  return layer === undefined ? fault(child(path, 'layer'), 'not-an-option') : ENTRIES[layer](value, path);
};

/** Content of a prompt pack: shapes, slots, and that every stage keeps a line that can always be said. */
export const promptContent: Check = (value, path) => [
  ...shape({ entries: nonEmptyListOf(entry) })(value, path),
  ...duplicates(idsIn(value, path)),
  ...stagesWithoutReserve(value, path),
];

function lineRules(value: unknown, path: string): readonly PackError[] {
  if (!isRecord(value)) return [];
  const avoid = value['cue'] === 'avoid';
  const hasWhy = Object.hasOwn(value, 'why');
  return [
    ...(avoid && !hasWhy ? fault(child(path, 'why'), 'why-missing') : []),
    ...(!avoid && hasWhy ? fault(child(path, 'why'), 'why-without-avoid') : []),
    ...PAPER_LANGUAGES.flatMap((language) => {
      const source = isRecord(value['text']) ? value['text'][language] : undefined;
      const at = child(child(path, 'text'), language);
      return typeof source === 'string' ? templateRules(source, at, language === 'pl', avoid) : [];
    }),
  ];
}

function templateRules(source: string, path: string, polish: boolean, avoid: boolean): readonly PackError[] {
  const template = parseTemplate(source);
  if (!template.ok) return fault(path, template.code);
  const slots = template.parts.some((part) => part.kind !== 'text');
  const selectors = template.parts.some((part) => part.kind === 'addr' || part.kind === 'self');
  return [
    ...(avoid && slots ? fault(path, 'slot-in-avoid') : []),
    ...(selectors && !polish ? fault(path, 'selector-only-polish') : []),
  ];
}

/** A stage whose every line could be said would have no large line left: one must be marked `always`, and be switched on. */
function stagesWithoutReserve(value: unknown, path: string): readonly PackError[] {
  return each(isRecord(value) ? value['entries'] : undefined, child(path, 'entries')).flatMap((found) => {
    if (!isRecord(found.value) || found.value['layer'] !== 'stage') return [];
    const reserve = each(found.value['lines'], '').some(
      (one) =>
        isRecord(one.value) &&
        one.value['always'] === true &&
        one.value['off'] !== true &&
        one.value['cue'] !== 'avoid',
    );
    return reserve ? [] : fault(child(found.path, 'lines'), 'nothing-to-say');
  });
}

/** Lists that hold things with an id, wherever an entry or a round of one has them. */
const WITH_IDS = ['lines', 'after', 'tips', 'items', 'hints'] as const;

function idsIn(value: unknown, path: string): readonly { readonly id: unknown; readonly path: string }[] {
  const entries = each(isRecord(value) ? value['entries'] : undefined, child(path, 'entries'));
  return entries
    .flatMap((found) => {
      if (!isRecord(found.value)) return [];
      return [found, ...each(found.value['rounds'], child(found.path, 'rounds'))];
    })
    .flatMap((holder) =>
      WITH_IDS.flatMap((list) =>
        each(isRecord(holder.value) ? holder.value[list] : undefined, child(holder.path, list)),
      ),
    )
    .flatMap((one) => (isRecord(one.value) ? [{ id: one.value['id'], path: child(one.path, 'id') }] : []));
}

function each(list: unknown, path: string): readonly { readonly value: unknown; readonly path: string }[] {
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown, index) => ({ value, path: child(path, index) }));
}
