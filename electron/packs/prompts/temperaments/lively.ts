import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

/** Warm and quick, then back to the point; younger customers get a straight answer and no lecture (seed 004, part 3). */
export const lively = {
  layer: 'temperament',
  code: 'lively',
  label: { zh: '热络', en: 'Lively', pl: 'Żywo' },
  bodyHint: {
    zh: '表情放松，跟上对方的节奏，再慢慢带回正题。',
    en: 'Relaxed face, match the pace, then lead gently back to the point.',
    pl: 'Pogodna twarz, podobne tempo, potem łagodnie do rzeczy.',
  },
  lines: [
    {
      id: 'lively-come',
      cue: 'say',
      text: {
        zh: '{call}您来了就好，我听着呢。',
        en: '{call}good that you came in. I am all ears.',
        pl: '{call}dobrze, że ta sprawa tu trafiła. Zamieniam się w słuch.',
      },
      stages: ['receive'],
    },
    {
      id: 'lively-say',
      cue: 'say',
      text: {
        zh: '您说得很生动，我跟上了，接着讲。',
        en: 'I can picture it. Please go on.',
        pl: 'Wyobrażam to sobie. Proszę mówić dalej.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'lively-word',
      cue: 'ask',
      text: {
        zh: '用一个词说当时的心情，是哪个？',
        en: 'One word for how it felt: which would it be?',
        pl: 'Jedno słowo na to uczucie: jakie by to było?',
      },
      stages: ['feelings'],
    },
    {
      id: 'lively-straight',
      cue: 'say',
      text: {
        zh: '我不讲大道理，您问什么我答什么。',
        en: 'No lecture from me, straight answers.',
        pl: 'Bez pouczania, same konkretne odpowiedzi.',
      },
      stages: ['facts'],
    },
    {
      id: 'lively-back-to',
      cue: 'say',
      text: {
        zh: '这一段我先记着，我们回到{when}那会儿。',
        en: 'I mark that for later. Back to what happened {when}.',
        pl: 'To zaznaczam na potem. Wracamy do tego, co było {when}.',
      },
      stages: ['facts'],
      known: ['happenedOn'],
    },
    {
      id: 'lively-ask',
      cue: 'ask',
      text: {
        zh: '刚才说的几件，哪一件我们先办？',
        en: 'Of the things you mentioned, which do we take first?',
        pl: 'Od której z tych rzeczy zaczynamy?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'lively-good-part',
      cue: 'say',
      text: {
        zh: '先说好的：{step}，{stepBy}。',
        en: 'The good part first: {step}, {stepBy}.',
        pl: 'Najpierw dobra wiadomość: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'lively-together',
      cue: 'ask',
      text: {
        zh: '花两分钟一起对一遍，好吗？',
        en: 'Two minutes to go over it together?',
        pl: 'Dwie minuty i sprawdzamy to razem, dobrze?',
      },
      stages: ['confirm'],
    },
    {
      id: 'lively-avoid',
      cue: 'avoid',
      text: { zh: '您说重点。', en: 'Get to the point, please.', pl: 'Proszę do rzeczy.' },
      why: { zh: '打断，冷场', en: 'cuts them off', pl: 'ucina rozmowę' },
    },
    {
      id: 'lively-no-worries',
      cue: 'avoid',
      text: {
        zh: '放心啦，包在我身上。',
        en: 'No worries, leave it with me.',
        pl: 'Luzik, jakoś się załatwi.',
      },
      why: { zh: '热络代替了承诺', en: 'chummy, with no time named', pl: 'poufale i bez terminu' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'lively-young',
      cue: 'avoid',
      text: {
        zh: '现在的年轻人就是急。',
        en: 'You young people, always in a hurry.',
        pl: 'Młodzi zawsze się spieszą.',
      },
      why: { zh: '教训人', en: 'talks down', pl: 'poucza' },
      stages: ['listen', 'facts'],
    },
  ],
} satisfies TemperamentEntry;
