import type { PhrasesEntry } from '../../../domain/packs/guidance-content.ts';

/** Apology, remedy and time. What admits anything names its modes. */
export const apologising = [
  {
    layer: 'phrases',
    moment: 'sorry-experience',
    label: { zh: '为您的遭遇抱歉', en: 'Sorry for what you went through', pl: 'Przykro mi z tego powodu' },
    lines: [
      {
        id: 'phrase-sorry-happened',
        cue: 'say',
        text: {
          zh: '让您遇到这样的事，我很抱歉。',
          en: 'I am sorry that you had to go through this.',
          pl: 'Przykro mi, że {addr:pana to spotkało|panią to spotkało|państwa to spotkało|to się wydarzyło}.',
        },
      },
      {
        id: 'phrase-sorry-waited',
        cue: 'say',
        text: {
          zh: '让您等了这么久，我很抱歉。',
          en: 'I am sorry that you have waited so long.',
          pl: 'Przepraszam za tak długie czekanie.',
        },
      },
      {
        id: 'phrase-sorry-anyone',
        cue: 'say',
        text: {
          zh: '遇到这种事，谁都会着急。',
          en: 'Anyone would be upset by this.',
          pl: 'Każdego by to zdenerwowało.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'sorry-full',
    label: { zh: '正式道歉', en: 'Full apology', pl: 'Pełne przeprosiny' },
    lines: [
      {
        id: 'phrase-full-mistake',
        cue: 'say',
        text: {
          zh: '这是我们的错，我们向您道歉。',
          en: 'This was our mistake, and we apologise.',
          pl: 'To nasz błąd. Przepraszamy.',
        },
        modes: ['full', 'principle'],
      },
      {
        id: 'phrase-full-ours',
        cue: 'say',
        text: {
          zh: '责任在我们，不在您。',
          en: 'The fault is ours and none of it is yours.',
          pl: 'Wina jest nasza, nie {addr:pana|pani|państwa|klienta}.',
        },
        modes: ['full', 'principle'],
      },
      {
        id: 'phrase-full-part',
        cue: 'say',
        text: {
          zh: '这件事我们也有责任，对此我们道歉。',
          en: 'Part of this is our responsibility, and we apologise for it.',
          pl: 'Za część tej sprawy odpowiadamy my i za to przepraszamy.',
        },
        modes: ['shared'],
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'what-we-do',
    label: { zh: '我们怎么做', en: 'What we do', pl: 'Co zrobimy' },
    lines: [
      {
        id: 'phrase-do-record',
        cue: 'say',
        text: {
          zh: '我现在登记您的投诉，您会拿到一份回执。',
          en: 'I am recording your complaint now. You will get a receipt.',
          pl: 'Zapisuję teraz reklamację. Potwierdzenie będzie na piśmie.',
        },
      },
      {
        id: 'phrase-do-check',
        cue: 'say',
        text: {
          zh: '我们先核对事实，再把结果告诉您。',
          en: 'First we check the facts. Then we tell you what we found.',
          pl: 'Najpierw sprawdzimy fakty, potem podamy wynik.',
        },
      },
      {
        id: 'phrase-do-refund',
        cue: 'say',
        text: {
          zh: '应退的钱，退到您付款的账户。',
          en: 'The money goes back to the account you paid from.',
          pl: 'Pieniądze wrócą na konto, z którego przyszła wpłata.',
        },
        modes: ['full', 'principle', 'shared'],
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'by-when',
    label: { zh: '什么时候', en: 'By when', pl: 'Do kiedy' },
    lines: [
      {
        id: 'phrase-when-check',
        cue: 'say',
        text: {
          zh: '{checkBy}，我们把核查结果告诉您。',
          en: 'You will have the result {checkBy}.',
          pl: 'Wynik podamy {checkBy}.',
        },
      },
      {
        id: 'phrase-when-step',
        cue: 'say',
        text: {
          zh: '{stepBy}，这一步就能完成。',
          en: 'This step will be done {stepBy}.',
          pl: 'Ten krok wykonamy {stepBy}.',
        },
      },
      {
        id: 'phrase-when-call',
        cue: 'say',
        text: {
          zh: '{nextContact}，我和您联系。',
          en: 'You will hear from me {nextContact}.',
          pl: 'Odezwę się {nextContact}.',
        },
      },
    ],
  },
] as const satisfies readonly PhrasesEntry[];
