import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

export const listenStage = {
  layer: 'stage',
  stage: 'listen',
  bodyHint: {
    zh: '声音放低，语速放慢，跟着对方的节奏点头；先记，不谈怎么办。',
    en: 'Lower your voice and slow down; nod in the customer’s rhythm. Write, no solutions yet.',
    pl: 'Ciszej i wolniej, potakuj w rytmie rozmówcy. Notuj, jeszcze bez rozwiązań.',
  },
  lines: [
    {
      id: 'listen-open',
      cue: 'say',
      text: {
        zh: '{call}您从头讲，我一条一条记，不打断您。',
        en: '{call}start wherever you like. I am writing it down and will not interrupt.',
        pl: '{call}proszę opowiedzieć po kolei. Notuję i nie przerywam.',
      },
    },
    {
      id: 'listen-sorry',
      cue: 'say',
      text: {
        zh: '为这件事让您专门跑一趟，我很抱歉。',
        en: 'I am sorry you have had to come in about this.',
        pl: 'Przepraszam, że {addr:musiał pan|musiała pani|musieli państwo|trzeba było} przyjść tu z tą sprawą.',
      },
      pinned: true,
    },
    {
      id: 'listen-most',
      cue: 'ask',
      text: {
        zh: '这里面，您最在意的是哪一点？',
        en: 'Which part of this weighs on you most?',
        pl: 'Co w tym wszystkim jest najtrudniejsze?',
      },
    },
    {
      id: 'listen-today',
      cue: 'ask',
      text: {
        zh: '今天您最想先解决哪一件？',
        en: 'What do you most need settled today?',
        pl: 'Co dziś jest najpilniejsze?',
      },
      unknown: ['request'],
    },
    {
      id: 'listen-matter',
      cue: 'ask',
      text: {
        zh: '您今天来，是为了{matter}，对吗？',
        en: 'You have come about this: {matter}. Is that right?',
        pl: 'Chodzi o taką sprawę: {matter}. Czy tak?',
      },
      known: ['matter'],
    },
    {
      id: 'listen-words',
      cue: 'ask',
      text: {
        zh: '我念一遍记下的话，您听听有没有走样，好吗？',
        en: 'May I read back what I wrote, so you can hear that it is yours?',
        pl: 'Czy mogę przeczytać zapis, żeby sprawdzić, czy jest wierny?',
      },
      known: ['customerWords'],
    },
    {
      id: 'listen-calm-down',
      cue: 'avoid',
      text: { zh: '您先别激动。', en: 'Please calm down.', pl: 'Proszę się uspokoić.' },
      why: { zh: '听着像在责怪', en: 'says the feeling is wrong', pl: 'odbiera prawo do złości' },
    },
    {
      id: 'listen-rules',
      cue: 'avoid',
      text: { zh: '这是我们的规定。', en: 'Those are the rules.', pl: 'Takie są przepisy.' },
      why: { zh: '拿规定挡人', en: 'shuts the door', pl: 'zamyka rozmowę' },
    },
    {
      id: 'listen-go-on',
      cue: 'say',
      text: { zh: '嗯，我在听，您接着说。', en: 'I am with you. Please go on.', pl: 'Słucham dalej.' },
      always: true,
    },
  ],
} satisfies StageEntry;
