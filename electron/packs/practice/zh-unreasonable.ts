import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhUnreasonable = {
  id: 'zh-unreasonable',
  pattern: 'unreasonable',
  language: 'zh',
  zone: 'counter',
  sector: 'hotel',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 6 unreasonable',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: '要全免三晚',
  scene: '前台。一位男士住了一晚，热水停了半小时，要求三晚全部免单，还要升级套房。',
  opening: '热水停了半个小时！三晚全免，再换套房，不然我不走。',
  more: '我一早要见客户，头洗到一半没水，顶着一头泡沫等了半个小时！',
  start: 3,
  echo: ['热水', '半个小时', '泡沫', '见客户', '狼狈'],
  facts: {
    time: '今早七点',
    matter: '热水停了半小时',
    effect: '您洗到一半没有热水',
    remedy: '减免昨晚一半房费',
    remedyBy: '今天11:00',
    nextContact: '今天11:00',
    mode: 'full',
  },
  beats: {
    listen: {
      good: ['您请坐，慢慢说，我在听，今早是怎么回事？', '洗到一半没有热水，半个小时，我记下了，您继续说。'],
      bad: ['您这个要求太过分了！', '是锅炉公司停的水，不怪酒店。'],
      calmer: '……差点迟到，衬衫领子都湿了。',
      same: '我问的是免单，你听见没有？',
    },
    feelings: {
      good: ['一早要见客户，顶着泡沫等了半个小时，这份狼狈和着急我听明白了。'],
      bad: ['如果影响了您，那很抱歉。', '只是停了半个小时。'],
      calmer: '就是狼狈。我在客户面前从没这样过。',
      same: '别给我来虚的。',
    },
    remedy: {
      good: ['三晚全免我答应不了。昨晚的房费我减一半，今天11:00之前退到您的卡上。'],
      bad: ['我们会尽快给您一个满意的答复。', '这是值班工程师的错，不是我的事。'],
      calmer: '一半……你这话倒是说得清楚。',
      same: '能办什么，什么时候办，说清楚。',
    },
    apologise: {
      good: ['今早热水停了半小时，让您洗到一半没有水，这是我们的错，我向您道歉。'],
      bad: ['很抱歉，但是酒店有规定。', '给您造成不便，敬请谅解。'],
      same: '这叫道歉？',
    },
  },
  hotter: {
    conditional: '“如果”影响了我？我领子还湿着呢。',
    excuse: '别拿规定压我。',
    vague: '别拖我，拖到退房就算了是吧？',
    belittling: '你试试顶着泡沫等半个小时。',
  },
  tooEarly: '钱先不谈，我话还没讲完。',
  ends: {
    settled: '行，一半就一半，你说话算话。',
    unsettled: '我先收着，这事我还要再提。',
    left: '我不跟你谈了，叫你们总经理来。',
  },
  questions: ['哪一句说了“不行”，又没有伤人？', '您给出的方案，超没超过自己的权限？'],
} as const satisfies RolePlay;
