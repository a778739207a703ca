import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const wrongInformation = {
  layer: 'situation',
  code: 'wrong-information',
  label: { zh: '答复前后不一', en: 'Told something else', pl: 'Sprzeczne informacje' },
  lines: [
    {
      id: 'wrong-open',
      cue: 'say',
      text: {
        zh: '{call}照着答复去做，结果不一样，换谁都恼火。',
        en: '{call}you acted on an answer and it turned out otherwise. Anyone would mind.',
        pl: '{call}odpowiedź była jedna, a wyszło inaczej. Każdego by to zdenerwowało.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'wrong-words',
      cue: 'ask',
      text: {
        zh: '当时怎么答复您的，原话还记得多少？',
        en: 'What exactly was the answer, as far as you remember it?',
        pl: 'Jaka to była odpowiedź, na ile {addr:pan ją pamięta|pani ją pamięta|państwo ją pamiętają|da się ją odtworzyć}?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'wrong-form',
      cue: 'ask',
      text: {
        zh: '是口头说的，还是写在短信或纸上的？',
        en: 'Was it spoken, or is it in a message or on paper?',
        pl: 'Czy padło to ustnie, czy jest na piśmie?',
      },
      stages: ['facts'],
    },
    {
      id: 'wrong-written',
      cue: 'say',
      text: {
        zh: '核实过的答复我写下来，签上名字交给您。',
        en: 'I will write down the checked answer, sign it and hand it to you.',
        pl: 'Zapiszę sprawdzoną odpowiedź, podpiszę i wręczę.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'wrong-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们给您的答复是错的，害您白跑，对不起。',
        en: '{call}we gave you a wrong answer and it cost you a journey. I am sorry.',
        pl: '{call}podaliśmy błędną odpowiedź i droga była na próżno. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'wrong-misheard',
      cue: 'avoid',
      text: { zh: '您可能听错了。', en: 'You may have misheard.', pl: 'Może to kwestia niezrozumienia.' },
      why: { zh: '把错推给客户', en: 'blames the customer', pl: 'podważa słowa klienta' },
      stages: ['listen', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
