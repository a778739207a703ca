/** Lock screen: nothing here names a customer. */
export const lock = {
  title: 'Locked',
  who: 'Who is unlocking',
  pin: 'PIN',
  unlock: 'Unlock',
  unlocking: 'Checking the PIN',
  saved: 'Everything typed so far is saved.',
  counter: 'counter {{counter}}',
  wait: 'The PIN does not match. Next try in {{seconds}} s.',
  language: 'Language',
} as const;
