import type { InEachLanguage } from '../language.ts';
import type { LateClock } from '../lateness.ts';
import type { ClockState } from '../service-clocks.ts';

export interface CaseFileWords {
  readonly title: string;
  readonly printedOn: string;
  readonly received: string;
  readonly matter: string;
  readonly rows: Readonly<Record<'actsFor' | 'due' | 'mode', string>>;
  readonly told: string;
  readonly asked: string;
  readonly established: string;
  readonly effect: string;
  readonly goodwill: string;
  readonly laterProblems: string;
  readonly clocks: string;
  readonly clockColumns: readonly [string, string, string];
  readonly clockNames: Readonly<Record<LateClock, string>>;
  readonly clockStates: Readonly<Record<ClockState, string>>;
  readonly lateBecause: (clock: string, reason: string) => string;
  readonly papers: string;
  readonly paperColumns: readonly [string, string, string];
  readonly version: (version: number) => string;
  readonly promises: string;
  readonly contacts: string;
  readonly contactColumns: readonly [string, string, string];
  readonly timeline: string;
  readonly timelineColumns: readonly [string, string, string];
  readonly withoutStaff: string;
}

const ZH: CaseFileWords = {
  title: '投诉个案卷宗',
  printedOn: '打印日期',
  received: '受理日期',
  matter: '事由',
  rows: { actsFor: '代办对象', due: '答复期限', mode: '致歉方式' },
  told: '客户反映的情况',
  asked: '客户的要求',
  established: '已查明的情况',
  effect: '对客户的影响',
  goodwill: '补偿',
  laterProblems: '后来提出的问题',
  clocks: '服务时限',
  clockColumns: ['时限', '结果', '最迟时间'],
  clockNames: {
    acknowledge: '接待',
    progress: '告知进展',
    concrete: '实质进展',
    close: '处理完毕',
    letter: '书面致歉',
    statutory: '法定期限',
  },
  clockStates: {
    running: '进行中',
    soon: '即将到时',
    late: '超时',
    kept: '按时',
    paused: '暂停',
    stopped: '已停止',
  },
  lateBecause: (clock, reason) => `${clock}超时的原因：${reason}`,
  papers: '文书',
  paperColumns: ['文书', '版本', '打印'],
  version: (version) => `第${String(version)}版`,
  promises: '承诺',
  contacts: '后续联系',
  contactColumns: ['谈话内容', '方式与结果', '时间'],
  timeline: '办理经过',
  timelineColumns: ['事项', '经办', '时间'],
  withoutStaff: '涉及的工作人员姓名未列入本卷宗。',
};

const EN: CaseFileWords = {
  title: 'Case file',
  printedOn: 'Printed on',
  received: 'Received',
  matter: 'The matter',
  rows: { actsFor: 'Acts for', due: 'Answer due by', mode: 'Apology' },
  told: 'What the customer told us',
  asked: 'What the customer asks for',
  established: 'What was established',
  effect: 'What it meant for the customer',
  goodwill: 'Goodwill',
  laterProblems: 'Problems added later',
  clocks: 'Clocks',
  clockColumns: ['Clock', 'What became of it', 'Due by'],
  clockNames: {
    acknowledge: 'Acknowledge',
    progress: 'Tell progress',
    concrete: 'Concrete progress',
    close: 'Close the loop',
    letter: 'Letter',
    statutory: 'Statutory day',
  },
  clockStates: {
    running: 'running',
    soon: 'running, last quarter',
    late: 'late',
    kept: 'kept',
    paused: 'standing still',
    stopped: 'stopped',
  },
  lateBecause: (clock, reason) => `Why “${clock}” was late: ${reason}`,
  papers: 'Papers',
  paperColumns: ['Paper', 'Version', 'Printed'],
  version: (version) => `version ${String(version)}`,
  promises: 'Promises',
  contacts: 'Later contacts',
  contactColumns: ['What was said', 'How, and with what result', 'When'],
  timeline: 'What happened, in order',
  timelineColumns: ['What', 'Who', 'When'],
  withoutStaff: 'The name of the member of staff concerned is not part of this file.',
};

const PL: CaseFileWords = {
  title: 'Akta sprawy',
  printedOn: 'Wydrukowano',
  received: 'Przyjęto',
  matter: 'Przedmiot sprawy',
  rows: { actsFor: 'W imieniu', due: 'Termin odpowiedzi', mode: 'Przeprosiny' },
  told: 'Co zgłosił klient',
  asked: 'O co prosi klient',
  established: 'Co ustalono',
  effect: 'Skutki dla klienta',
  goodwill: 'Rekompensata',
  laterProblems: 'Problemy zgłoszone później',
  clocks: 'Terminy',
  clockColumns: ['Termin', 'Wynik', 'Do kiedy'],
  clockNames: {
    acknowledge: 'Przyjęcie',
    progress: 'Informacja o postępie',
    concrete: 'Plan działania',
    close: 'Załatwienie',
    letter: 'List',
    statutory: 'Termin ustawowy',
  },
  clockStates: {
    running: 'biegnie',
    soon: 'biegnie, ostatnia ćwiartka',
    late: 'po terminie',
    kept: 'dotrzymany',
    paused: 'wstrzymany',
    stopped: 'zatrzymany',
  },
  lateBecause: (clock, reason) => `Przyczyna opóźnienia („${clock}”): ${reason}`,
  papers: 'Pisma',
  paperColumns: ['Pismo', 'Wersja', 'Wydruk'],
  version: (version) => `wersja ${String(version)}`,
  promises: 'Obietnice',
  contacts: 'Późniejsze kontakty',
  contactColumns: ['Treść rozmowy', 'Sposób i wynik', 'Kiedy'],
  timeline: 'Przebieg sprawy',
  timelineColumns: ['Co', 'Kto', 'Kiedy'],
  withoutStaff: 'Nazwiska pracownika, którego dotyczy sprawa, w tych aktach nie podano.',
};

export const CASE_FILE_WORDS: InEachLanguage<CaseFileWords> = { zh: ZH, en: EN, pl: PL };
