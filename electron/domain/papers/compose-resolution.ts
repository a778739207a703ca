import { basisWords } from '../goodwill/basis-words.ts';
import { offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import type { PaperBlock } from '../paper.ts';
import { amountInWords } from './amount-in-words.ts';
import { dateWords, limitWords, momentCell, momentWords } from './date-words.ts';
import { callWords, contactWords, formContext, gapOf, ownerRows, stillOpen } from './form-parts.ts';
import type { FormContext } from './form-parts.ts';
import { appealRoute } from './letter-frame.ts';
import { jobTitleOf, letterheadOf } from './letterhead-of.ts';
import { moneyWords } from './money-words.ts';
import { ownAnswerDate } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { listedName, referenceTail } from './person.ts';
import type { ResolutionVoice } from './resolution-voice.ts';
import { asPhrase, asSentences, oneLineOf } from './sentence.ts';
import { CHINESE_RESOLUTION } from './voices/chinese-resolution.ts';
import { ENGLISH_RESOLUTION } from './voices/english-resolution.ts';
import { POLISH_RESOLUTION } from './voices/polish-resolution.ts';

const VOICES: Readonly<Record<PaperLanguage, ResolutionVoice>> = {
  zh: CHINESE_RESOLUTION,
  en: ENGLISH_RESOLUTION,
  pl: POLISH_RESOLUTION,
};

const REMARK_LINES = 2;

/**
 * The sheet both sides sign (seed 002: the visit ends with a signature): what was agreed step by step, with dates and owners, the
 * sum also in words, accepted or not and on what basis. An answer not given yet stays open for the pen.
 */
export function composeResolution(input: PaperInput): ComposedPaper {
  const context = formContext(input);
  const { language, who } = context;
  const voice = VOICES[language];
  const head = letterheadOf(input.branch, language);
  const gap = language === 'zh' ? '　' : ', ';
  const { number } = input.facts;
  const route = appealRoute(input).flatMap((block) => (block.kind === 'legal' ? [block.text] : []));
  const blocks: PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [[head.branchName, head.address].filter((line) => line !== '').join(gap)],
    },
    { kind: 'title', text: voice.title },
    { kind: 'reference', rows: [[number, voice.copy]] },
    { kind: 'facts', rows: factRows(context) },
    { kind: 'section', heading: voice.about, text: about(context) },
    { kind: 'section', heading: voice.apology, text: regret(context, voice) },
    {
      kind: 'promises',
      heading: voice.agreed.heading,
      columns: voice.agreed.columns,
      rows: agreed(context, voice),
    },
    ...goodwill(context, voice),
    answer(context, voice),
    ...basis(context, voice),
    deadline(context, voice),
    { kind: 'remarks', heading: context.voice.remarks(who), lines: REMARK_LINES },
    {
      kind: 'signatures',
      columns: [
        { under: context.voice.customerSigns(who), fine: '' },
        {
          under: `${input.signer.name}${gap}${jobTitleOf(input.signer, input.branch, language)}`,
          fine: context.voice.staffFine,
        },
      ],
    },
    { kind: 'legal', text: [voice.legal(who), ...route].join(gapOf(language)) },
  ];
  return { title: `${voice.title} ${number}`, blocks };
}

function factRows(context: FormContext): readonly (readonly [string, string])[] {
  const { input, language, voice, who, phone } = context;
  const { fields } = input.facts;
  const name = fields.nameWithheld === true ? voice.withheld : listedName(fields, language);
  const rows: [string, string][] = [
    [voice.customer(who), name ?? voice.open],
    [voice.rows.phone, phone === '' ? voice.open : voice.phone(phone)],
  ];
  if (fields.actingFor === 'other') rows.push([voice.rows.onBehalf, fields.actingForName ?? voice.open]);
  const reference = fields.reference ?? '';
  if (reference !== '') rows.push([voice.rows.reference, voice.referenceTail(referenceTail(reference))]);
  return [...rows, ...ownerRows(context, rows.length)];
}

/** What happened and when, in the clerk's sentences. */
function about(context: FormContext): string {
  const { input, language, voice } = context;
  const { fields } = input.facts;
  const what = fields.what ?? '';
  const sentences = [what === '' ? stillOpen(context) : asSentences(what, language)];
  if (fields.happenedOn !== undefined) {
    const moment =
      fields.happenedTime === undefined
        ? dateWords(fields.happenedOn, language).replace(/\.$/u, '')
        : momentWords(`${fields.happenedOn}T${fields.happenedTime}`, language, input.today);
    sentences.push(voice.when(moment));
  }
  return sentences.join(gapOf(language));
}

function regret({ input, language }: FormContext, voice: ResolutionVoice): string {
  const { fields, mode } = input.facts;
  const ourPart = asSentences(fields.ourPart ?? '', language);
  const names = (fields.steps ?? []).map((step) => step.owner);
  return voice.regret(mode, ourPart, asPhrase(fields.toCheck ?? '', language, names));
}

/** Steps in their order, done ones marked, then the check and the next contact: whatever has a person and a time. */
function agreed(
  { input, language, voice, phone, who }: FormContext,
  own: ResolutionVoice,
): readonly (readonly [string, string, string])[] {
  const { fields } = input.facts;
  const owner = input.owner.name;
  const cell = (due: string): string => momentCell(due, language, input.today);
  const rows = (fields.steps ?? []).map((step): [string, string, string] => [
    voice.stepState[step.state](oneLineOf(step.what)),
    step.owner,
    cell(step.due),
  ]);
  if (fields.factsState !== 'established' && fields.checkBy !== undefined)
    rows.push([voice.checkResult, owner, cell(fields.checkBy)]);
  if (fields.nextContactAt !== undefined) {
    const kind = fields.nextContactKind ?? 'phone';
    rows.push([voice.nextContact[kind](phone, who.sector), owner, cell(fields.nextContactAt)]);
  }
  return rows.length > 0 ? rows : [[own.nothingAgreed, owner, voice.noTime]];
}

/** The sum in figures and in words with the line of how it was worked out; a thing in kind by its own name. */
function goodwill(context: FormContext, voice: ResolutionVoice): readonly PaperBlock[] {
  const { input, language, who } = context;
  const { mode, fields } = input.facts;
  const offer = offeredGoodwill(fields);
  if (offer === null) return [];
  const { kind, basis, amount, dueOn } = offer;
  const by = dueOn === null ? '' : limitWords(dueOn, language, input.today);
  const given = input.goodwillGiven === true;
  const figures = amount === null ? '' : moneyWords(amount, language);
  const words = amount === null ? '' : amountInWords(amount, language);
  const worth = amount === null ? '' : voice.inWords(figures, words);
  const admits = mode === 'principle' || mode === 'full' || mode === 'shared';
  const text =
    kind === 'in-kind' && basis.kind === 'in-kind'
      ? [voice.gift(oneLineOf(basis.what), worth, { by, given }, who)]
      : [
          voice.sum(kind, { figures, words, by, admits, given }, who),
          // A fixed sum has nothing to work out; its line would say the sum a third time.
          ...(basis.kind === 'fixed' ? [] : [voice.worked(basisWords(basis, language))]),
        ];
  return [{ kind: 'section', heading: voice.goodwill(kind), text: text.join(gapOf(language)) }];
}

function answer({ input, who }: FormContext, voice: ResolutionVoice): PaperBlock {
  const { answer: given } = input.facts.fields;
  const words = voice.answers(who);
  const option = (code: keyof typeof words): { readonly text: string; readonly ticked: boolean } => ({
    text: words[code],
    ticked: given === code,
  });
  return {
    kind: 'ticks',
    heading: voice.answer(who),
    options: [option('accepted'), option('partly'), option('not-accepted')],
  };
}

function basis({ input, language }: FormContext, voice: ResolutionVoice): readonly PaperBlock[] {
  const { answerBasis, resolutionBasis } = input.facts.fields;
  const given = [answerBasis, resolutionBasis]
    .map((text) => asSentences(text ?? '', language))
    .filter((text) => text !== '');
  if (given.length === 0) return [];
  return [{ kind: 'section', heading: voice.basis, text: [...new Set(given)].join(gapOf(language)) }];
}

/** The day by which everything agreed is done, and how the customer hears of it. */
function deadline(context: FormContext, voice: ResolutionVoice): PaperBlock {
  const { input, language } = context;
  const { steps = [], goodwillDue, checkBy, factsState } = input.facts.fields;
  const check = factsState !== 'established' && checkBy !== undefined ? [checkBy] : [];
  const later = [
    ...steps.filter((step) => step.state !== 'done').map((step) => step.due),
    ...(goodwillDue === undefined || input.goodwillGiven === true ? [] : [goodwillDue]),
    ...check,
  ];
  const days = (later.length > 0 ? later : steps.map((step) => step.due)).map((due) => due.slice(0, 10));
  const last = days.toSorted().at(-1) ?? ownAnswerDate(input);
  return {
    kind: 'deadline',
    label: later.length > 0 || steps.length === 0 ? voice.doneBy : voice.allDone,
    date: dateWords(last, language),
    note: callWords(context),
    contactLabel: context.voice.contact,
    ...contactWords(context),
  };
}
