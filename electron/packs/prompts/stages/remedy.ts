import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

export const remedyStage = {
  layer: 'stage',
  stage: 'remedy',
  bodyHint: {
    zh: '语速平稳，一步一停；把时间写下来，推过去让对方看。',
    en: 'Steady pace, a pause after each step. Write the times down and turn them to the customer.',
    pl: 'Równe tempo, przerwa po każdym kroku. Zapisz godziny i pokaż je.',
  },
  lines: [
    {
      id: 'remedy-step',
      cue: 'say',
      text: {
        zh: '下一步是{step}，{owner}负责，{stepBy}办好。',
        en: 'Next step: {step}. {owner} does it {stepBy}.',
        pl: 'Następny krok: {step}. Zajmie się tym {owner}, {stepBy}.',
      },
    },
    {
      id: 'remedy-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我主动联系您，告诉您办到哪一步。',
        en: 'You will hear from me {nextContact}, and I will say how far it has got.',
        pl: 'Odezwę się {nextContact} i powiem, na jakim to jest etapie.',
      },
    },
    {
      id: 'remedy-goodwill',
      cue: 'say',
      text: {
        zh: '给您{goodwill}，{goodwillDue}到您手上。',
        en: 'You will receive {goodwill} {goodwillDue}.',
        pl: 'Przekażemy {goodwill} {goodwillDue}.',
      },
      known: ['goodwillAmount'],
    },
    {
      id: 'remedy-which',
      cue: 'ask',
      text: {
        zh: '这样安排，哪一步您还不放心？',
        en: 'Which of these steps would you like changed?',
        pl: 'Który krok {addr:chciałby pan|chciałaby pani|chcieliby państwo|trzeba} zmienić?',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-wish',
      cue: 'ask',
      text: {
        zh: '怎样处理，您觉得才算办妥？',
        en: 'What would a good outcome look like to you?',
        pl: 'Jakie zakończenie tej sprawy byłoby dobre?',
      },
      unknown: ['steps'],
    },
    {
      id: 'remedy-time',
      cue: 'ask',
      text: {
        zh: '这个时间您方便吗，还是换一个？',
        en: 'Does that time suit you, or would another be better?',
        pl: 'Czy ta pora pasuje, czy lepsza będzie inna?',
      },
      known: ['steps'],
    },
    {
      id: 'remedy-all',
      cue: 'avoid',
      text: { zh: '最多只能这样了。', en: 'That is all I can do.', pl: 'Więcej nie mogę.' },
      why: { zh: '把路堵死', en: 'closes the door', pl: 'zamyka rozmowę' },
    },
    {
      id: 'remedy-sell',
      cue: 'avoid',
      text: {
        zh: '您换个贵点的套餐就没事了。',
        en: 'Our premium plan would avoid this.',
        pl: 'W droższym pakiecie tego nie ma.',
      },
      why: {
        zh: '投诉时不推销',
        en: 'no selling during a complaint',
        pl: 'przy reklamacji się nie sprzedaje',
      },
    },
    {
      id: 'remedy-view',
      cue: 'ask',
      text: {
        zh: '这个办法，您怎么看？',
        en: 'How does this plan sit with you?',
        pl: 'Czy taki plan odpowiada?',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
