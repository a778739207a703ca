import { storyStart } from './chinese-story.ts';
import { either, US } from '../lexicon/chinese-words.ts';
import type { Passage, Sentence } from '../passage.ts';
import { anywhere, occurs } from '../word-pattern.ts';

/**
 * A Chinese letter sorted into explaining and mending, clause by clause: its sentences are long, and a word of mending in a story of how it
 * came about mends nothing for the reader.
 */
export type ChinesePart = 'explains' | 'mends' | 'other';
export interface ChinesePartOfLetter {
  readonly sentence: Sentence;
  readonly part: ChinesePart;
  /** In characters, of the clauses that make it what it is. */
  readonly length: number;
}

const MONEY =
  '(?:元|钱|款|费|价|租金|押金|利息|差额|损失|票|单|账|薪|罚金|滞纳金|保费|学费|积分|运费|邮资|手续|挂号)';
const GIVES = either([
  '(?:已|现|今|都|全|一并|全部|全数|全额|照|按)?[^，。；]{0,4}(?:退|赔|补|免|返|减|付|报|抵|还)(?:还|给|到|回|偿|付|发|办|齐|送|收|足|寄|了)?(?:给|到|在|入)?(?:您|阁下|你|府上|账户|卡)',
  `${MONEY}[^，。；]{0,12}(?:退|赔|免|返|减|报销|报给|照付|不收|不用付|不用您|由我们|由本|由学校|由公司|由店|由医院|由物业|付清|到账|入账|打到|汇到|存回|补齐|补足|抹掉|取消|豁免|冲回|算我们|我们出|我们付)`,
  `(?:退|赔|免|返|减|补|付|豁免|报销|承担|扣减|抵)(?:还|给|偿|付|收|免|除|半|了|一半|您|全部|掉|两成|一成|三年|一年|一个月)*[^，。；]{0,8}${MONEY}`,
  '(?:分文|一分|概|一律|都|也|全)不(?:收|取|要)|不(?:另|再)?(?:收费|收钱|向您收|收您|收派送|收差价|计费)|全免|免费|报销|奉还|打[^，。；]{1,3}折|折扣|[七八九][五]?折',
  '(?:送|赠|奉|附|留|备|寄|补|换|加)(?:您|给您|上|到您|您家|府上|您母亲|您单位|孩子|老人)|(?:另|再|还|又|另外|随信)(?:送|赠|附|备|补|请|给|买|加)|赠送|奉上|附上|敬请收下|请(?:您)?收下|请您(?:喝|吃|住|看|坐)|为您(?:留|备|换|补|安排|准备|办|开|保留|申请|免|送|更换|恢复|订|做|送|排|加|升)|(?<!不敢|没|没有|不能|未)给您(?:留|备|换|补|安排|准备|办|开|保留|申请|送|订|做|排|加|升|放|装|重)',
]);
const DONE_NOW = either([
  '(?:已|现已|现|刚|昨天|今天|今早|当晚|当天|[0-9]+[日号](?:上午|下午|晚|早上|早|中午)?)(?:经|于|由|从|在|就|才|全部|重新|都|按)?[^，。；]{0,10}(?:恢复|修好|修复|更正|改正|改回|改好|找回|取回|追回|办好|办妥|补办|补好|补齐|寄出|送到|送达|装好|换好|换上|换新|更换|开通|接通|删除|关闭|停用|撤下|撤回|下架|召回|退回|退还|完成|做好|做完|收好|调离|停岗|贴出|公布|录入|登记好|重新|拉走|就位|到账|补印|补发|补录|交给|归还|存在|存入|取消)',
  '由(?:我(?!们的)|主任|经理|店长|站长|院长|护士长|校长|主管|班长|两(?:个)?人|两名|两位|专人|领班|唐|王|李|张|陈)[^，。；]{0,14}(?:送|做|来|办|查|跟|陪|打|教|核|签|看|负责|交|保管|补|写|点)|我(?:会|亲自|本人|来|亲手|每天|当面|明天|今天|这就|先|替您|陪您|给您|打电话|登门|上门|去您|在[^，。；]{1,8}等)',
  '(?:明天|后天|明早|今晚|今天(?:下午|上午|傍晚|中午|起|就|内)|下周|本周[^，。；]{0,2}|周[一二三四五六日])(?:上午|下午|早上|晚上|中午|傍晚|前|之前)?[^，。；了]{0,10}(?:送|重|补|换|办|来|到|取|寄|装|修|做|给|前|验|拆|开|恢复|完工|加演|上门)(?!不|未|时|的时候)|(?:[0-9]+月)?[0-9]+[日号](?:上午|下午|早上|晚上|中午|前|之前)?[^，。；了]{0,8}(?:送到|送上|重拍|重做|补拍|补课|补寄|换新|上门|加演|恢复|完工|之?前(?:给|送|退|到|答|完|装|换))',
  '(?:可以?|随时|均可)[^，。；]{0,10}(?:退|换|改|来|用|领|取|报|找|补|兑|免费)|您(?:不用|无需|不必|可以?|随时|留着|只管|哪天|需要|愿意)|请(?:您)?(?:凭|把|寄|列|到|来|带|定|选|告诉|收|指|用|先)',
]);
const FROM_NOW_ON = anywhere(
  '^(?:为此|另外|同时|此外)?(?:(?:从|自|由)[^，。；]{1,14}(?:起|开始)|(?:[0-9一二三四五六七八九十]+[日月号年]|即日|本月|下月|今天|下周|今日|明天)起|今后|往后|以后|此后|日后|从此|现在)',
);
const HENCEFORTH = either([
  '(?:从|自|由)[^，。；]{1,14}(?:起|开始)(?!.{0,6}(?:关闭|下雨|就一直))|(?:[0-9一二三四五六七八九十]+[日月号年]|即日|本月|下月|今天|当天|下周|今日|明天)起|(?:今后|往后|(?<![完到好成来去了时岸])以后(?!才|没|发)|此后|今日以后|日后|下次|从此|下学期|下个学期|下一季)|一律|不许|不得|才(?:能|可以?|准|许)(?!赶|放下)[^，。；]{0,12}(?:上|出|开|放|收|离|装|停|换|动|走|剪|拆|关|发|做|盖|签)|(?:先|再|都要|必须|务必|须)[^，。；]{0,10}(?:核对|签字|签名|复核|打电话|拍照|点数|念|对一遍|确认|检查|登记|通知|试|抽查)',
  '每(?:天|日|周|月|班|晚|次|批|份|张|间|户|笔|个|趟|半小时|小时|隔|年|季)[^，。；]{0,14}(?:查|核|对|看|清|打|拍|抽|练|点|报|测|签|念|走|试|做|派|更新|巡|保养|公布)|(?:双人|两(?:个)?人|两名|两位|两把)[^，。；]{0,12}(?:核|签|对|点|念|复|致电|陪|看|锁)|(?:增设|增开|增加|加派|加装|加开|加印|新增|添了|添置|改为|改成|改用|换成|换用|统一用|装上|装了|各装|贴在|写在|写明|印在|备在|备一|多备|专设|设了)(?!一般车)|培训|演练|值班手机|不再(?!下|响|转)|杜绝|避免再',
  '(?<!经)(?:录像|监控|录音|调取|调看|封存|比对|查明|查清|正在(?:查|核)|核查|送检)|化验结果|作证|结论|下定论|报告出来|听[^，。；]{1,6}讲|一块不少|收着|保管着|一起修|可以坐|升(?:为|级|舱|等|至)|延长|优先|借给您|借您|抵扣|抵在|作废|撤销',
]);
const MENDS = anywhere(`${GIVES}|${DONE_NOW}|${HENCEFORTH}`);
/** Gives to the reader or tells what is so by now: stays mending beside words of a story. */
const MENDS_ALL_THE_SAME = anywhere(
  `(?:退|赔|补|免|报|付|送|寄|换|留|借|还)(?:还|给|到|回|偿|付|上)?(?:您|阁下|孩子|老人|府上)|${MONEY}[^，。；]{0,12}(?:退|赔|免|返|减|报|付|不收|出)|(?:退|赔|免|减|补|付)[^，。；]{0,8}${MONEY}|已(?!运行|使用|到|经到|是|老)|现(?:在|已|存)|不收|免费|今天|明天|下周|一律|不许(?!掉)|必须(?!经|重新|休息|人工)|我(?:会|亲|来|每)`,
);
/** One thing after another, in the past: 第二天换来的车小一号, 才查到, 又送去消毒. */
const ONCE = anywhere(
  '第[二三四五]天|头一[天批]|前一天|前年|去年|上(?:个)?(?:月|周)|周[一二三四五六日](?:晚|夜|早|下午|上午|发|到)|一周前|那(?:天|晚|时|次|几天)|当(?:时|晚|天|日|夜)|后来|接着|直到|等到|才(?!能|可|许|准|算)|却|又|偏偏|以为|发现|怀疑|于是|只好|只得|只能|不得不|来不及|结果|谁知|恰|碰上|赶上|正(?:在|好|逢|值)|原(?:本|来|定)|本来|拖|落在|没有|没(?!关系)|未(?!成年)|错|漏|忘|坏|裂|堵|卡|掉|断|升至|激增|骤增|多发|高发|到岸|烘|要从|不生产|停产',
);

/** Speaks to the reader: sorry, thanks, how it was for him, how to reach us; nothing is explained by it. */
const SPEAKS = anywhere(
  either([
    '对不起|对不住|抱歉|歉|谢|惭愧|愧|过意不去|遗憾|失礼|赔(?:个)?不是|赔礼|请原谅|见谅|谅解|包涵|海涵|担待|体谅',
    '责任(?:在|全|由)|承担[^，。；]{0,6}责任|是我们的(?:错|责任|过错|失职)|错在|怪我|怪我们|不该|本该|理应|难辞|无话可|辜负|失信|失职(?!的)|您说得|理在您',
    '换[了成作做]?(?:谁|我|任何人)|谁都|谁也|谁不|(?:我们|我)(?:都|也|完全|很|能)?(?:明白|懂|理解|想得到|知道(?!那|了他|他|她)|体会|心里|难过|听了|看了|看着)|滋味|煎熬|(?:您|孩子|老人|一家|家里)[^，。；]{0,8}(?:着急|担心|失望|委屈|心|难|累|怕|哭|冷|热|饿|苦|急|气|盼)|该有多|有多(?:急|难|慌|担|冷|热|累)|盼了|一辈子|心血|珍贵|舍不得|补不回|补不上|替不了|只有一次|不会再有',
    '电话|致电|拨打|来电|打我|找我|联系|联络|分机|座机|邮箱|回信|来信|来函|敬上|谨启|敬启|谨上|台鉴|台端|您好|祝(?!福)|此致|敬礼|投诉|申诉|不满意|有疑问|有异议|专线|热线|号码(?:是|：)|[0-9]{3,4}[- ][0-9]{4}|不同意|监督|希望您|您(?:不要|别|应该?|得先)|没有哪|整整一个|您(?!的|家|所在|那|这|订的|要的|买的|寄|交的|排|和另)[^，。；]{0,6}(?:来|说|问|反映|告诉|等|订|约|坐|站|排|走|跑|提|打|带|抱|扶|拿|到|看|给|收|写|想|要|花|付|请)|您所?(?:诉求|主张|申请|要求)|请您(?:考虑|理解|放心|多)|想见|无助|不易',
  ]),
);
/** Tells how it came about. */
const TELLS = anywhere(
  either([
    '原因|由于|因为|(?<![原基病])因(?!此|而)|起因|缘于|源于|根子|所致|导致|致使|使得|以致|引起|结果|于是|因此|所以|只好|只得|只能|不得不|来不及|才(?!能|可|许|准)|便|就|却|又|而|可是|偏偏|谁知|哪知|不料|没想到|以为|原来|原本|本来|其实|当时|后来|接着|随后|直到|等到|等[^，。；]{1,8}(?:时|来|到)|之后|以后才',
    '恰|正(?:值|逢|好)|刚好|碰上|赶上|遇上|适逢|加之|加上|高峰|旺季|大促|双十一|春节|国庆|暑期|入冬|台风|雷雨|雷|雾|大雪|暴雨|结冰|流感|停产|老化|限电|超载|负荷|超过|升至|骤增|排队|爆仓|堵|拥|塞|病假|请假|轮休|换班|交接|临时|新来|头一天|第一次|前一天|头天|那天|那晚|当天|当日|当晚|去年|前年|原定|照例|照规定|按规定|依(?:照|据)',
    '漏|忘|错|混|丢|断|坏|裂|卡|掉|松|锈|渗|烧|跳闸|没有|没(?!关系)|未|不(?!用|必|收|再)|少了|多了|差(?:了|一)|旧|移|压|撞|堵|停|拖|退了?回|折回|绕|转到|转手|搁|放在|夹|粘|看成|抄成|写成|录成|当成|归到|记为|合成|两(?:套|本|份|个|张|把|条)|同名|相同|相近|一样',
  ]),
);
/** The bare words of a cause. */
export const WHY = anywhere(
  '^因(?!此|而|为您|您)[^，。；]{2,16}，|原因(?:是|在|为|：|很|，)|的原因，|由于|因为|起因|缘于|源于|根子(?:在|是)|(?:所致|所引起|引起的)|导致了?(?:此|这|您|本)|之所以|主要(?:系|是|由于)|系[^，。；]{2,20}(?:所致|规定|划定|要求)|易受|属于?正常|左右不了|所能左右',
);
const WHY_FIRST = anywhere('^(?:由于|因(?!此|而|为您|您)|原因|受[^，。；]{2,12}影响|鉴于)');
/** Takes it upon us: such a sentence tells what we did wrong, and owes the reader that much. */
const OWNS = anywhere(
  `承担[^，。；]{0,6}责任|责任(?:完全|全)?(?:在|由|是)(?:于)?(?:${US}|我)|${US}[^，。；]{0,6}(?:责任|过失|过错|失职)|(?:调度|管理|安排|工作)上的(?:过失|过错|失职)|没有做好|没做好|是${US}[^，。；]{0,8}(?:没|不|错|漏|忘|疏|的)|${US}却|错的是|怪我|我们(?:没有|忘了|漏了)[^，。；]{2,10}(?=。|$)`,
);
/** A line without a full stop: an office, a name. */
const SIGNATURE = anywhere('^[^。！？，；]{1,20}$');
const LONG_SENTENCE = 90;
const SHORT_SENTENCE = 30;
/** From this length a sentence of the body that neither mends nor speaks to the reader is a story. */
const BODY_SENTENCE = 36;

type Kind = 'mends' | 'speaks' | 'tells' | 'plain';

export function chineseParts(passage: Passage, vague: ReadonlySet<number>): readonly ChinesePartOfLetter[] {
  const start = storyStart(passage);
  const parts: ChinesePartOfLetter[] = [];
  for (const sentence of passage.sentences) {
    const before = parts.at(-1);
    const goesOn =
      before?.part === 'explains' &&
      !passage.text.folded.slice(before.sentence.end, sentence.start).includes('\n');
    parts.push(partOf(sentence, { opens: sentence.start < start, goesOn, vague: vague.has(sentence.start) }));
  }
  return parts.map((told, at) => {
    const next = parts[at + 1];
    const leads =
      told.part === 'other' &&
      told.sentence.start >= start &&
      next?.part === 'explains' &&
      !passage.text.folded.slice(told.sentence.end, next.sentence.start).includes('\n') &&
      kindsOf(told.sentence).every(({ kind }) => kind === 'tells' || kind === 'plain') &&
      !occurs(OWNS, told.sentence.text);
    return leads ? { ...told, part: 'explains', length: told.sentence.text.length } : told;
  });
}

interface Place {
  readonly opens: boolean;
  readonly goesOn: boolean;
  readonly vague: boolean;
}

function partOf(sentence: Sentence, { opens, goesOn, vague }: Place): ChinesePartOfLetter {
  const other = { sentence, part: 'other', length: 0 } as const;
  if (occurs(SIGNATURE, sentence.text)) return other;
  const kinds = kindsOf(sentence);
  const lengthOf = (...asked: readonly Kind[]): number =>
    kinds.reduce((sum, { kind, length }) => sum + (asked.includes(kind) ? length : 0), 0);
  const [all, mends] = [lengthOf('mends', 'speaks', 'tells', 'plain'), lengthOf('mends')];
  const tells = lengthOf('tells', 'plain');
  const told = kinds.filter(({ kind }) => kind === 'tells').length;
  const why = occurs(WHY, sentence.text);
  if (vague && mends < all / 2) return other;
  const story = told >= 3 || (why && told > 0);
  if (opens && !occurs(WHY_FIRST, sentence.text)) return other;
  if (mends > 0 && (mends >= all * (why ? 0.5 : 0.4) || !story))
    return { sentence, part: 'mends', length: all - lengthOf('speaks') };
  const owns = occurs(OWNS, sentence.text) && all < LONG_SENTENCE;
  if (owns || (opens && tells < all)) return other;
  const wholly = told >= 1 && tells === all && (all < SHORT_SENTENCE || all >= BODY_SENTENCE);
  const explains = tells >= all * (why ? 0.6 : 0.75) && (why || told >= 2 || (told >= 1 && goesOn));
  return explains || wholly || (goesOn && tells === all)
    ? { sentence, part: 'explains', length: tells }
    : other;
}

/** A clause without a word to tell it by goes on as the one before it. */
function kindsOf(sentence: Sentence): readonly { readonly kind: Kind; readonly length: number }[] {
  let last: Kind = 'plain';
  let henceforth = false;
  return sentence.clauses.map(({ text }) => {
    henceforth ||= occurs(FROM_NOW_ON, text);
    const own: Kind = henceforth
      ? 'mends'
      : occurs(SPEAKS, text)
        ? 'speaks'
        : occurs(MENDS, text) && (occurs(MENDS_ALL_THE_SAME, text) || !occurs(ONCE, text))
          ? 'mends'
          : occurs(TELLS, text)
            ? 'tells'
            : 'plain';
    const kind = own === 'plain' && last === 'mends' ? 'mends' : own;
    last = kind;
    return { kind, length: text.length };
  });
}
