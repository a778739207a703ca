import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enPrepared = {
  id: 'en-well-prepared',
  pattern: 'well-prepared',
  language: 'en',
  zone: 'counter',
  sector: 'bank',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 4 well prepared',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: 'The folder with tabs',
  scene:
    'A bank counter. A woman opens a folder with coloured tabs: letters, dates, and the sentence of the tariff she relies on.',
  opening:
    'Tab one: your letter of 4 May, no fee. Tab two: my statement, forty pounds. Please explain tab two.',
  more: 'Tab three is the note of my three visits. Three visits, three different answers, and I have the times.',
  start: 2,
  echo: ['tab', 'three visits', 'forty pounds', 'three different answers', '4 may'],
  facts: {
    date: '4 May',
    matter: 'the fee of forty pounds',
    effect: 'you came in three times and got three answers',
    remedy: 'refund the fee',
    remedyBy: '16:00 today',
    nextContact: '16:30 today',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Please take me through it from the start. I am reading along.',
        'Three visits, three different answers. I am writing that down, please go on.',
      ],
      bad: ['You should have read the tariff.', 'The other branch gave you that letter, not us.'],
      calmer: 'Good. You are on the right page.',
      same: 'You have not looked at tab two yet.',
    },
    feelings: {
      good: [
        'You came in three times, got three answers, and had to build a folder for it. I can see how much of your time that took.',
      ],
      bad: ['I am sorry if there was any confusion.', 'It is just a small fee.'],
      calmer: 'It did. I took a morning off each time.',
      same: 'That is not an answer to anything in the folder.',
    },
    remedy: {
      good: [
        'I will refund the forty pounds by 16:00 today and phone you at 16:30 to check that you can see it.',
      ],
      bad: ['We will do our best to resolve this shortly.', 'That is down to the system, not us.'],
      calmer: 'Four o’clock, and a call at half past. Noted.',
      same: 'What is the step, and what is the time?',
    },
    apologise: {
      good: [
        'I am sorry. Our letter of 4 May said no fee and we charged you forty pounds. That was our mistake.',
      ],
      bad: ['I am sorry, but that is our policy.', 'We apologise for any inconvenience.'],
      same: 'I shall note that no apology was made.',
    },
  },
  hotter: {
    conditional: 'The letter is dated. There is nothing conditional about it.',
    excuse: 'Tab one has your letterhead on it. Not the system’s.',
    vague: '“Shortly” is not a date. I only file dates.',
    belittling: 'I decide what is small in my account.',
  },
  tooEarly: 'Before you offer anything, kindly finish the folder.',
  ends: {
    settled: 'Precise, and in writing. Thank you, I can close the folder.',
    unsettled: 'Very well. I shall be back if the time is missed.',
    left: 'I will take the folder to the ombudsman.',
  },
  questions: [
    'Which tab did you answer first, and was it the one that mattered most?',
    'Is each time you gave one you can keep?',
  ],
} as const satisfies RolePlay;
