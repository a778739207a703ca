import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const languageBarrier = {
  layer: 'situation',
  code: 'language-barrier',
  label: { zh: '语言不同', en: 'Another language', pl: 'Inny język' },
  bodyHint: {
    zh: '短句、慢说、用手指着看；数字写下来；不提高嗓门。',
    en: 'Short sentences, slow, point and draw. Write figures down. No raised voice.',
    pl: 'Krótkie zdania, powoli, pokazuj i rysuj. Liczby na kartce. Bez podnoszenia głosu.',
  },
  lines: [
    {
      id: 'language-point',
      cue: 'ask',
      text: {
        zh: '您说哪种语言？请在这张表上指一下。',
        en: 'Which language do you speak? Please point to it here.',
        pl: 'Jaki język? Proszę pokazać tutaj.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'language-welcome',
      cue: 'say',
      text: {
        zh: '{call}您好，请坐。我慢慢说，也写给您看。',
        en: '{call}welcome. Please sit down. I will speak slowly and write things down.',
        pl: '{call}dzień dobry, proszę usiąść. Mówię powoli i zapisuję.',
      },
      stages: ['receive'],
      replaces: ['receive-thanks'],
    },
    {
      id: 'language-colleague',
      cue: 'say',
      text: {
        zh: '我去请会说这种语言的同事，请您等两分钟。',
        en: 'I am fetching a colleague who speaks it. Two minutes, please.',
        pl: 'Idę po osobę, która zna ten język. Proszę o dwie minuty.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'language-way',
      cue: 'ask',
      text: {
        zh: '找人当面翻译、电话翻译，还是写着谈，哪样好？',
        en: 'An interpreter here, one by telephone, or in writing: which is best for you?',
        pl: 'Tłumacz na miejscu, przez telefon czy na piśmie: co będzie lepsze?',
      },
      stages: ['listen'],
    },
    {
      id: 'language-one-at-a-time',
      cue: 'say',
      text: {
        zh: '一次一句，我每句都重复给您听。',
        en: 'One short sentence at a time. I repeat each one.',
        pl: 'Po jednym krótkim zdaniu. Każde powtórzę.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'language-hard',
      cue: 'say',
      text: {
        zh: '用不熟的语言讲烦心事，真不容易。',
        en: 'Explaining a problem in another language is hard work.',
        pl: 'Mówić o kłopotach w obcym języku jest naprawdę trudno.',
      },
      stages: ['feelings'],
    },
    {
      id: 'language-drawn',
      cue: 'ask',
      text: {
        zh: '我画下来了：先这样，再这样。对吗？',
        en: 'I have drawn it: first this, then this. Is that right?',
        pl: 'Oto rysunek: najpierw to, potem to. Czy tak było?',
      },
      stages: ['facts'],
    },
    {
      id: 'language-calendar',
      cue: 'ask',
      text: {
        zh: '是哪一天？请在日历上指一下。',
        en: 'Which day was it? Please show me on the calendar.',
        pl: 'Którego dnia to było? Proszę pokazać w kalendarzu.',
      },
      stages: ['facts'],
      replaces: ['facts-when'],
    },
    {
      id: 'language-papers',
      cue: 'ask',
      text: {
        zh: '回执有中文、英文、波兰文，您要哪一种？',
        en: 'The papers can be in Chinese, English or Polish. Which would you like?',
        pl: 'Dokumenty mogą być po chińsku, angielsku lub polsku. Który język wybrać?',
      },
      stages: ['receive', 'confirm'],
    },
    {
      id: 'language-figures',
      cue: 'say',
      text: {
        zh: '时间、金额、电话都写成数字了，请您收好。',
        en: 'The time, the amount and my number are here in figures, for you to keep.',
        pl: 'Godzina, kwota i mój numer są tu cyframi, do zabrania.',
      },
      stages: ['remedy'],
    },
    {
      id: 'language-show-back',
      cue: 'ask',
      text: {
        zh: '请您指一下：下一步是什么，哪一天？',
        en: 'What happens next, and on which day? Please show me on the paper.',
        pl: 'Co będzie dalej i którego dnia? Proszę pokazać na kartce.',
      },
      stages: ['remedy'],
    },
    {
      id: 'language-sorry',
      cue: 'say',
      text: {
        zh: '{call}您还没听懂，我们就办了，是我们的错，对不起。',
        en: '{call}we went ahead before you could follow it. That is our mistake. I am sorry.',
        pl: '{call}działaliśmy, zanim wszystko było zrozumiałe. To nasz błąd. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'language-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}没能从一开始就用您的语言谈，我很抱歉。',
        en: '{call}I am sorry that we could not talk in your language from the start.',
        pl: '{call}przepraszam, że nie od początku rozmawialiśmy w dogodnym języku.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'language-take-home',
      cue: 'say',
      text: {
        zh: '看懂了再签。先带回去请人看，也可以。',
        en: 'Please sign when all of it is clear. You may take it home first.',
        pl: 'Podpis dopiero, gdy wszystko jasne. Można to najpierw zabrać do domu.',
      },
      stages: ['confirm'],
    },
    {
      id: 'language-speak-ours',
      cue: 'avoid',
      text: {
        zh: '来这儿就得说我们的话。',
        en: 'You are in this country. Speak the language.',
        pl: 'Tu się mówi po polsku.',
      },
      why: { zh: '伤人，也解决不了事', en: 'humiliates and solves nothing', pl: 'upokarza i nic nie daje' },
      stages: ['receive', 'listen', 'feelings', 'remedy'],
    },
    {
      id: 'language-child',
      cue: 'avoid',
      text: { zh: '让您孩子来翻译吧。', en: 'Your child can translate.', pl: 'Niech dziecko przetłumaczy.' },
      why: { zh: '这不该孩子来扛', en: 'not a burden for a child', pl: 'to nie zadanie dla dziecka' },
      stages: ['receive', 'facts'],
    },
  ],
} satisfies SituationEntry;
