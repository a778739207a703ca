import { caseRecord } from '../../case-record.ts';
import { letterGrams } from '../../values/letter-grams.ts';
import type { Example, RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';

function beside(earlier: string, text: string): Example {
  const earlierLetters = [letterGrams(earlier, 'en', ['Yours sincerely,', 'Ruth Ames, Branch Manager'])];
  const fixedLines = ['Yours sincerely,', 'Ruth Ames, Branch Manager'];
  return { text, kind: 'letter', facts: { record: caseRecord({}, 'en', { earlierLetters, fixedLines }) } };
}

const PARCEL =
  'Dear Mr Cole,\nOur driver left your parcel in the rain on 3 March, and the books in it were spoiled. We were wrong to leave it there. I have ordered the same books for you, and they will be at your door on Friday.\nYours sincerely,\nRuth Ames, Branch Manager';
const ROOM =
  'Dear Mrs Day,\nThe room we gave you on 8 June had not been cleaned. We let you in all the same, and I am ashamed of it. You pay nothing for the night, and from today a supervisor signs for every room before we hand out the key.\nYours sincerely,\nRuth Ames, Branch Manager';

/** Measured, not told by words. */
export const EN: RuleWords<null> = {
  patterns: null,
  suggest: (facts) =>
    `This is what it meant for you: ${facts.effect ?? '[effect]'}. It happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}).`,
  examples: {
    bad: [
      beside(PARCEL, PARCEL.replace('Mr Cole', 'Ms Hart')),
      beside(PARCEL, PARCEL.replace('Mr Cole', 'Dr Singh').replace('3 March', '21 April')),
      beside(PARCEL, PARCEL.replace('Mr Cole', 'Mrs Lamb').replace('books', 'shoes')),
      beside(
        PARCEL,
        'Dear Mr Roy,\nOur driver left your parcel in the rain on 9 May, and the books in it were spoiled. We were wrong to leave it there. The shop sends a new set on Monday.',
      ),
      beside(ROOM, ROOM.replace('Mrs Day', 'Mr Frost')),
      beside(ROOM, ROOM.replace('Mrs Day', 'Ms Vine').replace('8 June', '14 July')),
      beside(ROOM, ROOM.replace('You pay nothing for the night', 'The £89 went back to your card today')),
      beside(
        ROOM,
        'Dear Mr Hill,\nThe room we gave you on 2 August had not been cleaned. We let you in all the same, and I am ashamed of it. Please let me show you another one at four.',
      ),
    ],
    good: [
      beside(
        PARCEL,
        'Dear Ms Hart,\nOn 21 April your lamp came with its shade crushed. Our packer had put it under two boxes of tiles, and you sat in the dark for a week. I am sorry. A new lamp comes on Thursday.\nYours sincerely,\nRuth Ames, Branch Manager',
      ),
      beside(
        PARCEL,
        'Dear Dr Singh,\nWe sent your shoes to the wrong street, and your neighbour kept them for you. I have fetched them and will bring them at six tonight.\nYours sincerely,\nRuth Ames, Branch Manager',
      ),
      beside(
        PARCEL,
        'Dear Mrs Lamb,\nYou waited at home all of Tuesday for a parcel that never left our depot. We had promised you that day, and we broke the promise. It is on the van now and will be with you at three.',
      ),
      beside(
        ROOM,
        'Dear Mr Frost,\nThe heating in room 9 failed on 14 July, and nobody came when you rang twice. That was our failure. The £120 is back on your card.\nYours sincerely,\nRuth Ames, Branch Manager',
      ),
      beside(
        ROOM,
        'Dear Ms Vine,\nWe gave away your table on the evening of your birthday. I am sorry. The long table by the window is yours on any evening you name, and the bill is ours.',
      ),
      beside(
        ROOM,
        'Dear Mr Hill,\nOur night porter sent you to the wrong floor with three cases, and the lift was out of order. I carried them down myself afterwards, and I apologise to you and your wife.',
      ),
      beside(
        ROOM,
        'Dear Mrs Page,\nYour breakfast was cold; we had opened the buffet too soon. The £14 was refunded at the desk. From Monday the cook puts out the eggs at eight, and tomorrow I will bring yours to the table myself.',
      ),
      beside('Dear Mr Cole,\nThank you.', 'Dear Ms Hart,\nThank you.'),
      'We billed you twice on 4 May, and I am sorry. The £36 went back today.',
      { text: ROOM, kind: 'letter' },
    ],
  },
};
