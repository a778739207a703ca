import { caseRecord } from '../../case-record.ts';
import type { RuleWords } from '../rule.ts';

/** The customers of the examples, each with the form of address they chose. */
const ZHAO = { record: caseRecord({ customerName: '赵敏', addressForm: 'zh-nvshi' }, 'zh') };
const OUYANG = { record: caseRecord({ customerName: '欧阳健', addressForm: 'zh-xiansheng' }, 'zh') };
const SHEN = {
  record: caseRecord({ customerName: '沈文清', addressForm: 'zh-title', addressTitle: '老师' }, 'zh'),
};
const LI = { record: caseRecord({ customerName: '李小彤', addressForm: 'zh-nvshi' }, 'zh') };

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const ZH: RuleWords<null> = {
  patterns: null,
  suggest: () => '请用客户自己选的称呼：【姓名和称呼】。',
  examples: {
    bad: [
      { text: '尊敬的赵先生：您好。', facts: ZHAO },
      { text: '欧先生，您的片子今天下午两点可以取。', facts: OUYANG },
      { text: '尊敬的客户：您要的回执今天寄出。', facts: LI, kind: 'letter' },
      { text: '沈小姐：补发的成绩单已寄出。', facts: SHEN },
      { text: '尊敬的李晓彤女士：漏水的管子昨天换好了。', facts: LI },
      { text: '赵女士，先生您入住那晚停了热水，是我们没有检修锅炉，对不起。', facts: ZHAO },
      { text: '您的押金我们已退，请你查收。' },
      { text: '你的帳單多收了九十九元，今天退還給您。' },
      { text: '我们已经给李小彤先生补寄了发票。', facts: LI },
      { text: '尊敬的兆女士：您的婴儿车今晚送到您家。', facts: ZHAO },
    ],
    good: [
      { text: '尊敬的赵女士：您好。', facts: ZHAO },
      { text: '欧阳先生，您的片子今天下午两点可以取。', facts: OUYANG },
      { text: '尊敬的李小彤女士：您要的回执今天寄出。', facts: LI, kind: 'letter' },
      { text: '沈老师：补发的成绩单已寄出。', facts: SHEN },
      { text: '李小彤女士，您好！漏水的管子昨天换好了。', facts: LI },
      { text: '赵女士，您和先生入住那晚停了热水，是我们没有检修锅炉，对不起。', facts: ZHAO },
      { text: '您的押金我们已退，请您查收。' },
      { text: '迷你吧的两瓶水不收您的钱。' },
      { text: '店员回了您一句“你爱买不买”，这话不该说，我向您道歉。' },
      { text: '赵小姐，您的新卡在二号窗口。', facts: ZHAO },
      {
        text: '尊敬的客户：柜台已经重新开放。',
        facts: { record: caseRecord({ addressForm: 'neutral' }, 'zh') },
      },
    ],
  },
};
