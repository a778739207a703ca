import * as fc from 'fast-check';
import { cleanText } from '../../electron/domain/intake/at-the-door.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { CARRIED, carriedTexts, longest, type CarriedCase } from './fuzz/carried-texts.ts';
import { fuzzDesks } from './fuzz/fuzz-desk.ts';
import { added } from './fuzz/held.ts';
import { printedTexts } from './fuzz/printed-texts.ts';
import { anyText, illFormed, usualText } from './fuzz/texts.ts';

export const fault: Fault = {
  id: 'F12',
  name: 'bad Unicode, rare characters, emoji, right to left',
  goal: 'a text is the same stored, shown, found, in PDF, CSV, XLSX, package and import; half a character is refused at the door',
  run: async (scale) => added(await carried(scale), await printed(scale), await halves(scale)),
};

const NEEDED: ReadonlySet<string> = new Set(['customerName', 'what', 'matter', 'customerWords']);

/** Texts in every field, as many as asked for, in as few cases as hold them. */
async function carried({ kind, seed, workFolder, say }: Scale): Promise<Survival> {
  const count = Math.ceil((kind === 'quick' ? 2000 : 100_000) / CARRIED.length);
  const one = fc.record(
    Object.fromEntries(
      CARRIED.map((name) => {
        const most = longest(name);
        // What a receipt would be empty without may not be blank.
        return [name, NEEDED.has(name) ? anyText(most - 1).map((rest) => `A${rest}`) : anyText(most)];
      }),
    ),
  ) as fc.Arbitrary<CarriedCase>;
  const cases = fc.sample(one, { seed, numRuns: count });
  return told(
    await carriedTexts(cases, workFolder, say),
    count * CARRIED.length,
    'texts carried from the field to the desk beside',
    say,
  );
}

async function printed({ kind, seed, say }: Scale): Promise<Survival> {
  const count = kind === 'quick' ? 2000 : 100_000;
  const text = fc.oneof(anyText(200), usualText(200)).map(cleanText);
  const { wrong, announced } = await printedTexts(fc.sample(text, { seed, numRuns: count }), say);
  return told(
    wrong,
    count,
    `texts printed, ${String(announced)} of them with a character announced as having no glyph`,
    say,
  );
}

/** What is no text at all is refused where it comes in, and nothing of it is kept. */
async function halves({ kind, seed, workFolder, say }: Scale): Promise<Survival> {
  const count = kind === 'quick' ? 200 : 5000;
  const open = await fuzzDesks(workFolder);
  const desk = open('halves');
  desk.sit('clerk');
  const caseId = desk.ids('intake')[0] ?? '';
  const wrong: string[] = [];
  for (const [at, text] of fc.sample(illFormed, { seed, numRuns: count }).entries()) {
    const field = CARRIED[at % CARRIED.length] ?? 'what';
    const { revision } = await desk.must('intake', { caseId });
    const draft = await desk.askRaw('save-draft', {
      caseId,
      revision,
      fields: { [field]: text },
      stage: 'facts',
      cursor: '',
    });
    if (draft.ok || draft.code !== 'ill-formed-text' || draft.field !== field)
      wrong.push(`a draft took ${JSON.stringify(text)}`);
    const progress = await desk.askRaw('tell-progress', { caseId, words: text });
    if (progress.ok) wrong.push(`words took ${JSON.stringify(text)}`);
  }
  desk.discard();
  return told(wrong, count, 'halves of characters', say);
}

function told(wrong: readonly string[], tries: number, what: string, say: (line: string) => void): Survival {
  for (const line of wrong.slice(0, 10)) say(line);
  return { tries, survived: Math.max(0, tries - wrong.length), notes: [`${String(tries)} ${what}`] };
}
