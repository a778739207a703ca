import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enPublicise = {
  id: 'en-able-to-publicise',
  pattern: 'able-to-publicise',
  language: 'en',
  zone: 'guidance',
  sector: 'retail',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 5 able to publicise',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 1 guidance',
  ],
  title: 'Going live from the doorway',
  scene:
    'The guidance desk of a store. A man is filming. A kettle he bought was sent back twice as “not found”.',
  opening: 'I am live, by the way. Two returns, two times “not found”. Tell my viewers where my kettle is.',
  more: 'Twice I have carried it in on the bus. An hour each way, with a broken kettle on my knees.',
  start: 3,
  echo: ['kettle', 'twice', 'the bus', 'an hour each way', 'an hour'],
  facts: {
    place: 'at the guidance desk',
    matter: 'the return of the kettle',
    effect: 'you came in twice by bus, an hour each way',
    remedy: 'refund the kettle',
    remedyBy: '17:00 today',
    nextContact: '17:00 today',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'I am listening. Please tell me about the first time you came in.',
        'Twice on the bus, an hour each way. I am writing it down, please go on.',
      ],
      bad: ['You must stop filming!', 'The warehouse firm lost it, not us.'],
      calmer: 'I would sooner be at home, believe me.',
      same: 'Is that for me or for the camera?',
    },
    feelings: {
      good: [
        'You carried a broken kettle in twice, an hour each way, and were told it did not exist. Anybody would be cross.',
      ],
      bad: ['I am sorry if you had a bad experience.', 'It is only a kettle.'],
      calmer: 'Yes. I felt a right fool on that bus.',
      same: 'Come on, say something a person would say.',
    },
    remedy: {
      good: ['I will refund the kettle now; you will have the money on your card by 17:00 today.'],
      bad: ['We take this very seriously and will respond in due course.', 'That is the computer, not us.'],
      calmer: 'Five o’clock. Everyone heard that.',
      same: 'And then what?',
    },
    apologise: {
      good: [
        'I am sorry that we lost your return twice and made you come in again by bus. That was our mistake.',
      ],
      bad: ['I am sorry, but mistakes happen with so many parcels.', 'Sorry for any inconvenience.'],
      same: 'My viewers could have written that one.',
    },
  },
  hotter: {
    conditional: '“If”! The comments are enjoying that.',
    excuse: 'So it is somebody else again. Funny how it always is.',
    vague: 'That is a sentence with nothing in it.',
    belittling: 'Small for you. You did not ride the bus with it.',
  },
  tooEarly: 'You are trying to get rid of me. I have not said my piece.',
  ends: {
    settled: 'Right. I will post how it ended, too. Fair is fair.',
    unsettled: 'I will take the money, but the video stays up.',
    left: 'Then we will let everybody else decide.',
  },
  questions: [
    'Did you speak to the customer or to the camera?',
    'Why is it not yours to ask that a film be deleted?',
  ],
} as const satisfies RolePlay;
