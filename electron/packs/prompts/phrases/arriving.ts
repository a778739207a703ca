import type { PhrasesEntry } from '../../../domain/packs/guidance-content.ts';

/** From the door to the first question. */
export const arriving = [
  {
    layer: 'phrases',
    moment: 'greeting',
    label: { zh: '问候', en: 'Greeting', pl: 'Powitanie' },
    lines: [
      {
        id: 'phrase-greeting-help',
        cue: 'say',
        text: {
          zh: '您好，我来帮您。',
          en: 'Hello. I am here to help you.',
          pl: 'Dzień dobry. Chętnie pomogę.',
        },
      },
      {
        id: 'phrase-greeting-name',
        cue: 'say',
        text: {
          zh: '我是{clerk}，这件事由我负责。',
          en: 'My name is {clerk}. I will look after this myself.',
          pl: 'Nazywam się {clerk} i zajmę się tą sprawą.',
        },
      },
      {
        id: 'phrase-greeting-slowly',
        cue: 'ask',
        text: {
          zh: '我可以说慢一点，也可以写下来，哪种方便？',
          en: 'I can speak slowly, or write it down. Which do you prefer?',
          pl: 'Mogę mówić powoli albo pisać. Co będzie wygodniejsze?',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'please-sit',
    label: { zh: '请坐', en: 'Please sit', pl: 'Proszę usiąść' },
    lines: [
      {
        id: 'phrase-sit-water',
        cue: 'ask',
        text: {
          zh: '请坐。要喝点水吗？',
          en: 'Please have a seat. Would you like some water?',
          pl: 'Proszę usiąść. Może wody?',
        },
      },
      {
        id: 'phrase-sit-quieter',
        cue: 'ask',
        text: {
          zh: '那边安静一些，我们过去谈，好吗？',
          en: 'It is quieter over there. Shall we talk there?',
          pl: 'Tam jest ciszej. Czy porozmawiamy tam?',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'listening',
    label: { zh: '我在听', en: 'I am listening', pl: 'Słucham' },
    lines: [
      {
        id: 'phrase-listening-time',
        cue: 'say',
        text: {
          zh: '您慢慢说，我在听。',
          en: 'Take your time. I am listening.',
          pl: 'Proszę się nie spieszyć, słucham.',
        },
      },
      {
        id: 'phrase-listening-notes',
        cue: 'say',
        text: {
          zh: '您说的，我都记下来。',
          en: 'I am writing down what you tell me.',
          pl: 'Zapisuję wszystko, co słyszę.',
        },
      },
      {
        id: 'phrase-listening-again',
        cue: 'ask',
        text: {
          zh: '这句我没听懂，请您再说一遍，好吗？',
          en: 'I did not catch that. Could you say it once more?',
          pl: 'Tego nie {self:zrozumiałem|zrozumiałam}. Czy mogę prosić jeszcze raz?',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'what-happened',
    label: { zh: '出了什么事', en: 'What happened', pl: 'Co się stało' },
    lines: [
      {
        id: 'phrase-happened-what',
        cue: 'ask',
        text: {
          zh: '请告诉我，出了什么事？',
          en: 'Please tell me: what happened?',
          pl: 'Proszę powiedzieć, co się stało?',
        },
      },
      {
        id: 'phrase-happened-when-where',
        cue: 'ask',
        text: {
          zh: '是什么时候、在哪里发生的？',
          en: 'When did it happen, and where?',
          pl: 'Kiedy i gdzie to było?',
        },
      },
      {
        id: 'phrase-happened-wish',
        cue: 'ask',
        text: {
          zh: '您希望我们怎么解决？',
          en: 'What would be a good solution for you?',
          pl: 'Jakie rozwiązanie byłoby dobre?',
        },
      },
    ],
  },
] as const satisfies readonly PhrasesEntry[];
