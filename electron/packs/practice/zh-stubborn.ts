import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhStubborn = {
  id: 'zh-stubborn',
  pattern: 'stubborn',
  language: 'zh',
  zone: 'counter',
  sector: 'electricity',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 3 stubborn',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: '电表一定是坏的',
  scene: '业务办理区。一位老先生拿着电费单，认定电表坏了，别的都不听。',
  opening: '我家就两口人，电费翻了一倍，电表坏了，你就给我写“坏了”！',
  more: '我在厂里干了三十年电工。空调都没开，怎么可能三百多度？',
  start: 2,
  echo: ['两口人', '翻了一倍', '三十年', '三百多度', '不放心'],
  facts: {
    matter: '电费比上月翻倍',
    effect: '您为这张账单一直不放心',
    remedy: '上门校验电表',
    remedyBy: '明天上午10:00',
    nextContact: '明天12:00',
    mode: 'experience',
  },
  beats: {
    listen: {
      good: ['您慢慢说，我在听，这张单子是哪天收到的？', '两口人，三百多度，我都记下了，您接着说。'],
      bad: ['您肯定是自己用多了。', '不可能，电表都是厂家的问题。'],
      calmer: '你肯听就好。我不是来吵的，我就认一个理。',
      same: '我说的是电表，你别岔开。',
    },
    feelings: {
      good: ['家里就两口人，电费一下翻了一倍，换谁心里都不放心，我明白您的担心。'],
      bad: ['要是您觉得电费高，那很抱歉。', '不就是一百多块钱嘛。'],
      calmer: '就是这个话。钱不多，可我不能稀里糊涂交。',
      same: '你还是没听懂我为什么来。',
    },
    remedy: {
      good: ['我安排校表员明天上午10:00到您家，当着您的面校验电表。'],
      bad: ['我们会尽快核实。', '这是抄表公司的事，跟我们没关系。'],
      calmer: '当着我的面验，那行，我在家等。',
      same: '然后呢？谁来验，几点来？',
    },
    apologise: {
      good: ['这张账单让您一直不放心，我很抱歉。明天校验完，结果当面给您看。'],
      bad: ['抱歉，但是按规定只能先交费。', '不便之处，敬请谅解。'],
      same: '这算什么话？',
    },
  },
  hotter: {
    conditional: '没有什么“如果”，单子就在这儿。',
    excuse: '规定规定，规定能看出电表好坏？',
    vague: '尽快是哪天？我活了七十岁，听得多了。',
    belittling: '你别当我老糊涂。',
  },
  tooEarly: '你先别派人，听我把数给你算完。',
  ends: {
    settled: '行，验出来是多少我认多少，你这个人实在。',
    unsettled: '那就等明天看，我现在还是不信。',
    left: '不跟你说了，我自己写信去。',
  },
  questions: ['他认准的那一点，您是反驳了，还是接住了？', '结果没出来之前，哪句话不能答应写？'],
} as const satisfies RolePlay;
