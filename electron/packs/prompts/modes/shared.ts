import type { ModeEntry } from '../../../domain/packs/prompt-content.ts';

/** Our part is carried in full and first; the other part is named, never hidden behind (seed 001, section 3, weather and third parties). */
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
      stages: ['listen', 'feelings'],
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
      id: 'shared-both-noted',
      cue: 'say',
      text: {
        zh: '别人的那部分也写上，我们的这部分一点不少。',
        en: 'The other part is on paper too. It takes nothing off ours.',
        pl: 'Druga część też jest zapisana. Naszej to nie zmniejsza.',
      },
      stages: ['facts'],
    },
    {
      id: 'shared-warned',
      cue: 'ask',
      text: {
        zh: '事前有没有人提醒过您？',
        en: 'Did anyone warn you beforehand?',
        pl: 'Czy ktoś wcześniej o tym uprzedził?',
      },
      stages: ['facts'],
    },
    {
      id: 'shared-remedy',
      cue: 'say',
      text: {
        zh: '我们这边先做：{step}，{doer}，{stepBy}办好。',
        en: 'On our side: {step}. {doer} {stepBy}.',
        pl: 'Z naszej strony: {step}; {doer}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'shared-one-person',
      cue: 'say',
      text: {
        zh: '另一边由我去联系，您有事找我一个人就行。',
        en: 'I deal with the other side, so that you have one person to ask.',
        pl: 'Z drugą stroną rozmawiam ja. Wystarczy pytać mnie.',
      },
      stages: ['remedy'],
    },
    {
      id: 'shared-goodwill',
      cue: 'say',
      text: {
        zh: '我们这部分，补给您{goodwill}，{goodwillDue}到您手上。',
        en: 'For our part you receive {goodwill} {goodwillDue}.',
        pl: 'Za naszą część przekażemy {goodwill} {goodwillDue}.',
      },
      stages: ['remedy'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill'],
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
      id: 'shared-which-first',
      cue: 'ask',
      text: {
        zh: '两边的事，您更急的是哪一头？',
        en: 'Which of the two would you like done first?',
        pl: 'Która z tych dwóch spraw ma być pierwsza?',
      },
      stages: ['remedy'],
    },
    {
      id: 'shared-courier',
      cue: 'avoid',
      text: {
        zh: '这得找他们，不归我们。',
        en: 'You would have to take that up with them.',
        pl: 'Z tym trzeba do nich, nie do nas.',
      },
      why: { zh: '把人推给第三方', en: 'passes them on', pl: 'odsyła dalej' },
      stages: ['apologise', 'remedy'],
    },
    {
      id: 'shared-half',
      cue: 'avoid',
      text: {
        zh: '我们顶多担一半。',
        en: 'Half of it is ours at most.',
        pl: 'Najwyżej połowa to nasza wina.',
      },
      why: { zh: '拿责任讨价还价', en: 'haggles over blame', pl: 'targuje się o winę' },
      stages: ['facts', 'confirm'],
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
