/** Freer ways to say it, read on Monday 23 November 2026, 10:00. */
export const PROMISES: readonly (readonly [text: string, due: string])[] = [
  ['Leave it with me – I’ll have an answer for you by 4pm Thursday.', '2026-11-26T16:00'],
  [
    'We’re sending someone round tomorrow to look at the boiler, and you’ll get their report on Wednesday.',
    '2026-11-25T23:59',
  ],
  ['Nothing more for you to do: the £75 goes back to your card by Monday.', '2026-11-30T23:59'],
  ['Your replacement key card will be waiting at reception by tomorrow morning.', '2026-11-24T12:00'],
  ['The night manager is going to come up and apologise in person at six this evening.', '2026-11-23T18:00'],
  ['You can expect a letter from our complaints team by Friday.', '2026-11-27T23:59'],
  ['Our dietitian will go through the menu with your mother within the next fortnight.', '2026-12-07T23:59'],
  ['By Thursday at the latest we’ll have a new freezer in your kitchen.', '2026-11-26T23:59'],
  ['I give you my word that the missing page will be in the post by Wednesday.', '2026-11-25T23:59'],
  [
    'The consultant has set aside half past nine on 1 December to talk you through the scan, and I will send you a reminder.',
    '2026-12-01T09:30',
  ],
  ['Give us until noon on Wednesday and we’ll have the lift running again.', '2026-11-25T12:00'],
  ['Someone from housekeeping will have gone over the whole floor by tomorrow.', '2026-11-24T23:59'],
  ['We’ve booked the glazier for Saturday and he’ll replace both panes.', '2026-11-28T23:59'],
  [
    'Your appeal will be looked at by a doctor who has not treated you, and you’ll know the outcome by 3 December.',
    '2026-12-03T23:59',
  ],
  ['I’ll be back at your bedside at three with the ward manager.', '2026-11-23T15:00'],
  ['Come Friday, your new contract will show the lower price.', '2026-11-27T23:59'],
  ['The accounts office will write the fee off by the 30th.', '2026-11-30T23:59'],
  ['We’ll swap the handset for you tomorrow at 5.30 pm; bring nothing but yourself.', '2026-11-24T17:30'],
];

export const NO_PROMISES: readonly string[] = [
  'We had hoped to have the parts by Wednesday.',
  'Kindly return the router to us by 4 December using the box provided.',
  'The pool is closed for cleaning until Thursday.',
  'I can’t say yet whether it will be ready by Friday.',
  'Your direct debit leaves your account on 1 December.',
  'Had we known on Monday, we would have rung you.',
  'Please let us know by Friday which you would prefer.',
  'Should you wish to appeal, you have until 5 January.',
  'Our records show that the engineer arrived at 2 pm.',
  'You were right to expect a call on Friday.',
  'It will be Friday before the roads are clear.',
  'Friday is the last day on which you can exchange it.',
  'We will think about it.',
  'Your colleague will have to sign by Tuesday too.',
  'The bus will leave at 9 am as always.',
  'We ought to have rung on Thursday at ten.',
];
