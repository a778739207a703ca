import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

export const sharedMode = {
  layer: 'mode',
  mode: 'shared',
  header: {
    zh: '口径：我方那一部分全部承担，不拿别人或天气来挡',
    en: 'Carry our part in full; never hide behind theirs',
    pl: 'Bierzemy na siebie swoją część; nie zasłaniamy się innymi',
  },
  lines: [
    {
      id: 'shared-hide',
      cue: 'avoid',
      text: { zh: '都是天气闹的。', en: 'That was all the weather.', pl: 'To wszystko przez pogodę.' },
      why: { zh: '躲在别人后面', en: 'hides behind others', pl: 'chowa się za innymi' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'shared-facts',
      cue: 'say',
      text: {
        zh: '原因有两部分，我们的那部分是：{ourPart}。',
        en: 'There are two causes. Our part is this: {ourPart}.',
        pl: 'Przyczyny są dwie. Nasza część to: {ourPart}.',
      },
      stages: ['facts'],
    },
    {
      id: 'shared-remedy',
      cue: 'say',
      text: {
        zh: '我们这边先做：{step}，{owner}负责，{stepBy}。',
        en: 'On our side: {step}. {owner} does it {stepBy}.',
        pl: 'Z naszej strony: {step}. Zajmie się tym {owner}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'shared-sorry',
      cue: 'say',
      text: {
        zh: '{call}{ourPart}，这一部分是我们的责任，对不起。',
        en: '{call}our part in this was: {ourPart}. We answer for it, and I am sorry.',
        pl: '{call}nasza część to: {ourPart}. Odpowiadamy za nią i przepraszam.',
      },
      stages: ['apologise'],
    },
    {
      id: 'shared-effect',
      cue: 'say',
      text: {
        zh: '对您的影响，我都记着：{effect}。',
        en: 'I understand what it did to you: {effect}.',
        pl: 'Wiem, jaki był skutek: {effect}.',
      },
      stages: ['apologise'],
      known: ['effect'],
    },
    {
      id: 'shared-step',
      cue: 'say',
      text: {
        zh: '我们把自己这部分补上：{step}，{stepBy}。',
        en: 'We put our part right: {step}, {stepBy}.',
        pl: 'Naprawiamy swoją część: {step}, {stepBy}.',
      },
      stages: ['apologise'],
    },
    {
      id: 'shared-contact',
      cue: 'say',
      text: {
        zh: '{nextContact}我联系您，另一方的进展也一并告诉您。',
        en: 'You will hear from me {nextContact}, with news from the other side too.',
        pl: 'Odezwę się {nextContact}, także z wiadomościami od drugiej strony.',
      },
      stages: ['apologise'],
    },
    {
      id: 'shared-missing',
      cue: 'ask',
      text: {
        zh: '我们这一部分，还有哪里没说到？',
        en: 'Is anything missing from our part?',
        pl: 'Czy po naszej stronie czegoś jeszcze brakuje?',
      },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'shared-courier',
      cue: 'avoid',
      text: {
        zh: '这得找快递，不归我们。',
        en: 'You would have to ask the courier.',
        pl: 'Z tym trzeba do kuriera.',
      },
      why: { zh: '把人推给第三方', en: 'passes them on', pl: 'odsyła dalej' },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'shared-confirm',
      cue: 'say',
      text: {
        zh: '上面写清了我们负责的部分和完成时间。',
        en: 'It sets out our part and by when we put it right.',
        pl: 'Na piśmie jest nasza część i termin jej naprawy.',
      },
      stages: ['confirm'],
    },
  ],
} satisfies ModeEntry;
