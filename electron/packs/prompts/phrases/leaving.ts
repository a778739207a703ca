import type { PhrasesEntry } from '../../../domain/packs/guidance-content.ts';

/** Signature, farewell, and help in an emergency. */
export const leaving = [
  {
    layer: 'phrases',
    moment: 'sign-here',
    label: { zh: '请签名', en: 'Sign here', pl: 'Proszę podpisać' },
    lines: [
      {
        id: 'phrase-sign-read',
        cue: 'ask',
        text: {
          zh: '请看一遍，没有错就在这里签名。',
          en: 'Please read this. When it is right, sign here.',
          pl: 'Proszę przeczytać i podpisać tutaj, gdy wszystko się zgadza.',
        },
      },
      {
        id: 'phrase-sign-rights',
        cue: 'say',
        text: {
          zh: '签名说明内容记对了，您的权利不变。',
          en: 'Your signature shows that we wrote it down correctly. You give up no rights.',
          pl: 'Podpis potwierdza treść zgłoszenia i nie ogranicza żadnych praw.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'your-copy',
    label: { zh: '这份给您', en: 'Here is your copy', pl: 'Egzemplarz dla klienta' },
    lines: [
      {
        id: 'phrase-copy-keep',
        cue: 'say',
        text: {
          zh: '这一份给您，请收好。',
          en: 'This copy is for you. Please keep it.',
          pl: 'To egzemplarz dla {addr:pana|pani|państwa|klienta}. Proszę go zachować.',
        },
      },
      {
        id: 'phrase-copy-contact',
        cue: 'say',
        text: {
          zh: '编号和我们的电话都写在上面。',
          en: 'The case number and our phone number are on it.',
          pl: 'Są na nim numer sprawy i nasz telefon.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'thanks',
    label: { zh: '谢谢', en: 'Thank you', pl: 'Dziękuję' },
    lines: [
      {
        id: 'phrase-thanks-telling',
        cue: 'say',
        text: { zh: '谢谢您告诉我们。', en: 'Thank you for telling us.', pl: 'Dziękuję za tę informację.' },
      },
      {
        id: 'phrase-thanks-time',
        cue: 'say',
        text: {
          zh: '谢谢您留出时间，让我们核对清楚。',
          en: 'Thank you for the time you gave us to check this.',
          pl: 'Dziękuję za czas na sprawdzenie tej sprawy.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'goodbye',
    label: { zh: '再见', en: 'Goodbye', pl: 'Do widzenia' },
    lines: [
      {
        id: 'phrase-goodbye-ask',
        cue: 'say',
        text: {
          zh: '再见。还有疑问，请拿这张回执来找我。',
          en: 'Goodbye. With any question, bring this receipt and ask for me.',
          pl: 'Do widzenia. Z każdym pytaniem proszę przyjść do mnie z tym potwierdzeniem.',
        },
      },
      {
        id: 'phrase-goodbye-way',
        cue: 'ask',
        text: {
          zh: '需要我帮您叫车或者指路吗？',
          en: 'May I call a taxi for you, or show you the way?',
          pl: 'Czy wezwać taksówkę albo wskazać drogę?',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'emergency',
    label: { zh: '紧急求助', en: 'Emergency, help', pl: 'Nagła pomoc' },
    lines: [
      {
        id: 'phrase-emergency-doctor',
        cue: 'ask',
        text: { zh: '您需要医生吗？', en: 'Do you need a doctor?', pl: 'Czy potrzebny jest lekarz?' },
      },
      {
        id: 'phrase-emergency-ambulance',
        cue: 'say',
        text: {
          zh: '我现在叫救护车，请别走开。',
          en: 'I am calling an ambulance now. Please stay with me.',
          pl: 'Wzywam karetkę. Proszę zostać ze mną.',
        },
      },
      {
        id: 'phrase-emergency-safe',
        cue: 'say',
        text: {
          zh: '请跟我来，这边安全。',
          en: 'Please come with me. It is safe here.',
          pl: 'Proszę iść ze mną. Tu jest bezpiecznie.',
        },
      },
      {
        id: 'phrase-emergency-call',
        cue: 'ask',
        text: {
          zh: '要我替您给谁打电话？',
          en: 'Is there somebody I should call for you?',
          pl: 'Do kogo mam zadzwonić?',
        },
      },
    ],
  },
] as const satisfies readonly PhrasesEntry[];
