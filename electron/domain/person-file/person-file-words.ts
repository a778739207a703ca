import type { CaseState } from '../case.ts';
import type { ChannelOfArrival, ContactKind } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';
import type { PaperKind } from '../paper.ts';
import type { PromiseState } from '../promise.ts';
import type { RetentionClass } from '../retention/retention-class.ts';
import type { PersonFilePurpose } from './person-file.ts';

export interface PersonFileWords {
  readonly title: string;
  readonly madeOn: string;
  readonly purpose: string;
  readonly purposes: Readonly<Record<PersonFilePurpose, string>>;
  readonly about: string;
  readonly intro: (cases: number) => string;
  readonly caseHeading: (number: string, day: string) => string;
  readonly rows: Readonly<
    Record<
      'state' | 'way' | 'name' | 'phone' | 'address' | 'reference' | 'actsFor' | 'owner' | 'due' | 'staff',
      string
    >
  >;
  readonly states: Readonly<Record<CaseState, string>>;
  readonly channels: Readonly<Record<ChannelOfArrival, string>>;
  readonly none: string;
  readonly forSomebodyElse: string;
  readonly told: string;
  readonly asked: string;
  readonly established: string;
  readonly effect: string;
  readonly said: string;
  readonly goodwill: string;
  readonly promises: {
    readonly heading: string;
    readonly columns: readonly [string, string, string];
    readonly states: Readonly<Record<PromiseState, string>>;
  };
  readonly contacts: string;
  readonly contactKinds: Readonly<Record<ContactKind, string>>;
  readonly satisfaction: (points: number) => string;
  readonly papers: string;
  readonly paperKinds: Readonly<Record<PaperKind, string>>;
  readonly printed: (day: string) => string;
  readonly notPrinted: string;
  readonly keptHeading: string;
  readonly kept: string;
  readonly keptClass: Readonly<Record<RetentionClass, string>>;
  readonly months: (months: number) => string;
  readonly forEver: string;
  readonly masked: string;
  readonly correction: (phone: string) => string;
}

const ZH: PersonFileWords = {
  title: '本网点留存的您的投诉信息',
  madeOn: '制作日期',
  purpose: '用途',
  purposes: {
    access: '本人查阅',
    transfer: '本人转交其他机构',
    authority: '应主管机关要求',
    dispute: '处理争议',
  },
  about: '客户',
  intro: (cases) =>
    `以下是本网点投诉台留存的与您有关的全部记录，共${String(cases)}件。已打印的文书另附，未在此重复排版。`,
  caseHeading: (number, day) => `投诉 ${number}，${day}`,
  rows: {
    state: '处理状态',
    way: '来访方式',
    name: '姓名',
    phone: '电话',
    address: '通信地址',
    reference: '户号或合同号',
    actsFor: '代办',
    owner: '经办人',
    due: '答复期限',
    staff: '涉及的工作人员',
  },
  states: {
    intake: '接待中',
    open: '办理中',
    waiting: '等待中',
    resolved: '已办结',
    withdrawn: '已撤回',
    left: '未确认即离开',
    closed: '已结案',
    reopened: '重新受理',
  },
  channels: {
    'in-person': '到店',
    phone: '电话',
    letter: '来信',
    'paper-form': '纸质登记表',
    authority: '主管机关转来',
  },
  none: '无',
  forSomebodyElse: '是，为他人办理（姓名不予显示）',
  told: '您反映的情况',
  asked: '您的要求',
  established: '已查明的情况',
  effect: '对您的影响',
  said: '当面对您说过的话',
  goodwill: '补偿',
  promises: {
    heading: '对您的承诺',
    columns: ['承诺内容', '结果', '时间'],
    states: { open: '进行中', kept: '按时兑现', late: '超时兑现', broken: '未兑现', withdrawn: '已取消' },
  },
  contacts: '后续联系',
  contactKinds: { counter: '柜台', phone: '电话', visit: '上门', post: '信函', message: '短信' },
  satisfaction: (points) => `满意度${String(points)}分（满分5分）`,
  papers: '文书',
  paperKinds: {
    receipt: '回执',
    holding: '延期告知函',
    apology: '致歉信',
    resolution: '处理结果确认单',
    'public-reply': '公开回复',
  },
  printed: (day) => `${day}打印`,
  notPrinted: '未打印',
  keptHeading: '这些信息保留多久',
  kept: '投诉办结之后，文字内容保留到下列期限，期满后抹去，只留下不含姓名和内容的统计数字及投诉编号。',
  keptClass: {
    authority: '主管机关介入的投诉',
    safety: '涉及人身安全的投诉',
    money: '支付过款项或补偿的投诉',
    left: '中途离开或撤回的投诉',
    ordinary: '其他投诉',
  },
  months: (months) => (months % 12 === 0 ? `${String(months / 12)}年` : `${String(months)}个月`),
  forEver: '不设期限',
  masked: '他人的姓名以“[…]”代替。',
  correction: (phone) =>
    phone === ''
      ? '如有记载不实，请到本网点提出更正。'
      : `如有记载不实，请到本网点提出更正，或致电${phone}。`,
};

const EN: PersonFileWords = {
  title: 'What we hold about you',
  madeOn: 'Made on',
  purpose: 'Purpose',
  purposes: {
    access: 'you asked to see it',
    transfer: 'you asked to take it elsewhere',
    authority: 'asked for by an authority',
    dispute: 'for a dispute',
  },
  about: 'Customer',
  intro: (cases) =>
    cases === 1
      ? 'This is everything the complaint desk of this branch holds about you: one complaint. Papers already printed come with it and are not set again here.'
      : `This is everything the complaint desk of this branch holds about you: ${String(cases)} complaints. Papers already printed come with it and are not set again here.`,
  caseHeading: (number, day) => `Complaint ${number}, ${day}`,
  rows: {
    state: 'State',
    way: 'How it reached us',
    name: 'Name',
    phone: 'Phone',
    address: 'Address',
    reference: 'Account or contract',
    actsFor: 'On behalf of',
    owner: 'Looked after by',
    due: 'Answer due by',
    staff: 'Member of staff concerned',
  },
  states: {
    intake: 'being taken down',
    open: 'being dealt with',
    waiting: 'waiting',
    resolved: 'resolved',
    withdrawn: 'withdrawn',
    left: 'left before it was confirmed',
    closed: 'closed',
    reopened: 'opened again',
  },
  channels: {
    'in-person': 'in person',
    phone: 'by phone',
    letter: 'by letter',
    'paper-form': 'on a paper form',
    authority: 'through an authority',
  },
  none: 'none',
  forSomebodyElse: 'somebody else, whose name is not shown',
  told: 'What you told us',
  asked: 'What you asked for',
  established: 'What was established',
  effect: 'What it meant for you',
  said: 'What was said to you',
  goodwill: 'Goodwill',
  promises: {
    heading: 'What you were promised',
    columns: ['Promise', 'What became of it', 'When'],
    states: {
      open: 'under way',
      kept: 'kept',
      late: 'kept late',
      broken: 'not kept',
      withdrawn: 'taken back',
    },
  },
  contacts: 'Later contacts',
  contactKinds: {
    counter: 'at the counter',
    phone: 'by phone',
    visit: 'visit',
    post: 'by post',
    message: 'message',
  },
  satisfaction: (points) => `satisfaction ${String(points)} of 5`,
  papers: 'Papers',
  paperKinds: {
    receipt: 'receipt',
    holding: 'holding letter',
    apology: 'letter of apology',
    resolution: 'resolution sheet',
    'public-reply': 'public reply',
  },
  printed: (day) => `printed on ${day}`,
  notPrinted: 'not printed',
  keptHeading: 'How long this is kept',
  kept: 'Once a complaint has ended, its words are kept for the time below. They are then erased, and only the number of the complaint and figures without a name or a word remain.',
  keptClass: {
    authority: 'Complaints an authority took part in',
    safety: 'Complaints about somebody’s safety',
    money: 'Complaints with money or goodwill paid',
    left: 'Complaints left or withdrawn',
    ordinary: 'All other complaints',
  },
  months: (months) => {
    const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
    return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  },
  forEver: 'no limit',
  masked: 'Names of other people are replaced by “[…]”.',
  correction: (phone) =>
    phone === ''
      ? 'If anything here is wrong, tell us at the branch and we will put it right.'
      : `If anything here is wrong, tell us at the branch or on ${phone} and we will put it right.`,
};

const PL: PersonFileWords = {
  title: 'Dane, które o Państwu przechowujemy',
  madeOn: 'Sporządzono',
  purpose: 'Cel',
  purposes: {
    access: 'wgląd na życzenie osoby',
    transfer: 'przeniesienie na życzenie osoby',
    authority: 'na żądanie organu',
    dispute: 'na potrzeby sporu',
  },
  about: 'Klient',
  intro: (cases) =>
    cases === 1
      ? 'Poniżej znajduje się wszystko, co stanowisko reklamacji tej placówki przechowuje na Państwa temat: jedna reklamacja. Wydrukowane wcześniej pisma są dołączone i nie są tu powtarzane.'
      : `Poniżej znajduje się wszystko, co stanowisko reklamacji tej placówki przechowuje na Państwa temat; liczba reklamacji: ${String(cases)}. Wydrukowane wcześniej pisma są dołączone i nie są tu powtarzane.`,
  caseHeading: (number, day) => `Reklamacja ${number}, ${day}`,
  rows: {
    state: 'Stan',
    way: 'Sposób zgłoszenia',
    name: 'Imię i nazwisko',
    phone: 'Telefon',
    address: 'Adres',
    reference: 'Numer klienta lub umowy',
    actsFor: 'W czyim imieniu',
    owner: 'Prowadzi',
    due: 'Termin odpowiedzi',
    staff: 'Pracownik, którego dotyczy',
  },
  states: {
    intake: 'przyjmowana',
    open: 'w toku',
    waiting: 'oczekuje',
    resolved: 'rozwiązana',
    withdrawn: 'wycofana',
    left: 'niedokończona, klient wyszedł',
    closed: 'zamknięta',
    reopened: 'otwarta ponownie',
  },
  channels: {
    'in-person': 'osobiście',
    phone: 'telefonicznie',
    letter: 'listownie',
    'paper-form': 'na formularzu papierowym',
    authority: 'za pośrednictwem organu',
  },
  none: 'brak',
  forSomebodyElse: 'innej osoby, której danych nie podajemy',
  told: 'Co Państwo zgłosili',
  asked: 'O co Państwo prosili',
  established: 'Co ustalono',
  effect: 'Skutki dla Państwa',
  said: 'Co Państwu powiedziano',
  goodwill: 'Rekompensata',
  promises: {
    heading: 'Co Państwu obiecano',
    columns: ['Obietnica', 'Wynik', 'Kiedy'],
    states: {
      open: 'w toku',
      kept: 'dotrzymana',
      late: 'dotrzymana po terminie',
      broken: 'niedotrzymana',
      withdrawn: 'cofnięta',
    },
  },
  contacts: 'Późniejsze kontakty',
  contactKinds: {
    counter: 'przy okienku',
    phone: 'telefon',
    visit: 'wizyta',
    post: 'list',
    message: 'wiadomość',
  },
  satisfaction: (points) => `zadowolenie ${String(points)} na 5`,
  papers: 'Pisma',
  paperKinds: {
    receipt: 'potwierdzenie',
    holding: 'pismo o przedłużeniu',
    apology: 'list z przeprosinami',
    resolution: 'karta rozstrzygnięcia',
    'public-reply': 'odpowiedź publiczna',
  },
  printed: (day) => `wydrukowano ${day}`,
  notPrinted: 'nie drukowano',
  keptHeading: 'Jak długo przechowujemy te dane',
  kept: 'Po zakończeniu reklamacji jej treść przechowujemy przez czas podany niżej. Potem treść jest usuwana, a zostają tylko numer reklamacji i liczby, bez nazwiska i bez treści.',
  keptClass: {
    authority: 'Reklamacje z udziałem organu',
    safety: 'Reklamacje dotyczące bezpieczeństwa ludzi',
    money: 'Reklamacje z wypłatą lub rekompensatą',
    left: 'Reklamacje niedokończone lub wycofane',
    ordinary: 'Pozostałe reklamacje',
  },
  months: (months) =>
    months % 12 === 0
      ? `${String(months / 12)} ${polish(months / 12, 'rok', 'lata', 'lat')}`
      : `${String(months)} ${polish(months, 'miesiąc', 'miesiące', 'miesięcy')}`,
  forEver: 'bezterminowo',
  masked: 'Nazwiska innych osób zastąpiono znakiem „[…]”.',
  correction: (phone) =>
    phone === ''
      ? 'Jeśli coś się nie zgadza, prosimy zgłosić to w placówce, poprawimy dane.'
      : `Jeśli coś się nie zgadza, prosimy zgłosić to w placówce lub pod numerem ${phone}, poprawimy dane.`,
};

/** 1 rok, 2 lata, 5 lat, 12 lat, 22 lata. */
function polish(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const [tens, units] = [count % 100, count % 10];
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
}

export const PERSON_FILE_WORDS: InEachLanguage<PersonFileWords> = { zh: ZH, en: EN, pl: PL };
