import type { InEachLanguage } from '../language.ts';
import type { DaySummary } from './day-summary.ts';

export type SummaryFigure = keyof DaySummary;

/** Fixed words of the one-page summary; `{name}` marks what is filled in. */
export interface SummaryWords {
  readonly title: string;
  readonly counter: string;
  readonly sequence: string;
  readonly before: string;
  readonly first: string;
  /** Heading of the chart. */
  readonly byHour: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly rows: readonly (readonly [figure: SummaryFigure, label: string])[];
  }[];
  readonly noteOnOlder: string;
  readonly manifest: string;
  readonly signature: string;
}

export const SUMMARY_WORDS: InEachLanguage<SummaryWords> = {
  zh: {
    title: '日结汇总',
    counter: '{branch}，{counter} 号台',
    sequence: '第 {sequence} 包',
    before: '接在第 {sequence} 包之后',
    first: '本台的第一包',
    byHour: '各时段接待人数',
    groups: [
      {
        heading: '接待',
        rows: [
          ['received', '当日接待'],
          ['resolved', '其中已办结'],
          ['waiting', '等待他方处理'],
          ['leftBeforeConfirming', '未确认即离开'],
          ['clocksLate', '服务时限超时'],
          ['olderChanged', '往日个案有变动'],
        ],
      },
      {
        heading: '承诺',
        rows: [
          ['promisesKept', '按时兑现'],
          ['promisesLate', '超时兑现'],
          ['promisesBroken', '未兑现'],
          ['promisesOpen', '未到期或待办'],
        ],
      },
      {
        heading: '往来',
        rows: [
          ['contacts', '当日回访'],
          ['lettersMade', '文书'],
          ['lettersWithCustomer', '其中已交到客户手里'],
          ['events', '包内记录'],
        ],
      },
    ],
    noteOnOlder: '承诺和文书的数字，包括往日个案中有变动的部分。',
    manifest: '日结包内每个文件的校验码见清单文件，清单由本台签名。',
    signature: '交接人签字、日期',
  },
  en: {
    title: 'Summary of the day',
    counter: '{branch}, counter {counter}',
    sequence: 'Package {sequence}',
    before: 'follows package {sequence}',
    first: 'first package of this counter',
    byHour: 'Customers by hour',
    groups: [
      {
        heading: 'Customers',
        rows: [
          ['received', 'Received on the day'],
          ['resolved', 'Of these, resolved'],
          ['waiting', 'Waiting for somebody else'],
          ['leftBeforeConfirming', 'Left before confirming'],
          ['clocksLate', 'Service clocks run out'],
          ['olderChanged', 'Earlier cases that changed'],
        ],
      },
      {
        heading: 'Promises',
        rows: [
          ['promisesKept', 'Kept on time'],
          ['promisesLate', 'Done, but late'],
          ['promisesBroken', 'Broken'],
          ['promisesOpen', 'Still open'],
        ],
      },
      {
        heading: 'Contact and papers',
        rows: [
          ['contacts', 'Follow-ups on the day'],
          ['lettersMade', 'Papers'],
          ['lettersWithCustomer', 'Of these, with the customer'],
          ['events', 'Events in the package'],
        ],
      },
    ],
    noteOnOlder: 'Promises and papers include those of earlier cases that changed.',
    manifest: 'The manifest lists the checksum of every file in the package and is signed by this counter.',
    signature: 'Handed over by, date',
  },
  pl: {
    title: 'Podsumowanie dnia',
    counter: '{branch}, stanowisko {counter}',
    sequence: 'Paczka {sequence}',
    before: 'następuje po paczce {sequence}',
    first: 'pierwsza paczka tego stanowiska',
    byHour: 'Klienci według godzin',
    groups: [
      {
        heading: 'Klienci',
        rows: [
          ['received', 'Przyjęci tego dnia'],
          ['resolved', 'W tym sprawy załatwione'],
          ['waiting', 'Sprawy czekające na kogoś innego'],
          ['leftBeforeConfirming', 'Wyszli przed potwierdzeniem'],
          ['clocksLate', 'Przekroczone czasy obsługi'],
          ['olderChanged', 'Wcześniejsze sprawy ze zmianami'],
        ],
      },
      {
        heading: 'Obietnice',
        rows: [
          ['promisesKept', 'Dotrzymane w terminie'],
          ['promisesLate', 'Spełnione po terminie'],
          ['promisesBroken', 'Niedotrzymane'],
          ['promisesOpen', 'Jeszcze otwarte'],
        ],
      },
      {
        heading: 'Kontakty i pisma',
        rows: [
          ['contacts', 'Kontakty tego dnia'],
          ['lettersMade', 'Pisma'],
          ['lettersWithCustomer', 'W tym przekazane klientom'],
          ['events', 'Zdarzenia w paczce'],
        ],
      },
    ],
    noteOnOlder: 'Liczby obietnic i pism obejmują także zmienione wcześniejsze sprawy.',
    manifest: 'Sumy kontrolne wszystkich plików zawiera manifest podpisany kluczem tego stanowiska.',
    signature: 'Podpis osoby przekazującej, data',
  },
};
