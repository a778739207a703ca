import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhPrepared = {
  id: 'zh-well-prepared',
  pattern: 'well-prepared',
  language: 'zh',
  zone: 'counter',
  sector: 'telecom',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 4 well prepared',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: '一沓截图',
  scene: '业务办理区。一位女士把截图、通话记录按时间排好，摆在柜台上，逐条念。',
  opening: '三月二号订的，三月五号取消的，四月还在扣，一共三笔，证据都在这儿。',
  more: '我打过四次客服，每次的工号我都记了，每一个人说的都不一样。',
  start: 2,
  echo: ['三笔', '四次', '白打', '自己整理'],
  facts: {
    date: '3月5日',
    matter: '取消后仍扣费三笔',
    effect: '您打了四次电话',
    remedy: '退回三笔扣费',
    remedyBy: '今天16:00',
    nextContact: '今天16:00',
    mode: 'full',
  },
  beats: {
    listen: {
      good: ['您请坐，一条一条讲，我在听，也跟着记。', '三笔扣费，四次电话，我按您的顺序记下，您继续说。'],
      bad: ['这些截图不算数。', '那是客服中心的人没弄清楚。'],
      calmer: '顺序对了。我要的就是有人从头到尾看一遍。',
      same: '你没看材料，就先开口了。',
    },
    feelings: {
      good: ['同一件事打了四次电话，还得自己整理截图，您花的功夫我看到了，换我也会生气。'],
      bad: ['如果给您造成了困扰，我很抱歉。', '只是几十块钱的小问题。'],
      calmer: '我不是为钱，是为这四次白打的电话。',
      same: '请你回应材料里写的内容。',
    },
    remedy: {
      good: ['我现在办理三笔退费，今天16:00之前到账，16:10我给您回电话核对。'],
      bad: ['我们会尽快给您处理。', '这是系统的原因，不怪我们。'],
      calmer: '十六点，十六点十分，我记上了。',
      same: '下一步是什么？时间呢？',
    },
    apologise: {
      good: ['您3月5日已经取消，我们还扣了三笔费，这是我们的错，我向您道歉。'],
      bad: ['很抱歉，但是系统就是这样设置的。', '给您带来不便，敬请谅解。'],
      same: '就一句空话？',
    },
  },
  hotter: {
    conditional: '材料都在，不用加“如果”。',
    excuse: '系统也是你们的系统，请别往外推。',
    vague: '“尽快”这个词，四次里我听了四次。',
    belittling: '大小由我来判断，请你说事。',
  },
  tooEarly: '先别谈退费，材料你还没看完。',
  ends: {
    settled: '清楚，有时间，有人负责。我收起来了。',
    unsettled: '先按你说的办，差一条我再来。',
    left: '你没有准备，我找有准备的人谈。',
  },
  questions: ['她的材料里，哪一条最先要回应？', '您说的每个时间，做得到吗？谁来核对？'],
} as const satisfies RolePlay;
