import type { RolePlay } from '../../domain/practice/role-play.ts';

export const zhFeeling = {
  id: 'zh-ruled-by-feeling',
  pattern: 'ruled-by-feeling',
  language: 'zh',
  zone: 'waiting',
  sector: 'hospital',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 1 ruled by feeling',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 2 waiting',
    'seed 004, parts 3 and 4, talking with patients',
  ],
  title: '等了两个小时',
  scene: '候诊区。一位女士陪母亲候诊，从八点等到十点，叫号屏一直没有动。她站起来，声音越来越大。',
  opening: '都两个小时了！我妈坐都坐不住，你们到底还看不看病？',
  more: '来来回回问了三次，谁都说再等等。她膝盖刚做过手术，坐在硬椅子上两个小时！',
  start: 3,
  echo: ['两个小时', '膝盖', '坐不住', '着急', '心疼'],
  facts: {
    time: '八点',
    place: '候诊区',
    matter: '候诊两个小时',
    effect: '您母亲术后一直坐在硬椅子上',
    remedy: '请分诊护士来看您母亲',
    remedyBy: '今天10:15',
    nextContact: '今天10:15',
    mode: 'experience',
  },
  beats: {
    listen: {
      good: ['您慢慢说，我在听，从八点开始是怎么回事？', '您说的我都记下来，您母亲现在坐得怎么样？'],
      bad: ['今天病人多，大家都在等。', '您先别激动！'],
      calmer: '……就是没人理我们。哪怕有个人过来说一声也好啊。',
      same: '你这话等于没说。我妈还在那儿坐着呢。',
    },
    feelings: {
      good: ['您母亲刚做完手术，坐了两个小时，您心疼又着急，我听到了。'],
      bad: ['如果让您觉得不舒服，我很抱歉。', '不就是多等了一会儿嘛。'],
      calmer: '是啊，我看着她疼，什么忙也帮不上。',
      same: '你根本没听明白，我现在急的是什么。',
    },
    remedy: {
      good: ['我现在去请分诊护士，今天10:15之前我带她到您母亲座位旁。'],
      bad: ['我们会尽快处理的。', '这是叫号系统的问题，不归我们管。'],
      calmer: '那好，我就等到十点一刻。',
      same: '然后呢？到底什么时候有人来？',
    },
    apologise: {
      good: ['让您母亲带着伤口坐了两个小时，我很抱歉。10:15我带护士过来。'],
      bad: ['抱歉，但是今天确实人多。', '如有不便，敬请谅解。'],
      same: '就这样？你们连一句像样的话都没有。',
    },
  },
  hotter: {
    conditional: '什么叫“如果”？我人就站在这儿，你看不见吗？',
    excuse: '别跟我讲理由，我妈疼的时候你们的理由管用吗？',
    vague: '又是这种话，我今天已经听了三遍了。',
    belittling: '你觉得是小事？你来坐两个小时试试。',
  },
  tooEarly: '你先别安排，我话还没说完呢！',
  ends: {
    settled: '谢谢你肯听我说。我去告诉我妈，护士一会儿就来。',
    unsettled: '行吧，先这么着。不过这口气我还没顺过来。',
    left: '算了，跟你说不通，我自己去找主任。',
  },
  questions: [
    '她第一句话里最着急的是什么？您第几句才回应到？',
    '现场事实还没查清时，哪些话可以道歉，哪些话不能先认？',
  ],
} as const satisfies RolePlay;
