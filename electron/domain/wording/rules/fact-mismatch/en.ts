import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const EN: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      "will|we'll|i'll|you'll|shall|by|until|till|no later than|not later than|at the latest|going to|due|from .{1,20} on|expected|next|is (?:on|at)|are (?:on|at)|to be|can be|tomorrow|on or before|before|within|goes|comes|begins?|starts?|effect from|we (?:ring|call|write|return|send) (?:you )?on|appointment|new|follows|booked for|arranged for|deadline",
    ),
    correspondence: words(
      'your (?:letter|e-?mail|complaint|call|message|visit|enquiry|form|note|report|review|post)|you (?:wrote|rang|called|contacted|told|reported|complained|came|visited|noticed|asked|sent|showed|brought|spoke|telephoned|phoned|returned|filed|raised|posted)|(?:letter|e-?mail|complaint|call|message|enquiry|report|visit) (?:of|dated|on) (?:the )?(?:\\d|\\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)|received|dated|(?:rang|called|wrote to|visited|contacted|came to see|came to|told|asked|phoned|telephoned) us|we (?:spoke|talked|met)',
    ),
    mended: words(
      "(?:was|were|has been|have been|had been|is|are|came|went|goes|gone) (?:already |now |then |all )?(?:back|returned|refunded|repaid|paid|credited|reversed|replaced|repaired|renewed|restored|reconnected|corrected|delivered|fitted|sent|posted|reopened|opened again|booked|rebooked|cancelled at|mended|cleaned|emptied|handed|found|settled|taken off|reissued|removed|reported)|(?:we|i)(?:'ve| have| had)? (?:now |already |since |also )?(?:returned|refunded|repaid|paid|credited|reversed|replaced|repaired|renewed|restored|reconnected|corrected|delivered|fitted|posted|reopened|booked|mended|visited|fetched|brought|settled|spoke|asked|rang|wrote|checked|tested|changed|introduced|added|retrained)|since|from|as of|until|then|refund of|new|now",
    ),
    theirs: words(
      'if you|should you|you (?:can|may|must|have|could|need|will need|wish|want|choose)|please|send us|bring (?:us|it|them)|let us know|tell us|use it|valid|good (?:until|for)|offer|(?:voucher|credit|appeal|ombudsman|choose|expires?|runs out|free|any (?:day|evening|time))',
    ),
  },
  suggest: () => 'Please write what the case says: [date, time, amount or reference].',
  examples: { bad: [], good: [] },
};
