import type { ClerkCase } from '../clerk-case.ts';
import { ZH_EXPERIENCE } from './zh-experience.ts';
import { ZH_FULL } from './zh-full.ts';
import { ZH_REGRET } from './zh-regret.ts';
import { ZH_SHARED } from './zh-shared.ts';
import { twinOf } from './twin-of.ts';

/** The same trade, matter, mode, kind, feelings and number of steps as another case: only what the clerk typed differs. */
export const ZH_TWINS: readonly ClerkCase[] = [
  twinOf(ZH_FULL, 'electricity', {
    customer: ['沈宝根', 'zh-xiansheng'],
    address: '上海市禾光区灯塔路90弄4号',
    phone: '13700001207',
    reference: '3100 0452 1207',
    happened: '2026-07-19T17:00',
    arrived: '2026-07-20T08:45',
    where: '灯塔路90弄',
    what: '7月19日傍晚我们清理空置房，把您家也算了进去，拉闸贴了封条，而您每个月都按时交费',
    effect: '您女儿第二天高考，点着蜡烛复习到半夜，热得起了一身痱子',
    lost: [420, 9000],
    request: '封条由你们来撕，以后断电要先敲门',
    rootCause: '空置房名单用的是三年前的，我们贴封条以前没有敲门，也没有看电表在不在转',
    steps: [
      ['撕掉封条恢复送电', '计量三班', '2026-07-19T23:30', 'done'],
      ['请电工检查空调有没有受损', '计量三班', '2026-07-20T11:00', 'done'],
      ['把更正后的空置房名单交给您过目', 'me', '2026-07-22T10:00', 'next'],
    ],
    goodwill: ['goodwill', 30000, '2026-07-28'],
    prevention: '从7月21日起，名单每季度重新走访一遍，电表还在走字的房子一律不贴封条',
    next: ['2026-07-23T18:00', 'visit'],
    holding: {
      reason: '新的空置房名单要等街道7月24日给出走访记录',
      toCheck: '名单里还有哪些住着人的房子',
      answerBy: '2026-07-30',
    },
  }),
  twinOf(ZH_SHARED, 'hotel', {
    customer: ['段文慧', 'zh-nvshi'],
    address: '昆明市五华区文林街14号',
    phone: '13600008246',
    reference: 'QY 2026 8246',
    happened: '2026-10-02T14:00',
    arrived: '2026-10-02T17:25',
    where: '高铁站出站口',
    what: '国庆当天车站周边管制，您订的14:00接站车停到了两公里外，您扶着腿脚不便的公公一路走过去',
    effect: '老人膝盖肿了，晚饭没有下楼吃，第二天的登山也取消了',
    lost: [80, 36000],
    request: '请人送药上来，明天用轮椅',
    rootCause: '交警在10月1日晚上临时封了站前路，所有车都进不了落客区',
    ourPart: '封路的通知贴在前台，我们没有发给订车的客人，也没有备轮椅接应',
    steps: [
      ['请医务室上门看老人的膝盖', 'me', '2026-10-02T18:30', 'now'],
      ['每天早上用轮椅和电瓶车接送', '礼宾部', '2026-10-03T08:00', 'next'],
    ],
    goodwill: ['in-kind', 45000, '2026-10-04'],
    prevention: '从10月3日起，封路的消息由前台逐位打电话，行动不便的客人由专人到站台接',
    answer: ['partly', '老人能下楼走动以后再谈其他'],
    next: ['2026-10-04T09:00', 'counter'],
    holding: {
      reason: '交警支队的封路通告要到国庆节后才能开出书面证明',
      toCheck: '封路当晚还有几位客人走了这段路',
      answerBy: '2026-10-14',
    },
  }),
  twinOf(ZH_REGRET, 'telecom', {
    customer: ['樊素梅', 'zh-nvshi'],
    address: '江宁市云台山庄11栋',
    phone: '13900006078',
    reference: '139 0000 6078',
    happened: '2026-08-09',
    arrived: '2026-08-13T10:00',
    where: '云台山庄地库',
    what: '您说把车停进山庄地库以后电话就断，跟国外的儿子视频总是卡住',
    effect: '儿子的婚礼直播您看得断断续续，错过了敬茶那一段',
    request: '地库里也要通电话',
    rootCause: '地库属于人防工程，装天线要由人防部门审批，目前批复还没有下来',
    steps: [
      ['把您的来电转到家里座机', 'me', '2026-08-13T15:00', 'done'],
      ['到人防办补交天线安装图', '网络建设部', '2026-08-27T17:00', 'next'],
    ],
    next: ['2026-08-29T20:00', 'message'],
    holding: {
      reason: '人防办每月25日集中批复，天线图要赶上这一批',
      toCheck: '天线能不能装在地库的承重柱上',
      answerBy: '2026-09-02',
    },
  }),
  twinOf(ZH_EXPERIENCE, 'bank', {
    customer: ['殷桂花', 'zh-nvshi'],
    address: '江宁市打铜巷26号',
    phone: '13800003844',
    reference: '6210 4402 3844',
    happened: '2026-09-10T08:30',
    arrived: '2026-09-11T14:20',
    where: '北门取款机',
    what: '您9月10日上午分两次取钱，手机短信上扣了5600元，到手里点了三遍都是5000元',
    effect: '这是您卖菜攒下来进货的钱，进货的车等了一上午',
    lost: [200, 60000],
    request: '差的600元要还给我',
    toCheck: '9月10日8:30前后北门机的出钞记录、批次号和监控',
    checkBy: '2026-09-15T12:00',
    steps: [
      ['打印北门机的电子日志', 'me', '2026-09-11T15:00', 'done'],
      ['会同设备厂家开箱点钞', '现金管理中心', '2026-09-14T10:00', 'next'],
    ],
    next: ['2026-09-15T14:00', 'phone'],
    holding: {
      reason: '设备厂家的工程师从外地来，9月14日才能开箱',
      toCheck: '出钞口当天有没有卡过钞票',
      answerBy: '2026-09-18',
    },
  }),
];
