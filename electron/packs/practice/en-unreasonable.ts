import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enUnreasonable = {
  id: 'en-unreasonable',
  pattern: 'unreasonable',
  language: 'en',
  zone: 'counter',
  sector: 'electricity',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 6 unreasonable',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: 'A year for free',
  scene:
    'The counter of an electricity company. The power was off for three hours by mistake. The customer wants a year without bills.',
  opening: 'Three hours without power, and it was your own doing. I want a year for free. A whole year.',
  more: 'The freezer thawed. I had cooked for my sister’s birthday for two days, and all of it went in the bin.',
  start: 3,
  echo: ['three hours', 'freezer', 'birthday', 'two days', 'in the bin'],
  facts: {
    date: '6 June',
    matter: 'the power cut off by mistake',
    effect: 'the food for a birthday was spoilt',
    remedy: 'pay for the food',
    remedyBy: '12:00 tomorrow',
    nextContact: '12:00 tomorrow',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Please have a seat and tell me what happened that day.',
        'Two days of cooking for a birthday. I am writing that down, please go on.',
      ],
      bad: ['You are being ridiculous!', 'The contractor pulled the wrong fuse, not us.'],
      calmer: 'All of it. The cake as well.',
      same: 'I said a year. Are you listening?',
    },
    feelings: {
      good: [
        'You cooked for two days for a birthday and then put it all in the bin. I can hear how much that hurt.',
      ],
      bad: ['I am sorry if that was annoying.', 'It was only three hours.'],
      calmer: 'It did hurt. She came a long way, too.',
      same: 'Do not change the subject.',
    },
    remedy: {
      good: [
        'A year for free I cannot give. I will pay for the spoilt food by 12:00 tomorrow and phone you then.',
      ],
      bad: ['We will see what we can do.', 'That was the contractor, so it is out of our hands.'],
      calmer: 'The food, then. By noon, you say.',
      same: 'Then what can you do, and when?',
    },
    apologise: {
      good: [
        'I am sorry that we cut your power off by mistake on 6 June and spoilt the birthday. That was our fault.',
      ],
      bad: ['I am sorry, but the rules do not allow more.', 'We apologise for any inconvenience.'],
      same: 'Is that it?',
    },
  },
  hotter: {
    conditional: '“If”? I carried the bags out myself.',
    excuse: 'You sent them. So it was you.',
    vague: 'That is what people say when they mean no.',
    belittling: 'Three hours is a lot for a freezer, thank you.',
  },
  tooEarly: 'Never mind money yet. Let me finish.',
  ends: {
    settled: 'Well. It is not a year, but it is honest. Thank you.',
    unsettled: 'I will take it. I still think it should be more.',
    left: 'Then I have nothing more to say to you.',
  },
  questions: [
    'Where did you say no, and what did you say yes to in the same breath?',
    'Was the offer within your own limit?',
  ],
} as const satisfies RolePlay;
