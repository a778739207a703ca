import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const threatensOnline = {
  layer: 'situation',
  code: 'threatens-online',
  label: { zh: '想发到网上', en: 'May post online', pl: 'Wpis w internecie' },
  lines: [
    {
      id: 'online-yours',
      cue: 'say',
      text: {
        zh: '{call}发不发由您定。我现在做的，是把事情查清、写下来。',
        en: '{call}what you post is your decision. I am getting the facts in writing now.',
        pl: '{call}o wpisie {addr:decyduje pan|decyduje pani|decydują państwo|każdy decyduje sam}. Ja teraz spisuję fakty.',
      },
    },
    {
      id: 'online-receipt',
      cue: 'say',
      text: {
        zh: '您带走的回执上，每一步和时间都写清楚。',
        en: 'You leave with a receipt that shows each step and its time.',
        pl: 'Na potwierdzeniu będzie każdy krok z godziną.',
      },
      stages: ['listen', 'facts', 'remedy', 'confirm'],
    },
    {
      id: 'online-sign',
      cue: 'ask',
      text: {
        zh: '今天看到什么，您会觉得事情真的动起来了？',
        en: 'What would show you today that this is moving?',
        pl: 'Co dziś pokaże, że sprawa naprawdę ruszyła?',
      },
    },
    {
      id: 'online-consequence',
      cue: 'avoid',
      text: {
        zh: '乱发是要负责任的。',
        en: 'Posting that could have consequences.',
        pl: 'Taki wpis może mieć skutki.',
      },
      why: { zh: '用后果压人', en: 'presses with consequences', pl: 'straszy skutkami' },
    },
    {
      id: 'online-delete',
      cue: 'avoid',
      text: {
        zh: '您删了，我们就赔。',
        en: 'Take it down and we will pay.',
        pl: 'Za usunięcie wpisu zapłacimy.',
      },
      why: { zh: '拿补偿换沉默', en: 'buys silence', pl: 'kupuje milczenie' },
    },
  ],
} satisfies SituationEntry;
