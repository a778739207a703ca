import { describe, expect, it } from 'vitest';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { LETTER_PARTS } from '../../../electron/domain/paper.ts';
import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { blanksOf, textOf } from '../../../electron/domain/papers/edited-letter.ts';
import { explainPart } from '../../../electron/domain/papers/explain-part.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { promisedThings } from '../../../electron/domain/papers/promised-things.ts';
import { composeReadBack } from '../../../electron/domain/papers/read-back.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import {
  DISCONNECTED_LINE,
  LOST_BOOKING,
  OVERCHARGED_BILL,
  SAMPLE_CASES,
} from '../../golden/papers/sample-cases.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';

function withFields(input: PaperInput, fields: ComplaintFields): PaperInput {
  return { ...input, facts: { ...input.facts, fields } };
}

function has(blocks: readonly PaperBlock[], text: string): boolean {
  return JSON.stringify(blocks).includes(text);
}

describe('letter of apology', () => {
  it('is the same for the same facts', () => {
    for (const { input } of SAMPLE_CASES) {
      expect(JSON.stringify(composeApology(structuredClone(input)))).toBe(
        JSON.stringify(composeApology(input)),
      );
    }
  });

  it.each(['zh', 'en', 'pl'] as const)(
    'names the field of every fact that is missing: %s',
    (paperLanguage) => {
      const sample = { zh: OVERCHARGED_BILL, en: DISCONNECTED_LINE, pl: LOST_BOOKING }[paperLanguage];
      const blanks = blanksOf(composeApology(withFields(sample.input, { paperLanguage })).blocks);
      expect(new Set(blanks)).toEqual(
        new Set([
          'customerName',
          'happenedOn',
          'what',
          'effect',
          'rootCause',
          'steps',
          'prevention',
          'nextContactAt',
          ...(sample.input.facts.mode === 'principle' ? ['goodwillAmount', 'goodwillDue'] : []),
        ]),
      );
    },
  );

  it('admits nothing while facts are open or the cause is not ours', () => {
    const admission =
      /责任在我们|由我们(?:全部)?承担|我们的责任|our fault|fault is ours|are responsible|nasza wina|za to odpowiadamy/iu;
    for (const { input, mode, name } of PAPER_CASES) {
      const said = `${textOf(composeApology(input).blocks)} ${composeSpokenApology(input)} ${JSON.stringify(composeReceipt(input).blocks)}`;
      const admits = mode === 'principle' || mode === 'full' || mode === 'shared';
      expect(admission.test(said), name).toBe(admits);
    }
  });

  it('puts the clerk’s words into sentences of their own, with capital and full stop', () => {
    const { input } = DISCONNECTED_LINE;
    const letter = textOf(
      composeApology(
        withFields(input, { ...input.facts.fields, what: '  the line was cut off \n nobody rang you ' }),
      ).blocks,
    );
    expect(letter).toContain('. The line was cut off nobody rang you. I am sorry');
  });

  it('agrees with Pan, Pani and Państwo', () => {
    const { input } = LOST_BOOKING;
    const letter = (addressForm: 'pl-pan' | 'pl-pani' | 'pl-panstwo' | 'neutral'): string =>
      textOf(composeApology(withFields(input, { ...input.facts.fields, addressForm })).blocks);
    expect(letter('pl-pan')).toContain('przyszedł Pan do naszej recepcji w sprawie');
    expect(letter('pl-pan')).toContain('Szanowny Panie,');
    expect(letter('pl-pani')).toContain('Przepraszam Panią za to');
    expect(letter('pl-panstwo')).toContain('mieli Państwo prawo');
    expect(letter('neutral')).toContain('Szanowni Państwo,');
    const signedByHim = { ...input, signer: { ...input.signer, polishForm: 'masculine' as const } };
    const notAsked = withFields(signedByHim, { ...input.facts.fields, wants: [] });
    expect(textOf(composeApology(notAsked).blocks)).toContain('Ustaliłem przyczynę:');
  });

  it('ends no sentence twice where a date of another year ends it already', () => {
    const { input } = LOST_BOOKING;
    const { happenedTime: _, ...fields } = input.facts.fields;
    const far = {
      happenedOn: '2025-12-31',
      goodwillDue: '2027-01-05',
      checkBy: '2027-01-05',
      toCheck: 'kto i kiedy',
    };
    for (const mode of APOLOGY_MODES) {
      const factsState = mode === 'experience' ? 'being-checked' : 'established';
      const told = withFields(
        { ...input, facts: { ...input.facts, mode } },
        { ...fields, ...far, factsState },
      );
      const readBack = composeReadBack(told).map((line) => line.map((part) => part.text).join(''));
      const words = [
        textOf(composeApology(told).blocks),
        JSON.stringify(composeReceipt(told).blocks),
        composeSpokenApology(told),
        ...readBack,
      ].join('\n');
      expect(words).toContain('31 grudnia 2025 r.');
      expect(words).not.toMatch(/\.\./u);
    }
  });

  it('speaks to nobody as państwo on a guess', () => {
    const { input } = LOST_BOOKING;
    for (const mode of APOLOGY_MODES) {
      const { addressForm: _, ...fields } = input.facts.fields;
      const nobody = withFields({ ...input, facts: { ...input.facts, mode } }, { ...fields, effect: '' });
      expect(composeSpokenApology(nobody)).not.toMatch(/państw|(?<!\p{L})pan(?:a|i|ią)?(?!\p{L})/iu);
    }
  });

  it('says the appeal route only of a rule that may print', () => {
    const { input } = DISCONNECTED_LINE;
    expect(composeApology(input).blocks.some((block) => block.kind === 'legal')).toBe(true);
    const unconfirmed = { ...input, branch: { ...input.branch, confirmedRules: [] } };
    expect(composeApology(unconfirmed).blocks.some((block) => block.kind === 'legal')).toBe(false);
  });

  it('explains every part in every language of the screen', () => {
    for (const part of LETTER_PARTS) {
      for (const locale of ['zh-CN', 'en-GB', 'pl-PL'] as const)
        expect(explainPart(part, locale)).toMatch(/[.。]$/u);
    }
  });
});

describe('receipt', () => {
  it.each(SAMPLE_CASES)('can be printed before anything was taken down: $name', ({ input }) => {
    const { fields } = input.facts;
    const { paperLanguage = 'zh' } = fields;
    const bare = withFields(input, { paperLanguage });
    const { blocks } = composeReceipt(bare);
    expect(has(blocks, input.facts.number)).toBe(true);
    expect(has(blocks, input.owner.name)).toBe(true);
    expect(/还在记录|[Ss]till being taken down|trakcie spisywania/u.test(JSON.stringify(blocks))).toBe(true);
    expect(JSON.stringify(blocks)).not.toMatch(/undefined|null|NaN/u);
  });

  it('never shows a whole phone number, a whole reference or the staff member concerned', () => {
    for (const { input } of SAMPLE_CASES) {
      const marked = withFields(input, { ...input.facts.fields, staffConcerned: 'Zenobia Q.' });
      for (const { blocks } of [composeReceipt(marked), composeApology(marked)]) {
        expect(has(blocks, 'Zenobia')).toBe(false);
        expect(has(blocks, String(input.facts.fields.phone))).toBe(false);
        expect(has(blocks, String(input.facts.fields.reference))).toBe(false);
      }
    }
    expect(has(composeReceipt(OVERCHARGED_BILL.input).blocks, '138 **** 4417')).toBe(true);
  });

  it('is a protocol for an oral complaint in Polish telecom, and only there', () => {
    const { input } = LOST_BOOKING;
    const telecom = { ...input, branch: { ...input.branch, sector: 'telecom' as const } };
    expect(composeReceipt(telecom).title).toContain('Protokół reklamacji');
    expect(composeReceipt(withFields(telecom, { ...input.facts.fields, form: 'written' })).title).toContain(
      'Potwierdzenie',
    );
    expect(composeReceipt(input).title).toContain('Potwierdzenie przyjęcia reklamacji');
  });

  it('states the statutory deadline, else an own day and that it is our own', () => {
    const { input } = OVERCHARGED_BILL;
    expect(has(composeReceipt(input).blocks, '2026年6月18日')).toBe(true);
    const own = composeReceipt({ ...input, rule: null, facts: { ...input.facts, deadline: null } });
    const box = own.blocks.find((block) => block.kind === 'deadline');
    expect(box).toMatchObject({ label: '我们答复您的日期', date: '2026年6月16日' });
  });
});

describe('promises', () => {
  it('are the rows of the receipt that are not done, in the order of their times', () => {
    for (const { input } of [...SAMPLE_CASES, ...PAPER_CASES]) {
      const table = composeReceipt(input).blocks.find((block) => block.kind === 'promises');
      const things = promisedThings(input);
      const done = (input.facts.fields.steps ?? []).filter((step) => step.state === 'done').length;
      expect(table?.rows.length).toBe(things.length + done);
      for (const [index, thing] of things.entries()) {
        expect(table?.rows[done + index]?.[0]).toContain(thing.what);
        expect(table?.rows[done + index]?.[1]).toBe(thing.owner);
      }
    }
  });

  it('hold every day the receipt names: the result of a check, and the answer where no clock is known', () => {
    const { input } = DISCONNECTED_LINE;
    const open = withFields(input, {
      paperLanguage: 'en',
      factsState: 'being-checked',
      checkBy: '2026-06-16T12:00',
    });
    expect(promisedThings(open)).toMatchObject([{ source: 'remedy', due: '2026-06-16T12:00' }]);
    const noClock = { ...withFields(input, { paperLanguage: 'en' }), rule: null };
    expect(promisedThings(noClock)).toMatchObject([{ source: 'follow-up', due: '2026-06-12' }]);
  });
});

describe('read-back and spoken apology', () => {
  it('reads back in four to eight lines and marks the times', () => {
    for (const { input } of [...SAMPLE_CASES, ...PAPER_CASES]) {
      const lines = composeReadBack(input);
      expect(lines.length).toBeGreaterThanOrEqual(4);
      expect(lines.length).toBeLessThanOrEqual(8);
      expect(lines.flat().some((part) => part.strong)).toBe(true);
    }
    const { input } = OVERCHARGED_BILL;
    expect(composeReadBack(withFields(input, { paperLanguage: 'zh' })).length).toBeGreaterThanOrEqual(4);
  });

  it('speaks two to four sentences, in Polish to pani in small letters', () => {
    for (const { input, name } of PAPER_CASES) {
      const said = composeSpokenApology(input).replace(/godz\.|\d\./gu, '');
      const count = said.match(/[.。]/gu)?.length ?? 0;
      expect(count, name).toBeGreaterThanOrEqual(2);
      expect(count, name).toBeLessThanOrEqual(4);
    }
    expect(composeSpokenApology(LOST_BOOKING.input)).toMatch(/^Proszę pani, przepraszam za/u);
  });
});
