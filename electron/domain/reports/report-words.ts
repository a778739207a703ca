import type { Cause, Place, Principle } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';
import type { COUNTED_CLOCKS, ReportName } from './report.ts';

/** Words of the reports that stand on the screen, on the sheet and in the spreadsheet alike. */
export interface ReportWords {
  readonly title: string;
  readonly names: Readonly<Record<ReportName, string>>;
  readonly rows: {
    readonly place: Readonly<Record<Place, string>>;
    readonly cause: Readonly<Record<Cause, string>>;
    readonly principle: Readonly<Record<Exclude<Principle, 'none'>, string>>;
    readonly promise: Readonly<Record<'kept' | 'late' | 'broken', string>>;
    readonly repeat: Readonly<Record<'first' | 'again', string>>;
    readonly clock: Readonly<Record<`${(typeof COUNTED_CLOCKS)[number]}-${'kept' | 'late'}`, string>>;
    readonly mark: string;
    readonly notSaid: string;
  };
  readonly columns: Readonly<Record<'what' | 'count' | 'before' | 'sum' | 'sumBefore', string>>;
  readonly total: string;
  readonly mean: string;
}

const ZH = {
  title: '报表',
  names: {
    volume: '投诉量',
    category: '投诉类别',
    place: '发生位置',
    counter: '按柜台',
    clocks: '时限遵守',
    promises: '承诺兑现',
    repeats: '重复投诉',
    causes: '原因归属',
    principles: '原则性失误',
    improvements: '改进事项',
    satisfaction: '满意度',
    goodwill: '补偿支出',
  },
  rows: {
    place: {
      guidance: '引导区',
      waiting: '等候区',
      counter: '柜台',
      'self-service': '自助区',
      elsewhere: '其他地方',
    },
    cause: { ours: '我方', shared: '双方', 'third-party': '第三方或不可抗力', 'not-ours': '非我方' },
    principle: { hygiene: '卫生', privacy: '隐私', money: '资金' },
    promise: { kept: '按时兑现', late: '超时兑现', broken: '未兑现' },
    repeat: { first: '首次', again: '再次投诉同一问题' },
    clock: {
      'acknowledge-kept': '按时接待',
      'acknowledge-late': '接待迟了',
      'progress-kept': '等候时按时告知进展',
      'progress-late': '等候时告知进展迟了',
      'concrete-kept': '按时有具体进展',
      'concrete-late': '具体进展迟了',
      'close-kept': '按时办结',
      'close-late': '办结迟了',
      'letter-kept': '按时出具致歉信',
      'letter-late': '致歉信迟了',
      'statutory-kept': '法定期限内答复',
      'statutory-late': '超过法定期限答复',
    },
    mark: '分',
    notSaid: '未记录',
  },
  columns: { what: '项目', count: '件数', before: '对比期', sum: '金额', sumBefore: '对比期金额' },
  total: '合计',
  mean: '平均',
} as const satisfies ReportWords;

const EN = {
  title: 'Reports',
  names: {
    volume: 'Complaints received',
    category: 'By category',
    place: 'By place in the hall',
    counter: 'By counter',
    clocks: 'Clocks kept',
    promises: 'Promises kept',
    repeats: 'Repeats',
    causes: 'Whose cause',
    principles: 'Failures of principle',
    improvements: 'Improvement lines',
    satisfaction: 'Satisfaction',
    goodwill: 'Goodwill spent',
  },
  rows: {
    place: {
      guidance: 'Guidance desk',
      waiting: 'Waiting area',
      counter: 'Counter',
      'self-service': 'Self-service',
      elsewhere: 'Elsewhere',
    },
    cause: {
      ours: 'Ours',
      shared: 'Shared',
      'third-party': 'Third party or force majeure',
      'not-ours': 'Not ours',
    },
    principle: { hygiene: 'Hygiene', privacy: 'Privacy', money: 'Money' },
    promise: { kept: 'Kept', late: 'Kept late', broken: 'Broken' },
    repeat: { first: 'For the first time', again: 'The same matter again' },
    clock: {
      'acknowledge-kept': 'Acknowledged in time',
      'acknowledge-late': 'Acknowledged later',
      'progress-kept': 'Told in time while waiting',
      'progress-late': 'Left waiting longer without a word',
      'concrete-kept': 'Concrete progress in time',
      'concrete-late': 'Concrete progress later',
      'close-kept': 'Resolved in time',
      'close-late': 'Resolved later',
      'letter-kept': 'Letter in time',
      'letter-late': 'Letter later',
      'statutory-kept': 'Resolved by the statutory day',
      'statutory-late': 'Resolved after the statutory day',
    },
    mark: 'of 5',
    notSaid: 'Not recorded',
  },
  columns: {
    what: 'What',
    count: 'Number',
    before: 'Compared with',
    sum: 'Sum',
    sumBefore: 'Sum compared with',
  },
  total: 'Total',
  mean: 'Mean',
} as const satisfies ReportWords;

const PL = {
  title: 'Raporty',
  names: {
    volume: 'Przyjęte reklamacje',
    category: 'Według kategorii',
    place: 'Według miejsca',
    counter: 'Według stanowiska',
    clocks: 'Dotrzymane terminy',
    promises: 'Dotrzymane obietnice',
    repeats: 'Powtórne reklamacje',
    causes: 'Po czyjej stronie przyczyna',
    principles: 'Błędy zasadnicze',
    improvements: 'Usprawnienia',
    satisfaction: 'Zadowolenie',
    goodwill: 'Wydane rekompensaty',
  },
  rows: {
    place: {
      guidance: 'Punkt informacyjny',
      waiting: 'Poczekalnia',
      counter: 'Okienko',
      'self-service': 'Samoobsługa',
      elsewhere: 'Inne miejsce',
    },
    cause: {
      ours: 'Po naszej stronie',
      shared: 'Po obu stronach',
      'third-party': 'Osoba trzecia lub siła wyższa',
      'not-ours': 'Nie po naszej stronie',
    },
    principle: { hygiene: 'Higiena', privacy: 'Prywatność', money: 'Pieniądze' },
    promise: { kept: 'Dotrzymane', late: 'Po terminie', broken: 'Niedotrzymane' },
    repeat: { first: 'Po raz pierwszy', again: 'Ponownie ta sama sprawa' },
    clock: {
      'acknowledge-kept': 'Przyjęcie na czas',
      'acknowledge-late': 'Przyjęcie później',
      'progress-kept': 'Informacja na czas przy oczekiwaniu',
      'progress-late': 'Dłuższe oczekiwanie bez informacji',
      'concrete-kept': 'Plan działania na czas',
      'concrete-late': 'Plan działania później',
      'close-kept': 'Rozwiązane na czas',
      'close-late': 'Rozwiązane później',
      'letter-kept': 'List na czas',
      'letter-late': 'List później',
      'statutory-kept': 'Rozwiązane w terminie ustawowym',
      'statutory-late': 'Rozwiązane po terminie ustawowym',
    },
    mark: 'na 5',
    notSaid: 'Nie zapisano',
  },
  columns: {
    what: 'Pozycja',
    count: 'Liczba',
    before: 'Okres porównawczy',
    sum: 'Kwota',
    sumBefore: 'Kwota w okresie porównawczym',
  },
  total: 'Razem',
  mean: 'Średnia',
} as const satisfies ReportWords;

export const REPORT_WORDS = { zh: ZH, en: EN, pl: PL } as const satisfies InEachLanguage<ReportWords>;
