import type { PaperLanguage } from '../language.ts';
import type { PaperBlock } from '../paper.ts';
import { localDateTimeOf } from '../time.ts';
import { appointmentWords, dateWords, limitWords, momentCell, timeWords } from './date-words.ts';
import { moneyWords } from './money-words.ts';
import { languageOf, ownAnswerDate, printableRule } from './paper-input.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';
import { genderOf, listedName, maskedPhone, referenceTail } from './person.ts';
import { promisedThings } from './promised-things.ts';
import type { ReceiptVoice } from './receipt-voice.ts';
import { receiptVoice } from './receipt-voices.ts';
import { asPhrase, asSentences, oneLineOf } from './sentence.ts';

const REMARK_LINES = 2;

interface ReceiptContext {
  readonly input: PaperInput;
  readonly language: PaperLanguage;
  readonly voice: ReceiptVoice;
  readonly protocol: boolean;
  /** Masked; empty while unknown. */
  readonly phone: string;
}

/**
 * The receipt that the customer takes home, from whatever is known so far: missing parts say that they are still being
 * taken down. In Poland's telecom an oral complaint makes it the protocol whose copy is handed over at once
 * (Dz.U. 2025 poz. 1371 § 2). Never prints the staff member concerned, a whole phone number or a whole reference.
 */
export function composeReceipt(input: PaperInput): ComposedPaper {
  const language = languageOf(input);
  const voice = receiptVoice(language);
  const { fields, number } = input.facts;
  const head = input.branch.letterhead[language];
  const protocol = isProtocol(input);
  const gap = language === 'zh' ? '　' : ', ';
  const context: ReceiptContext = {
    input,
    language,
    voice,
    protocol,
    phone: fields.phone === undefined || fields.phone === '' ? '' : maskedPhone(fields.phone),
  };
  const gender = genderOf(fields);
  const title = voice.title[protocol ? 'protocol' : 'receipt'];
  const blocks: PaperBlock[] = [
    {
      kind: 'letterhead',
      organisation: head.organisation,
      lines: [[head.branchName, head.address].filter((line) => line !== '').join(gap)],
    },
    { kind: 'title', text: title },
    { kind: 'reference', rows: [[number, voice.copy]] },
    { kind: 'facts', rows: factRows(context) },
    { kind: 'section', heading: voice.told, text: told(context) },
    { kind: 'section', heading: voice.asked(gender), text: asked(context) },
    { kind: 'section', heading: voice.established, text: established(context) },
    {
      kind: 'promises',
      heading: voice.promises.heading,
      columns: voice.promises.columns,
      rows: promises(context),
    },
    ...answer(context),
    { kind: 'section', heading: voice.callHeading, text: call(context) },
    deadline(context),
    { kind: 'remarks', heading: voice.remarks(gender), lines: REMARK_LINES },
    {
      kind: 'signatures',
      columns: [
        { under: voice.customerSigns(gender), fine: voice.customerFine(gender) },
        { under: `${input.signer.name}${gap}${input.signer.jobTitle[language]}`, fine: voice.staffFine },
      ],
    },
    { kind: 'legal', text: protocol ? voice.protocolLegal : voice.legal },
  ];
  return { title: `${title} ${number}`, blocks };
}

function isProtocol(input: PaperInput): boolean {
  const { branch, facts } = input;
  return branch.country === 'PL' && branch.sector === 'telecom' && facts.fields.form !== 'written';
}

function factRows({ input, language, voice, phone }: ReceiptContext): readonly (readonly [string, string])[] {
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
    [voice.customer(genderOf(fields)), name ?? voice.open],
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
  rows.push([voice.rows.owner, input.owner.name], [voice.rows.jobTitle, input.owner.jobTitle[language]]);
  return rows;
}

function told({ input, language, voice }: ReceiptContext): string {
  const { fields } = input.facts;
  const account = fields.customerWords ?? fields.what ?? '';
  const sentences = [
    account === '' ? `${capital(voice.open, language)}${stop(language)}` : asSentences(account, language),
  ];
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

function asked({ input, language, voice }: ReceiptContext): string {
  const { request, requestAmount } = input.facts.fields;
  const sentences = [
    request === undefined || request === ''
      ? `${capital(voice.open, language)}${stop(language)}`
      : asSentences(request, language),
  ];
  if (requestAmount !== undefined) sentences.push(voice.amount(moneyWords(requestAmount, language)));
  return sentences.join(gapOf(language));
}

function established({ input, language, voice }: ReceiptContext): string {
  const { fields, mode } = input.facts;
  const state = fields.factsState;
  if (state === undefined) return voice.factsStates['being-checked'];
  const sentences = [voice.factsStates[state]];
  if (state === 'established') {
    if (fields.rootCause !== undefined) sentences.push(asSentences(fields.rootCause, language));
    // A clerk may have stepped down in admission (product A7): then the receipt does not admit more than the letter will.
    const admits = mode === 'principle' || mode === 'full' || mode === 'shared';
    if (fields.cause !== undefined && (admits || fields.cause === 'not-ours'))
      sentences.push(voice.causes[fields.cause]);
  } else if (fields.toCheck !== undefined && fields.toCheck !== '') {
    const by = fields.checkBy === undefined ? '' : limitWords(fields.checkBy, language, input.today);
    sentences.push(voice.toCheck(asPhrase(fields.toCheck, language, []), by));
  }
  return sentences.join(gapOf(language));
}

/** What is done already, then everything still promised with its time; goodwill without a day stands last. */
function promises({
  input,
  language,
  voice,
}: ReceiptContext): readonly (readonly [string, string, string])[] {
  const { fields } = input.facts;
  const steps = fields.steps ?? [];
  const cell = (due: string): string => momentCell(due, language, input.today);
  const row = (what: string, owner: string, by: string): [string, string, string] => [what, owner, by];
  const done = steps
    .filter((step) => step.state === 'done')
    .map((step) => row(voice.stepState.done(oneLineOf(step.what)), step.owner, cell(step.due)));
  const promised = promisedThings(input).map(({ what, owner, due }) => {
    const underWay = steps.some(
      (step) => step.state === 'now' && oneLineOf(step.what) === what && step.due === due,
    );
    return row(underWay ? voice.stepState.now(what) : what, owner, cell(due));
  });
  const { goodwillKind, goodwillAmount, goodwillDue } = fields;
  const undated =
    goodwillKind === undefined || goodwillAmount === undefined || goodwillDue !== undefined
      ? []
      : [
          row(
            voice.goodwill[goodwillKind](moneyWords(goodwillAmount, language)),
            input.owner.name,
            voice.noTime,
          ),
        ];
  const rows = [...done, ...promised, ...undated];
  return rows.length > 0 ? rows : [row(voice.noPromise, input.owner.name, voice.noTime)];
}

function answer({ input, language, voice }: ReceiptContext): readonly PaperBlock[] {
  const { answer: given, answerBasis } = input.facts.fields;
  if (given === undefined) return [];
  const basis = answerBasis === undefined ? '' : asSentences(answerBasis, language);
  const text = [voice.answers[given], basis].filter((part) => part !== '').join(gapOf(language));
  return [{ kind: 'section', heading: voice.answered, text }];
}

function call({ input, language, voice, phone }: ReceiptContext): string {
  const { nextContactAt, nextContactKind } = input.facts.fields;
  const when =
    nextContactAt === undefined ? undefined : appointmentWords(nextContactAt, language, input.today);
  return voice.call(nextContactKind, when, phone);
}

function deadline({ input, language, voice }: ReceiptContext): PaperBlock {
  const head = input.branch.letterhead[language];
  const rule = printableRule(input);
  const due = input.facts.deadline;
  const contact = {
    contactLabel: voice.contact,
    contact: [input.owner.name, head.phone]
      .filter((part) => part !== '')
      .join(language === 'zh' ? ' ' : ', '),
    hours: head.openingHours,
  };
  if (rule === null || due === null) {
    const date = dateWords(ownAnswerDate(input), language);
    return { kind: 'deadline', label: voice.deadline.own, date, note: voice.ownNote, ...contact };
  }
  const note = asSentences(rule.statement[language], language);
  return {
    kind: 'deadline',
    label: voice.deadline.statutory,
    date: dateWords(due.dueOn, language),
    note,
    ...contact,
  };
}

function gapOf(language: PaperLanguage): string {
  return language === 'zh' ? '' : ' ';
}
function stop(language: PaperLanguage): string {
  return language === 'zh' ? '。' : '.';
}
function capital(text: string, language: PaperLanguage): string {
  return language === 'zh' ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
