import { caseRecord } from '../../case-record.ts';
import { words } from '../../word-pattern.ts';
import type { Example, RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

const RECORD = caseRecord(
  {
    customerName: 'Martha Elwood',
    addressForm: 'en-mrs',
    happenedOn: '2026-05-12',
    happenedTime: '09:10',
    matter: 'a fee taken twice',
    reference: 'KT-30591',
    lossMoney: { minor: 6480, currency: 'GBP' },
    goodwillAmount: { minor: 2000, currency: 'GBP' },
    nextContactAt: '2026-05-16T11:00',
    steps: [
      { id: 'step-1', what: 'return the fee', owner: 'Ruth Ames', due: '2026-05-15T17:00', state: 'next' },
    ],
  },
  'en',
  { today: '2026-05-13' },
);

function about(text: string): Example {
  return { text, facts: { matter: 'a fee taken twice', record: RECORD } };
}

export const EN: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      "will|we'll|i'll|you'll|shall|by|until|till|no later than|not later than|at the latest|going to|due (?:by|on|to|for|back)|from .{1,20} on|expected|next|is (?:on|at)|are (?:on|at)|to be|can be|tomorrow|on or before|before (?:\\d|the|noon|monday|tuesday|wednesday|thursday|friday)|within|goes|comes|begins?|starts?|effect from|we (?:ring|call|write|return|send) (?:you )?on|appointment|new|follows|booked for|arranged for|deadline",
    ),
    correspondence: words(
      'your (?:letter|e-?mail|complaint|call|message|visit|enquiry|form|note|report|review|post)|you (?:made|paid|bought|ordered|signed|moved|wrote|rang|called|contacted|told|reported|complained|came|visited|noticed|asked|sent|showed|brought|spoke|telephoned|phoned|returned|filed|raised|posted)|(?:letter|e-?mail|complaint|call|message|enquiry|report|visit) (?:of|dated|on) (?:the )?(?:\\d|\\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)|received|dated|agreed|accepted|signed|taken down|(?:rang|called|wrote to|visited|contacted|came to see|came to|told|asked|phoned|telephoned) us|we (?:spoke|talked|met)|you had|who \\p{L}+|(?:your|our|the) (?:last|previous|earlier|first) \\p{L}+|had already|booked on|referred|in (?:answer|reply) to',
    ),
    mended: words(
      "(?:was|were|has been|have been|had been|is|are|came|went|goes|gone) (?:already |now |then |all )?(?:back|returned|refunded|repaid|paid|credited|reversed|replaced|repaired|renewed|restored|reconnected|corrected|delivered|fitted|sent|posted|reopened|opened again|booked|rebooked|cancelled at|mended|cleaned|emptied|(?<!you (?:was|were) )handed|found|settled|taken off|reissued|removed|reported)|(?:we|i)(?:'ve| have| had)? (?:now |already |since |also )?(?:returned|refunded|repaid|paid|credited|reversed|replaced|repaired|renewed|restored|reconnected|corrected|delivered|fitted|posted|reopened|booked|mended|visited|fetched|brought|settled|spoke|asked|rang|wrote|checked|tested|changed|introduced|added|retrained)|since|from (?:today|now|then|\\d{1,2}(?!\\d? [a-z]+,? (?:until|till|to|and)(?!\\p{L}))|this|next|monday|tuesday|wednesday|thursday|friday)|as of|until|then|refund of|new|now",
    ),
    theirs: words(
      'if you|should you|you (?:can|may|must|have|could|need|will need|wish|want|choose)|please|send us|bring (?:us|it|them)|let us know|tell us|use it|valid|good (?:until|for)|offer|(?:voucher|credit|appeal|ombudsman|choose|expires?|runs out|free|any (?:day|evening|time))',
    ),
  },
  // The values themselves stand in the suggestion of each match; this one is for a sentence with several of them wrong.
  suggest: (facts) =>
    `This is how the case has it: ${facts.matter ?? '[what happened]'}, [date and time], [sum], [reference].`,
  examples: {
    bad: [
      about('On 13 May we took the fee from your account twice.'),
      about('It happened on Monday 12 May at ten past nine.'),
      about('The fee of £46.80 is back in your account.'),
      about('Your reference is KT-30519.'),
      about('We took the fee twice on 12 May 2025.'),
      about('On 12 May at 10.10 we took the fee twice.'),
      about('I will ring you on 17 May at eleven.'),
      about('For the trouble I have added £30 to your account.'),
      about('The account stands in the name of Martha Elwod, and we took the fee twice.'),
      about('Dear Mrs Grant,\nWe took the fee twice.'),
    ],
    good: [
      about('On 12 May, at ten past nine, we took the fee of £64.80 twice.'),
      about('The fee of 12/05/2026 is back in your account; the statement will show it by 15 May.'),
      about('It happened on Tuesday 12 May, and you told us of it on 13 May.'),
      about('Reference KT 30591: the second payment went back this morning.'),
      about(
        'On the twelfth of May we took sixty-four pounds eighty twice; on 2 April the same slip had been found and not mended.',
      ),
      about('I will ring you on the 16th at eleven.'),
      about('Your rent of £720 was due that week, and we had tied up the money for it.'),
      about('We have added £20 for the trouble, so £84.80 reaches you in all.'),
      about('Dear Mrs Elwood,\nThank you for bringing the statement to the branch.'),
      about('If you send us the bank’s letter by 30 June, we will pay its charge as well.'),
      about('At 9.10 our clerk pressed the key twice, and at 9.15 you rang us.'),
    ],
  },
};
