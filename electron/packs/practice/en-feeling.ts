import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enFeeling = {
  id: 'en-ruled-by-feeling',
  pattern: 'ruled-by-feeling',
  language: 'en',
  zone: 'counter',
  sector: 'hotel',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 1 ruled by feeling',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: 'The room that was not there',
  scene:
    'Reception, ten at night. A guest with two tired children has a booking for a family room. The desk has no such room left.',
  opening: 'I booked this in March. In March! The children are asleep on their feet and you have nothing?',
  more: 'We have been on the road for nine hours. I promised them a bed, and now I am standing here looking like a fool.',
  start: 3,
  echo: ['nine hours', 'children', 'in march', 'exhausted', 'promised them'],
  facts: {
    time: '22:00',
    place: 'at reception',
    matter: 'the family room booked in March',
    effect: 'the children had no bed after nine hours on the road',
    remedy: 'open two connecting rooms',
    remedyBy: '22:20 tonight',
    nextContact: '22:20 tonight',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Please tell me from the beginning. I am listening.',
        'Nine hours with two children. Please go on.',
      ],
      bad: ['You should have phoned before you set off!', 'It is the booking website that did this.'],
      calmer: 'You are the first person who has asked. I just want to get them to bed.',
      same: 'Did you hear anything I said?',
    },
    feelings: {
      good: [
        'After nine hours on the road you wanted a bed for the children, and there was none. I can see how exhausted you are.',
      ],
      bad: ['I am sorry if you were disappointed.', 'It is only one night.'],
      calmer: 'I am so tired I could cry, to be honest.',
      same: 'I do not need a chat, I need somebody to see what state we are in.',
    },
    remedy: {
      good: ['I will open two connecting rooms and take you up myself by 22:20.'],
      bad: ['We will sort something out as soon as possible.', 'Housekeeping never tell us anything.'],
      calmer: 'Two rooms with a door between them? That would do.',
      same: 'And when would that be?',
    },
    apologise: {
      good: [
        'I am sorry that the family room you booked in March was not kept for you. That was our mistake.',
      ],
      bad: ['I am sorry, but we were overbooked by the system.', 'We apologise for any inconvenience.'],
      same: 'Is that really all you have to say?',
    },
  },
  hotter: {
    conditional: 'If? Look at them! There is no “if” about it.',
    excuse: 'I do not care whose doing it was. My booking is with you.',
    vague: 'That tells me nothing. They need to lie down tonight.',
    belittling: 'Please do not make this small. It is not small to us.',
  },
  tooEarly: 'Do not wave keys at me yet. Nobody has even let me finish.',
  ends: {
    settled: 'Thank you. You took it seriously, and the children will sleep. That is what matters.',
    unsettled: 'Fine, give me the keys. We will talk about the rest in the morning.',
    left: 'I have had enough. I am finding another hotel.',
  },
  questions: [
    'Which detail that the guest gave did you use, and in which sentence?',
    'What would have changed had the rooms been offered in the first minute?',
  ],
} as const satisfies RolePlay;
