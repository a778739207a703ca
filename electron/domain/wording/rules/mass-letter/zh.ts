import { caseRecord } from '../../case-record.ts';
import { letterGrams } from '../../values/letter-grams.ts';
import type { Example, RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';

/** A letter with an earlier one to somebody else. */
function after(earlier: string, text: string): Example {
  const earlierLetters = [letterGrams(earlier, 'zh', [])];
  return { text, kind: 'letter', facts: { record: caseRecord({}, 'zh', { earlierLetters }) } };
}

const PARCEL =
  '您寄的茶叶在我们的分拨中心丢失了，是我们没有看管好，向您道歉。货款和寄费今天付到您的账户，丢件的传送带已停用，每半小时由值班的人清点一次。';
const HOTEL =
  '那一晚的房费已经退回您的账户，另送您一晚，一年内随时可用。自8月21日起，晚上八点以后店里不许动工，由值班经理在现场签字，单子贴在电梯口。';
const POWER =
  '抢修班要停别处的电，却拉下了您家的闸，这是我们的错，对不起。从5月18日起，停电前两个人在门前念户名和表号，念完再敲门，敲不开就打电话，打不通就不停。';
const CLINIC =
  '您的血样被我们弄丢了一管，孩子白挨了一针，对不起。第二次抽血由护士长来做，费用免收，架子上一律写明份数，护士和运送员当面点数、两人签字。';
const SHOP =
  '我们交给您的是别人退回来的旧机器，是我们的仓库拿错了，对不起。新机器今天下午三点由我送到您家，装好再走；旧机器从今天起单独锁一个柜子，出库要两个人看条码。';

/** Measured, not told by words. */
export const ZH: RuleWords<null> = {
  patterns: null,
  suggest: (facts) => {
    const harm = facts.effect?.replace(/。$/u, '') ?? '【对客户的影响】';
    const opening = `${facts.date ?? '【日期】'}，${facts.matter ?? '【发生的事情】'}，给您造成的影响是：${harm}。`;
    return admits(facts.mode)
      ? `${opening}这一次我们的做法是：${facts.remedy ?? '【补救步骤】'}，最迟${facts.remedyBy ?? '【时间】'}完成。`
      : `${opening}我们正在核查【要查的事项】，最迟${facts.nextContact ?? '【时间】'}把结果告诉您。`;
  },
  examples: {
    bad: [
      after(`温先生：\n${PARCEL}\n苏强`, `毛女士：\n${PARCEL}\n苏强`),
      after(`詹先生：\n${HOTEL}`, `聂女士：\n您在1508房听着电钻到凌晨一点，对不起。\n${HOTEL}`),
      after(`温先生：\n您的鱼苗死了两百条。\n${POWER}`, `蔡先生：\n孩子的作业是打着手电写完的。\n${POWER}`),
      after(`尤女士：\n${CLINIC}\n检验科 黎青`, `方女士：\n${CLINIC}\n检验科 黎青`),
      after(`小刘老师：\n${SHOP}`, `钱先生：\n您开学前一天来取打印机。\n${SHOP}`),
      after(PARCEL, PARCEL.replace('茶叶', '运动鞋')),
      after(HOTEL, HOTEL.replace('8月21日', '9月2日')),
      after(POWER, `${POWER}有事请打5550 0144找我。`),
    ],
    good: [
      after(PARCEL, `毛女士：\n${HOTEL}`),
      after(HOTEL, `聂女士：\n${POWER}`),
      after(POWER, `蔡先生：\n${CLINIC}`),
      after(CLINIC, `方女士：\n${SHOP}`),
      after(SHOP, `钱先生：\n${PARCEL}`),
      after(
        `温先生：\n${POWER}`,
        '蔡先生：\n5月12日下午，我们的抢修班拉错了闸，您一家从两点黑到九点，对不起。冰箱里坏掉的东西，今晚由我上门照价付款。',
      ),
      after(
        `尤女士：\n${CLINIC}`,
        '方女士：\n您的化验单被我们装进了别人的袋子，对不起。新的报告今天上午十点由我送到病房。',
      ),
      after(
        `小刘老师：\n${SHOP}`,
        '钱先生：\n您订的打印机我们发错了颜色，对不起。正确的一台明天上午送到，旧的不用您搬下楼。',
      ),
      after(
        `詹先生：\n${HOTEL}`,
        '聂女士：\n您的预订被我们漏抄了，对不起。两间房的房费1,096元已全部退回，差价凭发票由我们补齐。',
      ),
      after('', `毛女士：\n${PARCEL}`),
      { text: PARCEL, kind: 'letter' },
    ],
  },
};
