import { describe, expect, it } from 'vitest';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { STEP_STATES } from '../../../electron/domain/complaint.ts';
import { FIELD_NAMES, FIELD_RULES } from '../../../electron/domain/intake/field-rules.ts';
import { SERVICE_CLOCKS } from '../../../electron/domain/service-clocks.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { intake as en } from '../../../renderer/labels/en-GB/intake.ts';
import { prompts as enPrompts } from '../../../renderer/labels/en-GB/prompts.ts';
import { intake as pl } from '../../../renderer/labels/pl-PL/intake.ts';
import { prompts as plPrompts } from '../../../renderer/labels/pl-PL/prompts.ts';
import { intake as zh } from '../../../renderer/labels/zh-CN/intake.ts';
import { prompts as zhPrompts } from '../../../renderer/labels/zh-CN/prompts.ts';

/** Every label by its path; plural forms count as one. */
function wordsOf(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at.replace(/_(one|few|many|other)$/, ''), value);
    else for (const [inner, words] of wordsOf(value as object, at)) found.set(inner, words);
  }
  return found;
}

/** Codes whose words are shared by every screen (labels: terms) or come from the branch. */
const SHARED = ['addressForm', 'paperLanguage', 'sector', 'nextContactKind', 'modeChosen'];

describe.each([
  ['en-GB', en, enPrompts],
  ['zh-CN', zh, zhPrompts],
  ['pl-PL', pl, plPrompts],
] as const)('labels of the intake in %s', (_locale, labels, prompts) => {
  const words = wordsOf(labels);

  it('name every field, every option and every clock', () => {
    const asked = [
      ...FIELD_NAMES.map((name) => `field.${name}`),
      ...FIELD_NAMES.filter((name) => !SHARED.includes(name)).flatMap((name) => {
        const rule = FIELD_RULES[name].value;
        return rule.kind === 'option' || rule.kind === 'options'
          ? rule.options.map((code) => `option.${name}.${code}`)
          : [];
      }),
      ...STEP_STATES.map((code) => `option.stepState.${code}`),
      ...SERVICE_CLOCKS.map((code) => `clock.${code}`),
      ...STAGES.map((stage) => `hint.${stage}`),
    ];
    expect(asked.filter((key) => !words.has(key))).toEqual([]);
    expect(APOLOGY_MODES.filter((mode) => !wordsOf(prompts).has(`mode.${mode}`))).toEqual([]);
  });

  it('are the same labels as in English, with the same slots', () => {
    for (const [own, english] of [
      [words, wordsOf(en)],
      [wordsOf(prompts), wordsOf(enPrompts)],
    ] as const) {
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [key, text] of own) {
        const slots = (from: string) => [...from.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
        expect(slots(text), key).toEqual(slots(english.get(key) ?? ''));
      }
    }
  });

  it('are calm: no exclamation mark, no "we"', () => {
    for (const text of [...words.values(), ...wordsOf(prompts).values()]) {
      expect(text).not.toMatch(/[!！]|\bwe\b|\bour\b|我们|\bmy\b/i);
    }
  });
});
