import type { Branch } from '../branch.ts';
import type { CaseFacts } from '../case.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { Staff } from '../staff.ts';
import { addDays, localDateOf } from '../time.ts';
import type { Instant } from '../time.ts';
import { composeApology } from './compose-apology.ts';
import { composeReceipt } from './compose-receipt.ts';
import type { ComposedPaper, PaperInput } from './paper-input.ts';

/** The two papers on which everything a branch prints on can be seen: window and lines for the hand, and the paper of a receipt. */
export const SAMPLE_PAPERS = ['apology', 'receipt'] as const;
export type SamplePaper = (typeof SAMPLE_PAPERS)[number];

/** A made-up matter that every sector knows: the hours on the door were wrong. */
const TOLD: Readonly<
  Record<PaperLanguage, ComplaintFields & { readonly before: string; readonly step: string }>
> = {
  zh: {
    customerName: '林安',
    addressForm: 'zh-nvshi',
    postalAddress: '样例市望河路1号3单元502\n000121',
    matter: '门口的营业时间有误',
    what: '门口贴的还是旧的营业时间，您照着赶来，门已经关了',
    where: '大门口',
    customerWords: '你们门上写着六点关门，我五点半到，门已经锁了。',
    effect: '您专门请了假，白跑了一趟',
    request: '把门上的时间改过来',
    rootCause: '营业时间改了以后，没有人负责更换门上的告示',
    prevention: '以后营业时间一改，当天由值班的人更换门上的告示并拍照存档',
    before: '换上新的告示',
    step: '请您在方便的时间过来，不用排队',
  },
  en: {
    customerName: 'Rowan Ellery',
    addressForm: 'en-ms',
    postalAddress: '12 Orchard Row, Millbrook, MB1 2AB',
    matter: 'wrong hours on our door',
    what: 'The notice on our door still showed the old hours, and you found us closed',
    where: 'main entrance',
    customerWords: 'Your door says six. I was here at half past five, and it was locked.',
    effect: 'You had taken time off work and came for nothing',
    request: 'Put the right hours on the door',
    rootCause: 'When our hours changed, nobody was asked to change the notice',
    prevention:
      'Whoever is on duty now changes the notice on the day our hours change, and files a photograph of it',
    before: 'Put up the right notice',
    step: 'See you at a time that suits you, without queueing',
  },
  pl: {
    customerName: 'Maria Zielna',
    addressForm: 'pl-pani',
    postalAddress: 'ul. Sadowa 12 m. 5, 00-000 Brzezinki',
    matter: 'błędne godziny na drzwiach',
    what: 'Na drzwiach wisiały jeszcze dawne godziny otwarcia i nie zastała nas Pani',
    where: 'wejście główne',
    customerWords: 'Na drzwiach jest napisane, że do osiemnastej. Byłam o wpół do szóstej i było zamknięte.',
    effect: 'Zwolniła się Pani z pracy i przyjechała na próżno',
    request: 'Poprawienia godzin na drzwiach',
    rootCause: 'Gdy zmieniły się godziny, nikomu nie powierzyliśmy zmiany kartki na drzwiach',
    prevention: 'Odtąd osoba dyżurująca zmienia kartkę w dniu zmiany godzin i dołącza jej zdjęcie do akt',
    before: 'Wywieszenie właściwych godzin',
    step: 'Przyjęcie Pani w dogodnym czasie, bez kolejki',
  },
};

/** A paper about nobody, to see what a branch prints on; it is in no log, and its number is nobody's. */
export function samplePaper(
  paper: SamplePaper,
  language: PaperLanguage,
  branch: Branch,
  signer: Staff,
  now: Instant,
): ComposedPaper & { readonly number: string } {
  const today = localDateOf(now, branch.zone);
  const { before, step, ...told } = TOLD[language];
  const number = `${branch.code}-${String(branch.counter)}-000000-000-0`;
  const fields: ComplaintFields = {
    ...told,
    paperLanguage: language,
    channel: 'in-person',
    form: 'oral',
    actingFor: 'self',
    sector: branch.sector,
    happenedOn: addDays(today, -1),
    feelings: ['let-down'],
    factsState: 'established',
    cause: 'ours',
    principle: 'none',
    steps: [
      { id: 'a', what: before, owner: signer.name, due: `${today}T09:00`, state: 'done' },
      { id: 'b', what: step, owner: signer.name, due: `${addDays(today, 3)}T17:00`, state: 'next' },
    ],
    answer: 'accepted',
    nextContactAt: `${addDays(today, 3)}T10:00`,
    nextContactKind: 'phone',
  };
  const facts: CaseFacts = {
    caseId: number,
    number,
    arrivedAt: now,
    fields,
    mode: 'full',
    owner: signer.id,
    deadline: null,
  };
  const input: PaperInput = { facts, branch, owner: signer, signer, rule: null, today };
  return { ...(paper === 'apology' ? composeApology(input) : composeReceipt(input)), number };
}
