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
      id: 'demand-hard-to-hear',
      cue: 'say',
      text: {
        zh: '听到“不行”，谁心里都不好受。',
        en: 'A no is never pleasant to hear.',
        pl: '„Nie” nigdy nie brzmi dobrze. Rozumiem to.',
      },
      stages: ['feelings'],
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
      replaces: ['remedy-step', 'regret-remedy', 'remedy-no'],
    },
    {
      id: 'demand-plain-reason',
      cue: 'say',
      text: {
        zh: '为什么不行，我用一句大白话讲，也写给您。',
        en: 'I give you the reason in one plain sentence, and in writing.',
        pl: 'Powód powiem jednym prostym zdaniem i dam na piśmie.',
      },
      stages: ['remedy'],
    },
    {
      id: 'demand-no-today',
      cue: 'say',
      text: {
        zh: '今天就说清不行，好过让您白等一星期。',
        en: 'A clear no today is fairer than a week of waiting.',
        pl: 'Jasne „nie” dziś jest uczciwsze niż tydzień czekania.',
      },
      stages: ['remedy'],
    },
    {
      id: 'demand-afresh',
      cue: 'say',
      text: {
        zh: '您有新材料，我从头再看一遍。',
        en: 'Anything new you bring, I will look at afresh.',
        pl: 'Nowe dokumenty obejrzę od początku.',
      },
      stages: ['remedy', 'confirm'],
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
      id: 'demand-example',
      cue: 'ask',
      text: {
        zh: '您听说过别处这样办成的吗？讲给我听听。',
        en: 'Do you know of a case where this was done? I would like to hear it.',
        pl: 'Czy znany jest przypadek, gdy tak zrobiono? Chętnie posłucham.',
      },
      stages: ['facts'],
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
      id: 'demand-part',
      cue: 'ask',
      text: {
        zh: '全部做不到，做到其中一部分，对您有用吗？',
        en: 'The whole is out of reach. Would part of it help?',
        pl: 'Całości nie mogę dać. Czy część by pomogła?',
      },
      stages: ['remedy'],
    },
    {
      id: 'demand-sorry',
      cue: 'say',
      text: {
        zh: '您最想要的我没能办到，我很抱歉。',
        en: 'I am sorry that I cannot give you what you came for.',
        pl: 'Przykro mi, że nie mogę spełnić tej prośby.',
      },
      stages: ['apologise'],
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
      stages: ['remedy'],
    },
    {
      id: 'demand-too-much',
      cue: 'avoid',
      text: { zh: '您这个要求太过分了。', en: 'That is asking too much.', pl: 'To przesada.' },
      why: { zh: '评价人，只会更僵', en: 'judges the person', pl: 'ocenia człowieka' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'demand-we-will-see',
      cue: 'avoid',
      text: { zh: '回头再看吧。', en: 'We will see.', pl: 'Zobaczymy.' },
      why: { zh: '藏着的“不”', en: 'a hidden no', pl: 'ukryte „nie”' },
      stages: ['confirm'],
    },
    {
      id: 'demand-everyone',
      cue: 'avoid',
      text: {
        zh: '给您开了头，人人都来要。',
        en: 'Then everybody would want it.',
        pl: 'Wtedy każdy by chciał.',
      },
      why: { zh: '把人当麻烦', en: 'treats them as a risk', pl: 'robi z klienta kłopot' },
      stages: ['apologise'],
    },
  ],
} satisfies SituationEntry;
