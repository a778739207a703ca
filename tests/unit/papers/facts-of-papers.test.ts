import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { caseDataIn } from '../../../electron/domain/papers/case-data-in.ts';
import { composeHolding } from '../../../electron/domain/papers/compose-holding.ts';
import { composeResolution } from '../../../electron/domain/papers/compose-resolution.ts';
import { blanksOf, textOf } from '../../../electron/domain/papers/edited-letter.ts';
import type { PaperCase } from '../../golden/papers/clerk-case.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';

const MONTHS: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /[月日号]/u,
  en: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u,
  pl: /(?:styczni|lut|marc|kwietni|maj|czerwc|lipc|sierpni|wrześni|październik|listopad|grudni)a/u,
};

function caseOf(name: string): PaperCase {
  const found = PAPER_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

function blockOf<Kind extends PaperBlock['kind']>(
  blocks: readonly PaperBlock[],
  kind: Kind,
): Extract<PaperBlock, { kind: Kind }> | undefined {
  return blocks.find((block): block is Extract<PaperBlock, { kind: Kind }> => block.kind === kind);
}

/** Everything a paper shows, as one text. */
function shown(blocks: readonly PaperBlock[]): string {
  return JSON.stringify(blocks);
}

describe('a public reply', () => {
  it.each(PAPER_CASES)('tells nothing of the case: $name', (of) => {
    const { input, language } = of;
    const head = input.branch.letterhead[language];
    const { title, blocks } = composeCase('public-reply', of);
    const text = [title, textOf(blocks)].join('\n');
    const { fields, number } = input.facts;
    for (const known of [fields.customerName, fields.actingForName, fields.matter, fields.where, number])
      if (known !== undefined && known !== head.branchName) expect(text).not.toContain(known);
    for (const word of (fields.customerName ?? '').split(' ').filter((one) => /^\p{Lu}./u.test(one)))
      expect(text).not.toContain(word);
    expect(text).not.toContain(input.signer.name);
    const ours = [head.phone, head.openingHours, head.organisation, head.branchName];
    const rest = ours.reduce((left, known) => left.replaceAll(known, ''), text);
    expect(rest).not.toMatch(/\d|[£¥€]|zł/u);
    expect(rest).not.toMatch(MONTHS[language]);
  });

  it.each(PAPER_CASES)('is let through as composed, and not once it names the case: $name', (of) => {
    const { input, language } = of;
    const { fields, number } = input.facts;
    const head = Object.values(input.branch.letterhead[language]);
    const text = textOf(composeCase('public-reply', of).blocks);
    const found = (added: string): unknown => caseDataIn(`${text}\n${added}`, language, fields, number, head);
    expect(found('')).toBeNull();
    if (fields.customerName !== undefined) expect(found(fields.customerName)).toBe('customerName');
    expect(found(number)).toBe('reference');
    expect(found(fields.phone ?? '')).toBe('reference');
    expect(found(fields.matter ?? '')).toBe('matter');
  });

  it.each([
    ['zh', '欧阳建平先生，899元已经退了。', 'customerName'],
    ['zh', '建平先生，您好。', 'customerName'],
    ['zh', '8月3日的事我们正在办。', 'happenedOn'],
    ['zh', '“8月3日”的事我们正在办。', 'happenedOn'],
    ['zh', '1200元明天到账。', 'lossMoney'],
    ['en', 'We have put back the £240.', 'lossMoney'],
    ['en', 'What happened on 7 July was wrong.', 'happenedOn'],
    ['en', 'We open at nine and decide within 24 hours.', null],
    ['pl', 'Wpłatę z 7 lipca już zwróciliśmy.', 'happenedOn'],
    ['pl', 'Wysłaliśmy pani Kowalskiej przelew.', 'customerName'],
    ['pl', 'Oddamy 900 zł.', 'lossMoney'],
  ] as const)('%s: %s', (language, words, field) => {
    const fields = {
      customerName: { zh: '欧阳建平', en: 'Mabel Sutherland', pl: 'Wanda Kowalska' }[language],
      phone: '13800004471',
    };
    expect(caseDataIn(words, language, fields, 'AB-1-260601-001-7', ['9:00–17:00'])).toBe(field);
  });

  it('is the same for two customers of a branch in the same mode', () => {
    const [one, other] = [caseOf('zh full electricity'), caseOf('zh full electricity 6')];
    expect(composeCase('public-reply', one)).toEqual(composeCase('public-reply', other));
  });
});

describe('a paper in a language the branch does not speak', () => {
  it.each(PAPER_LANGUAGES)('still says who wrote it and whom to ring: %s', (language) => {
    for (const of of PAPER_CASES.filter((one) => one.language === language).slice(0, 6)) {
      const own = of.input.branch.locale;
      for (const other of PAPER_LANGUAGES.filter((one) => one !== language)) {
        const { facts } = of.input;
        const abroad: PaperCase = {
          ...of,
          input: { ...of.input, facts: { ...facts, fields: { ...facts.fields, paperLanguage: other } } },
        };
        for (const kind of PAPER_KINDS) {
          const { blocks } = composeCase(kind, abroad);
          const said = shown(blocks);
          const head = of.input.branch.letterhead[language];
          expect(said, `${own} ${kind} ${other}`).toContain(head.organisation);
          expect(said).toContain(head.phone);
          expect(blanksOf(blocks)).toEqual([]);
          expect(said).not.toMatch(/undefined|null/u);
          if (kind !== 'public-reply') expect(said).toContain(of.input.signer.jobTitle[language]);
        }
      }
    }
  });

  it('names a branch without a Chinese name by what it is, within a sentence', () => {
    const of = caseOf('en principle bank');
    const { facts } = of.input;
    const fields = { ...facts.fields, paperLanguage: 'zh' as const };
    const { blocks } = composeCase('apology', { ...of, input: { ...of.input, facts: { ...facts, fields } } });
    const letter = textOf(blocks);
    expect(letter).toContain('您来到我们网点');
    expect(letter).not.toContain('Mill Lane branch全体');
  });
});

describe('a resolution sheet', () => {
  it.each([
    ['zh principle bank', '800.00元', '人民币捌佰元整'],
    ['en principle bank', '£250.00', 'two hundred and fifty pounds'],
    ['pl principle telecom', '1 200,00 zł', 'tysiąc dwieście złotych'],
  ])('writes the sum out: %s', (name, figures, words) => {
    const said = shown(composeCase('resolution', caseOf(name)).blocks);
    expect(said).toContain(figures);
    expect(said).toContain(words);
  });

  it('leaves the answer open until it is known, and ticks the one that was given', () => {
    const of = caseOf('en full hotel');
    const { facts } = of.input;
    const { answer, answerBasis, ...open } = facts.fields;
    expect(answer).toBe('accepted');
    const given = blockOf(composeResolution(of.input).blocks, 'ticks');
    expect(given?.options.map(({ ticked }) => ticked)).toEqual([true, false, false]);
    const unknown = composeResolution({ ...of.input, facts: { ...facts, fields: open } }).blocks;
    expect(blockOf(unknown, 'ticks')?.options.map(({ ticked }) => ticked)).toEqual([false, false, false]);
    expect(shown(unknown)).not.toContain(String(answerBasis));
  });

  it('has a line for each side to sign', () => {
    for (const of of PAPER_CASES) {
      const signed = blockOf(composeCase('resolution', of).blocks, 'signatures');
      expect(signed?.columns).toHaveLength(2);
      expect(signed?.columns[1]?.under).toContain(of.input.owner.name);
    }
  });
});

describe('a holding letter', () => {
  it.each(PAPER_CASES)('says why, what is open and the new day: $name', (of) => {
    const { blocks } = composeCase('holding', of);
    const parts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.part] : []));
    for (const part of ['reason', 'open-points', 'new-date', 'contact']) expect(parts).toContain(part);
    expect(textOf(blocks)).toContain(of.input.signer.name);
  });

  it('names the earlier day only where the new one is later', () => {
    const of = caseOf('pl full bank');
    expect(textOf(composeHolding(of.input, of.holding).blocks)).toContain(
      'Najpierw podaliśmy termin 2 lipca.',
    );
    const sooner = { ...of.holding, answerBy: '2026-06-20' };
    expect(textOf(composeHolding(of.input, sooner).blocks)).not.toContain('Najpierw');
  });

  it('leaves a blank for whatever the clerk has not said', () => {
    const of = caseOf('en shared hospital');
    const { blocks } = composeHolding(of.input, { ...of.holding, reason: '', toCheck: '' });
    expect(blanksOf(blocks).toSorted()).toEqual(['holdingReason', 'toCheck']);
  });
});
