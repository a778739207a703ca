import type { InEachLanguage } from '../../language.ts';
import { anywhere, words } from '../word-pattern.ts';

export interface VaguePromisePatterns {
  /** Says when without saying it: cured by a time in this or the next clause, or by a checkable act in the clause. */
  readonly someday: RegExp;
  /** Says that we care or will improve: cured only within its own clause or by the sentence right after. */
  readonly slogan: RegExp;
  /** Says that it will not recur: cured by a step anywhere in its sentence or in the next. */
  readonly aim: RegExp;
  /** The clause is a request to the customer, a wish of theirs, or tells what was not done. */
  readonly notPromised: RegExp;
  /** The sentence announces the steps that follow it. */
  readonly announces: RegExp;
  /** Acts that are concrete even without a time; answering and handling are not among them. */
  readonly act: RegExp;
}

export const VAGUE_PROMISE_PATTERNS: InEachLanguage<VaguePromisePatterns> = {
  zh: {
    someday: anywhere(
      '尽快|尽早|尽速|从速|第一时间|近期内?|近日内?|不日|稍后|随后(?=会|将|给|与|跟)|陆续(?=处理|答复)|抓紧时间?|抓紧(?=处理|解决|办)|及时(?=处理|解决|反馈|回复|答复|跟进|通知|告知|联系|与您|给您|向您)|择期|适时|早日(?!康复)|回头(?=给|再|跟|我)|过(?:几天|段时间|一阵子?)|改天|到时候?(?=再|会|给)',
    ),
    slogan: anywhere(
      '高度重视|十分重视|非常重视|极为重视|重视(?:您|此|这|每)[^，。；]{0,8}(?:意见|反馈|投诉|建议|事|问题)|引起重视|加强(?:内部|日常|服务|人员|员工|对|各项|现场|质量|团队|相关|业务|客房|窗口)*[^，。；]{0,6}(?:管理|培训|监督|监管|管控|教育|沟通|宣导|建设)|加大[^，。；]{0,8}力度|提[升高](?:我们的?|整体|客户|窗口)*(?:服务|管理|业务)(?:质量|水平|品质|能力|意识|体验)*|(?:持续|不断|进一步|继续|逐步)(?:地)?(?:改进|改善|优化|完善|提升|提高|努力|加强)|优化(?:服务|流程|管理|工作)+|完善(?:服务|流程|管理|制度|机制|工作)+|尽(?:最大)?(?:努力|所能|全力)|竭(?:尽全力|诚|力)|全力以赴|尽力而为|尽力(?=为您|解决|处理|协调|满足|做)|认真(?:对待|处理|整改|反思|检讨|研究|落实)|深刻(?:反思|检讨)|吸取教训|引以为戒|举一反三|严肃(?:处理|对待|整改)|妥善(?:处理|解决|处置|安排|做好)|积极(?:处理|解决|配合|跟进|协调|改进|整改)|检讨改进|全力(?:解决|处理|配合|跟进)|密切(?:关注|跟进)|满意的(?:答复|结果|处理|解决|交代|服务)|负责到底|做得更好|竭力|规范(?:服务|管理|经营|操作|行为)+|自查自纠|全面(?:整改|提升|自查)|酌情(?:处理|考虑)?|更(?:加)?(?:优质|贴心|完善|好|满意)的(?:服务|体验)|(?:坚决|彻底|全面|限期|深入|切实)整改|虚心接受|接受(?:您的)?批评|加倍努力|从严(?:管理|要求)|以客户为中心|以此为[戒鉴]|用心(?:服务|做好)|努力(?:改进|改善|做好|做到|提升|提高|让)',
    ),
    aim: anywhere(
      '(?:杜绝|避免|防止|不让|绝不让|确保)[^，。；]{0,14}(?:再次?发生|重演|再(?:次)?出现|不再发生|不会再)|(?:绝|决|保证|一定)不(?:会)?再[^，。；]{0,6}(?:发生|出现|犯)',
    ),
    notPromised: anywhere(
      '请(?:您|你|各位|大家)?(?:务必|也)?(?:尽快|尽早|及时)|(?:您|你)(?:可以|能)?(?:尽快|尽早|及时)|希望(?:能够?|可以)?(?:尽快|尽早|早日)|(?:没有?能?|未能?|不够|不|没能|本应|本该|应该|应当)[^，。；]{0,5}(?:第一时间|及时|尽快|尽早|重视|认真|妥善|加强|尽力|尽到)|重视(?:不够|不足)|祝',
    ),
    announces: anywhere('^(?:以下|下面|具体(?:做法|措施|安排)|改进(?:如下|措施))'),
    act: anywhere(
      '(?:调查|核查|核实|核对)(?!(?:并|后|和|与|、)?(?:处理|解决|跟进))|查清|查明|检测|复核|退还|退款|退回|更换|换新|重新(?:开|做|打印|办理|计算|出具|抄)|补发|补办|补寄|补开|赔付|赔偿|冲正|减免|上门|派(?:人|车|师傅|专人|工程师)|加派|增开|增设|加装|安装|寄出|寄给|送到|维修|抢修|修理|检修',
    ),
  },
  en: {
    someday: words(
      'as (?:soon|quickly|fast|swiftly|promptly|speedily) as (?:possible|(?:we|i) (?:possibly )?can|practicable)|asap|at (?:the|our) (?:earliest|very earliest) (?:opportunity|convenience|possible \\p{L}+)|at your earliest convenience|in due course|in the (?:near|coming) (?:future|days|weeks|months)|(?:in|over) the (?:next few|coming) (?:days|weeks|months)|in a timely (?:manner|fashion)|(?:very )?soon(?! as| after|er)|shortly(?! (?:after|before|past))|before (?:too )?long|without (?:undue |further |any )*delay|promptly|right away(?= we)|at some (?:point|stage|time)|in (?:the|a) (?:next )?(?:little|short|wee) while|when (?:they|we|i|someone) (?:get|gets|have|has|find|finds) (?:a |the )?(?:chance|moment|minute|time)|sometime(?! ago)|as and when|when (?:we|time) (?:can|permits?)',
    ),
    slogan: words(
      '(?:being |be |are )?taken (?:very |extremely |so |most )?seriously|(?:take|takes|taking|treat|treats) (?:\\p{L}+ ){1,6}?(?:very |extremely |most |incredibly |really |so )*seriously|(?:do|doing|try|trying) (?:our|my) (?:very )?(?:best|utmost)|(?:do|doing) (?:everything|all|whatever) (?:that )?(?:we|i|it) (?:can|takes|possibly can)|(?:everything|all) (?:with)?in our power|(?:make|making) every (?:possible )?effort|every effort (?:will be|is being) made|spare no effort|(?:we|shall|will) (?:always )?(?:endeavour|strive)|(?:strive|striving|endeavour\\p{L}*|aim|committed) to (?:provid|deliver|improv|giv|offer|ensur|maintain|continuous|do better|be better|the highest|the best)\\p{L}*|(?:constantly|continually|continuously|always) (?:working|looking|striving|seeking|trying) to (?:improve|do better)|work(?:ing)? (?:tirelessly|around the clock|hard|diligently)|(?:continue|continuing|continued) to (?:improve|work on|review|monitor|strive)|(?:lessons? (?:will be|have been|has been|were) learn(?:ed|t))|learn(?:ing)? (?:the )?(?:lessons?|from (?:this|it|our|these|the experience))|(?:of|is) (?:the utmost|utmost|paramount|great) (?:importance|priority)|(?:our|a) (?:top|highest|number one|first) priority|improv(?:e|ing) (?:our|the) (?:services?|processes|procedures|standards|communication|quality|customer \\p{L}+|guest \\p{L}+|performance)|raise (?:our|the) standards|(?:take|taking|taken) (?:all )?(?:the )?(?:appropriate|necessary|relevant|suitable) (?:action|steps|measures)|(?:appropriate|necessary) (?:action|steps|measures) (?:will be|has been|have been|are being) taken|look(?:ing)? into ways|redouble (?:our|its) efforts|do better(?: (?:next time|in (?:the )?future))?|strengthen\\p{L}* (?:our|the|staff) \\p{L}+|(?:will be|being) (?:addressed|dealt with|looked at|handled) (?:appropriately|internally)|rest assured|review(?:ing)? (?:our|all|its|the) (?:\\p{L}+ )?(?:procedures?|processes|practices|policies|operations)|cares? (?:deeply|a great deal|very much|passionately) about|(?:do|doing) what (?:we|i) can|(?:used?|using) (?:\\p{L}+ )?to (?:help )?(?:us )?improve|mak(?:e|ing) (?:the )?(?:necessary |further |some )?(?:improvements|changes)(?= \\p{L}*ly|$)|(?:improve|improving) (?:our|the|its) \\p{L}+|committed to the (?:highest|best|very)|(?:been |be )?taken on board|(?:passed|pass|passing) (?:\\p{L}+ ){0,3}on to (?:the|our) (?:relevant|appropriate|respective) \\p{L}+',
    ),
    aim: words(
      "(?:ensur\\p{L}+|mak(?:e|ing) (?:sure|certain)|see to it|prevent\\p{L}*|avoid\\p{L}*) (?:that )?(?:\\p{L}+ ){0,5}?(?:(?:does not|doesn't|do not|don't|will not|won't|never|cannot|can't) (?:ever )?(?:happens?|occurs?|arise|be repeated)|(?:from )?(?:happening|occurring|recurring|a recurrence|recurrence)|recurs?|reoccur\\p{L}*)(?: again| in (?:the )?future)?|(?:this|it) (?:will|shall) (?:never|not) happen again|such \\p{L}+ (?:will|do|does) not (?:recur|happen)",
    ),
    notPromised: words(
      "please(?! (?:be|rest) assured)|could you|would you|you (?:should|must|can|may|need to|asked|wanted|told|said|were|had|have|expected|needed|hoped|rightly)|if you|ask you|(?:did(?: not|n't)|do(?: not|n't)|not|never|failed to|failure to|fail to|should have|should|ought to|without|nobody|no one|too) (?:\\p{L}+ ){0,4}?(?:taken?|taking|treat\\p{L}*|do|done|as soon|seriously|promptly|soon|shortly|best|make|made|learn\\p{L}*|improve|strive)|hope (?:you|to see|that you)|look(?:ing)? forward|see you|get well|feel better|welcome you|(?:did|done|tried) (?:our|their|his|her) best",
    ),
    announces: words('^(?:here is|here are|this is|these are) (?:what|how|the (?:steps|changes))'),
    act: words(
      'investigat\\w*|audit\\w*|inspect\\w*|refund\\w*|repay\\w*|credit (?:your|the)|reimburs\\w*|replac\\w*|repair\\w*|reissu\\w*|reprint\\w*|reconnect\\w*|send (?:you |an? |the |out |our |someone)|send|post (?:you |it|the|a)|visit\\w*|install\\w*|deliver (?:your|the|it|a)|publish\\w*|collect (?:the|it|your)|check (?:the|your|each|every|all|whether)|find out|waive\\w*|correct (?:the|your)|recalculat\\w*',
    ),
  },
  pl: {
    someday: words(
      'jak najszybci\\p{L}*|jak najprędzej|możliwie (?:jak )?(?:naj)?szybk\\p{L}*|najszybciej,? jak (?:to )?(?:tylko )?(?:jest )?(?:możliw\\p{L}*|się da|to możliwe)|tak szybko,? jak (?:to|tylko) (?:\\p{L}+ )?możliw\\p{L}*|tak szybko,? jak (?:to|tylko)|niezwłocznie|bezzwłocznie|wkrótce|niebawem|w najbliższ\\p{L}+ (?:czas\\p{L}*|przyszłoś\\p{L}*|możliw\\p{L}+ termin\\p{L}*|dniach|tygodniach|okresie)|w możliwie (?:najkrótsz|krótk)\\p{L}+ (?:czasie|terminie)|w stosownym (?:czasie|terminie)|we właściwym czasie|bez zbędnej zwłoki|w trybie pilnym|pilnie|w swoim czasie|niedługo|w wolnej chwili|za jakiś czas|przy okazji|w miarę możliwości|szybko(?= (?:rozwiąż|załatw|odpowi|zajm))',
    ),
    slogan: words(
      '(?:dołoż|dokład|dokłada|dołóż)\\p{L}* (?:wszelkich |wszystkich |najwyższych |największych )*stara(?:ń|nia)|(?:do)?łoży(?:my|ć) (?:wszelkich )?starań|(?:zrobi|uczyni|robi)\\p{L}* (?:wszystko|co w naszej mocy|co tylko)|wszystko,? co w (?:naszej )?mocy|wszelkich starań|(?:po)?star(?:amy|aj)\\p{L}* się (?:popraw|ulepsz|unik|aby|by|zapewn|być|sprosta)\\p{L}*|(?:bardzo |niezwykle |z najwyższą )?poważnie (?:traktuj|podchodz|bierz)\\p{L}*|traktuj\\p{L}+ (?:\\p{L}+ ){0,4}?(?:bardzo |niezwykle |z (?:najwyższą|należytą|pełną) )?(?:poważnie|powagą|priorytetowo|uwagą)|z (?:najwyższą|należytą|pełną|całą) (?:powagą|starannością|uwagą)|(?:stale|ciągle|nieustannie|wciąż|cały czas|systematycznie) (?:doskonal|podnos|popraw|prac|ulepsz|dąży|dążym)\\p{L}*|(?:podn(?:ies|osi|oś|ieś)|popraw|doskonal|ulepsz|polepsz)\\p{L}* (?:\\p{L}+ ){0,2}?(?:jakoś(?:ć|ci)|standard\\p{L}*|poziom\\p{L}*|usług\\p{L}*|obsług\\p{L}*|procedur\\p{L}*|proces\\p{L}*)|wyciągn\\p{L}+ (?:\\p{L}+ )?(?:wnioski|konsekwencje)|wyciągamy (?:\\p{L}+ )?wnioski|wnioski na przyszłość|podejm\\p{L}+ (?:\\p{L}+ )?(?:odpowiednie|stosowne|niezbędne|wszelkie|właściwe|adekwatne) (?:kroki|działania|środki)|(?:odpowiednie|stosowne) (?:kroki|działania) zosta\\p{L}+ podjęte|podjęt\\p{L}+ (?:\\p{L}+ )?(?:odpowiedni|stosown|niezbędn)\\p{L}+ (?:kroki|działania|środki)|najwyższ\\p{L}+ (?:jakość|jakości|standard\\p{L}*|priorytet\\p{L}*|wag\\p{L}*)|priorytet(?:em|owo)?|leży nam na sercu|wzmocni\\p{L}+ (?:nadzór|kontrol\\p{L}+)|zintensyfikuj\\p{L}+|uczuli\\p{L}+ (?:personel|pracownik\\p{L}*|zespół)|może (?:pan|pani) być pew\\p{L}+|satysfakcjonując\\p{L}+|dba(?:my|m) o (?:nasz\\p{L}+ |państwa )?(?:klient|bezpiecz|jakoś|komfort|zadowol|dobr|satysf|pasażer|pacjent|gośc)\\p{L}*|przyjrz\\p{L}+ się (?:\\p{L}+ )?(?:procedur|proces|sytuacj|zasad)\\p{L}*|zrobi\\p{L}*,? co (?:się da|możemy|mogę|w naszej mocy)|intensywnie prac\\p{L}+|zostaną wyciągnięte konsekwencje',
    ),
    aim: words(
      '(?:aby|żeby|by|że) (?:\\p{L}+ ){0,4}?(?:(?:więcej |już |nigdy |się )*nie (?:powtórz|powtarza|zdarz|mia|wystąp|doszło)\\p{L}*)(?: \\p{L}+){0,2}|(?:zapobie|zapobiegni|unikn|uniknię|wyeliminow)\\p{L}* (?:\\p{L}+ )?(?:podobn|takim|takich|tego typu|w przyszłości|powtórz)\\p{L}*|nie (?:powtórzy|zdarzy) się (?:to )?(?:więcej|już|nigdy)?|(?:więcej|już|nigdy) się (?:to )?nie powtórz\\p{L}*',
    ),
    notPromised: words(
      'czy (?:może|mogą|mogła|mógł)\\p{L}*|może (?:pan|pani)|mogą państwo|prosimy|proszę|proszę o|prosiła?|(?:pan|pani|państwo) (?:chciał|oczekiwa|prosi|powinn|mógł|mogła|zgłosi)\\p{L}*|nie (?:potraktow|dołoży|zrobi|dopełni|podję|wyciąg|reagow|zareagow|odpowiedzie|poinformow|zostało|została|został|udało|zadzwoni|oddzwoni|działa|zajęliśmy|doszło)\\p{L}*|powinniśmy|należało|powinien|powinna|życzymy|mamy nadzieję|do zobaczenia|przyjechał\\p{L}*|zareagowaliśmy',
    ),
    announces: words('^oto,? (?:co|jak|kroki|zmiany)'),
    act: words(
      '(?:sprawdz|zbada|ustali|skontrol|zweryfik|przeanaliz|zwróc|odda(?:my|m)|wymieni|napraw(?!d)|skoryg|wyśl|wysyła|odwiedz|zamontuj|zainstal|dostarcz|wypłac|umorz|anulow|przeksięg|przyjedz|przyśl)\\p{L}*',
    ),
  },
};
