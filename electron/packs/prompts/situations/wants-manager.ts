import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const wantsManager = {
  layer: 'situation',
  code: 'wants-manager',
  label: { zh: '想见主管', en: 'Asks for the manager', pl: 'Rozmowa z kierownikiem' },
  lines: [
    {
      id: 'manager-yes',
      cue: 'say',
      text: {
        zh: '{call}可以，我现在就去请主管，您先坐。',
        en: '{call}of course. I am calling the supervisor now; please have a seat.',
        pl: '{call}oczywiście. Już proszę kierownika. Proszę usiąść.',
      },
    },
    {
      id: 'manager-brief',
      cue: 'say',
      text: {
        zh: '我先把情况跟主管讲清楚，您不用再说一遍。',
        en: 'I will brief the supervisor first, so that you need not tell it twice.',
        pl: 'Przekażę wszystko kierownikowi, żeby nie trzeba było powtarzać.',
      },
    },
    {
      id: 'manager-first',
      cue: 'ask',
      text: {
        zh: '见到主管，您最想先谈哪一点？',
        en: 'What would you like to take up first with the supervisor?',
        pl: 'Od czego zacząć rozmowę z kierownikiem?',
      },
    },
    {
      id: 'manager-meanwhile',
      cue: 'ask',
      text: {
        zh: '主管过来之前，我先帮您办起来，好吗？',
        en: 'Shall I make a start while the supervisor comes over?',
        pl: 'Czy mam zacząć, zanim kierownik podejdzie?',
      },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'manager-same',
      cue: 'avoid',
      text: {
        zh: '找主管也是一样的答复。',
        en: 'The manager will say the same.',
        pl: 'Kierownik powie to samo.',
      },
      why: { zh: '把门关上', en: 'closes the door', pl: 'zamyka drzwi' },
    },
    {
      id: 'manager-busy',
      cue: 'avoid',
      text: { zh: '主管在忙，没空。', en: 'The manager has no time.', pl: 'Kierownik nie ma czasu.' },
      why: { zh: '显得人不重要', en: 'says they do not count', pl: 'odbiera znaczenie' },
    },
  ],
} satisfies SituationEntry;
