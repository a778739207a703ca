import type { InEachLanguage } from '../../language.ts';

/** What stands around the sentences of every letter. */
export interface FrameWords {
  readonly closing: (named: boolean) => string;
  readonly reference: Readonly<
    Record<'date' | 'number' | 'matter' | 'writtenBy' | 'phone' | 'customerReference' | 'answerBy', string>
  >;
  readonly referenceTail: (tail: string) => string;
  /** Before the appeal route, which may speak of this day. */
  readonly deadline: (date: string) => string;
  /** The same once the day was moved: the new one and the one before. */
  readonly extendedDeadline: (date: string, from: string) => string;
}

export const FRAME_WORDS: InEachLanguage<FrameWords> = {
  zh: {
    closing: () => '此致\n敬礼',
    reference: {
      date: '日期',
      number: '受理编号',
      matter: '事由',
      writtenBy: '经办人',
      phone: '电话',
      customerReference: '业务号码',
      answerBy: '新的答复日期',
    },
    referenceTail: (tail) => `尾号 ${tail}`,
    deadline: (date) => `法定期限：${date}。`,
    extendedDeadline: (date, from) => `法定期限：${date}，由${from}依规定延长。`,
  },
  en: {
    closing: (named) => (named ? 'Yours sincerely,' : 'Yours faithfully,'),
    reference: {
      date: 'Date',
      number: 'Our reference',
      matter: 'Matter',
      writtenBy: 'Written by',
      phone: 'Telephone',
      customerReference: 'Your reference',
      answerBy: 'Our answer by',
    },
    referenceTail: (tail) => `ending ${tail}`,
    deadline: (date) => `Deadline set by law: ${date}.`,
    extendedDeadline: (date, from) => `Deadline set by law: ${date}, extended from ${from}.`,
  },
  pl: {
    closing: () => 'Z poważaniem',
    reference: {
      date: 'Data',
      number: 'Znak sprawy',
      matter: 'Dotyczy',
      writtenBy: 'Prowadzi',
      phone: 'Telefon',
      customerReference: 'Nr referencyjny',
      answerBy: 'Odpowiedź do',
    },
    referenceTail: (tail) => `kończy się na ${tail}`,
    deadline: (date) => `Termin ustawowy: ${date}`,
    extendedDeadline: (date, from) => `Termin ustawowy: ${date} (przedłużony; poprzednio ${from}).`,
  },
};
