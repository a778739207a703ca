import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const rudeColleague = {
  layer: 'situation',
  code: 'rude-colleague',
  label: { zh: '受到的对待', en: 'How they were spoken to', pl: 'Sposób rozmowy' },
  bodyHint: {
    zh: '不往那个窗口看，不皱眉，不评价；原话怎么来就怎么写。',
    en: 'No glance at the other counter, no frown. Write the words as they come.',
    pl: 'Nie zerkaj na tamto stanowisko, bez grymasów. Zapisuj słowa tak, jak padają.',
  },
  lines: [
    {
      id: 'rude-open',
      cue: 'say',
      text: {
        zh: '{call}来办事还受了气，这让人难受。您听到什么，就说什么。',
        en: '{call}nobody wants to leave a counter feeling small. Please tell me what was said.',
        pl: '{call}nikt nie powinien tak odchodzić od okienka. Proszę powiedzieć, co padło.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'rude-words',
      cue: 'ask',
      text: {
        zh: '哪一句话，让您最难受？',
        en: 'Which words stung most?',
        pl: 'Które słowa zabolały najbardziej?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'rude-step',
      cue: 'say',
      text: {
        zh: '您的话我原样记下，今天交给主管，由主管来谈。',
        en: 'Your words go to the supervisor today, written as you said them.',
        pl: 'Te słowa trafią dziś do kierownika, zapisane dosłownie.',
      },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'rude-tone',
      cue: 'say',
      text: {
        zh: '语气伤人，有时候比事情没办成还难受。',
        en: 'A tone can hurt more than the matter itself.',
        pl: 'Ton potrafi zaboleć bardziej niż sama sprawa.',
      },
      stages: ['feelings'],
    },
    {
      id: 'rude-wish',
      cue: 'ask',
      text: {
        zh: '那时候，您希望听到的是一句什么话？',
        en: 'What would you have wished to hear instead?',
        pl: 'Jakie słowa byłyby wtedy na miejscu?',
      },
      stages: ['feelings'],
    },
    {
      id: 'rude-errand',
      cue: 'ask',
      text: {
        zh: '您那天来办什么？没办完的，我现在接着办，好吗？',
        en: 'What had you come for that day? Shall I see to it now?',
        pl: 'W jakiej sprawie była tamta wizyta? Czy mam ją teraz dokończyć?',
      },
      stages: ['listen', 'remedy'],
    },
    {
      id: 'rude-when',
      cue: 'ask',
      text: {
        zh: '是哪个位置、大概几点？记个大概就够。',
        en: 'Which counter was it, and about when? Roughly is fine.',
        pl: 'Przy którym stanowisku i mniej więcej kiedy? Orientacyjnie wystarczy.',
      },
      stages: ['facts'],
    },
    {
      id: 'rude-both',
      cue: 'say',
      text: {
        zh: '说了什么，您听着怎么样，两样我都写。',
        en: 'I write down what was said and how it sounded to you. Both count.',
        pl: 'Zapisuję i to, co padło, i to, jak zabrzmiało. Jedno i drugie jest ważne.',
      },
      stages: ['facts'],
    },
    {
      id: 'rude-talk',
      cue: 'say',
      text: {
        zh: '主管会当面谈这件事，谈定了什么，{nextContact}告诉您。',
        en: 'The supervisor will speak with my colleague. You will hear {nextContact} what was agreed.',
        pl: 'Kierownik odbędzie tę rozmowę. Co ustalono, powiem {nextContact}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-contact'],
    },
    {
      id: 'rude-self',
      cue: 'ask',
      text: {
        zh: '您想自己跟主管讲，还是由我转告？',
        en: 'Would you like to tell the supervisor yourself, or shall I pass it on?',
        pl: 'Czy lepsza będzie rozmowa z kierownikiem, czy mam to przekazać?',
      },
      stages: ['remedy'],
    },
    {
      id: 'rude-sorry',
      cue: 'say',
      text: {
        zh: '{call}您在我们这里没有受到尊重，这是我们的错，对不起。',
        en: '{call}you were not treated with respect here. We answer for that, and I am sorry.',
        pl: '{call}zabrakło u nas szacunku. To nasz błąd i za niego przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'rude-talk-sorry',
      cue: 'say',
      text: {
        zh: '{call}来这里办事，话谈成那样，我很抱歉。',
        en: '{call}I am sorry for the way that conversation went.',
        pl: '{call}przykro mi z powodu tamtej rozmowy przy okienku.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'rude-kept',
      cue: 'say',
      text: {
        zh: '这份记录交给主管，柜台别的人看不到。',
        en: 'This note goes to the supervisor and to nobody else at the counter.',
        pl: 'Ta notatka trafia do kierownika i do nikogo więcej przy okienkach.',
      },
      stages: ['confirm'],
    },
    {
      id: 'rude-character',
      cue: 'avoid',
      text: {
        zh: '他就这脾气，您别往心里去。',
        en: 'That is just how he is.',
        pl: 'Ten typ tak ma.',
      },
      why: { zh: '替人开脱，又议论同事', en: 'excuses and gossips', pl: 'usprawiedliwia i plotkuje' },
      stages: ['listen', 'feelings', 'facts', 'apologise'],
    },
    {
      id: 'rude-two',
      cue: 'avoid',
      text: {
        zh: '一个巴掌拍不响。',
        en: 'It takes two to quarrel.',
        pl: 'Do kłótni trzeba dwojga.',
      },
      why: {
        zh: '把错分给客户一半',
        en: 'hands the customer half the blame',
        pl: 'obarcza klienta połową winy',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'rude-point',
      cue: 'avoid',
      text: {
        zh: '您指出来，到底是哪一个？',
        en: 'Point out who it was.',
        pl: 'Proszę pokazać, który to.',
      },
      why: { zh: '当众揪人', en: 'puts a colleague on show', pl: 'wystawia kogoś na pokaz' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
