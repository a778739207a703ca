import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhCrusader = {
  id: 'zh-crusader',
  pattern: 'crusader',
  language: 'zh',
  zone: 'guidance',
  sector: 'bank',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 2 misplaced sense of justice',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 1 guidance',
  ],
  title: '爱心窗口空着',
  scene: '咨询引导区。一位中年男士看见爱心窗口没人，几位老人却排在普通队伍里，他替他们来问。',
  opening: '挂着“爱心窗口”的牌子，里面没人，让八十岁的老人排长队，这公平吗？',
  more: '我自己不着急。可我数过了，五位老人站了四十分钟，没有一个人去问一声。',
  start: 3,
  echo: ['老人', '爱心窗口', '四十分钟', '公平', '五位'],
  facts: {
    time: '今天上午',
    matter: '爱心窗口无人值守',
    effect: '五位老人站了四十分钟',
    remedy: '打开爱心窗口',
    remedyBy: '今天10:30',
    nextContact: '今天10:30',
    mode: 'full',
  },
  beats: {
    listen: {
      good: ['您请说，我在听，您看到的是怎么个情况？', '五位老人，站了四十分钟，我记下了，您继续说。'],
      bad: ['这是人事安排，是别的部门管的。', '您不办业务，就别管那么多了！'],
      calmer: '总算有人肯记。我就想知道，这牌子挂着给谁看。',
      same: '你记不记都行，老人可还站着呢。',
    },
    feelings: {
      good: ['您看着五位老人站了四十分钟，心里过不去，这份公道心我听明白了。'],
      bad: ['如果您觉得不公平，那我很抱歉。', '只是少开了一个窗口。'],
      calmer: '对，我妈也这个岁数。换了谁看着都难受。',
      same: '别绕，我问的是老人。',
    },
    remedy: {
      good: ['我会在今天10:30之前安排同事打开爱心窗口，先请这五位老人过去坐着办。'],
      bad: ['我们会高度重视，加强管理。', '这是排班系统的错，跟我们没关系。'],
      calmer: '十点半，我在这儿看着。',
      same: '光说不行，你到底做什么？',
    },
    apologise: {
      good: ['爱心窗口没人值守，让五位老人站了四十分钟，这是我们的错，我向您道歉。'],
      bad: ['很抱歉，但是人手确实不够。', '给您带来的不便，敬请谅解。'],
      same: '就没别的话了？',
    },
  },
  hotter: {
    conditional: '“如果”？你自己回头看看队伍。',
    excuse: '人手是你们的事，老人凭什么担着？',
    vague: '这种口号墙上就有，我要听具体的。',
    belittling: '在你眼里是小事，在老人腿上可不是。',
  },
  tooEarly: '先别急着安排，你听我把看到的讲完。',
  ends: {
    settled: '这才像话。我替几位老人谢谢你。',
    unsettled: '先这样吧，下周我还来看。',
    left: '不说了，我去找你们上级讲理。',
  },
  questions: ['他替谁说话？您有没有分清他自己的事和大家的事？', '怎样让他看到的问题有人接着改？'],
} as const satisfies RolePlay;
