import { COUNTRIES, SECTORS } from '../branch.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import { TRANSLATED_SLOTS } from '../prompts/slots.ts';
import { parseTemplate } from '../prompts/template.ts';
import { STAGES } from '../stage.ts';
import { inEachLanguage, kebabId, localDate, nonEmptyListOf, oneOf, shape, text } from './checks.ts';
import type { GuidanceEntry } from './guidance-content.ts';
import { CALL_BACK_MOMENTS, TALK_PARTS } from './guidance-content.ts';
import { child, fault, isRecord } from './pack-fault.ts';
import type { Check, PackError } from './pack-fault.ts';

/** Words that are shown as they stand: no case is open where they are read, so there is nothing to fill in. */
const plain: Check = (value, path) => [
  ...text(value, path),
  ...(typeof value === 'string' && /[{}]/u.test(value) ? fault(path, 'slot-not-here') : []),
];
const words = inEachLanguage(plain);
const off = { off: oneOf([true]) };

const tip = shape({ id: kebabId, text: words }, off);
const guideItem = shape({ id: kebabId, text: words }, { ...off, never: words });
const hint = shape(
  {
    id: kebabId,
    text: words,
    // No hint without the law it stands on.
    source: (value, path) => (value === '' ? fault(path, 'no-source') : text(value, path)),
    checkedOn: localDate,
    sureness: oneOf(['V1', 'NV']),
    stages: nonEmptyListOf(oneOf(STAGES)),
  },
  { ...off, sectors: nonEmptyListOf(oneOf(SECTORS)) },
);

/** Checks of the layers beside the prompter's page; `line` is the check of one line of it. */
export function guidanceEntries(line: Check): Readonly<Record<GuidanceEntry['layer'], Check>> {
  return {
    phrases: shape({
      layer: oneOf(['phrases']),
      moment: kebabId,
      label: words,
      lines: nonEmptyListOf((value, path) => [...line(value, path), ...phraseRules(value, path)]),
    }),
    care: shape({ layer: oneOf(['care']), way: kebabId, label: words, tips: nonEmptyListOf(tip) }),
    colleague: shape({
      layer: oneOf(['colleague']),
      part: oneOf(TALK_PARTS),
      label: words,
      lines: nonEmptyListOf((value, path) => [...line(value, path), ...slotRules(value, path, [])]),
    }),
    'call-back': shape({
      layer: oneOf(['call-back']),
      moment: oneOf(CALL_BACK_MOMENTS),
      label: words,
      lines: nonEmptyListOf(line),
    }),
    guide: shape({
      layer: oneOf(['guide']),
      topic: kebabId,
      label: words,
      items: nonEmptyListOf(guideItem),
    }),
    hints: shape({ layer: oneOf(['hints']), country: oneOf(COUNTRIES), hints: nonEmptyListOf(hint) }),
  };
}

function phraseRules(value: unknown, path: string): readonly PackError[] {
  const avoid = isRecord(value) && value['cue'] === 'avoid';
  return [
    ...(avoid ? fault(child(path, 'cue'), 'not-an-option') : []),
    ...slotRules(value, path, TRANSLATED_SLOTS),
  ];
}

/** A fact typed in one language would stand in the other one too: only those of `allowed` may. */
function slotRules(value: unknown, path: string, allowed: readonly string[]): readonly PackError[] {
  const source = isRecord(value) && isRecord(value['text']) ? value['text'] : {};
  return PAPER_LANGUAGES.flatMap((language) => {
    const template = typeof source[language] === 'string' ? parseTemplate(source[language]) : null;
    if (template === null || !template.ok) return [];
    const wrong = template.parts.some((part) => part.kind === 'slot' && !allowed.includes(part.slot));
    return wrong ? fault(child(child(path, 'text'), language), 'slot-not-here') : [];
  });
}
