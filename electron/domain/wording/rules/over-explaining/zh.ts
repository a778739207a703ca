import { WHY } from '../../elements/chinese-parts.ts';
import { admits } from '../suggested.ts';
import type { RuleWords } from '../rule.ts';

/** What chinese-parts.ts leaves to be said of a Chinese letter. */
export interface ChineseExplaining {
  /** Words of reason. */
  readonly why: RegExp;
  /** Less of it than this, in characters, is a fact told and no explanation, unless a word of reason stands. */
  readonly least: number;
  /** The same where hardly anything is said of what is done, and how much that is. */
  readonly leastUnmended: number;
  readonly hardlyMended: number;
}

export const ZH: RuleWords<ChineseExplaining> = {
  patterns: { why: WHY, least: 56, leastUnmended: 36, hardlyMended: 16 },
  suggest: (facts) =>
    admits(facts.mode)
      ? `原因一句话：【原因】。${facts.remedy ?? '【补救步骤】'}，由${facts.contactPerson ?? '【负责人】'}负责，最迟${facts.remedyBy ?? '【时间】'}完成；以后这样避免：【改了什么】。`
      : `您遇到的事情是：${facts.matter ?? '【发生的事情】'}。${facts.remedy ?? '【能为客户做的事】'}，最迟${facts.remedyBy ?? facts.nextContact ?? '【时间】'}完成，由${facts.contactPerson ?? '【负责人】'}打电话告诉您。`,
  examples: {
    bad: [
      {
        kind: 'letter',
        text: '周女士：\n您3月3日的转账晚到一天，我们很抱歉。\n当天系统升级，两套平台同时切换，排队的指令超过平日三倍，值班的人手又少，只好一笔一笔人工核对，直到第二天上午才做完。\n款项已到账。\n北街支行 何静',
      },
      {
        kind: 'letter',
        text: '高先生：\n您的快件迟了五天，对不起。\n入冬以来单量骤增，分拣中心人手不足，临时招来的工人又是第一次上岗，货车在服务区排队等候，机器也看不清受潮的面单。\n寄费已退。\n城北站 罗勇',
      },
      {
        kind: 'letter',
        text: '林女士：\n房间的床单没有换，我们道歉。\n暑期全城满房，洗衣房日夜不停，烘干后来不及挑拣，当天当班的又多是新手，灯光也暗，没有看出来。\n客房部 许宁',
      },
      {
        kind: 'letter',
        text: '陳先生：\n您的網路斷了兩天，我們很抱歉。\n由於颱風過境，山區的纜線被落石壓斷，道路又中斷，工程車進不去，只好等路搶通，再一段一段接回，當天還下著大雨。\n目前線路已恢復。\n工務處 葉明',
      },
      {
        kind: 'letter',
        text: '孙女士：\n您家停水十个小时，我们很抱歉。\n原因是主管道用了三十年，内壁老化，夜里水压升高，接头在最薄的地方裂开，挖开路面又碰上雨天，只能等水抽干。\n水费减免一天。\n东区供水站 韩刚',
      },
      {
        kind: 'letter',
        text: '曹先生：\n挂号排了三个小时，我们很抱歉。\n入冬以来流感高发，每天来的人升至平时两倍，而全市的儿科医生都缺，当天又有两位请了病假，只能由一个诊室看完。\n挂号费可以退。\n门诊部 马原',
      },
      {
        kind: 'letter',
        text: '韦女士：\n沙发晚到两周，我们很抱歉。\n由于工厂限电，木料又没有按时到港，裁好的皮子和图纸对不上，只好重新排期，加上正逢春节，司机都回了老家。\n家居城 庄强',
      },
      {
        kind: 'letter',
        text: '江先生：\n移机的师傅没有来，对不起。\n当天他在上一家钻到了水管，只好留下来堵水，派单的人又是头一天上班，没有看出要改派，等到想起来问，班长正好在开会。\n营业厅 孙梅',
      },
    ],
    good: [
      {
        kind: 'letter',
        text: '周女士：\n您3月3日的转账晚到一天，是我们没有留够人手，对不起。\n当天系统升级，排队的指令没有人核对。\n误工费和车费六百元已付到您的账户。从4月1日起，升级当晚由八个人值班，每半小时核对一次，晚到的转账当场打电话告知。\n有事请打5550 0133找我。\n北街支行 何静',
      },
      {
        kind: 'letter',
        text: '高先生：\n您的快件迟了五天，是我们没有加派人手，对不起。\n寄费和海鲜的价款共320元今天退到您的账户。从12月1日起，生鲜件一律走单独的通道，当天发不出去的，当天给寄件人打电话。\n城北站 罗勇',
      },
      {
        kind: 'letter',
        text: '林女士：\n房间的床单没有换，是我们没有检查，对不起。\n当天当班的员工漏看了这一间。\n当晚的房费已全部退回，下次来由本店请您住一晚。从7月5日起，每间房打扫完由主管拍照，没有照片就开不出房卡。\n客房部 许宁',
      },
      {
        kind: 'letter',
        text: '陳先生：\n您的網路斷了兩天，我們卻沒有通知，對不起。\n颱風壓斷了纜線。\n兩天的月租費已全數退還，七月也減收一半。即日起，停線超過一小時就發簡訊，每三小時更新一次進度，由我負責。\n工務處 葉明',
      },
      {
        kind: 'letter',
        text: '孙女士：\n您家停水十个小时，我们很抱歉，没有送水是我们的错。\n主管的接头老化了。\n三天的水费已经免收，每户另送两桶水。主管接头8月2日全部更换，从8月起停水超过两小时，由站里派车送水到楼下。\n东区供水站 韩刚',
      },
      {
        kind: 'letter',
        text: '曹先生：\n孩子发着烧还排了三个小时，谁都会着急，这是我们安排得不好，对不起。\n挂号费已退，复诊由护士长陪着看。从12月5日起，儿科增加一个夜间诊室，每半小时由护士出来给发烧的孩子量一次体温。\n门诊部 马原',
      },
      {
        kind: 'letter',
        text: '韦女士：\n沙发晚到两周，我们十天前就知道了，却没有告诉您，对不起。\n工厂限电停了一周。\n按合同减收的1,530元已退到您的账户，保修由两年改为五年。往后工厂一说要晚，当天由我打电话给每一位客户。\n家居城 庄强',
      },
      {
        kind: 'letter',
        text: '江先生：\n约好的师傅没有来，也没有电话，是我们失约，对不起。\n移机第二天早上已经做完，费用免收，您请假一天的工钱凭证明由我们付。从9月起，师傅晚到二十分钟，当班的人必须打电话改派。\n营业厅 孙梅',
      },
      {
        kind: 'letter',
        text: '潘女士：\n航班没能飞成，盼了半年的假期断了，您很失望，我们也深感遗憾。\n那天台风登陆，机场关闭。\n三张机票已全额退款，8月3日前到账；改到九月再去免收差价，要改期请打5550 0700。\n地面服务部 江涛',
        facts: { mode: 'regret' },
      },
      {
        kind: 'letter',
        text: '柳女士：\n您的书稿被我们装订错了顺序，对不起，这是我们的责任。\n因为两台机器同时出纸，页码混在一起。\n五十本已重新装订，昨天送到您家，费用全免。今后每一批由两个人逐页核对页码，核完签名再装箱。\n印务部 施文',
      },
    ],
  },
};
