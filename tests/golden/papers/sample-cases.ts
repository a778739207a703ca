import type { Branch } from '../../../electron/domain/branch.ts';
import { ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import type { Staff } from '../../../electron/domain/staff.ts';
import { chinaDeadlines } from '../../../electron/packs/deadlines/china.ts';
import { polandDeadlines } from '../../../electron/packs/deadlines/poland.ts';
import { unitedKingdomDeadlines } from '../../../electron/packs/deadlines/united-kingdom.ts';
import { lenientRules } from '../../support/lenient-rules.ts';

/** Three made-up complaints, as full as an intake gets: an overcharged bill, a wrongly disconnected line, a lost booking. */
export interface SampleCase {
  readonly name: string;
  readonly input: PaperInput;
}

const RULES: readonly DeadlineRule[] = [chinaDeadlines, polandDeadlines, unitedKingdomDeadlines].flatMap(
  (pack): readonly DeadlineRule[] => pack.content.rules,
);

export function ruleNamed(id: string): DeadlineRule {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no deadline rule ${id}`);
  return rule;
}

const BLANK_HEAD = { organisation: '', branchName: '', address: '', openingHours: '', phone: '' };

function branch(language: PaperLanguage, more: Partial<Branch>, head: Branch['letterhead']['en']): Branch {
  return {
    code: 'WTL',
    counter: 1,
    sector: 'electricity',
    country: 'CN',
    region: '',
    zone: 'Asia/Shanghai',
    calendar: ROUND_THE_CLOCK,
    currency: 'CNY',
    locale: language === 'zh' ? 'zh-CN' : language === 'pl' ? 'pl-PL' : 'en-GB',
    letterhead: { zh: BLANK_HEAD, en: BLANK_HEAD, pl: BLANK_HEAD, [language]: head },
    confirmedRules: RULES.map((rule) => rule.id),
    ...lenientRules(more.currency ?? 'CNY'),
    ...more,
  };
}

function person(id: string, name: string, jobTitle: string, polishForm: Staff['polishForm'] = 'feminine'): Staff {
  return {
    id,
    name,
    role: 'clerk',
    jobTitle: { zh: jobTitle, en: jobTitle, pl: jobTitle },
    polishForm,
    deactivatedAt: null,
  };
}

function sample(
  name: string,
  parts: {
    readonly number: string;
    readonly arrivedAt: string;
    readonly today: string;
    readonly mode: ApologyMode;
    readonly branch: Branch;
    readonly owner: Staff;
    readonly rule: string;
    readonly dueOn: string;
    readonly fields: ComplaintFields;
  },
): SampleCase {
  const { number, arrivedAt, today, mode, owner, fields } = parts;
  return {
    name,
    input: {
      facts: {
        caseId: `case-${name}`,
        number,
        arrivedAt,
        fields,
        mode,
        owner: owner.id,
        deadline: { packId: 'pack', packVersion: 1, ruleId: parts.rule, dueOn: parts.dueOn, computedOn: today },
      },
      branch: parts.branch,
      owner,
      signer: owner,
      rule: ruleNamed(parts.rule),
      today,
    },
  };
}

export const OVERCHARGED_BILL = sample('overcharged-bill', {
  number: 'HPL-1-260611-007-4',
  arrivedAt: '2026-06-11T02:05:00.000Z',
  today: '2026-06-12',
  mode: 'full',
  rule: 'cn-shanghai-electricity-bill',
  dueOn: '2026-06-18',
  owner: person('s1', '周敏', '客户经理'),
  branch: branch(
    'zh',
    { code: 'HPL', region: 'shanghai' },
    {
      organisation: '禾光电力',
      branchName: '河滨路营业厅',
      address: '上海市禾光区河滨路118号',
      openingHours: '周一至周六 9:00–18:00',
      phone: '（000）6000 0118',
    },
  ),
  fields: {
    customerName: '沈国梁',
    addressForm: 'zh-xiansheng',
    phone: '13800004417',
    postalAddress: '上海市禾光区望河里7号楼2单元601\n000121',
    paperLanguage: 'zh',
    channel: 'in-person',
    form: 'oral',
    actingFor: 'self',
    reference: '3100 0452 2063',
    customerWords: '五月的电费比平时多了一倍，我家就两口人，白天都不在家，不可能用这么多。打了两次电话都说让我等。',
    wants: ['explanation', 'no-recurrence'],
    feelings: ['angry', 'worried'],
    effect: '您家里只有两口人，多交的钱是留给女儿补课的，为这件事您请了半天假',
    lossMinutes: 210,
    lossMoney: { minor: 18640, currency: 'CNY' },
    matter: '5月电费多收',
    what: '5月的电费单把电表读数抄成了4872，实际是4572，您因此多付了300度的电费。您在6月2日和6月5日两次打电话，我们都没有答复',
    happenedOn: '2026-05-28',
    where: '望河里7号楼2单元',
    sector: 'electricity',
    category: 'bill',
    complaintKind: 'price',
    factsState: 'established',
    cause: 'ours',
    principle: 'none',
    request: '把多收的钱退回来，告诉我为什么会抄错',
    requestAmount: { minor: 18640, currency: 'CNY' },
    rootCause: '抄表员把百位的5看成了8，账单发出前没有跟上个月的用量比对',
    steps: [
      { id: 'a', what: '上门重新抄表并拍照', owner: '抄表班', due: '2026-06-11T16:00', state: 'done' },
      { id: 'b', what: '重新出具5月电费单', owner: '周敏', due: '2026-06-12T17:00', state: 'now' },
      { id: 'c', what: '把更正后的账单当面或邮寄交给您', owner: '周敏', due: '2026-06-15T12:00', state: 'next' },
    ],
    goodwillKind: 'refund',
    goodwillAmount: { minor: 18640, currency: 'CNY' },
    goodwillDue: '2026-06-15',
    prevention: '从6月12日起，读数比上个月多出五成的账单，由两个人对照电表照片核对以后才发出',
    answer: 'accepted',
    nextContactAt: '2026-06-16T10:00',
    nextContactKind: 'phone',
  },
});

export const DISCONNECTED_LINE = sample('disconnected-line', {
  number: 'LUD-2-260611-003-9',
  arrivedAt: '2026-06-11T09:20:00.000Z',
  today: '2026-06-12',
  mode: 'full',
  rule: RULES.find((rule) => rule.country === 'GB' && rule.sector === 'telecom')?.id ?? '',
  dueOn: '2026-07-23',
  owner: person('s2', 'Hannah Pryce', 'Customer Adviser'),
  branch: branch(
    'en',
    {
      code: 'LUD',
      counter: 2,
      sector: 'telecom',
      country: 'GB',
      zone: 'Europe/London',
      currency: 'GBP',
    },
    {
      organisation: 'Marlbrook Telephone',
      branchName: 'Castle Street shop',
      address: '14 Castle Street, Ludbrook LB1 4MX',
      openingHours: 'Monday to Friday, 9:00–17:00',
      phone: '01632 960118',
    },
  ),
  fields: {
    customerName: 'Adaeze Okafor',
    addressForm: 'en-mrs',
    phone: '07700 900417',
    postalAddress: '3 Millrace Cottages, Ludbrook, LB2 7QD',
    paperLanguage: 'en',
    channel: 'in-person',
    form: 'oral',
    actingFor: 'self',
    reference: 'MT-88 204 2063',
    customerWords:
      'My line has been dead since Friday. I paid the bill a week before, I have the receipt, and the two people I spoke to told me to pay it again.',
    wants: ['quick-fix', 'explanation'],
    feelings: ['let-down', 'exhausted'],
    effect:
      'For six days you could not be reached by the surgery that was to ring about your mother, and you took two buses to speak to us',
    lossMinutes: 150,
    lossMoney: { minor: 1260, currency: 'GBP' },
    matter: 'line cut off in error',
    what: 'We cut off your telephone line although you had paid the May bill on 28 May. When you rang on 6 June and on 9 June we asked you to pay it a second time',
    happenedOn: '2026-06-05',
    happenedTime: '09:40',
    where: '3 Millrace Cottages, Ludbrook',
    sector: 'telecom',
    category: 'disconnected',
    complaintKind: 'after-sales',
    factsState: 'established',
    cause: 'ours',
    principle: 'none',
    request: 'Turn the line on today, and tell me in writing why it was cut off',
    rootCause:
      'Your payment was entered under the account of another customer with the same surname, and nobody compared the receipt number before the line was cut off',
    steps: [
      { id: 'a', what: 'Reconnect the line and ring you on it', owner: 'Hannah Pryce', due: '2026-06-11T13:00', state: 'done' },
      { id: 'b', what: 'Move the payment of £38.40 to your account', owner: 'billing team', due: '2026-06-12T17:00', state: 'now' },
      { id: 'c', what: 'Send you a statement that shows nothing owing', owner: 'Hannah Pryce', due: '2026-06-16T12:00', state: 'next' },
    ],
    goodwillKind: 'credit',
    goodwillAmount: { minor: 4500, currency: 'GBP' },
    goodwillDue: '2026-06-19',
    prevention:
      'From 12 June no line is cut off before a second colleague has compared the receipt number, and the shop supervisor signs the list every morning',
    answer: 'accepted',
    nextContactAt: '2026-06-19T10:00',
    nextContactKind: 'phone',
  },
});

export const LOST_BOOKING = sample('lost-booking', {
  number: 'TAR-1-260611-002-7',
  arrivedAt: '2026-06-11T19:35:00.000Z',
  today: '2026-06-12',
  mode: 'principle',
  rule: 'pl-hotel-reply',
  dueOn: '2026-06-25',
  owner: person('s3', 'Ewa Sobczak', 'kierowniczka recepcji'),
  branch: branch(
    'pl',
    { code: 'TAR', sector: 'hotel', country: 'PL', zone: 'Europe/Warsaw', currency: 'PLN' },
    {
      organisation: 'Hotel Pod Jaworem',
      branchName: 'recepcja w Tarnowie',
      address: 'ul. Wałowa 9, 33-100 Tarnów',
      openingHours: 'codziennie 7:00–22:00',
      phone: '14 000 01 18',
    },
  ),
  fields: {
    customerName: 'Grażyna Szczepańska',
    addressForm: 'pl-pani',
    phone: '600 000 417',
    postalAddress: 'ul. Źródlana 4 m. 12, 33-100 Tarnów',
    paperLanguage: 'pl',
    channel: 'in-person',
    form: 'oral',
    actingFor: 'self',
    reference: 'RZ 2026/2063',
    customerWords:
      'Przyjechałam z dwojgiem dzieci o wpół do dziesiątej wieczorem, a na recepcji powiedziano mi, że mojej rezerwacji nie ma i że mam szukać noclegu sama.',
    wants: ['explanation', 'compensation'],
    feelings: ['humiliated', 'helpless'],
    effect:
      'Czekała Pani z dwojgiem śpiących dzieci w holu, a potem jechała Pani nocą do innego miasta, żeby znaleźć nocleg',
    lossMinutes: 195,
    lossMoney: { minor: 42000, currency: 'PLN' },
    matter: 'utracona rezerwacja pokoju',
    what: 'Miała Pani opłaconą rezerwację pokoju 204 na dwie noce, a my wynajęliśmy ten pokój komuś innemu',
    happenedOn: '2026-06-11',
    happenedTime: '21:30',
    where: 'recepcja',
    sector: 'hotel',
    category: 'booking',
    complaintKind: 'quality',
    factsState: 'established',
    cause: 'ours',
    principle: 'money',
    request: 'Zwrotu całej zapłaty i kosztu noclegu w innym hotelu oraz wyjaśnienia na piśmie',
    requestAmount: { minor: 123456, currency: 'PLN' },
    rootCause:
      'Rezerwację zapisaliśmy pod datą o miesiąc późniejszą, a wpłaty z 2 czerwca nikt z nas nie porównał z kalendarzem pokoi',
    steps: [
      { id: 'a', what: 'Zwrot pieniędzy za dwie noce, 814,56 zł', owner: 'Ewa Sobczak', due: '2026-06-12T12:00', state: 'done' },
      { id: 'b', what: 'Zwrot kosztu noclegu, 420,00 zł', owner: 'dział rozliczeń', due: '2026-06-15T16:00', state: 'next' },
    ],
    goodwillKind: 'goodwill',
    goodwillAmount: { minor: 123456, currency: 'PLN' },
    goodwillDue: '2026-06-19',
    prevention:
      'Od 12 czerwca każdą wpłatę porównujemy z kalendarzem pokoi w dniu wpływu, a listę przyjazdów na następny dzień podpisuje o 20:00 kierowniczka recepcji',
    answer: 'partly',
    answerBasis: 'Kwotę zadośćuczynienia klientka chce jeszcze przemyśleć',
    nextContactAt: '2026-06-19T10:00',
    nextContactKind: 'phone',
  },
});

export const SAMPLE_CASES: readonly SampleCase[] = [OVERCHARGED_BILL, DISCONNECTED_LINE, LOST_BOOKING];
