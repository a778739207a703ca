import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const shouting = {
  layer: 'situation',
  code: 'shouting',
  label: { zh: '声音很大', en: 'Raised voice', pl: 'Podniesiony głos' },
  bodyHint: {
    zh: '退半步，侧身站，声音比对方低一档；觉得不安全就按 F9 请值班主任。',
    en: 'Half a step back, turn a little to the side, one notch quieter. Unsafe: F9 for the supervisor.',
    pl: 'Pół kroku w tył, lekko bokiem, o ton ciszej. Niebezpiecznie: F9, kierownik.',
  },
  lines: [
    {
      id: 'shouting-listen',
      cue: 'say',
      text: {
        zh: '{call}我在听。您说完，我再开口。',
        en: '{call}I am listening. I will speak when you have finished.',
        pl: '{call}słucham. Odezwę się, gdy {addr:pan skończy|pani skończy|państwo skończą|wszystko już padnie}.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'shouting-lower',
      cue: 'say',
      text: {
        zh: '我想帮您办成。您慢慢说，我每一句都记下。',
        en: 'I want to help. A quieter voice lets me catch every word.',
        pl: 'Chcę pomóc. Przy spokojniejszym głosie usłyszę każde słowo.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'shouting-limit',
      cue: 'say',
      text: {
        zh: '这件事我接着办。请别这样称呼我，我们谈事情。',
        en: 'I will go on helping. Please leave out the name-calling, and we carry on.',
        pl: 'Pomagam dalej. Proszę bez takich słów, wróćmy do sprawy.',
      },
    },
    {
      id: 'shouting-sit',
      cue: 'ask',
      text: {
        zh: '去那边坐下说，喝口水，好吗？',
        en: 'Shall we sit down over there with a glass of water?',
        pl: 'Czy usiądziemy tam, ze szklanką wody?',
      },
    },
    {
      id: 'shouting-reason',
      cue: 'say',
      text: {
        zh: '您这么急，一定事出有因，我现在就听。',
        en: 'Something must have gone badly. You have all my attention now.',
        pl: 'Musiało stać się coś poważnego. Słucham uważnie.',
      },
      stages: ['receive'],
    },
    {
      id: 'shouting-repeat',
      cue: 'say',
      text: {
        zh: '我复述一遍，看听全没有：{matter}。',
        en: 'Let me repeat it, to be sure I have it: {matter}.',
        pl: 'Powtórzę, żeby niczego nie zgubić: {matter}.',
      },
      stages: ['listen'],
      known: ['matter'],
    },
    {
      id: 'shouting-straw',
      cue: 'ask',
      text: {
        zh: '前面都忍下来了，是哪件事忍不下去？',
        en: 'Which thing was the last straw?',
        pl: 'Co przelało czarę?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'shouting-allowed',
      cue: 'say',
      text: {
        zh: '您生气，我不劝您别气，我把事理清。',
        en: 'You may be angry here. I am not asking you to hide it.',
        pl: 'Tu można się złościć. Nie trzeba tego ukrywać.',
      },
      stages: ['feelings'],
    },
    {
      id: 'shouting-pause',
      cue: 'ask',
      text: {
        zh: '先停两分钟，好吗？什么时候接着说，您定。',
        en: 'Shall we take two minutes? You say when we go on.',
        pl: 'Zróbmy dwie minuty przerwy, dobrze?',
      },
      stages: ['feelings', 'facts'],
    },
    {
      id: 'shouting-sheet',
      cue: 'say',
      text: {
        zh: '您说的每一条都在这张纸上，请看。',
        en: 'Every point you made is on this sheet; here it is.',
        pl: 'Każdy punkt jest na tej kartce, proszę zobaczyć.',
      },
      stages: ['facts'],
    },
    {
      id: 'shouting-leave',
      cue: 'ask',
      text: {
        zh: '听到什么，您走出这扇门时心里能松一点？',
        en: 'What would let you walk out of here easier in mind?',
        pl: 'Co pozwoli wyjść stąd z lżejszym sercem?',
      },
      stages: ['remedy'],
    },
    {
      id: 'shouting-stayed',
      cue: 'say',
      text: {
        zh: '谢谢您一直说到我听明白。',
        en: 'Thank you for staying until I understood.',
        pl: 'Dziękuję za rozmowę do samego końca.',
      },
      stages: ['confirm'],
    },
    {
      id: 'shouting-guard',
      cue: 'avoid',
      text: {
        zh: '您再这样，我叫保安了。',
        en: 'Shout again and I call security.',
        pl: 'Jeszcze słowo i wzywam ochronę.',
      },
      why: { zh: '拿后果压人', en: 'a threat feeds it', pl: 'groźba dolewa oliwy' },
      stages: ['receive', 'listen', 'confirm'],
    },
    {
      id: 'shouting-at-me',
      cue: 'avoid',
      text: {
        zh: '您冲我喊什么？',
        en: 'There is no need to shout at me.',
        pl: 'Proszę na mnie nie krzyczeć.',
      },
      why: { zh: '以吵对吵', en: 'meets heat with heat', pl: 'ogień za ogień' },
      stages: ['receive', 'feelings'],
    },
    {
      id: 'shouting-audience',
      cue: 'avoid',
      text: {
        zh: '大家都看着，您不嫌丢人？',
        en: 'Everyone is looking at you.',
        pl: 'Ludzie patrzą, co za wstyd.',
      },
      why: { zh: '当众羞辱', en: 'shames in public', pl: 'zawstydza publicznie' },
      stages: ['facts'],
    },
    {
      id: 'shouting-finished',
      cue: 'avoid',
      text: { zh: '喊完了没有？', en: 'Have you finished shouting?', pl: 'Czy krzyki już skończone?' },
      why: { zh: '讽刺人', en: 'sarcasm', pl: 'ironia' },
      stages: ['remedy'],
    },
  ],
} satisfies SituationEntry;
