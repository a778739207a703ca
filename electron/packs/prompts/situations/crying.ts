import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const crying = {
  layer: 'situation',
  code: 'crying',
  label: { zh: '难过落泪', en: 'In tears', pl: 'Łzy' },
  bodyHint: {
    zh: '放下手里的事，递纸巾和水，安静陪着；不盯着看，也不碰对方。',
    en: 'Stop typing, offer tissues and water, be quiet company. No staring, no touching.',
    pl: 'Przerwij pisanie, podaj chusteczki i wodę, pobądź w ciszy. Nie dotykaj.',
  },
  lines: [
    {
      id: 'crying-stay',
      cue: 'say',
      text: {
        zh: '{call}不着急，我陪您坐一会儿。',
        en: '{call}there is no hurry. I will sit with you a moment.',
        pl: '{call}bez pośpiechu. Posiedzimy chwilę.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-tissues',
      cue: 'say',
      text: {
        zh: '纸巾和水在这儿，您缓过来我们再说。',
        en: 'Here are tissues and water. We talk when you are ready.',
        pl: 'Tu są chusteczki i woda. Porozmawiamy, gdy będzie lżej.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-ring',
      cue: 'ask',
      text: {
        zh: '您想给谁打个电话吗？电话在这里。',
        en: 'Is there someone you would like to ring? The telephone is here.',
        pl: 'Czy jest ktoś, do kogo warto teraz zadzwonić?',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'crying-room',
      cue: 'ask',
      text: {
        zh: '换到里面安静的地方，好吗？',
        en: 'Would a quieter room be better?',
        pl: 'Może przejdziemy do spokojniejszego pokoju?',
      },
    },
    {
      id: 'crying-slow',
      cue: 'say',
      text: {
        zh: '我们一件一件来，您想停就停。',
        en: 'One thing at a time. We stop whenever you want to.',
        pl: 'Po kolei, bez pośpiechu. W każdej chwili możemy zrobić przerwę.',
      },
      stages: ['facts', 'remedy', 'apologise', 'confirm'],
    },
    {
      id: 'crying-not-so-bad',
      cue: 'avoid',
      text: { zh: '别哭了，多大点事。', en: 'There, it is not so bad.', pl: 'No już, to nic takiego.' },
      why: { zh: '把难过说小了', en: 'makes it small', pl: 'umniejsza ból' },
    },
  ],
} satisfies SituationEntry;
