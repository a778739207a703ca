import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enStubborn = {
  id: 'en-stubborn',
  pattern: 'stubborn',
  language: 'en',
  zone: 'self-service',
  sector: 'telecom',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 3 stubborn',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 4 self-service',
  ],
  title: 'I did press cancel',
  scene:
    'Self-service area. A man is certain he cancelled a roaming pass at the terminal. The record is not clear.',
  opening:
    'I pressed cancel. The screen said done. I am not paying for that pass, and that is the end of it.',
  more: 'I stood right here on the third. Your colleague was two yards away and saw me do it.',
  start: 2,
  echo: ['pressed cancel', 'on the third', 'two yards', 'sure of what'],
  facts: {
    date: '3 June',
    place: 'at the terminal',
    matter: 'the roaming pass',
    effect: 'you were charged for a pass you say you cancelled',
    remedy: 'have the terminal record read',
    remedyBy: '15:00 today',
    nextContact: '15:30 today',
    mode: 'experience',
  },
  beats: {
    listen: {
      good: [
        'Please tell me what happened on the third, step by step.',
        'You stood here and the screen said done. I am writing that down, please go on.',
      ],
      bad: ['You must have pressed the wrong button.', 'Customers always say that about the machine!'],
      calmer: 'Right. So somebody does listen in here.',
      same: 'You are not answering me. I pressed cancel.',
    },
    feelings: {
      good: [
        'You are sure of what you saw on the screen, and then the charge came all the same. I can see why that is maddening.',
      ],
      bad: ['I am sorry if you misunderstood the screen.', 'It is only nine pounds.'],
      calmer: 'Exactly. It is being called a liar that gets me.',
      same: 'I know what I did. What do you know?',
    },
    remedy: {
      good: ['I will have the terminal record read today and phone you by 15:30 with what it shows.'],
      bad: [
        'Someone will get back to you as soon as possible.',
        'The machine belongs to a supplier, not to us.',
      ],
      calmer: 'Half past three. Then we both know.',
      same: 'So what happens next?',
    },
    apologise: {
      good: [
        'I am sorry that you have had this worry since 3 June. I will read the record to you word for word.',
      ],
      bad: ['I am sorry, but our policy is that charges stand.', 'Sorry for any inconvenience caused.'],
      same: 'You call that an apology?',
    },
  },
  hotter: {
    conditional: 'There is no “if”. I was standing here.',
    excuse: 'I did not buy it from your supplier. I bought it from you.',
    vague: 'That could mean next year.',
    belittling: 'Do not talk down to me.',
  },
  tooEarly: 'Hang on. I have not told you what I saw yet.',
  ends: {
    settled: 'Fair enough. If the record says otherwise, I will say so.',
    unsettled: 'I will wait for the call. I still say I pressed it.',
    left: 'No. I am writing to your head office.',
  },
  questions: [
    'Did you argue about the fact, or agree on how to find it out?',
    'What may you regret while the record is still being read?',
  ],
} as const satisfies RolePlay;
