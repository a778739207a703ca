import type { InEachLanguage } from '../../language.ts';
import { anywhere, latin, words } from '../word-pattern.ts';

export interface ConditionalPatterns {
  /** Where a condition begins. */
  readonly head: RegExp;
  /** What the condition must be about to take the apology back: harm, feeling or fault. */
  readonly harm: RegExp;
  /** Conditions on a remedy, an offer or an instruction, and "if I were you": never a fault. */
  readonly offer: RegExp;
  /** Between condition and apology: shows that the condition belongs to a remedy or to a story, not to the apology. */
  readonly elsewhere: RegExp;
  /** Before the condition: shows that it begins a clause of its own and does not hang on the apology before it. */
  readonly detached: RegExp;
  /** A verb of telling or asking between apology and condition: the condition is its content. */
  readonly told: RegExp;
  /** Doubt about the harm inside the apology itself: may have caused, 可能给您带来的, ewentualne. */
  readonly hedge: RegExp;
  /** What a hedge may not be parted from its apology by. */
  readonly hedgeBarrier: RegExp;
}

const ZH_HARM =
  '不便|困扰|麻烦|影响|损失|不适|不快|不悦|不愉快|不满|误会|误解|困惑|伤害|冒犯|得罪|不周|不到位|不妥|不当|不足|疏漏|疏忽|失误|过失|过错|错误|做错|怠慢|打扰|耽误|延误|委屈|介意|失望|生气|难受|反感|欠妥|欠佳|欠缺|唐突|责任|造成|不舒服|侵犯|侵害|痛苦|烦恼|属实|过激|惊扰|生硬|粗鲁|失礼|不礼貌|冷漠|冷淡|不够好|不好的|不佳|让您觉得|让您感到|令您|您(?:真的|确实)?(?:觉得|感到|感觉|认为)';

const PL_OFFER =
  'życzy|zechc|chc|chę|woli|wolą|woleliby|wolał\\p{L}+by|potrzeb|zgadza|zgodzi|wyrazi|wyraża|ma (?:pan|pani) (?:pytani|ochot|możliwoś)|mają państwo (?:pytani|ochot|możliwoś)|pytani|dogod|wygodn(?:iej|y termin)|odpowiada|możliwe|dobrze (?:rozumiem|pamiętam)|wiem|na (?:pana|pani) miejscu|byłbym|byłabym|czekał(?:bym|abym)|mógłbym|mogłabym|chodzi o';

export const CONDITIONAL_PATTERNS: InEachLanguage<ConditionalPatterns> = {
  zh: {
    head: anywhere(
      '如果|假如|假若|假使|倘若|倘使|若是|如若|要是|设若|万一|倘(?![若使])|(?<![若如假倘设])若(?![干是])|(?<![比例譬诸犹正假])如(?=有|情况|上述|您反映|所说|给您|给你|因|对您|让您|令您|造成|带来|确|系|属|本|我|您|该)',
    ),
    harm: anywhere(ZH_HARM),
    offer: anywhere(
      '愿意|方便|需要|希望|想要?(?!法)|同意|接受|疑问|疑义|问题[，可请]|有问题$|选择|不急|有空|继续|换[成作了]我|(?<!要)是我(?!们)|我是您|我在您|更喜欢|允许|提供|其他要求|别的',
    ),
    elsewhere: anywhere(
      '可以|可拨|请(?!您?(?:见谅|谅解|原谅|多?包涵|多多|海涵|接受|体谅))|拨打|欢迎|就不会|就不用|也不会|本可|就能|退还|退款|赔偿|赔付|补偿|承担(?:全部)?(?:费用|损失)|上门|(?<!深)也会|我(?:马上|现在|立即|立刻|这就)|为您(?:办理|安排|更换|处理)',
    ),
    detached: anywhere('[，；：。]$'),
    told: anywhere('没有?告[诉知]|未告知|没有?说明|没有?问|是否'),
    hedge: anywhere(
      `(?:可能|或许|也许|兴许)(?:会|已|已经|因此|由此|曾|就)?(?:(?:给|对|为|令|让|使|向)[^，。；]{0,12}?(?:造成|带来|引起|产生|导致|带去|增添|添)?[^，。；]{0,10}?(?:${ZH_HARM})|(?:受到?|遭受|遭到)[^，。；]{0,4}影响|(?:造成|带来|引起|产生|导致|引发|存在)[^，。；]{0,12}?(?:${ZH_HARM})|(?:影响|耽误|打扰|冒犯|伤害)(?:到|了)?(?:您|你|各位|大家|客户|旅客|乘客|顾客|用户|患者|住户|居民))(?:的[^，。；]{0,6}?(?:不便|困扰|麻烦|影响|损失))?`,
    ),
    hedgeBarrier: anywhere('[；。]|，(?:我们|我)(?:已|将|会|正在)|(?:，[^，]*){3}'),
  },
  en: {
    head: words(
      '(?<!(?:ask|asked|asking|know|knew|see|check|checked|wonder|tell|told|clear|sure|unsure|find out|confirm|say|said|explain|as|even|only|asks|not|matter) )if(?! (?:i|we) (?:were|had been) (?:you|in))|in case(?! (?:no|number|of (?:questions|further)))|in the event|to the extent|insofar as|assuming|provided that|should (?:this|that|it|you|your|any|anyone|anything|our|the|there|these)(?= \\p{L}+)(?<!(?:we|you|they|it|that|who|which|and|i|nor|neither|why|how|never) should \\p{L}+)|were (?:you|there) (?:to|any)',
    ),
    harm: words(
      "inconvenien\\p{L}*|upset\\p{L}*|offen[dcs]\\p{L}*|hurt\\p{L}*|feels?|feeling|felt|disappoint\\p{L}*|caus(?:e|ed|es|ing)|trouble\\p{L}*|distress\\p{L}*|let (?:you |anyone |people |our \\p{L}+ )?down|fell short|fallen short|falls short|mistakes?|errors?|mistaken|wrong|affect\\p{L}*|delay\\p{L}*|unhappy|dissatisf\\p{L}*|frustrat\\p{L}*|confus\\p{L}*|worr\\p{L}*|harm\\p{L}*|suffer\\p{L}*|impact\\p{L}*|loss(?:es)?|fail\\p{L}*|below|expectations?|rude\\p{L}*|annoy\\p{L}*|put (?:you )?out|misunder\\p{L}*|misled|came across|come across|seem\\p{L}*|fault|poor|insensitiv\\p{L}*|abrupt|unwelcome|less than|not (?:met|up to|as|what|good|clear)|didn't|did not meet|shortcomings?|problems?|issues?|disrupt\\p{L}*|discomfort|improper\\p{L}*|unfair\\p{L}*|you (?:believe|think|consider|perceive)|(?:i|we) (?:was|were|sounded|seemed|spoke|came)|unclear|unhelpful|careless|spoil\\p{L}*|ruin\\p{L}*|disturb\\p{L}*|bother\\p{L}*",
    ),
    offer: words(
      "(?:you|they|he|she|anyone)(?:'d| would| still| do| should| also| need| would you)* (?:wish|like|prefer|want|need|agree|accept|choose|decide|have (?:any |further |other |more |a )*(?:questions?|quer(?:y|ies)|concerns?|documents?|receipts?)|require|contact|call|ring|write|reply|let us|tell us|can|could|come|give|send|bring|allow|remain|are (?:able|willing|free|happy|not happy with (?:this|our) (?:reply|answer|decision)|still))|possible|convenient|necessary|so|need be|appropriate|i may|we may|you may|available|for any reason|questions? (?:arise|remain)",
    ),
    elsewhere: words(
      "would(?! like to (?:say|apologi[sz]e|express|offer)| wish to)|could have|please(?! accept| forgive)|you (?:can|may|are (?:free|welcome))|we (?:will|can|shall)(?! (?:always )?(?:apologi[sz]e|take|accept|say))|i(?:'ll| will| can)(?! apologi[sz]e)|contact|call (?:us|me|us)|refund\\p{L}*|repay\\p{L}*|compensat\\p{L}*|replac\\p{L}*|ring (?:us|me)|let (?:us|me) know|ask (?:us|me|at)|and the ",
    ),
    detached: /(?:[,;:–—]|(?<!\p{L})and,?|(?<!\p{L})or,?|(?<!\p{L})but,?)\s*$/gu,
    told: words(
      "told|tell|telling|explain\\p{L}*|inform\\p{L}*|warn\\p{L}*|advis\\p{L}*|ask\\p{L}*|know|knew|said|say|what (?:to|would|happens|will|you)|how to|not being able|policy|rules?|only|that you (?:were|had|have|could|cannot|can't)|that (?:nobody|no one)",
    ),
    hedge: words(
      '(?:(?:any|the|whatever|all) )?(?:\\p{L}+ )?(?:(?:that|which|it|this|you|we|our \\p{L}+|the \\p{L}+|they|he|she|anyone who|anyone|customers|people|passengers) )*(?:may|might|could)(?: well| also| possibly| inadvertently| unintentionally| perhaps| thereby)* (?:have (?:\\p{L}+ly |well |also )*(?:been )?(?:caused?|causing|experienced|suffered|felt|incurred|encountered|faced|upset|offended|disappointed|inconvenienced|affected|brought|created|given(?: rise)?|led to|resulted|come across|appeared|seemed|hurt|alarmed|worried|misled|distressed|troubled|harmed|disrupted|sustained|endured|had on)|cause|be caused|bring|result|lead to|feel|experience|suffer|incur|give rise|upset|offend|inconvenience|be (?:causing|inconvenienced|upset|feeling|experiencing))|(?:any )?(?:potential|possible|perceived|alleged) (?:inconvenience|distress|upset|offen[cs]e|delays?|disruption|harm|impact|discomfort|confusion|misunderstandings?)|any (?:inconvenience|distress|upset|offen[cs]e|delay|disruption|harm|discomfort|confusion), if any|(?:anyone|anybody|those|people) (?:who|that) (?:was|were|felt|feels?|is|are|has been|have been|took|found)(?: \\p{L}+ly)? (?:offended|upset|hurt|offen[cs]e|it (?:upsetting|offensive)|disappointed)',
    ),
    hedgeBarrier:
      /[;:]|(?<!\p{L})(?:and|but|so|because|since|while|although|as)\s+(?:we|i|you|they|he|she|it)\s(?!may|might|could)|, (?:and|so|but) /gu,
  },
  pl: {
    head: words(
      'jeśli(?:by|śmy)?|jeżeli(?:by)?|gdyby(?!m|śmy (?:wcześniej|od razu|zadzwonili|sprawdzili|uprzedzili))(?:ście|ś|śmy)?|o ile(?! (?:dobrze|wiem|mi wiadomo))|w przypadku,? gdy(?:by)?|w razie,? gdyby|na wypadek,? gdyby|w razie (?=niedogodn|problem|szkod|uraz)',
    ),
    harm: words(
      '(?:urazi|urażon|dotkn|dotknię|poczu|czuj|czuł|odebra|odczu|niedogodnoś|kłopot|niewygod|problem|utrudni|przykroś|przykr|zawied|zawiod|zawiód|rozczarow|niezadowol|spowodow|wywoł|narazi|strac|strat|szkod|obrazi|zrani|sprawi|zdenerw|zirytow|uchybi|błąd|błęd|pomył|zaniedb|niedopatrz|niewłaściw|nieodpowied|nieuprzejm|zawini|niedociągni|stres|dyskomfort|oczekiwa|doświadcz|doszło|zakłóci|uzna|nieporozumi|naruszy|opóźni|winn|win[aęy]|opryskliw|zabrzmi|nieprzyjemn|byłem|byłam|byliśmy|zachowa|sprosta|niestosown|uciążliw|negatywn|nie tak|ucierpi|niedostateczn|spotka)\\p{L}*|nie tak',
    ),
    offer: latin(`(?<!\\p{L})(?:${PL_OFFER})`),
    elsewhere: words(
      'prosimy o (?:kontakt|telefon|wiadomość)|proszę (?!o wybaczenie|przyjąć|wybaczyć)\\p{L}+|można|może (?:pan|pani)|mogą państwo|zwrócimy|zwrócę|zwracamy|wymienimy|oddamy|zapłacimy|pokryjemy|wypłacimy|wyrównamy|naprawimy|zrekompensujemy|zadzwonimy|\\p{L}+(?:łby|łaby|liby|łoby)(?:m|ś)?|gotowi',
    ),
    detached: /(?:(?<!\p{L})(?:a|i|oraz|lecz|ale)\s*,?|[;:–—])\s*$/gu,
    told: words(
      'powiedzie\\p{L}+|poinform\\p{L}+|uprzedzi\\p{L}+|wyjaśni\\p{L}+|wytłumaczy\\p{L}+|zapyta\\p{L}+|spyta\\p{L}+|co (?:robić|zrobić|się (?:stanie|dzieje))|jak (?:postąpić|złożyć)|regulamin\\p{L}*|tylko',
    ),
    hedge: words(
      '(?:wszelkie |wszystkie |za )?(?:ewentualn|potencjaln|możliw)\\p{L}+ (?:\\p{L}+ )?(?:niedogodno|utrudnie|kłopot|przykro|nieprzyjemn|strat|szkod|nieporozumie|dyskomfort|niewygod|problem|skutk|uraz|zakłóce|uciążliw|negatywn)\\p{L}*|(?:mogł[aoyi]|mogli|mógł|mogła|może|mogą|mogło|mógłby|mogłoby)(?:by)?(?: \\p{L}+){0,4}? (?:spowodowa|wywoła|sprawi|urazi|dotkn|spotka|poczu|odczu|narazi|wynik|powodowa|przysporz|przynie|doświadcz|zaistnie|wystąpi|odebra|zabrzmie|zdenerwowa|wprowadzi|zakłóci|utrudni|ucierpie|pokrzyżow|zepsu|popsu|uprzykrz)\\p{L}*|(?:wszystkich|osoby|tych|każdego),? (?:którzy|które|kto) (?:\\p{L}+ ){0,2}?(?:poczu|czuj|odczu)\\p{L}* (?:się )?(?:dotknię|uraż|oburz|obraż|zaniepok)\\p{L}*|być może (?:\\p{L}+ ){0,3}?(?:poczu|urazi|odczu|sprawi|spowodowa)\\p{L}*',
    ),
    hedgeBarrier: /[;]|, (?:a|ale|więc|dlatego) /gu,
  },
};
