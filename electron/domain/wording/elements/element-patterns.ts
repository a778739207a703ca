import type { InEachLanguage } from '../../language.ts';
import type { ElementCode } from '../finding.ts';
import { anywhere, latin, words } from '../word-pattern.ts';

/** The elements told by a pattern in one sentence; `regret`, `specific_facts` and `signer` need more and are in elements.ts. */
export type PatternElement = Exclude<ElementCode, 'regret' | 'specific_facts' | 'signer'>;

export const ELEMENT_PATTERNS: InEachLanguage<Readonly<Record<PatternElement, RegExp>>> = {
  zh: {
    responsibility: anywhere(
      '我们的(?:责任|错|过错|失误|过失|疏忽|疏漏|不是)|责任(?:完全|全部|都)?在(?:于)?(?:我|本)|(?:承担|负起?)(?:全部|全|一切|相应|主要|应有|的)*责任?(?!人)|我(?:们|行|司|院|店|站|公司)?(?:的)?(?:工作人员)?(?:没有|没能|未能|未|漏|忘了|弄错|算错|抄错|记错|发错|本该|本应|应该早)|是我们(?:没|做|的|把)|做得不(?:好|对|够)|辜负',
    ),
    empathy: anywhere(
      '(?<!敬请|感谢|感谢您的|谢谢您的|请您|请)(?:理解您|体会|体谅您)|完全理解|非常理解|十分理解|能(?:够)?理解|感同身受|换(?:作|成|了)我|一定(?:又|很|非常|十分|特别|是)?(?:着急|焦急|担心|生气|失望|难过|难受|辛苦|疲惫|委屈|气愤)|(?:您的?|让您|您一定|令您|您有多|您这么|您会)[^，。；]{0,14}(?:着急|焦急|担心|担忧|生气|气愤|愤怒|失望|委屈|难过|难受|疲惫|奔波|白跑|心寒|不安|心情|感受|焦虑|辛苦|无助|受累)|打乱了|(?:耽误|浪费)了?您|(?:本应|本该|理应|应当)(?:得到|享受|受到|拿到|收到|安心|顺利)|您(?:完全)?有(?:理由|权)|信任',
    ),
    root_cause: anywhere(
      '原因|由于|因为|起因|缘于|源于|(?:导致|造成|致使|所致|引起)(?=了|的|您|此|这|$|[，。])|经(?:查|核实|调查|核查|了解)|因[^，。；]{2,24}(?:，|导致|造成|致|未|没)',
    ),
    remedy: anywhere(
      '退还|退款|退回|退给|退费|更换|换新|维修|修复|修好|抢修|恢复(?:供|通|了|正常)|补办|补发|补寄|补开|补做|赔偿|赔付|更正|改正|减免|免除|免收|冲正|抵扣|重新(?:开|做|打印|办理|安排|计算|出具)|已(?:为您|经为您|经)[^，。；]{0,14}(?:安排|办理|处理|恢复|退|换|补)|上门|入账|到账|派(?:人|师傅|工程师|专人)',
    ),
    prevention: anywhere(
      '(?:避免|防止|杜绝|不让|确保)[^，。；]{0,16}(?:再|重演|类似)|不再(?:发生|出现)|今后|以后(?:凡|每|所有|都|会|不)|(?:从|自)[^，。；]{1,12}(?:起|开始)|(?:已经?|将)?(?:改为|改成|增设|新增|增加|加装|加派|实行|制定|修订|调整了?)[^，。；]{0,20}|双人(?:复核|核对)|(?:重新)?培训|整改|每(?:天|日|周|月|班)[^，。；]{0,10}(?:检查|核对|复核|抽查)',
    ),
    personal_assurance: anywhere(
      '我(?:个人|本人)|本人|亲自|我(?:向您)?保证|由我(?:负责|跟进|本人|来)|我会(?:一直|全程|跟|盯)|我来负责|我承诺',
    ),
    goodwill: anywhere(
      '补偿|赠送|奉上|送上|优惠券|代金券|抵用券|礼券|礼品|积分|心意|额外(?:退|赠|补|送|减)|免费|免收|减免|八折|折扣|升级(?:房|为|至)|慰问金',
    ),
    follow_up_contact: anywhere(
      '(?:致电|打电话|电话|回电|联系|回访|拜访|登门|短信|书面|当面|写信)[^，。；]{0,12}(?:您|告知|通知|说明|答复|汇报|听取|结果)|(?:给|与|向|跟)您[^，。；]{0,8}(?:联系|打电话|回电|致电|答复|汇报|回话)|(?:联系(?:人|电话|方式)|电话|热线|直线|分机|手机)[：是为 ]*[0-9【（]|(?:拨打|致电|联系我|找我|打给我)|请[^，。；]{0,8}(?:联系|拨打|致电|来电)|(?:告诉|通知|答复|回复|告知)您',
    ),
    thanks: anywhere('感谢|谢谢|多谢|感激|致谢|谢意'),
    appeal_route: anywhere(
      '申诉|上级|12378|12315|12300|12398|12345|监管|仲裁|复议|复核(?:申请)?|调解|消费者协会|消保委|消委会|法院|诉讼|起诉|(?:不满意|有异议|不认可|不接受)[^。]{0,16}(?:可以?|有权|请)[^。]{0,16}(?:投诉|反映|提出)',
    ),
    stated_deadline: anywhere(
      '(?:最迟|最晚|不迟于|不晚于)[^，。；]{0,16}[0-9一二三四五六七八九十【日]|[0-9一二三四五六七八九十]+个?(?:工作日|自然日|日|天|小时)(?:之)?内|(?:[0-9一二三四五六七八九十]+[日号点时分]|】|周[一二三四五六日]|下班)(?:之|以)?前|期限[：为是]|截止',
    ),
  },
  en: {
    responsibility: words(
      "(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|failure|failing|failings|oversight|doing)|(?:take|takes|taking|accept|accepts|own|bear) (?:the |our |full |complete |sole )*(?:responsibility|blame)|we (?:are|were) (?:fully |entirely )?(?:responsible|at fault|to blame|wrong|in the wrong)|we (?:should have|should not have|ought to have|failed|let you down|fell short|got (?:this|it|that) wrong|made (?:a|an|this|that|the) (?:mistake|error)|forgot|missed|lost|mislaid|overcharged|did not|didn't|never|broke|sent (?:it|you|your \\p{L}+) to the wrong|gave you (?:the )?wrong|charged you (?:twice|too much)|disconnected|double[- ]booked)|(?:responsibility|fault|blame) (?:is|was|lies|rests) (?:entirely |wholly )?(?:ours|with us)",
    ),
    empathy: words(
      '(?:i|we) (?:can |do |fully |completely |quite |well |really )*(?:understand|appreciate|realise|realize|recognise|recognize|imagine|know|see) (?:how|that|why|what|the \\p{L}+ (?:this|you|it)|your (?:anger|frustration|worry|disappointment|distress|anxiety))|(?:must|will) have (?:been|felt|left|made)|you (?:deserved|deserve|had every (?:right|reason)|have every (?:right|reason)|were (?:right|entitled)|relied|trusted|counted|expected|should have been able|waited|had planned)|(?:your|the) (?:anger|frustration|worry|distress|disappointment|anxiety|upset|stress|embarrassment)|of course you|left you (?:\\p{L}+ )?(?:worried|anxious|stranded|without|waiting|out of pocket|unable|in the)|(?:frustrating|upsetting|distressing|worrying|exhausting|humiliating|stressful|alarming|embarrassing|frightening)|cost you|spoil\\p{L}*|ruined|your (?:trust|time|evening|holiday)',
    ),
    root_cause: words(
      'because(?! of your)|due to|owing to|caused by|(?:the|root|main) cause|the reason|this happened|it happened|happened (?:when|as|after)|as a result of|resulted from|came about|result of|we (?:have )?(?:found|established|discovered)|our (?:investigation|enquir(?:y|ies)|records|check) (?:show|shows|showed|found|has found)|turned out',
    ),
    remedy: words(
      'refund\\p{L}*|repaid|repay|replac(?:e|ed|ing|ement)\\p{L}*|repair(?:ed|ing|s)?|restor(?:e|ed|ing)|reconnect\\p{L}*|credit(?:ed|ing)?|correct(?:ed|ing)|reissu\\p{L}*|reimburs\\p{L}*|cancelled the|waiv(?:e|ed|ing)|re-?book(?:ed|ing)?|re-?scheduled|we (?:have|will|are) (?:now |also |already )*(?:returned|return|paid|pay|moved|move|booked|book|sent|send|sending|arranged|arrange|arranging|delivered|deliver|put (?:it|this) right|removed|remove|issued|issue|amended|amend|fixed|collect|collected|offer(?:ed)?)|new (?:appointment|bill|card|booking|room)',
    ),
    prevention: words(
      "(?:does not|doesn't|cannot|will not|won't|never) (?:happen|recur|occur)(?:s)? ?(?:again)?|so that (?:\\p{L}+ ){0,6}(?:not|never|no)|(?:to )?(?:prevent|avoid) (?:this|it|a|such|another|anyone)|from now on|in (?:the )?future|(?:we|i) (?:have|'ve) (?:now |also |since )*(?:changed|introduced|added|retrained|trained|set up|brought in|altered|revised|rewritten|amended (?:the|our) (?:procedure|process))|since (?:then|monday|tuesday|wednesday|thursday|friday)|now (?:check|checks|checked|two|requires?|has to|have to|double-checks?)|second (?:check|person|colleague)|two (?:people|colleagues)|new (?:procedure|process|check|rule|checklist)|(?:every|each) (?:morning|shift|evening|day|booking) (?:is|are|we|the)",
    ),
    personal_assurance: words(
      "i (?:will |shall |have |am |'ll )?(?:personally|myself)|personally|you have my (?:word|assurance|promise)|my (?:personal )?(?:word|assurance|promise|guarantee)|i (?:give you my|guarantee|promise|undertake)|i will (?:see to|make sure|oversee|follow|stay)|i assure you",
    ),
    goodwill: words(
      'goodwill|gesture|compensat\\p{L}*|vouchers?|free of charge|complimentary|at no (?:cost|charge)|discount|credit of|by way of (?:an )?apology|as an apology|in recognition of|in addition to (?:the|your) refund|waive[ds]?|upgrade[ds]?|free (?:night|month|meal|stay|delivery|ticket)|bouquet|flowers',
    ),
    follow_up_contact: words(
      "(?:i|we|he|she|they|\\p{L}+) (?:will|shall|'ll|am going to) (?:\\p{L}+ )?(?:call|phone|ring|telephone|write|contact|email|e-mail|visit|text|speak|let you know|tell you|update you|report back|be in touch|come to see)|i'll (?:call|phone|ring|write|contact)|(?:call|phone|ring|reach|contact|email|write to|speak to|ask for|get in touch with) (?:me|us|\\p{L}+ \\p{L}+)(?: directly| at any time)? (?:on|at|by|directly|in)|direct (?:line|number)|my (?:number|telephone|phone|extension|direct)|telephone(?: number)?|contact (?:me|us)|private message|direct message",
    ),
    thanks: words('thank you|thanks|thank|grateful|gratitude'),
    appeal_route: words(
      'ombudsman|adjudicat\\p{L}+|arbitrat\\p{L}+|appeal(?:s|ed)?(?! to you)|regulator|dispute resolution|alternative dispute|(?:refer|take|escalate) (?:your|this|the) (?:complaint|matter|case) to|ofgem|ofcom|small claims|county court|independent (?:review|body|reviewer)|citizens advice|deadlock letter',
    ),
    stated_deadline: latin(
      '(?<!\\p{L})(?:(?:by|before|no later than|not later than|until|within|at the latest by) (?:the end of |close of |\\d{1,2}[:.]\\d{2} ?(?:am|pm)? ?(?:on )?|noon on |midday on )?(?:\\[|_{2}|\\d|mon|tues|wednes|thurs|fri|satur|sun|today|tomorrow|tonight|noon|one|two|three|four|five|six|seven|eight|ten|fifteen|business|january|february|march|april|may|june|july|august|september|october|november|december)|(?:deadline|time limit) (?:is|for|of)|reply is due)',
    ),
  },
  pl: {
    responsibility: words(
      'nasz(?:a|ej|ą|e|ego|ym)? (?:\\p{L}+ )?(?:win\\p{L}+|błąd|błęd\\p{L}+|odpowiedzialnoś\\p{L}+|zaniedbani\\p{L}+|pomyłk\\p{L}+|niedopatrzeni\\p{L}+|uchybieni\\p{L}+)|(?:ponosi|bierze|biorę|przyjmuj|przejmuj)\\p{L}* (?:\\p{L}+ ){0,4}odpowiedzialność|odpowiedzialność (?:\\p{L}+ ){0,2}(?:spoczywa|leży|ponosi)\\p{L}*|z naszej (?:winy|strony zabrakło)|po naszej stronie|zawini\\p{L}+|zawiedliśmy|popełniliśmy|powinniśmy|pomyliliśmy|zgubiliśmy|naliczyliśmy|zapomnieliśmy|przeoczyliśmy|nie (?:\\p{L}+)(?:liśmy|łyśmy|łem|łam)',
    ),
    empathy: words(
      'rozumiem\\p{L}*|(?:zdaję|zdajemy) sobie sprawę|wyobraża\\p{L}+ sobie|domyśla\\p{L}+ się|wiem\\p{L}*,? (?:jak|że|ile)|(?:ma|mają|miał|miała|mieli) (?:pan|pani|państwo) (?:\\p{L}+ )?(?:prawo|powód|rację|powody)|(?:pana|pani|państwa) (?:\\p{L}+ )?(?:zdenerwowani\\p{L}+|rozczarowani\\p{L}+|niepok\\p{L}+|złoś\\p{L}+|żal\\p{L}*|oburzeni\\p{L}+|zaufani\\p{L}+|czas\\p{L}*|nerw\\p{L}+)|stres\\p{L}*|nerwów|nerwy|rozczarowani\\p{L}+|zmęcz\\p{L}+|niepokój|zawiedli\\p{L}+ (?:pana|pani|państwa)|zaufani\\p{L}+|oczekiwa(?:ł|li)\\p{L}* (?:pan|pani|państwo)|(?:straci|zmarnowa|czeka)\\p{L}+ (?:pan|pani|państwo)|(?:pan|pani|państwo) (?:straci|zmarnowa|czeka|zasługiwa)\\p{L}+|zepsu\\p{L}+|uciążliw\\p{L}+|przykr(?:e|ych|ego) (?:\\p{L}+ )?(?:doświadcz|przeży|dla)\\p{L}*',
    ),
    root_cause: words(
      'przyczyn\\p{L}*|ponieważ|gdyż|z powodu|wskutek|na skutek|w wyniku|spowodowa\\p{L}+|wynikał?\\p{L}*|wyniknę\\p{L}+|dlatego,? że|doszło do (?:tego|niej|niego)|stało się tak|okazało się|ustaliliśmy|powodem|źródłem|bo',
    ),
    remedy: words(
      '(?:zwr(?:óci|ot|aca|óco)|odda(?:my|liśmy|łam|łem|m|jemy)|wymieni|napraw(?!d)|skorygow|koryg|przywróc|wypłac|anulow|umorz|umarza|przeksięgow|zamieni|odeśl|wyśle|wysła|wysył|przenieś|przenies|obniży|usunę|przelal|przelej|dostarcz|zarezerwow|przygotowa|wystawi|załatwi|podłączy|wyrówna)\\p{L}*|korekt\\p{L}+',
    ),
    prevention: words(
      '(?:aby|żeby|by|że) (?:\\p{L}+ ){0,5}(?:nie powtórz|nie zdarz|się nie)\\p{L}*|w przyszłości|na przyszłość|od (?:dziś|teraz|dzisiaj|jutra|tej pory|poniedziałku|wtorku|środy|czwartku|piątku|\\d)\\p{L}*|zapobie\\p{L}+|unikn\\p{L}+|(?:zmieni|wprowadz|przeszkol|dodali|dodaliśmy|ustanowi|uzupełni)\\p{L}*(?:liśmy|łam|łem|iśmy|ono|amy|imy|my)?|dodatkow\\p{L}+ (?:kontrol|sprawdz)\\p{L}+|now(?:e|a|y|ą) (?:zasad|procedur|lista|list)\\p{L}*|więcej się nie|każd\\p{L}+ (?:\\p{L}+ )?(?:sprawdza|sprawdzają|potwierdza|zatwierdza)\\p{L}*|dwie osoby|druga osoba',
    ),
    personal_assurance: words(
      'osobiście|(?:daję|dajemy) (?:panu |pani |państwu )?(?:\\p{L}+ )?słowo|zapewniam|ręczę|gwarantuję|przyrzekam|obiecuję|(?:sam|sama) (?:\\p{L}+ )?dopilnuję|dopilnuję|przypilnuję|moim słowem|osobist\\p{L}+',
    ),
    goodwill: words(
      'rekompensat\\p{L}+|rekompensuj\\p{L}+|zadośćuczyni\\p{L}+|bon(?:u|em|y)?|voucher\\p{L}*|rabat\\p{L}*|bezpłatn\\p{L}+|gratis|upust\\p{L}*|zniżk\\p{L}+|gest\\p{L}*|w ramach przeprosin|na znak przeprosin|dodatkow\\p{L}+ (?:\\d|kwot|noc|zwrot)\\p{L}*|odszkodowani\\p{L}+|upomin\\p{L}+|w podziękowaniu|nieodpłatn\\p{L}+',
    ),
    follow_up_contact: words(
      '(?:za|od)dzwoni(?:ę|my|ą)?|zatelefonuj\\p{L}+|skontaktuj\\p{L}+|napisz(?:ę|emy)|odpisz\\p{L}+|poinformuj\\p{L}+|powiadomi\\p{L}+|przekaż(?:ę|emy)|odwiedz(?:ę|imy)|przyjad(?:ę|ziemy)|tel|telefon\\p{L}*|kontakt\\p{L}*|numer\\p{L}*|zadzwonić|wiadomoś(?:ć|ci) prywatn\\p{L}+|prywatn\\p{L}+ wiadomoś\\p{L}+|otrzyma (?:pan|pani) (?:\\p{L}+ )?(?:odpowied|informac)\\p{L}+|odpowiemy|udzielimy odpowiedzi',
    ),
    thanks: words('dzięk(?:uję|ujemy|i)|dziękując|podziękowa\\p{L}+|wdzięczn\\p{L}+|jestem wdzięczn\\p{L}+'),
    appeal_route: words(
      'odwoła\\p{L}+|rzeczni\\p{L}+|mediacj\\p{L}+|arbitraż\\p{L}*|sąd\\p{L}*|uke|ure|uokik|knf|polubown\\p{L}+|pozasądow\\p{L}+|powództw\\p{L}+|inspekcj\\p{L}+ handlow\\p{L}+|organ(?:u|em|owi)? nadzor\\p{L}+',
    ),
    stated_deadline: latin(
      '(?<!\\p{L})(?:(?:do|najpóźniej|przed|nie później niż|w terminie(?: do)?|w ciągu|w terminie najpóźniej) (?:do |końca |dnia |godz\\p{L}*\\.? ?|najbliższ\\p{L}+ |w )*(?:\\[|_{2}|\\d|poniedz|wtor|środ|czwart|piąt|sobot|niedziel|jutr|dziś|dzisiaj|jedn|dwóch|trzech|czterech|pięciu|siedmiu|dziesięciu|czternastu|trzydziestu|doby|tygodnia)|termin(?:em)?(?: udzielenia)?(?: odpowiedzi)?(?: upływa|:| to| jest))',
    ),
  },
};
