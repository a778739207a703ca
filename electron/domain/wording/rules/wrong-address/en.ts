import { caseRecord } from '../../case-record.ts';
import type { WordingFacts } from '../../finding.ts';
import type { Example, RuleWords } from '../rule.ts';

const TITLES: Readonly<Record<string, string>> = {
  'en-mr': 'Mr ',
  'en-mrs': 'Mrs ',
  'en-ms': 'Ms ',
  'en-miss': 'Miss ',
  'en-mx': 'Mx ',
  'en-dr': 'Dr ',
};

/** With a title the surname, without one the whole name; a named blank for what the case does not know. */
function salutation({ record }: WordingFacts): string {
  const name = record?.customerName ?? null;
  if (name === null) return 'Dear [title and name],';
  const title = TITLES[record?.addressForm ?? ''] ?? '';
  return `Dear ${title}${title === '' ? name : (name.split(/\s+/).at(-1) ?? name)},`;
}

type Form = 'en-mr' | 'en-mrs' | 'en-ms' | 'en-dr' | 'en-mx' | 'neutral';

function letterTo(customerName: string, addressForm: Form, text: string): Example {
  return { text, kind: 'letter', facts: { record: caseRecord({ customerName, addressForm }, 'en') } };
}

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const EN: RuleWords<null> = {
  patterns: null,
  suggest: salutation,
  examples: {
    bad: [
      letterTo('Edith Marlow', 'en-mrs', 'Dear Ms Marlow,\nYour kettle is ready at the desk.'),
      letterTo('Edith Marlow', 'en-mrs', 'Dear Mrs Marlowe,\nYour kettle is ready at the desk.'),
      letterTo('Edith Marlow', 'en-mrs', 'Dear Customer,\nYour kettle is ready at the desk.'),
      letterTo('Yusuf Rahman', 'en-mr', 'Dear Mr Yusuf,\nThe corrected bill is enclosed.'),
      letterTo('Yusuf Rahman', 'en-mr', 'Dear Sir or Madam,\nThe corrected bill is enclosed.'),
      letterTo('Priya Nathan', 'en-dr', 'Dear Mrs Nathan,\nYour parcel left us at noon.'),
      letterTo('Alex Finch', 'neutral', 'Dear Mr Finch,\nThe new key is at reception.'),
      letterTo('Alex Finch', 'neutral', 'Dear Alex Fnich,\nThe new key is at reception.'),
      'Dear Ms Lowe, the room is ready. We hope, Mrs Lowe, that it is warm now.',
    ],
    good: [
      letterTo('Edith Marlow', 'en-mrs', 'Dear Mrs Marlow,\nYour kettle is ready at the desk.'),
      letterTo('Yusuf Rahman', 'en-mr', 'Dear Mr Rahman,\nThe corrected bill is enclosed.'),
      letterTo('Yusuf Rahman', 'en-mr', 'Dear Mr. Yusuf Rahman:\nThe corrected bill is enclosed.'),
      letterTo('Priya Nathan', 'en-dr', 'Dear Dr Nathan,\nMrs Cole from our depot will ring you at ten.'),
      letterTo('Alex Finch', 'neutral', 'Dear Alex Finch,\nThe new key is at reception.'),
      letterTo('Ciara O’Donnell', 'en-ms', "Dear Ms O'Donnell,\nYour room is on the second floor."),
      letterTo(
        'Yusuf Rahman',
        'en-mr',
        'Dear Mr Rahman,\nYour wife, Mrs Rahman, signed for the parcel at nine.',
      ),
      letterTo('Jo Hale', 'en-mx', 'Dear Mx Hale,\nMiss Hart at the desk has your umbrella.'),
      'Dear Customer,\nThe branch is closed on 6 May.',
      'Mr Bell, would you like to sit down while I print it?',
      {
        text: 'Dear guest, thank you for your words about the garden.',
        kind: 'public_reply',
        facts: { record: caseRecord({ customerName: 'Edith Marlow', addressForm: 'en-mrs' }, 'en') },
      },
    ],
  },
};
