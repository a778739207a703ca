import type { ContactKind, GoodwillKind } from '../complaint.ts';
import { offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import { appointmentWords, dateWords, limitWords, momentWords } from './date-words.ts';
import { moneyWords } from './money-words.ts';
import { languageOf, ownAnswerDate, printableRule } from './paper-input.ts';
import type { PaperInput } from './paper-input.ts';
import { genderOf } from './person.ts';
import { polishAddress } from './polish-forms.ts';
import { afterWords, asSentences, capitalised, oneLineOf } from './sentence.ts';
import { CHINESE_SECTORS } from './voices/chinese-sector.ts';
import { ENGLISH_SECTORS } from './voices/english-sector.ts';
import { POLISH_SECTORS } from './voices/polish-sector.ts';

/** One line of the read-back; `strong` parts are the times and amounts the customer should check. */
export type ReadBackLine = readonly { readonly text: string; readonly strong: boolean }[];

interface ReadBackVoice {
  readonly told: string;
  readonly happened: readonly [before: string, after: string];
  readonly asks: string;
  readonly open: string;
  /** Words between the time, the owner and the step. */
  readonly step: (owner: string, what: string) => string;
  /** Words before the amount: a credit is not money in the hand. */
  readonly goodwill: (kind: GoodwillKind) => string;
  /** Words before something in kind, by its own name. */
  readonly gift: string;
  readonly by: readonly [before: string, after: string];
  readonly contact: Readonly<Record<ContactKind, string>>;
  readonly owner: (name: string) => string;
  readonly answer: Readonly<Record<'statutory' | 'own', readonly [before: string, after: string]>>;
}

const MOST_STEPS = 2;

function voiceOf(input: PaperInput, language: PaperLanguage): ReadBackVoice {
  const sector = input.facts.fields.sector ?? input.branch.sector;
  switch (language) {
    case 'zh':
      return {
        told: '您告诉我们：',
        happened: ['事情发生在', '。'],
        asks: '您要求：',
        open: '还在记录。',
        step: (owner, what) => `，${owner}：${what}。`,
        goodwill: () => '您会收到',
        gift: '您会免费得到：',
        by: ['，', '。'],
        contact: {
          counter: `，我们${CHINESE_SECTORS[sector].desk}等您。`,
          phone: '，我们打电话给您。',
          visit: '，我们上门拜访您。',
          post: '，我们给您寄信。',
          message: '，我们给您发消息。',
        },
        owner: (name) => `这件事由${name}负责，跟进到办完为止。`,
        answer: { statutory: ['这件事的法定期限是', '。'], own: ['我们最迟在', '答复您。'] },
      };
    case 'en':
      return {
        told: 'You told us: ',
        happened: ['It happened ', '.'],
        asks: 'You ask for: ',
        open: 'still being taken down.',
        step: (owner, what) => `, ${owner}: ${what}.`,
        goodwill: (kind) =>
          kind === 'credit'
            ? 'We will credit your account with '
            : kind === 'in-kind'
              ? 'You will receive, free of charge, something worth '
              : 'You will receive ',
        gift: 'You will receive free of charge: ',
        by: [', ', '.'],
        contact: {
          counter: ` we expect you ${ENGLISH_SECTORS[sector].desk}.`,
          phone: ' we will ring you.',
          visit: ' we will come to see you.',
          post: ' we will write to you.',
          message: ' we will send you a message.',
        },
        owner: (name) => `${name} looks after this matter until it is settled.`,
        answer: {
          statutory: ['The statutory deadline in this matter is ', '.'],
          own: ['You will have our answer by ', '.'],
        },
      };
    case 'pl': {
      const you = polishAddress(genderOf(input.facts.fields));
      return {
        told: `Wiemy od ${you.gen}: `,
        happened: ['Wydarzyło się to ', '.'],
        asks: `${you.now('Oczekuje', 'Oczekują')} ${you.nom}: `,
        open: 'w trakcie spisywania.',
        step: (owner, what) => `, ${owner}: ${what}.`,
        goodwill: (kind) =>
          kind === 'credit'
            ? `Dopiszemy do ${you.gen} konta `
            : `${you.now('Otrzyma', 'Otrzymają')} ${you.nom} ${kind === 'in-kind' ? 'bezpłatne świadczenie o wartości ' : ''}`,
        gift: `${you.now('Otrzyma', 'Otrzymają')} ${you.nom} bezpłatnie: `,
        by: [' ', '.'],
        contact: {
          counter: ` spotykamy się z ${you.inst} ${POLISH_SECTORS[sector].desk}.`,
          phone: ` zadzwonimy do ${you.gen}.`,
          visit: ` przyjedziemy do ${you.gen}.`,
          post: ` wyślemy do ${you.gen} list.`,
          message: ` wyślemy do ${you.gen} wiadomość.`,
        },
        owner: (name) => `Do końca prowadzi tę sprawę ${name}.`,
        answer: { statutory: ['Termin ustawowy w tej sprawie: ', '.'], own: ['Odpowiemy do ', '.'] },
      };
    }
  }
}

/**
 * The read-back of the Confirm stage: 4 to 8 lines, addressed to the customer, in the language of their papers, with the
 * times marked. Shows nothing internal (design: the customer stands opposite).
 */
export function composeReadBack(input: PaperInput): readonly ReadBackLine[] {
  const language = languageOf(input);
  const voice = voiceOf(input, language);
  const { fields } = input.facts;
  const plain = (text: string): { text: string; strong: boolean } => ({ text, strong: false });
  const strong = (text: string): { text: string; strong: boolean } => ({ text, strong: true });
  const start = (text: string): string => (language === 'zh' ? text : capitalised(text));
  const account = fields.customerWords ?? fields.what ?? '';
  const lines: ReadBackLine[] = [
    [plain(voice.told), plain(account === '' ? voice.open : asSentences(account, language))],
  ];
  if (fields.happenedOn !== undefined) {
    lines.push([plain(voice.happened[0]), strong(happenedWords(input, language)), plain(voice.happened[1])]);
  }
  const request = fields.request ?? '';
  lines.push([plain(voice.asks), plain(request === '' ? voice.open : asSentences(request, language))]);
  const open = (fields.steps ?? []).filter((step) => step.state !== 'done');
  for (const step of open.slice(0, MOST_STEPS)) {
    lines.push([
      strong(start(limitWords(step.due, language, input.today))),
      plain(voice.step(step.owner, oneLineOf(step.what))),
    ]);
  }
  const offer = offeredGoodwill(fields);
  if (offer !== null && fields.goodwillKind !== undefined) {
    const gift =
      offer.kind === 'in-kind' && offer.basis.kind === 'in-kind' ? oneLineOf(offer.basis.what) : '';
    const line = [
      plain(gift === '' ? voice.goodwill(offer.kind) : voice.gift),
      strong(gift !== '' || offer.amount === null ? gift : moneyWords(offer.amount, language)),
    ];
    lines.push(
      offer.dueOn === null
        ? [...line, plain(voice.by[1])]
        : [
            ...line,
            plain(voice.by[0]),
            strong(limitWords(offer.dueOn, language, input.today)),
            plain(voice.by[1]),
          ],
    );
  }
  if (fields.nextContactAt !== undefined) {
    lines.push([
      strong(start(appointmentWords(fields.nextContactAt, language, input.today))),
      plain(voice.contact[fields.nextContactKind ?? 'phone']),
    ]);
  }
  const [before, after] = voice.answer[printableRule(input) === null ? 'own' : 'statutory'];
  lines.push([plain(before), strong(answerDate(input, language)), plain(after)]);
  if (lines.length < 8) lines.push([plain(voice.owner(input.owner.name))]);
  return lines.map(withoutSecondStop);
}

/** 26 czerwca 2026 r. ends the sentence by itself. */
function withoutSecondStop(line: ReadBackLine): ReadBackLine {
  return line
    .map((part, at) => ({ ...part, text: afterWords(line[at - 1]?.text ?? '', part.text) }))
    .filter((part) => part.text !== '');
}

function happenedWords(input: PaperInput, language: PaperLanguage): string {
  const { happenedOn = input.today, happenedTime } = input.facts.fields;
  const moment = happenedTime === undefined ? happenedOn : `${happenedOn}T${happenedTime}`;
  const words = momentWords(moment, language, input.today);
  if (language !== 'en') return words;
  return happenedTime === undefined ? `on ${words}` : `at ${words}`;
}

function answerDate(input: PaperInput, language: PaperLanguage): string {
  const due = printableRule(input) === null ? undefined : input.facts.deadline?.dueOn;
  return dateWords(due ?? ownAnswerDate(input), language);
}
