/** The way round the desk for somebody new. */
export const tour = {
  door: 'New at this desk?',
  doorNote: 'A way round in five minutes. Nothing real is touched.',
  doorLeft: 'You stopped at {{n}} of {{all}}.',
  begin: 'Show me round',
  goOn: 'Go on',
  notNow: 'No, thank you',
  count: '{{n}} of {{all}}',
  leave: 'Leave',
  before: 'Back',
  after: 'Next',
  finish: 'That was it',
  cue: { say: 'Say', ask: 'Ask', avoid: 'Avoid' },
  sample: {
    say: 'I am sorry you had to wait two hours. Please tell me what happened.',
    ask: 'What would put this right for you?',
    avoid: 'I am sorry if you feel that way.',
  },
  today: {
    title: 'Your day starts here',
    words:
      'Whatever has to be done stands in this list, the most urgent at the top. When it is empty, nothing is owed to anybody.',
  },
  newCustomer: {
    title: 'A customer comes up',
    words: 'Press F2. From that second the customer’s waiting time counts, and nothing you type can be lost.',
  },
  stages: {
    title: 'Seven stages lead you',
    words:
      'First listen, then understand, then solve, then apologise. You may jump; what is missing stays in sight.',
  },
  prompts: {
    title: 'You are told what to say',
    words:
      'At each stage a few lines stand at the right: one large one to say now, what to ask, what to avoid. F8 notes that you said it.',
  },
  papers: {
    title: 'The customer goes home with paper',
    words:
      'A receipt at once, a letter that fits this very case later. The wording is checked, and a supervisor approves it.',
  },
  log: {
    title: 'Find anybody again',
    words: 'F3 leads here from anywhere. A name, a few figures of the phone number or a word is enough.',
  },
  hide: {
    title: 'Somebody looks over the counter?',
    words: 'F12 blanks the screen at once. What you were typing waits behind your PIN.',
  },
  dayClose: {
    title: 'In the evening the day is closed',
    words: 'A checklist shows what is still open. Then the day goes on a stick, sealed, for head office.',
  },
  practice: {
    title: 'Practise when it is quiet',
    words: 'Eighteen hard customers who answer to what you say. Nothing of it reaches a real complaint.',
  },
  help: {
    title: 'Stuck? F1',
    words: 'It explains the page you are on, in a few lines. Esc brings you back to where you were typing.',
  },
} as const;
