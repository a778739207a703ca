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
      stages: ['receive', 'listen', 'feelings', 'facts'],
    },
    {
      id: 'manager-first',
      cue: 'ask',
      text: {
        zh: '见到主管，您最想先谈哪一点？',
        en: 'What would you like to take up first with the supervisor?',
        pl: 'Od czego zacząć rozmowę z kierownikiem?',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'manager-minutes',
      cue: 'say',
      text: {
        zh: '主管过来要几分钟，我每五分钟跟您说一声还要多久。',
        en: 'This takes a few minutes. Every five I will tell you how much longer.',
        pl: 'To potrwa kilka minut. Co pięć minut powiem, ile jeszcze.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'manager-stay',
      cue: 'say',
      text: {
        zh: '主管来了，我也在。这件事还是我跟，不把您转来转去。',
        en: 'I stay with it as well. You will not be handed from one to the next.',
        pl: 'Ja też zostaję przy tej sprawie, bez odsyłania od jednych do drugich.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'manager-alone',
      cue: 'ask',
      text: {
        zh: '您想单独跟主管谈，还是我在旁边一起？',
        en: 'Would you like to see the supervisor alone, or with me there?',
        pl: 'Czy rozmowa ma być sam na sam z kierownikiem, czy razem ze mną?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'manager-fair',
      cue: 'say',
      text: {
        zh: '想找能拍板的人谈，很自然。',
        en: 'You want someone who can decide, and that is a fair wish.',
        pl: 'Rozumiem, lepiej rozmawiać z kimś, kto może zdecydować.',
      },
      stages: ['feelings'],
    },
    {
      id: 'manager-decide',
      cue: 'ask',
      text: {
        zh: '您希望主管替您定下来的是哪一件？',
        en: 'What would you like the supervisor to decide?',
        pl: 'O czym ma zdecydować kierownik?',
      },
      stages: ['feelings', 'facts', 'remedy'],
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
      id: 'manager-three',
      cue: 'say',
      text: {
        zh: '我给主管写三行：什么事、什么影响、您要什么。请您看看。',
        en: 'Three lines for the supervisor: what happened, what it did, what you ask. Please check them.',
        pl: 'Trzy zdania dla kierownika: co się stało, jaki był skutek, jaka prośba. Proszę sprawdzić.',
      },
      stages: ['facts'],
    },
    {
      id: 'manager-out',
      cue: 'ask',
      text: {
        zh: '主管不在的话，我约个准时间，您哪天几点方便？',
        en: 'Should the supervisor be out, at what hour may I arrange the talk for you?',
        pl: 'Gdyby kierownika nie było, na którą godzinę umówić rozmowę?',
      },
      stages: ['remedy'],
    },
    {
      id: 'manager-here',
      cue: 'say',
      text: {
        zh: '{call}这位是值班主任，前面的经过已经了解了。',
        en: '{call}this is our supervisor, who knows the story so far.',
        pl: '{call}to kierownik zmiany. Zna już całą sprawę.',
      },
      stages: ['remedy', 'apologise'],
    },
    {
      id: 'manager-agreed',
      cue: 'say',
      text: {
        zh: '跟主管谈定的已经写进回执，两个人的名字都在。',
        en: 'What you agreed with the supervisor is on the receipt, with both our names.',
        pl: 'Ustalenia z kierownikiem są na potwierdzeniu, z dwoma nazwiskami.',
      },
      stages: ['confirm'],
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
      text: {
        zh: '主管在忙，没空。',
        en: 'The manager has no time.',
        pl: 'Kierownik nie ma czasu.',
      },
      why: { zh: '显得人不重要', en: 'says they do not count', pl: 'odbiera znaczenie' },
      stages: ['receive', 'listen', 'facts', 'remedy'],
    },
    {
      id: 'manager-trouble',
      cue: 'avoid',
      text: {
        zh: '您这是存心让我挨骂。',
        en: 'You want to get me into trouble.',
        pl: 'Przez to będę mieć kłopoty.',
      },
      why: { zh: '让客户替我们操心', en: 'our worry, not theirs', pl: 'to nasza troska, nie klienta' },
      stages: ['receive', 'listen'],
    },
  ],
} satisfies SituationEntry;
