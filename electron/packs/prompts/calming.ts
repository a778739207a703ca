import type { CalmingEntry } from '../../domain/packs/prompt-content.ts';

export const calming = {
  layer: 'calming',
  seconds: 30,
  bodyHint: {
    zh: '双手放在台面上，微微前倾，点头跟着对方的语速；水和座位先备好。',
    en: 'Open hands on the counter, lean in a little, nod in their rhythm. Offer a seat and water.',
    pl: 'Otwarte dłonie na blacie, lekko do przodu, potakuj w rytmie. Krzesło i woda.',
  },
  voiceHint: {
    zh: '比对方低一档，慢一成半，句尾放轻；每句之后停两秒。',
    en: 'One notch lower, a little slower, soft at the end of each sentence. Then two seconds of silence.',
    pl: 'O ton niżej, trochę wolniej, łagodnie na końcu zdania. Potem dwie sekundy ciszy.',
  },
  rounds: [
    {
      lines: [
        {
          id: 'calming-1-listening',
          cue: 'say',
          text: { zh: '嗯，我在听。', en: 'Yes. I am listening.', pl: 'Tak, słucham.' },
        },
        {
          id: 'calming-1-go-on',
          cue: 'say',
          text: { zh: '您说，我记着。', en: 'Go on, I am writing it down.', pl: 'Proszę mówić, notuję.' },
        },
      ],
    },
    {
      lines: [
        {
          id: 'calming-2-matter',
          cue: 'say',
          text: {
            zh: '是{matter}这件事。',
            en: 'So it is about this: {matter}.',
            pl: 'Czyli chodzi o to: {matter}.',
          },
          known: ['matter'],
        },
        {
          id: 'calming-2-days',
          cue: 'say',
          text: { zh: '已经{days}了。', en: '{days} of this.', pl: 'To trwa już {days}.' },
          known: ['happenedOn'],
        },
        {
          id: 'calming-2-heavy',
          cue: 'say',
          text: { zh: '这些事都压在您身上。', en: 'All of that came down on you.', pl: 'To wszystko naraz.' },
        },
      ],
    },
    {
      lines: [
        {
          id: 'calming-3-noted',
          cue: 'say',
          text: {
            zh: '都记下了，一条没漏。',
            en: 'I have it all, nothing left out.',
            pl: 'Mam wszystko, niczego nie {self:pominąłem|pominęłam}.',
          },
        },
        {
          id: 'calming-3-understood',
          cue: 'say',
          text: {
            zh: '我听明白了。',
            en: 'I understand what you have told me.',
            pl: 'Rozumiem, o co chodzi.',
          },
        },
      ],
    },
  ],
  after: [
    {
      id: 'calming-after-together',
      cue: 'ask',
      text: {
        zh: '您看，我们现在一起看看怎么办，好吗？',
        en: 'Shall we look together at what can be done now?',
        pl: 'Czy teraz wspólnie zobaczymy, co da się zrobić?',
      },
    },
    {
      id: 'calming-after-more',
      cue: 'ask',
      text: {
        zh: '在那之前，还有什么是我没听到的吗？',
        en: 'Before we do, is there anything I have not heard yet?',
        pl: 'Zanim zaczniemy: czy jest coś, o czym jeszcze nie wiem?',
      },
    },
  ],
} satisfies CalmingEntry;
