import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const privateContact = {
  layer: 'situation',
  code: 'private-contact',
  label: { zh: '私人邀请', en: 'A private invitation', pl: 'Prywatne zaproszenie' },
  lines: [
    {
      id: 'private-thanks',
      cue: 'say',
      text: {
        zh: '{call}谢谢您的好意。私人的事我不谈，您的事我接着办。',
        en: '{call}thank you, that is kind. I would rather keep to your matter.',
        pl: '{call}dziękuję, to miłe. Zostaję przy sprawie i chętnie ją dokończę.',
      },
    },
    {
      id: 'private-number',
      cue: 'say',
      text: {
        zh: '找我就打柜台的电话，回执上有。',
        en: 'You can reach me on the branch number. It is on the receipt.',
        pl: 'Można do mnie dzwonić pod numer placówki; jest na potwierdzeniu.',
      },
    },
    {
      id: 'private-back',
      cue: 'ask',
      text: {
        zh: '我们回到这件事，先看哪一项？',
        en: 'Shall we go back to your matter: what comes first?',
        pl: 'Wróćmy do sprawy: od czego zaczynamy?',
      },
    },
    {
      id: 'private-meaning',
      cue: 'avoid',
      text: { zh: '您这是什么意思？', en: 'What is that supposed to mean?', pl: 'Co to ma znaczyć?' },
      why: { zh: '当众给人难堪', en: 'embarrasses in public', pl: 'zawstydza przy ludziach' },
    },
  ],
} satisfies SituationEntry;
