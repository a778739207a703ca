import { TRADE_WORDS } from '../../lexicon/chinese-trade-words.ts';
import { anywhere } from '../../word-pattern.ts';
import { admits } from '../suggested.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** The word is explained where it stands. */
const EXPLAINED = anywhere(
  '是说|(?:就)?是(?:一种|全国|我们(?:站|店|行|院)?(?:里|内部)?的(?:话|叫法)|指)|的意思|也就是|就是(?:给|订|您|说|指|把|我们|从|在|由|用|银行|那)|就是(?:记|收|管|那|这|海关|跟|替|帮|专门|负责|用来|由)|即(?![使将便刻时日])|意思是|意思就是|指的是|指的就是|是指|所谓|换句话说|通俗|简单(?:地)?说|说白了|叫做|俗称|我们内部|不懂|看不懂|听不懂|没有解释|不该(?:跟您|对您)?(?:说|讲|用)',
);

export const ZH: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: anywhere(TRADE_WORDS),
      each: true,
      unless: { sentence: EXPLAINED, clause: anywhere('您(?:说|问|提)|不该') },
    },
    {
      // Papers of the house by their number.
      says: anywhere(
        '[^，。；]{0,8}〔\\d{4}〕\\d+号[^，。；]{0,10}|(?<![a-z0-9])[a-z]{2,4}[-－]\\d{1,3}(?:\\.\\d+)*(?:号)?(?:程序|规程|规范|文件|制度|流程|表单|作业|条)',
      ),
      unless: { sentence: EXPLAINED },
    },
    {
      says: anywhere(
        '(?<![a-z0-9])(?:sla|pnr|rma|drgs?|dip付费|nps|csat|olt|onu|obd|lis|his系统|pacs|ris|emr|kpi|okr|crm|erp|sop|bom|sku|moq|iccid|imei|sn码|mac地址|scada|dns|nat|pppoe|bras|ivr|oa(?:系统|流程)|ota|pms|crs|gds|fo系统|dnd|wt系统|ahl|adl|awb|etd|eta|pod签收|pod|fba|kyc|cdd|aml|cnaps|swift(?:报文|代码)?|ach|mcc码?|atp|tms|wms|qc|qa|iqc|cs(?:组|部门)|tat|mtbf|p\\.?u\\.?|kva|kv母线|10kv[^，。；]{1,6}|apn|volte|rsrp|sinr|pon口?|qos|tcp|http(?!s?：)|api|sdk|bug单|hotfix|root cause|case(?:号|单)|ticket|po单|so单|ro单|capa|fmea|gmp|icd|opd|ipd|no[- ]?show|go[- ]?show|overbook(?:ing)?|check[- ]?list)(?![a-z])(?:状态[^，。；]{0,6}|流程|系统|回访|编码)?',
      ),
      unless: { sentence: EXPLAINED },
    },
    {
      // Capitals in a row that are no word every customer knows, no number of a train or a case and no name.
      says: /(?<![A-Za-z0-9-])(?!(?:PIN|SMS|ATM|WIFI|WLAN|VAT|APP|QQ|S?VIP|POS|ID|SIM|USB|OK|PDF|GPS|TV|LED|LCD|KTV|CT|DNA|ICU|AI|CEO|SUV|CCTV|IT|IP|PPT|LOGO|MRI|WC|DIY|AA|PM|AM|PVC|CD|DVD|EMS|HR|CPU|ETC|NFC|AR|VR|PC|HK|TW|RMB|CNY|USD|EUR|GBP|PLN|HKD|WHO|NO|TEL|BB|X{1,3}L?|SPA|BBQ|AB|ABC|HPV|CNG|DHL|UPS|JD|KFC|IC|II|III|IV|BUG|LINE|FAX|KG|CM|KM|MM|ML|GB|MB|EMAIL|FAQ|DJ|MV|PS|PK|NBA|UV|MINI|PRO|MAX|PLUS|SOS|AED|PH|UP|IPAD|CBD|MBA|WPS|CEO|GSM|WWW|COM)(?![A-Za-z]))[A-Z]{2,6}(?![A-Za-z]|[-－ ]?[0-9])/g,
      cased: true,
      unless: { sentence: EXPLAINED, clause: anywhere('型号|牌|网址|尾号|车次|航班|房号|编号') },
    },
    {
      says: anywhere(
        '(?<![a-z0-9])(?:t\\+[0-9]|iso ?[0-9]{4,5}[^，。；]{0,8})|大额支付系统|小额支付系统|网联|二次外呼|外呼(?:专席|回访|系统)|专席|自管户|产权分界点|计量柜|受电端|停电计划单|户变关系|户表改造|调度令|操作票|检修票|压板|限额档|资金池|网元|主数据|中台|审批流|流程节点|节点超时|环节流转|异常件登记|表前阀|管网资产|效力中止|长尾件|二派|既往症|除外责任|拒赔结论|超区|报损流程|差异账|在途件|轨迹异常|妥投|签收底单|改派件|理赔工单|入库单',
      ),
      unless: { sentence: EXPLAINED, clause: anywhere('您(?:说|问|提)|不该') },
    },
    {
      says: anywhere(
        '核心系统(?![^，。；]{0,8}(?:升级|维护|切换))|(?<!派)工单(?!位)|派单(?:至|到|给|系统|流程)|(?:转|升级)?(?:至|到)?[二三]线(?:座席|坐席|支撑|处理|客服|工程师)|派单至?二线|日终|日切|轧账|轧差|冲正|长短款|(?:现金|账面)?(?:短款|长款)|头寸|挂账|落地处理|清分|对账文件|批处理|批量(?:跑批|入账)|跑批|往账|(?<!下次|这次|上次|每次|再|又)来账|报文|清算(?:平台|行|系统)|冻结止付|司法冻结户|反洗钱(?:模型|系统)|尽调|风控(?:模型|策略|规则|系统)|调单|拒付争议|收单行|睡眠户|ⅱ类户|[一二三ⅰⅱⅲi]+类户|限额管控|柜面|大额双录|双录|台区|公变|专变|配变|环网柜|开闭所|馈线|母线|残压|越级跳闸|负荷率|线损|峰谷系数|倍率|力调电费|需量|刀闸|重合闸|调压箱|管网压力|割接|光衰|丢包|信令|端口(?:掉线|速率|速|故障)|携转|单停|双停|销户沉淀|沉默用户|资费档|合约期内?违约系数',
      ),
      unless: { sentence: EXPLAINED, clause: anywhere('您(?:说|问|提)|不该') },
    },
    {
      // Rules by their articles; risk control, sorting and queues by their steps; English of the back office.
      says: anywhere(
        '(?:按照?|依照?|根据|依据|遵照|参照|违反|适用)[^，。；您]{1,16}第[0-9一二三四五六七八九十百]+(?:[.．][0-9]+)*(?:条|款|项|章|节)(?:第?（?[0-9一二三四五六七八九十]+）?(?:条|款|项))*|(?:被|触发|命中|进了?|过了?)风控[^，。；]{0,6}|风控(?:打标|拦|命中|解控|名单|池)|打(?:了)?标(?![签准记题])|解控|二次分拣|(?<![a-z])(?:escalat[a-z]*|tier ?[0-9]|backlog|cut ?off|lead time|workaround|back ?end|pending|on hold|settlement|override|void|charge ?back|follow ?up|input返|key(?:错|in)|rebook|upsell|walk-?in)(?![a-z])',
      ),
      unless: {
        sentence: anywhere(
          `${EXPLAINED.source}|您(?:有权|可以)|申诉|向[^，。；]{2,16}投诉|起诉|附(?:后|上|在)|权利|法(?:院|庭)|仲裁`,
        ),
      },
    },
    {
      says: anywhere('库存单位|负载均衡|连接池|阈值'),
      unless: { sentence: EXPLAINED, clause: anywhere('您(?:说|问|提)|不该') },
    },
    {
      says: anywhere(
        '映射|鉴权|并发(?:数|量)?|回滚|灰度|扩容脚本|脚本|数据库索引|缓存(?:穿透|失效|击穿)|接口超时|底层(?:数据|逻辑)|字段|布草|夜审|超卖率|团队主账|主账|挂房账|拆账|房态|退改规则舱|舱位(?:代码|等级码)|子舱位|配载|流控|进近|对流云|签派|航路|放行席|机组执勤|保障流程|图定|停时|定检|车底|交路|乘务交路|客调|调图|席位号?(?:复用|映射)|中转集包|集包|建包|压港|错分件|升级(?:到|至)[lp][0-4]|问题件|留仓件|滞留件|干线车|揽派|派件端|始发端|首问负责制?|首诊负责制|三查七对|会办|会签|签核|函转|列管|转办|督办单?|交办单|拟办|阅处|承办单位|台账|挂牌督办|闭环(?:管理)?|销号|颗粒度|赋能|抓手|链路|复盘会|对齐|拉通|履约率|客诉率|触达|沉降|下沉|公维金|专项维修资金账户|维保单位资质|平层|曳引|闭水(?!试验)|隐患台账|医嘱单|平诊|置管|不良事件|非计划[^，。；]{1,4}|床位周转|药占比|耗占比|病组|病案首页|结算清单|(?:数据|信息|信号|结果)回传|回传(?:数据|失败|系统|异常)|号源池?|号源(?:池)?释放|锁号|标本(?:溶血|拒收)|结案率|立案号|核赔|免赔额|通融赔付|除外责任|现金价值|保全(?:项目|业务)|件(?:退|转)|退单(?:率|池)|呼损|弃呼|话务(?:量|峰值)|坐席溢出|客诉升级|升级单|[一二三]级(?:客诉|投诉|工单|响应)|风控(?:放款|审核|拦截)|风险客户|敏感客户|重复诉求率|万投比|标准话术|话术',
      ),
      unless: {
        sentence: EXPLAINED,
        clause: anywhere('您(?:说|问|提)|不该'),
      },
    },
    {
      says: anywhere(
        '(?:依据?|依照|根据|按照?|遵照|属|违反|适用|参照)?(?:《[^》]{2,30}》|[^，。；《》]{2,8}(?:条例|规定|办法|细则|规程|制度|章程|规范))(?:的)?(?:第[一二三四五六七八九十百0-9]+(?:条|章|款|项|节)(?:第[一二三四五六七八九十百0-9]+(?:条|款|项))*)[^，。；]{0,8}|[a-z]{1,4}[-－/]?[0-9]{1,4}号?(?:作业|操作|管理)?(?:规程|规范|文件|制度|流程|表单)',
      ),
      unless: {
        sentence: anywhere(
          `${EXPLAINED.source}|您(?:有权|可以)|申诉|向[^，。；]{2,16}投诉|起诉|附(?:后|上|在)|权利`,
        ),
      },
    },
  ),
  suggest: (facts) =>
    admits(facts.mode)
      ? `用日常的话说：${facts.matter ?? '【发生的事情】'}，我们接下来会${facts.remedy ?? '【补救步骤】'}，最迟${facts.remedyBy ?? '【时间】'}完成。`
      : `用日常的话说：您反映的是${facts.matter ?? '【发生的事情】'}，我们正在核查【要查的事项】，最迟${facts.nextContact ?? '【时间】'}告诉您结果。`,
  examples: {
    bad: [
      '您的诉求已派单至二线。',
      '这笔交易已于日终冲正。',
      '根据《营业网点管理办法》第三章第八条，我们受理您的意见。',
      '您家所在的台区负荷偏高。',
      '我们已提交RMA流程。',
      '这单还在SLA之内。',
      '您的件走的是中转集包。',
      '您的案件已會辦總務單位。',
      '按首问负责制，这件事由我跟进到周五。',
      '请提供ICCID，我们今天核对。',
    ],
    good: [
      '这笔钱已经冲正，也就是原路退回您的银行卡。',
      '我们会派一张工单，就是给维修师傅的任务单，编号发到您手机。',
      '我查了PNR，就是订票记录的六位代码，座位还在。',
      '请带上身份证和银行卡，ATM旁边的柜台就能办。',
      '您的Wi-Fi密码写在房卡套上。',
      '光猫是我们的设备，坏了免费换。',
      'PIN码只有您自己知道，任何人问都请不要说。',
      '验证码的SMS没有发到您手机，是我们的短信平台坏了，对不起。',
      '客服跟您说了“核心系统日切”，这样的话谁也听不懂，对不起。',
      '医保报销的数目在单子上，我给您圈出来了。',
      '车次是G1024，候车室在二楼。',
    ],
  },
};
