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
import type { Gender } from './person.ts';

/** Words of the receipt in one language. Plain strings are labels; functions take finished words (dates, names, amounts). */
export interface ReceiptVoice {
  readonly title: Readonly<Record<'receipt' | 'protocol', string>>;
  readonly copy: string;
  readonly rows: Readonly<
    Record<
      'arrived' | 'way' | 'onBehalf' | 'authority' | 'phone' | 'address' | 'reference' | 'owner' | 'jobTitle',
      string
    >
  >;
  readonly customer: (gender: Gender) => string;
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
  readonly asked: (gender: Gender) => string;
  readonly amount: (amount: string) => string;
  readonly established: string;
  readonly factsStates: Readonly<Record<FactsState, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly toCheck: (what: string, by: string) => string;
  readonly promises: { readonly heading: string; readonly columns: readonly [string, string, string] };
  readonly noPromise: string;
  readonly stepState: Readonly<Record<StepState, (what: string) => string>>;
  readonly goodwill: Readonly<Record<GoodwillKind, (amount: string) => string>>;
  readonly nextContact: Readonly<Record<ContactKind, (phone: string) => string>>;
  /** Rows of the table: the result of a check, and the answer where no statutory clock is known. */
  readonly checkResult: string;
  readonly answer: string;
  readonly noTime: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly answered: string;
  readonly deadline: Readonly<Record<'statutory' | 'own', string>>;
  readonly ownNote: string;
  readonly contact: string;
  readonly callHeading: string;
  readonly call: (kind: ContactKind | undefined, when: string | undefined, phone: string) => string;
  readonly remarks: (gender: Gender) => string;
  readonly customerSigns: (gender: Gender) => string;
  readonly customerFine: (gender: Gender) => string;
  readonly staffFine: string;
  readonly legal: string;
  readonly protocolLegal: string;
}
