import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const ableToPublicise = {
  layer: 'pattern',
  code: 'able-to-publicise',
  label: { zh: '善于发声', en: 'Speaks in public', pl: 'Mówi publicznie' },
  bodyHint: {
    zh: '说的每一句都可以被写出来：平实、准确、不讨好。',
    en: 'Speak as if each sentence will be quoted: plain, exact, no flattery.',
    pl: 'Mów tak, jakby każde zdanie miało być cytowane: prosto i dokładnie.',
  },
  lines: [
    {
      id: 'public-say',
      cue: 'say',
      text: {
        zh: '您怎么对外说由您定，我把事实和时间给您写准。',
        en: 'What you tell others is yours to decide. I will get facts and times right.',
        pl: 'O tym, co mówić innym, każdy decyduje sam. Ja zadbam o dokładne fakty.',
      },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'public-ask',
      cue: 'ask',
      text: {
        zh: '哪几件事，您需要我们书面答复？',
        en: 'Which points do you need answered in writing?',
        pl: 'Które punkty wymagają odpowiedzi na piśmie?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'public-step',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，把书面答复一起给您。',
        en: 'You will hear from me {nextContact}, with the answer in writing.',
        pl: 'Odezwę się {nextContact}, z odpowiedzią na piśmie.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'public-avoid',
      cue: 'avoid',
      text: { zh: '您先别往外说。', en: 'Please keep this between us.', pl: 'Proszę o tym nie mówić.' },
      why: { zh: '听着像要捂住', en: 'sounds like hiding', pl: 'brzmi jak ukrywanie' },
    },
  ],
} satisfies PatternEntry;
