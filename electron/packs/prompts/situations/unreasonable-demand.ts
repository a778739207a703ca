import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const unreasonableDemand = {
  layer: 'situation',
  code: 'unreasonable-demand',
  label: { zh: '需要婉拒', en: 'A kind no', pl: 'Uprzejma odmowa' },
  bodyHint: {
    zh: '先点头表示听见，再慢慢说“不”，紧接着说能做什么。',
    en: 'Nod to show it was heard, say no slowly, and go straight on to what is possible.',
    pl: 'Skinienie, powolne „nie” i od razu to, co możliwe.',
  },
  lines: [
    {
      id: 'demand-heard',
      cue: 'say',
      text: {
        zh: '{call}您的要求我听明白了，也照原话记下：{request}。',
        en: '{call}I have heard what you ask and written it as you said it: {request}.',
        pl: '{call}prośba jest zapisana tak, jak padła: {request}.',
      },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'demand-instead',
      cue: 'say',
      text: {
        zh: '这一项我没法答应。我能做的是：{step}，{stepBy}。',
        en: 'That I cannot do. What I can do is this: {step}, {stepBy}.',
        pl: 'Na to nie mogę się zgodzić. Mogę zrobić to: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'regret-remedy'],
    },
    {
      id: 'demand-disagree',
      cue: 'say',
      text: {
        zh: '不同意的地方可以写在回执上，接下来能找谁也写着。',
        en: 'You may write that you disagree. The receipt also says where to go next.',
        pl: 'Sprzeciw można dopisać. Na potwierdzeniu jest też, dokąd pójść dalej.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'demand-worry',
      cue: 'ask',
      text: {
        zh: '提这个要求，您最担心的是什么？',
        en: 'What worries you most behind that request?',
        pl: 'Jaka obawa stoi za tą prośbą?',
      },
      stages: ['listen', 'feelings', 'facts', 'remedy'],
    },
    {
      id: 'demand-which',
      cue: 'ask',
      text: {
        zh: '我能做的这几样里，哪一样对您更有用？',
        en: 'Of what I can offer, which would help you more?',
        pl: 'Z tego, co mogę zaproponować, co pomoże bardziej?',
      },
      stages: ['remedy'],
    },
    {
      id: 'demand-rules',
      cue: 'avoid',
      text: {
        zh: '规定不允许，没得商量。',
        en: 'The rules do not allow it.',
        pl: 'Regulamin na to nie pozwala.',
      },
      why: { zh: '拿规定挡人', en: 'a rule is no reason', pl: 'przepis to nie powód' },
      stages: ['remedy', 'apologise'],
    },
    {
      id: 'demand-too-much',
      cue: 'avoid',
      text: { zh: '您这个要求太过分了。', en: 'That is asking too much.', pl: 'To przesada.' },
      why: { zh: '评价人，只会更僵', en: 'judges the person', pl: 'ocenia człowieka' },
    },
  ],
} satisfies SituationEntry;
