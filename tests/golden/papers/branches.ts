import type { Branch, Country, Sector } from '../../../electron/domain/branch.ts';
import { ROUND_THE_CLOCK } from '../../../electron/domain/calendar/business-calendar.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { Currency } from '../../../electron/domain/money.ts';
import type { Staff } from '../../../electron/domain/staff.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';
import { lenientRules } from '../../support/lenient-rules.ts';

/** Made-up branches, one a trade and language, each with who signs there. */
interface Home {
  readonly code: string;
  readonly organisation: string;
  readonly branchName: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly signer: readonly [name: string, jobTitle: string, form: Staff['polishForm']];
}

const HOMES: Readonly<Record<PaperLanguage, Readonly<Record<Sector, Home>>>> = {
  zh: {
    bank: {
      code: 'WTJ',
      organisation: '安澜银行',
      branchName: '梧桐街支行',
      address: '江宁市梧桐街21号',
      hours: '周一至周五 9:00–17:00',
      phone: '（000）6000 0121',
      signer: ['陈静', '大堂经理', 'feminine'],
    },
    telecom: {
      code: 'DHL',
      organisation: '云帆通信',
      branchName: '东湖路营业厅',
      address: '江宁市东湖路66号',
      hours: '每天 9:00–20:00',
      phone: '（000）6000 0166',
      signer: ['刘洋', '值班经理', 'masculine'],
    },
    electricity: {
      code: 'HBL',
      organisation: '禾光电力',
      branchName: '河滨路营业厅',
      address: '上海市禾光区河滨路118号',
      hours: '周一至周六 9:00–18:00',
      phone: '（000）6000 0118',
      signer: ['周敏', '客户经理', 'feminine'],
    },
    hotel: {
      code: 'QYH',
      organisation: '青檐酒店',
      branchName: '湖畔店',
      address: '江宁市环湖路8号',
      hours: '全天',
      phone: '（000）6000 0108',
      signer: ['何婧', '前厅经理', 'feminine'],
    },
    hospital: {
      code: 'RHM',
      organisation: '仁和医院',
      branchName: '门诊部',
      address: '江宁市建设路300号',
      hours: '周一至周六 8:00–17:00',
      phone: '（000）6000 0300',
      signer: ['吴桂兰', '患者服务主任', 'feminine'],
    },
    retail: {
      code: 'ZSL',
      organisation: '万景百货',
      branchName: '中山路店',
      address: '江宁市中山路155号',
      hours: '每天 10:00–22:00',
      phone: '（000）6000 0155',
      signer: ['孙磊', '值班店长', 'masculine'],
    },
  },
  en: {
    bank: {
      code: 'MLB',
      organisation: 'Harrow Vale Bank',
      branchName: 'Mill Lane branch',
      address: '2 Mill Lane, Ludbrook LB1 2AA',
      hours: 'Monday to Friday, 9:30–16:30',
      phone: '01632 960102',
      signer: ['Priya Raman', 'Branch Supervisor', 'feminine'],
    },
    telecom: {
      code: 'CSS',
      organisation: 'Marlbrook Telephone',
      branchName: 'Castle Street shop',
      address: '14 Castle Street, Ludbrook LB1 4MX',
      hours: 'Monday to Saturday, 9:00–17:30',
      phone: '01632 960118',
      signer: ['Hannah Pryce', 'Customer Adviser', 'feminine'],
    },
    electricity: {
      code: 'WGE',
      organisation: 'Wexmoor Electricity',
      branchName: 'Wharf Gate customer centre',
      address: '5 Wharf Gate, Ludbrook LB3 6TT',
      hours: 'Monday to Friday, 8:30–17:00',
      phone: '01632 960145',
      signer: ['Owen Hartley', 'Customer Centre Manager', 'masculine'],
    },
    hotel: {
      code: 'TLH',
      organisation: 'The Lantern Hotel',
      branchName: 'front office',
      address: '1 Quay Parade, Saltham SA2 9QP',
      hours: 'day and night',
      phone: '01632 960177',
      signer: ['Marta Ellison', 'Front Office Manager', 'feminine'],
    },
    hospital: {
      code: 'SAH',
      organisation: 'St Alder’s Hospital',
      branchName: 'patient desk',
      address: 'Alder Road, Ludbrook LB5 0HR',
      hours: 'Monday to Friday, 8:00–18:00',
      phone: '01632 960190',
      signer: ['Gareth Lowe', 'Patient Liaison Officer', 'masculine'],
    },
    retail: {
      code: 'BDS',
      organisation: 'Bexley & Dunn',
      branchName: 'High Street store',
      address: '88 High Street, Ludbrook LB1 8HS',
      hours: 'Monday to Sunday, 9:00–20:00',
      phone: '01632 960133',
      signer: ['Tom Okonkwo', 'Store Supervisor', 'masculine'],
    },
  },
  pl: {
    bank: {
      code: 'TBR',
      organisation: 'Bank Nadwarciański',
      branchName: 'oddział przy Rynku',
      address: 'Rynek 7, 62-800 Kalisz',
      hours: 'od poniedziałku do piątku 9:00–17:00',
      phone: '62 000 01 07',
      signer: ['Joanna Wilk', 'kierowniczka oddziału', 'feminine'],
    },
    telecom: {
      code: 'TLM',
      organisation: 'Telmira',
      branchName: 'salon w Tarnowie',
      address: 'ul. Krakowska 31, 33-100 Tarnów',
      hours: 'od poniedziałku do soboty 9:00–19:00',
      phone: '14 000 01 31',
      signer: ['Marek Zięba', 'starszy doradca', 'masculine'],
    },
    electricity: {
      code: 'EOB',
      organisation: 'Energia Obra',
      branchName: 'biuro obsługi w Śremie',
      address: 'ul. Poznańska 12, 63-100 Śrem',
      hours: 'od poniedziałku do piątku 8:00–16:00',
      phone: '61 000 01 12',
      signer: ['Beata Gołąb', 'kierowniczka biura obsługi', 'feminine'],
    },
    hotel: {
      code: 'HPJ',
      organisation: 'Hotel Pod Jaworem',
      branchName: 'recepcja w Tarnowie',
      address: 'ul. Wałowa 9, 33-100 Tarnów',
      hours: 'codziennie 7:00–22:00',
      phone: '14 000 01 18',
      signer: ['Ewa Sobczak', 'kierowniczka recepcji', 'feminine'],
    },
    hospital: {
      code: 'SWE',
      organisation: 'Szpital Świętej Elżbiety',
      branchName: 'punkt obsługi pacjenta',
      address: 'ul. Szpitalna 4, 87-100 Toruń',
      hours: 'od poniedziałku do piątku 7:30–15:30',
      phone: '56 000 01 04',
      signer: ['Tomasz Rydel', 'pełnomocnik do spraw pacjentów', 'masculine'],
    },
    retail: {
      code: 'SKJ',
      organisation: 'Dom Handlowy Jantar',
      branchName: 'sklep w Elblągu',
      address: 'ul. Stary Rynek 22, 82-300 Elbląg',
      hours: 'od poniedziałku do soboty 9:00–20:00',
      phone: '55 000 01 22',
      signer: ['Aldona Krupa', 'kierowniczka zmiany', 'feminine'],
    },
  },
};

const PLACES: Readonly<
  Record<PaperLanguage, readonly [country: Country, zone: string, currency: Currency, locale: Branch['locale']]>
> = {
  zh: ['CN', 'Asia/Shanghai', 'CNY', 'zh-CN'],
  en: ['GB', 'Europe/London', 'GBP', 'en-GB'],
  pl: ['PL', 'Europe/Warsaw', 'PLN', 'pl-PL'],
};

const RULES: readonly DeadlineRule[] = DEADLINE_PACKS.flatMap(
  (pack): readonly DeadlineRule[] => pack.content.rules,
);

const NOT_TYPED = { organisation: '', branchName: '', address: '', openingHours: '', phone: '' };

export function branchOf(language: PaperLanguage, sector: Sector): Branch {
  const { code, organisation, branchName, address, hours, phone } = HOMES[language][sector];
  const [country, zone, currency, locale] = PLACES[language];
  const head = { organisation, branchName, address, openingHours: hours, phone };
  return {
    code,
    counter: 1,
    sector,
    country,
    region: language === 'zh' && sector === 'electricity' ? 'shanghai' : '',
    zone,
    calendar: ROUND_THE_CLOCK,
    currency,
    locale,
    letterhead: { zh: NOT_TYPED, en: NOT_TYPED, pl: NOT_TYPED, [language]: head },
    confirmedRules: RULES.map((rule) => rule.id),
    ...lenientRules(currency),
  };
}

export function signerOf(language: PaperLanguage, sector: Sector): Staff {
  const [name, jobTitle, polishForm] = HOMES[language][sector].signer;
  return {
    id: `${language}-${sector}`,
    name,
    role: 'supervisor',
    jobTitle: { zh: '', en: '', pl: '', [language]: jobTitle },
    polishForm,
    deactivatedAt: null,
  };
}

/** The first rule of the country and trade that starts at the branch. */
export function ruleOf({ country, sector, region }: Branch): DeadlineRule | null {
  return (
    RULES.find(
      (rule) =>
        rule.country === country &&
        rule.sector === sector &&
        (rule.region === '' || rule.region === region) &&
        rule.startsAt !== 'authority',
    ) ?? null
  );
}
