import { describe, expect, it } from 'vitest';
import { composeHolding } from '../../../electron/domain/papers/compose-holding.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { paperText } from '../../golden/papers/paper-text.ts';

/** Cases with a deadline, one a language, moved from 15 July to 14 August. */
const CASES = [
  [
    'zh shared electricity',
    '最初告诉您的日期是7月15日，现在要推迟，我为此向您道歉。我们最迟在2026年8月14日书面答复您。',
    '法定期限：2026年8月14日，由2026年7月15日依规定延长。',
    '这一天由2026年7月15日依规定延长而来。',
  ],
  [
    'en shared electricity',
    'The date we first gave you was 15 July, and I am sorry that we are moving it. You will have our answer in writing by 14 August 2026.',
    'Deadline set by law: 14 August 2026, extended from 15 July 2026.',
    'Extended from 15 July 2026.',
  ],
  [
    'pl shared bank',
    'Najpierw podaliśmy termin 15 lipca. Przepraszam, że go przesuwamy. Odpowiemy na piśmie do 14 sierpnia 2026 r.',
    'Termin ustawowy: 14 sierpnia 2026 r. (przedłużony; poprzednio 15 lipca 2026 r.).',
    'Termin przedłużony; poprzednio 15 lipca 2026 r.',
  ],
] as const;

function extended(input: PaperInput): PaperInput {
  const { facts } = input;
  if (facts.deadline === null) throw new Error('a case with a deadline is wanted');
  const deadline = { ...facts.deadline, dueOn: '2026-08-14', extendedFrom: '2026-07-15', stepId: 'complex' };
  return { ...input, facts: { ...facts, deadline } };
}

describe('papers after the statutory day has moved', () => {
  it.each(CASES)('%s: both papers name the new day and the one before', (name, letterDay, foot, note) => {
    const of = PAPER_CASES.find((one) => one.name === name);
    if (of === undefined) throw new Error(`no case ${name}`);
    const input = extended(of.input);
    const holding = { ...of.holding, answerBy: '2026-08-14', movedFrom: '2026-07-15' };
    const letter = paperText(composeHolding(input, holding)).replaceAll('\u00A0', ' ');
    expect(letter).toContain(letterDay);
    expect(letter).toContain(foot);
    expect(paperText(composeReceipt(input)).replaceAll('\u00A0', ' ')).toContain(note);
  });

  it.each([
    ['zh', '最初告诉您的日期是6月18日，现在要推迟，我为此向您道歉。'],
    ['en', 'The date we first gave you was 18 June, and I am sorry that we are moving it.'],
    ['pl', 'Najpierw podaliśmy termin 18 czerwca. Przepraszam, że go przesuwamy.'],
  ] as const)('%s: a date of our own that was printed is named and apologised for too', (language, said) => {
    const of = PAPER_CASES.find(
      ({ input }) => input.facts.deadline === null && languageOf(input) === language,
    );
    if (of === undefined) throw new Error('no case without a deadline');
    const holding = { ...of.holding, answerBy: '2026-12-28', firstGiven: '2026-06-18' };
    const input = { ...of.input, today: '2026-06-12' };
    const letter = (facts: typeof holding): string =>
      paperText(composeHolding(input, facts)).replaceAll('\u00A0', ' ');
    expect(letter(holding)).toContain(said);
    expect(letter({ ...holding, answerBy: '2026-06-18' })).not.toContain(said);
  });

  it('the day first given is named, not the one it was moved to in between', () => {
    const of = PAPER_CASES.find(({ name }) => name === 'en shared electricity');
    if (of === undefined) throw new Error('no such case');
    const holding = {
      ...of.holding,
      answerBy: '2026-09-14',
      movedFrom: '2026-08-14',
      firstGiven: '2026-07-15',
    };
    expect(paperText(composeHolding(extended(of.input), holding)).replaceAll('\u00A0', ' ')).toContain(
      'The date we first gave you was 15 July, and',
    );
  });

  it('a letter without a statutory clock has no such line', () => {
    const of = PAPER_CASES.find((one) => one.input.facts.deadline === null);
    if (of === undefined) throw new Error('no case without a deadline');
    expect(paperText(composeHolding(of.input, of.holding))).not.toContain('[legal]');
  });
});
