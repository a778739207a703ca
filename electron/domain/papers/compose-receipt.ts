import type { PaperBlock } from '../paper.ts';
import { localDateTimeOf } from '../time.ts';
import { apologyModeOf } from '../apology-mode.ts';
import { dateWords, limitWords, timeWords } from './date-words.ts';
import {
  callWords,
  contactWords,
  formContext,
  gapOf,
  ownerRows,
  promiseRows,
  stillOpen,
} from './form-parts.ts';
import type { FormContext } from './form-parts.ts';
import { jobTitleOf, letterheadOf } from './letterhead-of.ts';
import { moneyWords } from './money-words.ts';
import { ownAnswerDate, printableRule } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { listedName, referenceTail } from './person.ts';
import { asPhrase, asQuotation, asSentences, oneLineOf, withStop } from './sentence.ts';

const REMARK_LINES = 2;

/**
 * The receipt that the customer takes home, from whatever is known so far: missing parts say that they are still being
 * taken down. In Poland's telecom an oral complaint makes it the protocol whose copy is handed over at once
 * (Dz.U. 2025 poz. 1371 § 2). Never prints the staff member concerned, a whole phone number or a whole reference.
 */
export function composeReceipt(input: PaperInput): ComposedPaper {
  const context = formContext(input);
  const { language, voice, who } = context;
  const head = letterheadOf(input.branch, language);
  const protocol = isProtocol(input);
  const gap = language === 'zh' ? '　' : ', ';
  const title = voice.title[protocol ? 'protocol' : 'receipt'](who);
  const blocks: PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [[head.branchName, head.address].filter((line) => line !== '').join(gap)],
    },
    { kind: 'title', text: title },
    { kind: 'reference', rows: [[input.facts.number, voice.copy(who)]] },
    { kind: 'facts', rows: factRows(context) },
    { kind: 'section', heading: voice.told, text: told(context) },
    { kind: 'section', heading: voice.asked(who), text: asked(context) },
    { kind: 'section', heading: voice.established, text: established(context) },
    {
      kind: 'promises',
      heading: voice.promises.heading,
      columns: voice.promises.columns,
      rows: promiseRows(context),
    },
    ...answer(context),
    { kind: 'section', heading: voice.callHeading, text: callWords(context) },
    deadline(context),
    { kind: 'remarks', heading: voice.remarks(who), lines: REMARK_LINES },
    {
      kind: 'signatures',
      columns: [
        { under: voice.customerSigns(who), fine: voice.customerFine(who) },
        {
          under: `${input.signer.name}${gap}${jobTitleOf(input.signer, input.branch, language)}`,
          fine: voice.staffFine,
        },
      ],
    },
    { kind: 'legal', text: protocol ? voice.protocolLegal : voice.legal },
  ];
  return { title: `${title} ${input.facts.number}`, blocks };
}

function isProtocol(input: PaperInput): boolean {
  const { branch, facts } = input;
  return branch.country === 'PL' && branch.sector === 'telecom' && facts.fields.form !== 'written';
}

function factRows(context: FormContext): readonly (readonly [string, string])[] {
  const { input, language, voice, phone, who } = context;
  const { fields, arrivedAt } = input.facts;
  const at = localDateTimeOf(arrivedAt, input.branch.zone);
  const comma = language === 'zh' ? '，' : ', ';
  const way = [
    fields.channel === undefined ? '' : voice.channels[fields.channel],
    fields.form === undefined ? '' : voice.forms[fields.form],
  ].filter((word) => word !== '');
  const name = fields.nameWithheld === true ? voice.withheld : listedName(fields, language);
  const rows: [string, string][] = [
    [
      voice.rows.arrived,
      `${dateWords(at.slice(0, 10), language)}${language === 'zh' ? ' ' : ', '}${timeWords(at.slice(11))}`,
    ],
    [voice.rows.way, way.length === 0 ? voice.open : way.join(comma)],
    [voice.customer(who), name ?? voice.open],
    [voice.rows.phone, phone === '' ? voice.open : voice.phone(phone)],
    [voice.rows.onBehalf, fields.actingFor === 'other' ? (fields.actingForName ?? voice.open) : voice.self],
  ];
  if (fields.actingFor === 'other') {
    rows.push([
      voice.rows.authority,
      fields.authority === undefined ? voice.open : voice.authorities[fields.authority],
    ]);
  }
  const reference = fields.reference ?? '';
  if (reference !== '') rows.push([voice.rows.reference, voice.referenceTail(referenceTail(reference))]);
  return [...rows, ...ownerRows(context, rows.length)];
}

function told(context: FormContext): string {
  const { input, language, voice } = context;
  const { fields } = input.facts;
  const inTheirWords = asQuotation(fields.customerWords ?? '', language);
  const account = inTheirWords === '' ? asSentences(fields.what ?? '', language) : inTheirWords;
  const sentences = [account === '' ? stillOpen(context) : account];
  if (fields.happenedOn !== undefined) {
    const date = dateWords(fields.happenedOn, language);
    const time = fields.happenedTime === undefined ? '' : timeWords(fields.happenedTime);
    const between = language === 'zh' ? ' ' : ', ';
    const moment = time === '' ? date.replace(/\.$/u, '') : `${date}${between}${time}`;
    sentences.push(voice.when(moment));
  }
  if (fields.where !== undefined && fields.where !== '') sentences.push(voice.where(oneLineOf(fields.where)));
  return sentences.join(gapOf(language));
}

function asked(context: FormContext): string {
  const { input, language, voice } = context;
  const { request, requestAmount } = input.facts.fields;
  const sentences = [
    request === undefined || request === '' ? stillOpen(context) : asQuotation(request, language),
  ];
  if (requestAmount !== undefined) sentences.push(voice.amount(moneyWords(requestAmount, language)));
  return sentences.join(gapOf(language));
}

function established({ input, language, voice }: FormContext): string {
  const { fields, mode } = input.facts;
  const state = fields.factsState;
  if (state === undefined) return voice.factsStates['being-checked'];
  const sentences = [voice.factsStates[state]];
  if (state === 'established') {
    if (fields.rootCause !== undefined) sentences.push(asSentences(fields.rootCause, language));
    // Whoever stepped down or up in admission (product A7): the receipt admits as much as the letter will, and no more.
    const decided = fields.cause !== undefined && apologyModeOf(fields) === mode;
    const cause = decided ? fields.cause : mode === 'principle' || mode === 'full' ? 'ours' : undefined;
    if (cause !== undefined) sentences.push(voice.causes[cause]);
  } else if (fields.toCheck !== undefined && fields.toCheck !== '') {
    const by = fields.checkBy === undefined ? '' : limitWords(fields.checkBy, language, input.today);
    sentences.push(voice.toCheck(asPhrase(fields.toCheck, language, []), by));
  }
  return sentences.join(gapOf(language));
}

function answer({ input, language, voice }: FormContext): readonly PaperBlock[] {
  const { answer: given, answerBasis } = input.facts.fields;
  if (given === undefined) return [];
  const basis = answerBasis === undefined ? '' : asSentences(answerBasis, language);
  const text = [voice.answers[given], basis].filter((part) => part !== '').join(gapOf(language));
  return [{ kind: 'section', heading: voice.answered, text }];
}

function deadline(context: FormContext): PaperBlock {
  const { input, language, voice } = context;
  const rule = printableRule(input);
  const due = input.facts.deadline;
  const contact = { contactLabel: voice.contact, ...contactWords(context) };
  if (rule === null || due === null) {
    const date = dateWords(ownAnswerDate(input), language);
    return { kind: 'deadline', label: voice.deadline.own, date, note: voice.ownNote, ...contact };
  }
  const moved = due.extendedFrom;
  const note = [
    asSentences(rule.statement[language], language),
    moved === undefined ? '' : withStop(voice.extendedFrom(dateWords(moved, language))),
  ]
    .filter((sentence) => sentence !== '')
    .join(gapOf(language));
  return {
    kind: 'deadline',
    label: voice.deadline.statutory,
    date: dateWords(due.dueOn, language),
    note,
    ...contact,
  };
}
