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
        en: 'I want to help. A little lower, and I can catch every word.',
        pl: 'Chcę pomóc. Trochę ciszej i usłyszę każde słowo.',
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
      id: 'shouting-guard',
      cue: 'avoid',
      text: {
        zh: '您再这样，我叫保安了。',
        en: 'Shout again and I call security.',
        pl: 'Jeszcze słowo i wzywam ochronę.',
      },
      why: { zh: '拿后果压人', en: 'a threat feeds it', pl: 'groźba dolewa oliwy' },
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
      stages: ['receive', 'listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
