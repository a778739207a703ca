import type {
  Answer,
  Authority,
  Cause,
  ChannelOfArrival,
  ContactKind,
  FactsState,
  Form,
  GoodwillKind,
  StepState,
} from '../complaint.ts';
import type { Sector } from '../branch.ts';
import type { Gender } from './person.ts';

/** Who the paper is for: a guest, a patient, or somebody who speaks for one. */
export interface Who {
  readonly gender: Gender;
  readonly sector: Sector;
  readonly forOther: boolean;
}

/** Words of the receipt in one language. Plain strings are labels; functions take finished words (dates, names, amounts). */
export interface ReceiptVoice {
  readonly title: Readonly<Record<'receipt' | 'protocol', (who: Who) => string>>;
  readonly copy: (who: Who) => string;
  readonly rows: Readonly<
    Record<
      'arrived' | 'way' | 'onBehalf' | 'authority' | 'phone' | 'address' | 'reference' | 'owner' | 'jobTitle',
      string
    >
  >;
  readonly customer: (who: Who) => string;
  readonly self: string;
  readonly withheld: string;
  /** Stands wherever the customer is still speaking about it. */
  readonly open: string;
  readonly channels: Readonly<Record<ChannelOfArrival, string>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly phone: (masked: string) => string;
  readonly referenceTail: (tail: string) => string;
  readonly told: string;
  readonly when: (moment: string) => string;
  readonly where: (place: string) => string;
  readonly asked: (who: Who) => string;
  readonly amount: (amount: string) => string;
  readonly established: string;
  readonly factsStates: Readonly<Record<FactsState, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly toCheck: (what: string, by: string) => string;
  readonly promises: { readonly heading: string; readonly columns: readonly [string, string, string] };
  readonly noPromise: string;
  readonly stepState: Readonly<Record<StepState, (what: string) => string>>;
  readonly goodwill: Readonly<Record<GoodwillKind, (amount: string) => string>>;
  /** Something in kind, by its own name. */
  readonly gift: (what: string) => string;
  readonly nextContact: Readonly<Record<ContactKind, (phone: string, sector: Sector) => string>>;
  /** Rows of the table: the result of a check, and the answer where no statutory clock is known. */
  readonly checkResult: string;
  readonly answer: (sector: Sector) => string;
  readonly noTime: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly answered: string;
  readonly deadline: Readonly<Record<'statutory' | 'own', string>>;
  readonly ownNote: string;
  /** After the note of a statutory day that was moved: the one before. */
  readonly extendedFrom: (date: string) => string;
  readonly contact: string;
  readonly callHeading: string;
  readonly call: (
    kind: ContactKind | undefined,
    when: string | undefined,
    phone: string,
    sector: Sector,
  ) => string;
  readonly remarks: (who: Who) => string;
  readonly customerSigns: (who: Who) => string;
  readonly customerFine: (who: Who) => string;
  readonly staffFine: string;
  readonly legal: string;
  readonly protocolLegal: string;
}
