import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressForm } from '../../../electron/domain/address-form.ts';
import { firstRules } from '../../../electron/domain/branch.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { DEFAULT_LIMITS } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../../golden/papers/sample-cases.ts';
import { openDiskDesk, type DiskDesk } from '../../support/desk-on-disk.ts';
import type { SeedLanguage, SeededHome } from '../../support/seeded-desk.ts';
import { deskFolder, giveToDesk } from '../../support/staged-app.ts';
import type { Counter } from '../counters/counter.ts';
import { electricityZh } from '../counters/electricity-zh.ts';
import { hotelPl } from '../counters/hotel-pl.ts';
import { telecomEn } from '../counters/telecom-en.ts';

const SAMPLES = { zh: OVERCHARGED_BILL, en: DISCONNECTED_LINE, pl: LOST_BOOKING } as const;
export const COUNTERS: Readonly<Record<SeedLanguage, Counter>> = {
  zh: electricityZh,
  en: telecomEn,
  pl: hotelPl,
};

/** Made-up people with names of every length, how they are addressed, and the matters they bring. */
export const OTHERS: Readonly<
  Record<SeedLanguage, readonly (readonly [name: string, form: AddressForm, matter: string])[]>
> = {
  zh: [
    ['欧阳雪梅', 'zh-nvshi', '停电没有提前通知'],
    ['李强', 'zh-xiansheng', '排队等了一个半小时'],
    ['阿依古丽·买买提', 'zh-nvshi', '账单寄错地址'],
    ['𠮷田理惠', 'zh-nvshi', '表箱门坏了没人修'],
    ['王建国', 'zh-xiansheng', '服务态度生硬'],
    ['司徒文远', 'zh-xiansheng', '过户手续来回跑了三趟'],
  ],
  en: [
    ['Bartholomew Featherstonehaugh-Cholmondeley', 'en-mr', 'bill sent to the neighbour, twice'],
    ['Owen Llewellyn', 'en-mr', 'engineer did not come'],
    ['Siobhán Ní Dhomhnaill', 'en-ms', 'told to ring a number nobody answers'],
    ['Li Wei', 'neutral', 'new router never arrived'],
    ['Margaret Ashdown', 'en-mrs', 'spoken to sharply at the counter'],
    ['Tom Ray', 'en-mr', 'roaming charge'],
  ],
  pl: [
    [
      'Brzęczyszczykiewicz-Konstantynopolitańczykowianka Grażyna',
      'pl-pani',
      'niedziałająca klimatyzacja w pokoju',
    ],
    ['Jan Kos', 'pl-pan', 'hałas w nocy'],
    ['Iwona Cichoń', 'pl-pani', 'podwójnie naliczona opłata za parking'],
    ['Zdzisława Wójcik-Żółkiewska', 'pl-pani', 'brak ciepłej wody'],
    ['Łukasz Źrebiec', 'pl-pan', 'zgubiona rezerwacja'],
    ['Megan Fairley', 'pl-pani', 'nieuprzejma rozmowa w recepcji'],
  ],
};

/** Why the supervisor is asked for. */
const WISHES: Readonly<Record<SeedLanguage, string>> = {
  zh: '客户想找能作主的人谈',
  en: 'wants to speak to somebody who can decide',
  pl: 'chce rozmawiać z osobą, która decyduje',
};

export interface FullDesk extends SeededHome {
  readonly language: SeedLanguage;
  /** Everything about it: late clocks, an offer to decide, promises, a letter. */
  readonly caseId: string;
  readonly paperId: string;
  /** Another case: resolved, its letter not written yet. */
  readonly settledId: string;
}

/** A desk of a week ago with everything in it, in one language: what a screen looks like on an ordinary afternoon. */
export async function fullDesk(language: SeedLanguage): Promise<FullDesk> {
  const home = await deskFolder('look');
  const dataDir = join(home, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  const one = openDiskDesk(dataDir, { start: '2026-06-08T07:30:00.000Z', seed: 9 });
  await openDoor(one, language);
  const settledId = await earlierCases(one, language);
  one.clock.set('2026-06-11T03:55:00.000Z');
  const ids = await theCase(one, language);
  one.close();
  mkdirSync(join(home, 'out', 'stick'), { recursive: true });
  await giveToDesk(home);
  return { home, dataDir, language, settledId, ...ids };
}

/** The same branch with nobody served yet. */
export async function emptyDesk(language: SeedLanguage): Promise<SeededHome> {
  const home = await deskFolder('look');
  const dataDir = join(home, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  const one = openDiskDesk(dataDir, { start: '2026-06-11T08:00:00.000Z', seed: 8 });
  await openDoor(one, language);
  await one.must('lock', {});
  one.close();
  await giveToDesk(home);
  return { home, dataDir };
}

async function openDoor(one: DiskDesk, language: SeedLanguage): Promise<void> {
  const { branch } = SAMPLES[language].input;
  const { supervisor, clerk, promised } = COUNTERS[language];
  const confirmedRules = DEADLINE_PACKS.flatMap((pack) => pack.content.rules.map((rule) => rule.id));
  const of = (
    who: { name: string; title: string; form: string },
    role: 'clerk' | 'supervisor',
    pin: string,
  ) => ({
    name: who.name,
    role,
    jobTitle: { zh: who.title, en: who.title, pl: who.title },
    polishForm: who.form === 'masculine' ? ('masculine' as const) : ('feminine' as const),
    pin,
  });
  await one.must('set-up-branch', {
    branch: { ...branch, confirmedRules, ...firstRules(branch.currency) },
    supervisor: of(supervisor, 'supervisor', supervisor.pin),
  });
  for (const who of [clerk, promised.colleague]) await one.must('add-staff', of(who, 'clerk', clerk.pin));
}

/** Gives one that is resolved and has no letter. */
async function earlierCases(one: DiskDesk, language: SeedLanguage): Promise<string> {
  let settledId = '';
  const { clerk } = COUNTERS[language];
  for (const [index, [customerName, addressForm, matter]] of [
    ...OTHERS[language],
    ...OTHERS[language],
  ].entries()) {
    const day = 8 + Math.floor(index / 4);
    one.clock.set(
      `2026-06-${String(day).padStart(2, '0')}T0${String(7 + (index % 3))}:1${String(index % 10)}:00.000Z`,
    );
    one.seat(clerk.name);
    const caseId = await take(one, language, {
      goodwillAmount: { minor: 1_500, currency: SAMPLES[language].input.branch.currency },
      customerName,
      addressForm,
      matter,
      phone: `0000 96${String(index).padStart(4, '0')}`,
    });
    if (index % 3 === 1) {
      await one.must('resolve-case', { caseId, basis: matter });
      settledId = caseId;
    }
    if (index % 5 === 2) await one.must('draft-letter', { caseId });
  }
  return settledId;
}

async function theCase(
  one: DiskDesk,
  language: SeedLanguage,
): Promise<{ readonly caseId: string; readonly paperId: string }> {
  const { clerk, promised } = COUNTERS[language];
  one.seat(clerk.name);
  const { currency } = SAMPLES[language].input.branch;
  // Twice what a clerk may give: the supervisor is asked.
  const goodwillAmount = {
    ...DEFAULT_LIMITS[currency].clerk,
    minor: DEFAULT_LIMITS[currency].clerk.minor * 2,
  };
  const caseId = await take(one, language, { goodwillAmount });
  await one.must('escalate-case', { caseId, reason: WISHES[language] });
  await one.must('open-improvement', {
    cause: promised.improvement.decision,
    owner: promised.improvement.owner,
    dueOn: '2026-06-20',
    caseId,
  });
  const { paperId } = await one.must('draft-letter', { caseId });
  const { caseId: parked } = await one.must('receive-customer', {});
  const [customerName] = OTHERS[language][1] ?? ['x'];
  await one.must('save-draft', {
    caseId: parked,
    revision: 1,
    fields: { customerName },
    stage: 'listen',
    cursor: '',
  });
  return { caseId, paperId };
}

async function take(one: DiskDesk, language: SeedLanguage, more: ComplaintFields): Promise<string> {
  const { caseId } = await one.must('receive-customer', {});
  one.clock.advance(12);
  const fields = { ...SAMPLES[language].input.facts.fields, happenedOn: '2026-06-05', ...more };
  await one.must('save-draft', { caseId, revision: 1, fields, stage: 'confirm', cursor: '' });
  await one.must('confirm-case', { caseId });
  return caseId;
}
