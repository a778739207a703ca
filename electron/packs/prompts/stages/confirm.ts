import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

export const confirmStage = {
  layer: 'stage',
  stage: 'confirm',
  bodyHint: {
    zh: '把屏幕和纸转向对方，手指着念，让对方先看完再签。',
    en: 'Turn screen and paper round, point as you read. Signing comes after reading.',
    pl: 'Obróć ekran i papier, wskazuj przy czytaniu. Podpis dopiero po przeczytaniu.',
  },
  lines: [
    {
      id: 'confirm-read',
      cue: 'say',
      text: {
        zh: '{call}请您看一遍，哪里写得不对，我当场改。',
        en: '{call}please read it through. I will correct it here and now.',
        pl: '{call}proszę to przeczytać. Poprawię od ręki, co się nie zgadza.',
      },
      opens: true,
    },
    {
      id: 'confirm-number',
      cue: 'say',
      text: {
        zh: '受理编号是{caseNumber}，回执上也有。',
        en: 'Your case number is {caseNumber}. It is on the receipt too.',
        pl: 'Numer sprawy to {caseNumber}. Jest też na potwierdzeniu.',
      },
    },
    {
      id: 'confirm-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，您不用来催。',
        en: 'You will hear from me {nextContact}. There is no need to chase it.',
        pl: 'Odezwę się {nextContact}. Nie trzeba się przypominać.',
      },
    },
    {
      id: 'confirm-thanks',
      cue: 'say',
      text: {
        zh: '谢谢您当面把这件事告诉我。',
        en: 'Thank you for bringing this to me in person.',
        pl: 'Dziękuję za to zgłoszenie i za poświęcony czas.',
      },
    },
    {
      id: 'confirm-numbers',
      cue: 'ask',
      text: {
        zh: '回执上的电话和时间都对吗？',
        en: 'Are the number and the times on the receipt right?',
        pl: 'Czy numer telefonu i godziny na potwierdzeniu się zgadzają?',
      },
    },
    {
      id: 'confirm-remark',
      cue: 'ask',
      text: {
        zh: '有没有您想亲笔补上的话？',
        en: 'Is there a remark you would like to add in your own hand?',
        pl: 'Czy jest uwaga, którą warto dopisać własną ręką?',
      },
    },
    {
      id: 'confirm-sign',
      cue: 'avoid',
      text: { zh: '在这儿签个字就行。', en: 'Just sign here.', pl: 'Proszę tu tylko podpisać.' },
      why: { zh: '催着签，不让看', en: 'rushes the reading', pl: 'pogania przy czytaniu' },
    },
    {
      id: 'confirm-aloud',
      cue: 'ask',
      text: {
        zh: '哪一段要我念给您听？',
        en: 'Shall I read any part of it aloud?',
        pl: 'Czy przeczytać coś na głos?',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
