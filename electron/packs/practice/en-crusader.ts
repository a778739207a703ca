import type { RolePlay } from '../../domain/practice/role-play.ts';

export const enCrusader = {
  id: 'en-crusader',
  pattern: 'crusader',
  language: 'en',
  zone: 'waiting',
  sector: 'hospital',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 2 misplaced sense of justice',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 2 waiting',
    'seed 004, parts 3 and 4, talking with patients',
  ],
  title: 'The chairs by the lift',
  scene:
    'Outpatients, the waiting area. A visitor has watched three frail patients stand because the chairs were taken away. She is not waiting herself.',
  opening:
    'Three people with sticks, standing, for half an hour. Is this how you treat anyone who cannot shout?',
  more: 'I came with a neighbour. The chairs by the lift were here last week. Nobody could tell me where they went.',
  start: 3,
  echo: ['three people', 'sticks', 'standing', 'half an hour', 'neighbour'],
  facts: {
    time: 'this morning',
    place: 'in the waiting area',
    matter: 'the missing chairs',
    effect: 'three patients with sticks stood for half an hour',
    remedy: 'bring six chairs',
    remedyBy: '10:45 today',
    nextContact: '10:45 today',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Please tell me what you saw. I am writing it down.',
        'Three people with sticks, half an hour. Please go on.',
      ],
      bad: ['It is the porters who move things, not us.', 'You are not even a patient here!'],
      calmer: 'Good. Because the gentleman in the blue coat would never complain.',
      same: 'I am not asking for myself. Did you not notice?',
    },
    feelings: {
      good: [
        'You stood here and saw three people with sticks left on their feet for half an hour. Of course that made you angry.',
      ],
      bad: ['I am sorry if you were upset.', 'It is only a few chairs.'],
      calmer: 'It did. My mother was one of those who never say a word.',
      same: 'You keep talking about me. Look at them.',
    },
    remedy: {
      good: ['I will bring six chairs from the day room by 10:45, and I will seat those three first.'],
      bad: ['We will look into it as soon as possible.', 'That is the fault of the cleaning contractor.'],
      calmer: 'A quarter to eleven. I can wait for that.',
      same: 'And what will you actually do?',
    },
    apologise: {
      good: ['I am sorry that three patients stood for half an hour without a chair. That was our failing.'],
      bad: ['I am sorry, but we are short of staff.', 'We apologise for any inconvenience.'],
      same: 'Is that for them, or for your form?',
    },
  },
  hotter: {
    conditional: '“If”? Turn round and look.',
    excuse: 'Whoever moved them, they are your patients.',
    vague: 'I have heard that sentence in this building before.',
    belittling: 'Do not make it small. Try standing on a new hip.',
  },
  tooEarly: 'Slow down. You have not heard the half of it.',
  ends: {
    settled: 'Thank you. That is all I wanted: somebody to see them.',
    unsettled: 'We shall see. I will look in again next week.',
    left: 'I shall take this to the board instead.',
  },
  questions: [
    'Whose complaint was it, and did you keep the wider point apart from the three people?',
    'What did you write down, and who will read it?',
  ],
} as const satisfies RolePlay;
