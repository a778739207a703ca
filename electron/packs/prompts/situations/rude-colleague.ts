import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const rudeColleague = {
  layer: 'situation',
  code: 'rude-colleague',
  label: { zh: '受到的对待', en: 'How they were spoken to', pl: 'Sposób rozmowy' },
  lines: [
    {
      id: 'rude-open',
      cue: 'say',
      text: {
        zh: '{call}来办事还受了气，这让人难受。您听到什么，就说什么。',
        en: '{call}nobody wants to leave a counter feeling small. Tell me what was said.',
        pl: '{call}nikt nie powinien tak odchodzić od okienka. Proszę powiedzieć, co padło.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'rude-step',
      cue: 'say',
      text: {
        zh: '您的话我原样记下，今天交给主管，由主管来谈。',
        en: 'Your words go to the supervisor today, written as you said them.',
        pl: 'Te słowa trafią dziś do kierownika, zapisane dosłownie.',
      },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'rude-when',
      cue: 'ask',
      text: {
        zh: '是哪个位置、大概几点？记个大概就够。',
        en: 'Which counter was it, and about when? Roughly is fine.',
        pl: 'Przy którym stanowisku i mniej więcej kiedy? Orientacyjnie wystarczy.',
      },
      stages: ['facts'],
    },
    {
      id: 'rude-words',
      cue: 'ask',
      text: {
        zh: '哪一句话，让您最难受？',
        en: 'Which words stung most?',
        pl: 'Które słowa zabolały najbardziej?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'rude-sorry',
      cue: 'say',
      text: {
        zh: '{call}您在我们这里没有受到尊重，这是我们的错，对不起。',
        en: '{call}you were not treated with respect here. We answer for that, and I am sorry.',
        pl: '{call}zabrakło u nas szacunku. To nasz błąd i za niego przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'rude-character',
      cue: 'avoid',
      text: { zh: '他就这脾气，您别往心里去。', en: 'That is just how he is.', pl: 'Ten typ tak ma.' },
      why: { zh: '替人开脱，又议论同事', en: 'excuses and gossips', pl: 'usprawiedliwia i plotkuje' },
      stages: ['listen', 'feelings', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
