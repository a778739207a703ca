import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import { SECTORS } from '../../../electron/domain/branch.ts';
import type { Sector } from '../../../electron/domain/branch.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from './sample-cases.ts';
import type { SampleCase } from './sample-cases.ts';

/** What one clerk of one sector might have typed, in the language of the paper. */
type SectorFacts = Pick<ComplaintFields, 'matter' | 'what' | 'effect' | 'rootCause' | 'ourPart' | 'toCheck' | 'prevention'> & {
  readonly step: string;
};

const BASE: Readonly<Record<PaperLanguage, SampleCase>> = {
  zh: OVERCHARGED_BILL,
  en: DISCONNECTED_LINE,
  pl: LOST_BOOKING,
};

const FACTS: Readonly<Record<PaperLanguage, Readonly<Record<Sector, SectorFacts>>>> = {
  zh: {
    bank: {
      matter: '转账晚到',
      what: '您5月28日办理的转账，6月1日才到账',
      effect: '首付款没有按时付出，您向卖方解释了两次',
      rootCause: '凭条夹在前一笔业务里，当天没有录入',
      ourPart: '发现退回以后，我们过了一天才通知您',
      toCheck: '凭条交到后台的时间',
      prevention: '从6月12日起，每天15:30由两个人清点凭条并签字',
      step: '补付逾期费用',
    },
    telecom: {
      matter: '宽带不通',
      what: '家里的宽带从6月2日起不通，约好的两次上门都没有人到',
      effect: '您请了两个半天的假，在家白等',
      rootCause: '预约登记在台账里，没有转给维修班',
      ourPart: '光缆被挖断以后，我们没有把恢复时间告诉您',
      toCheck: '6月4日的派单记录',
      prevention: '每天17:30逐单核对第二天的上门预约',
      step: '上门更换光纤接头',
    },
    electricity: {
      matter: '错停电',
      what: '6月3日9:40您家被停电，当时没有欠费',
      effect: '冰箱里的药坏了，老人热了一天',
      rootCause: '停电通知单上的户号抄错了一位',
      ourPart: '台风过后，我们晚了六个小时才来抢修',
      toCheck: '停电通知单的户号',
      prevention: '停电前由两个人核对户号和门牌',
      step: '恢复供电并检查线路',
    },
    hotel: {
      matter: '房间没有打扫',
      what: '您15:00入住时，房间没有打扫，床单是用过的',
      effect: '您带着孩子在大堂等了两个小时',
      rootCause: '退房记录没有传到客房部，没有安排打扫',
      ourPart: '知道您带着孩子，我们没有先安排休息的地方',
      toCheck: '退房和打扫的记录',
      prevention: '交房前由领班逐间查看并签字',
      step: '更换房间并整理消毒',
    },
    hospital: {
      matter: '预约丢失',
      what: '您预约了6月3日上午的号，到了以后查不到',
      effect: '您空腹等到下午，错过了抽血',
      rootCause: '换系统那天的预约没有全部导入',
      ourPart: '查不到号以后，我们没有马上给您加号',
      toCheck: '6月1日导入的预约名单',
      prevention: '每天7:00由分诊台核对预约名单和实际挂号',
      step: '安排专家号并加急抽血',
    },
    retail: {
      matter: '退款迟迟没到',
      what: '您5月20日退回的洗衣机，退款到6月3日还没有到账',
      effect: '您用信用卡垫付，多付了利息',
      rootCause: '退货单没有交到财务，一直放在仓库',
      ourPart: '厂家检测超过三天，我们没有先把钱退给您',
      toCheck: '退货单的交接记录',
      prevention: '退货单当天由店长签字并交财务',
      step: '把货款退回原付款账户',
    },
  },
  en: {
    bank: {
      matter: 'late transfer',
      what: 'Your transfer of 28 May reached your solicitor on 1 June',
      effect: 'You spent three nights in a hotel with the van already loaded',
      rootCause: 'We left your form in the afternoon tray and did not take it to the payments desk',
      ourPart: 'We did not ring you when the other bank sent the transfer back',
      toCheck: 'When your form left the counter',
      prevention: 'Two of us go through every tray at 14:00 and sign a sheet',
      step: 'Pay the hotel bill',
    },
    telecom: {
      matter: 'no broadband',
      what: 'Your broadband had been down since 2 June, and nobody came to two appointments we had agreed',
      effect: 'You took two half days off work and waited for nothing',
      rootCause: 'We wrote the appointments in a book at the counter and did not give them to the engineers',
      ourPart: 'After the cable was dug up we did not tell you when it would be back',
      toCheck: 'The job list of 4 June',
      prevention: 'We compare the appointments with the engineers’ list every day at 17:30',
      step: 'Replace the connector at the cabinet',
    },
    electricity: {
      matter: 'supply cut off in error',
      what: 'We cut off your supply at 9:40 on 3 June; nothing was owing',
      effect: 'The medicine in your fridge was spoilt',
      rootCause: 'One digit of the meter number was copied wrongly onto the order',
      ourPart: 'After the storm we reached your street six hours later than we had told you',
      toCheck: 'The meter number on the order',
      prevention: 'Two people compare meter number and address before a supply is cut off',
      step: 'Restore the supply and test the line',
    },
    hotel: {
      matter: 'room not cleaned',
      what: 'At 15:00 your room had not been cleaned and the sheets had been used',
      effect: 'You waited two hours in the lobby with your children',
      rootCause: 'We did not pass the check-out to housekeeping',
      ourPart: 'We knew that you had children with you and did not offer you a place to rest',
      toCheck: 'The check-out and cleaning sheets',
      prevention: 'The head housekeeper looks at every room and signs before the key is handed over',
      step: 'Change the room and clean it',
    },
    hospital: {
      matter: 'appointment lost',
      what: 'You had an appointment on the morning of 3 June and we could not find it when you came',
      effect: 'You waited until the afternoon without food and missed the blood test',
      rootCause: 'We did not carry over all appointments on the day the system was changed',
      ourPart: 'We did not give you the next free place when the appointment could not be found',
      toCheck: 'The list of appointments of 1 June',
      prevention: 'The triage desk compares both lists every morning at 7:00',
      step: 'Book the consultant and the blood test',
    },
    retail: {
      matter: 'refund late',
      what: 'You returned the washing machine on 20 May and the money had not come by 3 June',
      effect: 'You paid interest on your credit card',
      rootCause: 'We left the return slip in the warehouse and did not take it to accounts',
      ourPart: 'The maker’s test took longer than three days and we did not refund you first',
      toCheck: 'Who signed for the return slip',
      prevention: 'The manager signs every return slip and takes it to accounts the same day',
      step: 'Refund the price to your card',
    },
  },
  pl: {
    bank: {
      matter: 'spóźniony przelew',
      what: 'Przelew zlecony 28 maja dotarł 1 czerwca',
      effect: 'Rodzina spędziła trzy noce w hotelu z załadowanym samochodem',
      rootCause: 'Zlecenie zostawiliśmy w tacy przy okienku i nie przekazaliśmy go do działu płatności',
      ourPart: 'Po zwrocie przelewu przez drugi bank nie zadzwoniliśmy tego samego dnia',
      toCheck: 'Godzina przekazania zlecenia',
      prevention: 'Codziennie o 14:00 dwie osoby sprawdzają wszystkie tace i podpisują listę',
      step: 'Zapłata rachunku za hotel',
    },
    telecom: {
      matter: 'brak internetu',
      what: 'Internet nie działał od 2 czerwca, a na dwie umówione wizyty nikt od nas nie przyjechał',
      effect: 'Dwa razy trzeba było brać pół dnia urlopu i czekać na próżno',
      rootCause: 'Wizyty zapisaliśmy w zeszycie przy stanowisku i nie przekazaliśmy ich monterom',
      ourPart: 'Po przerwaniu kabla nie podaliśmy godziny naprawy',
      toCheck: 'Lista wizyt z 4 czerwca',
      prevention: 'Codziennie o 17:30 porównujemy umówione wizyty z listą monterów',
      step: 'Wymiana złącza w szafce',
    },
    electricity: {
      matter: 'odłączenie prądu przez pomyłkę',
      what: 'Odłączyliśmy prąd 3 czerwca o 9:40, choć rachunki były zapłacone',
      effect: 'Zepsuły się leki w lodówce',
      rootCause: 'Na zleceniu przepisaliśmy błędnie jedną cyfrę numeru licznika',
      ourPart: 'Po burzy przyjechaliśmy sześć godzin później, niż zapowiedzieliśmy',
      toCheck: 'Numer licznika na zleceniu',
      prevention: 'Przed odłączeniem dwie osoby porównują numer licznika z adresem',
      step: 'Przywrócenie zasilania i sprawdzenie linii',
    },
    hotel: {
      matter: 'niesprzątnięty pokój',
      what: 'O 15:00 pokój nie był sprzątnięty, a pościel była używana',
      effect: 'Trzeba było czekać z dziećmi dwie godziny w holu',
      rootCause: 'Nie przekazaliśmy wymeldowania do służby pięter',
      ourPart: 'Nie zaproponowaliśmy rodzinie z dziećmi miejsca do odpoczynku',
      toCheck: 'Karty sprzątania i wymeldowania',
      prevention: 'Przed wydaniem klucza kierowniczka pięter ogląda każdy pokój i podpisuje kartę',
      step: 'Zamiana pokoju i sprzątanie',
    },
    hospital: {
      matter: 'utracona wizyta',
      what: 'Wizyta była umówiona na 3 czerwca rano, a na miejscu nie znaleźliśmy jej w kolejce',
      effect: 'Trzeba było czekać na czczo do popołudnia',
      rootCause: 'W dniu zmiany systemu nie przenieśliśmy wszystkich wizyt',
      ourPart: 'Nie wyznaczyliśmy od razu najbliższego wolnego miejsca',
      toCheck: 'Lista wizyt z 1 czerwca',
      prevention: 'Rejestracja porównuje obie listy codziennie o 7:00',
      step: 'Wizyta u specjalisty i badanie krwi',
    },
    retail: {
      matter: 'spóźniony zwrot pieniędzy',
      what: 'Za pralkę oddaną 20 maja pieniądze nie dotarły do 3 czerwca',
      effect: 'Trzeba było zapłacić odsetki od karty',
      rootCause: 'Dokument zwrotu zostawiliśmy w magazynie i nie przekazaliśmy go do księgowości',
      ourPart: 'Ekspertyza producenta trwała ponad trzy dni, a my nie zwróciliśmy pieniędzy wcześniej',
      toCheck: 'Kto przyjął dokument zwrotu',
      prevention: 'Kierownik podpisuje każdy dokument zwrotu i tego samego dnia przekazuje go do księgowości',
      step: 'Zwrot ceny na kartę',
    },
  },
};

const MODE_FIELDS: Readonly<Record<ApologyMode, ComplaintFields>> = {
  principle: { factsState: 'established', cause: 'ours', principle: 'privacy' },
  full: { factsState: 'established', cause: 'ours', principle: 'none' },
  shared: { factsState: 'established', cause: 'third-party' },
  regret: { factsState: 'established', cause: 'not-ours' },
  experience: { factsState: 'being-checked', checkBy: '2026-06-16T12:00' },
};

export interface SectorCase {
  readonly name: string;
  readonly language: PaperLanguage;
  readonly mode: ApologyMode;
  readonly input: PaperInput;
}

/** Every language, mode and sector once: 90 cases. */
export const SECTOR_CASES: readonly SectorCase[] = PAPER_LANGUAGES.flatMap((language) =>
  APOLOGY_MODES.flatMap((mode) =>
    SECTORS.map((sector): SectorCase => {
      const { input } = BASE[language];
      const { step, ...facts } = FACTS[language][sector];
      const { factsState: _state, cause: _cause, principle: _principle, ...kept } = input.facts.fields;
      const fields: ComplaintFields = {
        ...kept,
        ...facts,
        ...MODE_FIELDS[mode],
        steps: [
          { id: 'a', what: step, owner: input.owner.name, due: '2026-06-12T10:00', state: 'done' },
          { id: 'b', what: step, owner: input.owner.name, due: '2026-06-15T16:00', state: 'next' },
        ],
      };
      return {
        name: `${language} ${mode} ${sector}`,
        language,
        mode,
        input: { ...input, facts: { ...input.facts, mode, fields } },
      };
    }),
  ),
);
