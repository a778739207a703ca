import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhPublicise = {
  id: 'zh-able-to-publicise',
  pattern: 'able-to-publicise',
  language: 'zh',
  zone: 'self-service',
  sector: 'retail',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 5 able to publicise',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 4 self-service',
  ],
  title: '镜头对着收银机',
  scene: '自助服务区。一位女士举着手机，说她有三万粉丝，自助收银机把一件商品扣了两次钱。',
  opening: '大家看看，这台机器扣了我两次钱，没人管，我现在就发出去。',
  more: '我按了三遍呼叫灯，十五分钟没人来。拍下来才有人过来，是吧？',
  start: 3,
  echo: ['两次', '三遍', '十五分钟', '呼叫灯', '没人来'],
  facts: {
    time: '今天下午',
    matter: '自助收银机重复扣款',
    effect: '您按了三遍呼叫灯等了十五分钟',
    remedy: '退回多扣的钱',
    remedyBy: '今天15:30',
    nextContact: '今天15:30',
    mode: 'full',
  },
  beats: {
    listen: {
      good: ['您说，我在听，从扣第一次钱开始是怎么回事？', '三遍呼叫灯，十五分钟，我记下了，您继续说。'],
      bad: ['您必须先把视频删了！', '机器是供应商的，不归我们管。'],
      calmer: '我也不想拍，是真的没有人来。',
      same: '你怕的是镜头，不是我的事吧？',
    },
    feelings: {
      good: ['按了三遍呼叫灯，等了十五分钟都没人来，您当然会生气，我听到了。'],
      bad: ['如果您觉得体验不好，我很抱歉。', '只是多扣了一次而已。'],
      calmer: '嗯，你至少看到我在等。',
      same: '别对着镜头背稿子。',
    },
    remedy: {
      good: ['我现在给您办退款，今天15:30之前退回多扣的钱，您可以看着我操作。'],
      bad: ['我们会高度重视，尽快处理。', '这是机器的错，不能怪我们。'],
      calmer: '三点半，我看着你办。',
      same: '说点能做到的。',
    },
    apologise: {
      good: ['收银机多扣了您一次钱，又让您等了十五分钟，这是我们的错，我向您道歉。'],
      bad: ['很抱歉，但是机器难免出错。', '给您带来的不便，敬请谅解。'],
      same: '就这一句？我可录着呢。',
    },
  },
  hotter: {
    conditional: '“如果”？屏幕上两笔都在。',
    excuse: '推给机器，大家可都听到了。',
    vague: '“高度重视”，这四个字我能配字幕了。',
    belittling: '你觉得小，那你把钱还给我试试。',
  },
  tooEarly: '别急着打发我，我还没说完。',
  ends: {
    settled: '好，我会把后面怎么解决的也发出来。',
    unsettled: '钱我收，话我照发。',
    left: '行，咱们评论区见。',
  },
  questions: ['她举着手机时，您的第一句话是对镜头说的，还是对她说的？', '为什么不能要求客户删视频？'],
} as const satisfies RolePlay;
