import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const staffDidNotKnow = {
  layer: 'situation',
  code: 'staff-did-not-know',
  label: { zh: '没得到明确答复', en: 'No clear answer', pl: 'Bez jasnej odpowiedzi' },
  lines: [
    {
      id: 'answer-open',
      cue: 'say',
      text: {
        zh: '{call}带着问题来，没问到准话，心里没底，谁都会急。',
        en: '{call}asking a question and leaving without an answer: that would try anyone’s patience.',
        pl: '{call}zadać pytanie i wyjść bez odpowiedzi: to potrafi zdenerwować.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'answer-question',
      cue: 'ask',
      text: {
        zh: '您想问的那一句，用您自己的话怎么说？我照原话记。',
        en: 'What was the question, in your own words? I will write it down exactly.',
        pl: 'Jak brzmiało pytanie? Zapiszę je słowo w słowo.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'answer-for-what',
      cue: 'ask',
      text: {
        zh: '这个答案您要用来办什么，最晚哪天要？',
        en: 'What do you need the answer for, and by which day?',
        pl: 'Do czego ta odpowiedź jest potrzebna i na kiedy?',
      },
      stages: ['facts'],
    },
    {
      id: 'answer-others',
      cue: 'ask',
      text: {
        zh: '还有哪几点，您一直没得到答复？我一次问齐。',
        en: 'What else has been left open? I will ask about all of it in one go.',
        pl: 'Co jeszcze zostało bez odpowiedzi? Zapytam o wszystko naraz.',
      },
      stages: ['listen'],
    },
    {
      id: 'answer-no-guess',
      cue: 'say',
      text: {
        zh: '这一条我没把握，不乱答，现在就去问准。',
        en: 'I am not certain of that, so I will not guess. I am asking now.',
        pl: 'Tego nie jestem {self:pewien|pewna}, więc nie zgaduję. Pytam teraz.',
      },
      stages: ['listen'],
    },
    {
      id: 'answer-listen-in',
      cue: 'say',
      text: {
        zh: '我给管这件事的同事打电话，您在旁边听着，随时补充。',
        en: 'I am ringing the person who handles this. You can listen in and add to it.',
        pl: 'Dzwonię do osoby, która się tym zajmuje. Można słuchać i dopowiadać.',
      },
      stages: ['facts'],
    },
    {
      id: 'answer-fair',
      cue: 'say',
      text: {
        zh: '办事先求个明白，您这样要求合情合理。',
        en: 'A plain answer is the least anyone can expect at a counter.',
        pl: 'Jasna odpowiedź to najmniej, czego można oczekiwać przy okienku.',
      },
      stages: ['feelings'],
      replaces: ['feelings-deserve'],
    },
    {
      id: 'answer-on-paper',
      cue: 'say',
      text: {
        zh: '答案写成一页给您，谁答的、哪天答的，都写上。',
        en: 'You will have the answer on paper, with the name of the person who gave it.',
        pl: 'Odpowiedź będzie na kartce, z nazwiskiem osoby, która jej udzieliła, i datą.',
      },
      stages: ['remedy'],
    },
    {
      id: 'answer-how',
      cue: 'ask',
      text: {
        zh: '答复您想怎么拿：在这儿等、电话里听，还是来取一张纸？',
        en: 'How would you like the answer: here and now, by telephone, or on paper to collect?',
        pl: 'Jak przekazać odpowiedź: tu na miejscu, przez telefon czy na papierze?',
      },
      stages: ['remedy'],
    },
    {
      id: 'answer-book',
      cue: 'say',
      text: {
        zh: '这个问题和答案，今天写进柜台的问答本，哪一班都查得到。',
        en: 'Question and answer go into our counter book today, so that every shift has them.',
        pl: 'Pytanie i odpowiedź trafią dziś do zeszytu przy okienku, dla każdej zmiany.',
      },
      stages: ['remedy'],
    },
    {
      id: 'answer-sorry',
      cue: 'say',
      text: {
        zh: '{call}您问的事我们没答上来，让您白来，是我们的错，对不起。',
        en: '{call}we could not answer you and let you leave like that. Our fault, and I am sorry.',
        pl: '{call}nie umieliśmy odpowiedzieć na pytanie. To nasz błąd i za niego przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'answer-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}您带着问题来，又带着问题走，我很抱歉。',
        en: '{call}I am sorry you came with a question and went home with it.',
        pl: '{call}przykro mi, że z tym samym pytaniem trzeba było wracać do domu.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'answer-match',
      cue: 'say',
      text: {
        zh: '您的问题照原话写在回执上，答复一条一条对着来。',
        en: 'Your question is on the receipt word for word. Our answer will follow it point by point.',
        pl: 'Pytanie jest na potwierdzeniu słowo w słowo. Odpowiedź będzie punkt po punkcie.',
      },
      stages: ['confirm'],
    },
    {
      id: 'answer-nobody',
      cue: 'avoid',
      text: { zh: '这个没人知道。', en: 'Nobody here knows that.', pl: 'Tego tu nikt nie wie.' },
      why: { zh: '把人晾在那儿', en: 'leaves them stranded', pl: 'zostawia bez pomocy' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'answer-probably',
      cue: 'avoid',
      text: {
        zh: '应该没事吧，大概就这样。',
        en: 'It is probably fine, I should think.',
        pl: 'Chyba będzie dobrze, tak mi się wydaje.',
      },
      why: { zh: '拿猜测当答复', en: 'a guess is no answer', pl: 'zgadywanie to nie odpowiedź' },
      stages: ['facts'],
    },
    {
      id: 'answer-website',
      cue: 'avoid',
      text: {
        zh: '您自己上网查一查。',
        en: 'Look it up on the website.',
        pl: 'Proszę sobie sprawdzić w internecie.',
      },
      why: { zh: '把活推回给客户', en: 'hands the work back', pl: 'odsyła z robotą do domu' },
      stages: ['receive', 'remedy'],
    },
  ],
} satisfies SituationEntry;
