import type { InEachLanguage } from '../../language.ts';
import { anywhere, latin, words } from '../word-pattern.ts';

export interface ButExcusePatterns {
  readonly contrast: RegExp;
  /** A contrast word at the head of the sentence after the apology. */
  readonly contrastFirst: RegExp;
  /** Sorry as a courtesy, before an interruption or a question: no apology to take back. */
  readonly courtesy: RegExp;
  /** Although, 虽然, choć after an apology: a fault only when what follows denies or excuses. */
  readonly concession: RegExp;
  /** Just before the contrast: "not only … but". */
  readonly notOnly: RegExp;
  /** What follows takes more responsibility, not less. */
  readonly deepens: RegExp;
  /** What follows is what we do about it. */
  readonly remedies: RegExp;
  /** What follows tells our own failure or what the customer suffered: part of the harm, not an excuse. */
  readonly harm: RegExp;
  /** Rules, the customer, others, circumstances: an excuse wherever it stands in the sentence. */
  readonly excuse: RegExp;
  /** The narrower set that also counts across a full stop. */
  readonly strongExcuse: RegExp;
}

const ZH_STRONG =
  '按章|照章|按规|规定|制度|政策|条款|规章|章程|系统|流程|惯例|要求如此|都是这样|不可抗力|无法控制|不在我们|不是我们|不属于我|并非我|与我们无关|您(?:自己|本人|也有|没有|应该|当时|不该|未)|你(?:自己|没有|应该)|客户(?:自身|自己)|高峰|人手|忙不过来|太忙|天气|没有?(?:其他|别)的?人|供应商|第三方|正常(?:现象|情况|范围)';
const EN_STRONG =
  "on (?:our|the) website|strictly speaking|technically|yours to|to be (?:fair|honest)|holidays?|christmas|emergenc(?:y|ies)|polic(?:y|ies)|rules?|regulations?|terms(?: and conditions)?|procedures?|the system|systems? (?:does|do|will|would|only)|not our (?:fault|responsibility|decision)|not responsible|no responsibility|(?:beyond|outside) our control|you (?:should|must|ought|failed|did(?: not|n't)|had(?: not|n't) |have(?: not|n't)|could have|chose|signed|agreed|were (?:told|warned|late|informed))|your own|customers? (?:should|must|are (?:responsible|expected))|short(?:age of)?[- ]staff\\p{L}*|staff shortages?|understaffed|busy|busiest|high (?:demand|volumes?)|unprecedented|everyone|everybody|no (?:other|one else)|nobody else|other (?:customers|guests|passengers|patients|people)|perfectly normal|normal (?:for|at|practice)|standard practice|supplier|contractor|third party|the weather|small print|clearly (?:state|says|stated)|nothing (?:we|i) can do";
const PL_STRONG =
  '(?:do)?pilnować|obowiąz(?:ek|kiem) (?:pan|pani|klient)|na (?:naszej )?stronie|urlopow|święt|regulamin|przepis|zasad|procedur|polityk|cennik|warunk\\p{L}+ umowy|umow[aęy] (?:przewid|stanow|mów)|system|takie są|niezależn|nie z naszej|nie ponosimy|nie odpowiadamy|nie jesteśmy (?:odpowiedz|winni)|nie nasza|nie leży po naszej|(?:pan|pani|państwo) (?:sam|nie|powinn)|powinien pan|powinna pani|powinni państwo|trzeba było|należało|nie (?:przeczyta|zgłosi|dopilnowa|dotrzyma)\\p{L}+ (?:pan|pani|państwo)|brak\\p{L}* (?:personelu|pracownik|kadr)|za mało (?:osób|pracowników|ludzi)|duż\\p{L}+ ruch|szczyt|sezon|nikt inny|inni (?:klienci|goście|pasażerowie|pacjenci)|wszyscy|zwykła|norma|normaln|pogod|dostawc|przewoźnik|podwykonawc|wyższ\\p{L} sił';

export const BUT_EXCUSE_PATTERNS: InEachLanguage<ButExcusePatterns> = {
  zh: {
    contrast: anywhere(
      '(?<![不非])但(?![愿凡不])是?|(?<=[，；。\\s]|歉|起|憾|思)不过(?!是?[0-9一二三四五六七八九十两]+(?:天|个|分钟|小时|块|元|次|周|点))|(?<=[，；。\\s]|歉|起|憾|思)只(?:不过)?是|可是|(?<=，)可(?=我|您|你|这|公司|规定|系统|当|现在)|然而|无奈|奈何|惟(?!一)',
    ),
    contrastFirst: anywhere('^(?:但是?|不过|然而|可是|只是|只不过|无奈|但系)'),
    courtesy: anywhere('打断|打扰|借过|请问|没听清'),
    concession: anywhere('虽然|虽说|尽管|虽则'),
    notOnly: anywhere('不只$|不仅仅?$|不单$'),
    deepens: anywhere(
      '我们(?:的)?(?:责任|的错|过错|失误|疏忽|没有|没能|未能|本该|本应|应该|应当|也有|难辞|负)|是我们(?:没|的|做)|责任(?:仍|还是|完全)?在我|我(?:没有(?!权|办法|法)|没能|未能|本该|本应|应该早)|不是(?:借口|理由)|不能(?:成为|作为)(?:借口|理由)|(?:道歉|抱歉|对不起|歉意)(?:二字|两个字)?(?:远远|还|并|是|本身)*不(?:够|能(?:弥补|挽回|代替))|光(?:道歉|说)|一句(?:道歉|抱歉|对不起)|无法弥补|更重要的',
    ),
    remedies: anywhere(
      '(?:我们|我)?(?:已经?|现在|马上|立刻|立即|这就|今天|明天|将|会|正在)(?!规定)[^，。；]{0,12}(?:退|赔|换|修|补|送|查|核|办|联系|安排|恢复|处理|解决|更正|改|重新|派|找|开|陪|帮|为您|给您)|可以(?:为您|帮您|给您|先)|请(?:允许|让)(?:我|我们)|我(?:想|要)(?:当面|亲自)|为您',
    ),
    harm: anywhere(
      '没有?人|无人|一直没|始终没|迟迟|仍然?没|还是没|却没|我们(?:没|未|忘|漏|让您)|工作人员(?:没|未)|还是(?:停|断|坏|错|漏)|您(?:还是|仍|却|只能|不得不)|又(?:坏|断|停|错)',
    ),
    excuse: anywhere(
      `${ZH_STRONG}|无法|不能|办不了|没办法|没法|不予|不可以|不行|做不到|权限|因为|由于|毕竟|其他(?:客户|顾客|人)|别的客户|大家都|也请您|也希望您|请您(?:理解|配合|体谅|以后)|只能|当时|合同|条约|已经尽力|尽力了|正常`,
    ),
    strongExcuse: anywhere(ZH_STRONG),
  },
  en: {
    contrast: words(
      '(?<!(?:nothing|all|anything|cannot help|choice|none|last) )but(?! also| not least)(?! for the)|however|nevertheless|nonetheless|then again|having said that|that said|on the other hand|only(?= (?:the|our|it) (?:rules?|polic\\p{L}+|system|is))|yet(?= (?:you|the (?:rules?|polic\\p{L}+|contract)|our))',
    ),
    contrastFirst: latin(
      '^(?:but|however|that said|having said that|nevertheless|nonetheless|then again|still,|yet)(?!\\p{L})',
    ),
    courtesy: words(
      "to (?:interrupt|trouble|bother|disturb|ask|keep asking)|didn't (?:catch|hear)|did not (?:catch|hear)",
    ),
    concession: words('although|though|even though|whilst|while'),
    notOnly: words('not (?:only|just|merely|simply|solely)'),
    deepens: words(
      "we should(?:n't| not)?(?: have)?|(?<!not |n't )(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|failure|failing|duty|job)|(?:is|was|are) (?:ours|mine)|ours alone|we (?:are|were) (?:still |also |fully )?(?:responsible|wrong|at fault|to blame)|we (?:failed|let you down|fell short|got it wrong|made)|responsib\\p{L}+ (?:is|was|remains?|rests?|lies) (?:\\p{L}+ )?(?:ours|with us)|no excuse|not an excuse|does not excuse|doesn't excuse|not enough|words (?:alone )?(?:are|do|will)|cannot (?:undo|give (?:you )?back|replace)|never enough|more than (?:that|an apology|sorry)|you deserve\\p{L}*|i should (?:have|not)|sincere|heartfelt|that is (?:on us|why)",
    ),
    remedies: words(
      "(?:we|i) (?:have|'ve|will|shall|are|am|can|would like|want|hope|wish|intend|now|do|did|also)(?: now| already| also| today| just| since| at once| still| to)*(?! (?:to (?:follow|apply|comply|charge|treat|stick)|bound|unable|not|obliged|required|only|never|no))|we've|we'll|i'll|i've|we're (?!(?:unable|not|bound|obliged))|i'm (?!(?:unable|not|afraid))|let me|let us|your \\p{L}+ (?:is|are|has|have|will be|was) (?:now|been|back|ready|on (?:its|the) way|there|waiting)|it (?:is|has) (?:now|been|already)|the good news|here is|what we can do|power (?:is|was) (?:now )?back|now",
    ),
    harm: words(
      "nobody|no one|none of (?:us|them)|never|was(?:n't| not)|were(?:n't| not)|we (?:did(?: not|n't)|never|forgot|missed|lost|left|kept|gave|sent|told)(?! (?:receive|get|have|hear|know|see))|our \\p{L}+ (?:did(?: not|n't)|never|failed|forgot)|your \\p{L}+ (?:was|were)|(?:the|your) \\p{L}+ (?:did(?: not|n't)|never|failed|still)|did(?:n't| not) (?:arrive|come|reach|work|happen|call|turn up|receive it|get one)|you had to|were (?:left|told|kept|sent|made)|found|got|then|still|instead|it (?:did(?: not|n't)|never|broke|failed)|only (?:to|after)",
    ),
    excuse: words(
      `${EN_STRONG}|cannot|can't|can not|unable|not able|not possible|impossible|unfortunately|no (?:record|evidence|refunds?|exceptions?|way)|(?:did(?: not|n't)|have(?: not|n't)|never) (?:receive|received|get|have|hear|heard|know)|because|due to|it (?:was|is) (?:only|just|not|the|a|christmas|friday)|as you (?:know|will)|you have to|must|have to|had to (?:follow|apply|charge|treat|cancel|close|refuse)|to be fair|in fairness|at the end of the day|please understand|understand that|mistakes happen|these things happen|nothing|obliged|bound|required|contract`,
    ),
    strongExcuse: words(EN_STRONG),
  },
  pl: {
    contrast: words(
      '(?<!(?:nie tylko|mało tego) )ale(?! (?:także|również|też|i )|ż)|jednak(?:że|owoż)?|lecz(?! (?:także|również|też))|niemniej(?: jednak)?|natomiast|aczkolwiek|tylko że|z tym że|z tym, że|tyle że',
    ),
    contrastFirst: latin(
      '^(?:ale(?!ż)|jednak(?:że)?|niemniej|natomiast|lecz|(?:\\p{L}+ ){1,3}(?:jednak|natomiast))(?!\\p{L})',
    ),
    courtesy: words('że (?:przerywam|przeszkadzam|pytam|dopytuję)|nie (?:dosłysz|usłysz)\\p{L}+'),
    concession: words('choć|chociaż|mimo(?:,)? że|pomimo(?:,)? że|aczkolwiek|jakkolwiek'),
    notOnly: words('nie (?:tylko|jedynie|wyłącznie)'),
    deepens: words(
      '(?<!nie (?:z )?)nasz[aąey]?j? (?:\\p{L}+ )?(?:win|błąd|błęd|odpowiedzialn|obowiąz|zaniedban)\\p{L}*|to nasz\\p{L}* (?:win|błąd|odpowiedz|spraw)\\p{L}*|(?:powinniśmy|powinnam|powinienem|mogliśmy i powinniśmy|należało pan\\p{L} uprzedzić)(?! (?:przestrzegać|stosować))|odpowiada(?:my|m) za|odpowiedzialność (?:jest|leży|spoczywa|ponosimy|bierzemy)|zawiedliśmy|nie (?:dopilnowa|dotrzyma|zadzwoni|uprzedzi|sprawdzi|poinformowa|zadba|zareagowa|odpowiedzie|odpisa|zapewni|zrobi)\\p{L}*(?:liśmy|łam|łem)|nie (?:usprawiedliwia|tłumaczy|zwalnia)\\p{L}*|to (?:nie|żadne) (?:jest )?(?:usprawiedliwieni\\p{L}*|wytłumaczeni\\p{L}*)|nie wystarcz\\p{L}*|za mało, by|szczer(?:e|y|a)|płyn(?:ą|ie) z serca|same (?:słowa|przeprosiny)|należy się|zasługiwa\\p{L}*',
    ),
    remedies: words(
      '(?:już|zaraz|teraz|natychmiast|od razu|dziś|dzisiaj|jutro)(?! (?:wiedz|mów|po))|(?:zwróci|zwraca|odda|naprawi|sprawdzi|zadzwoni|wyśle|wysła|wymieni|przygotowa|zrobi|załatwi|wyjaśni|proponuj|znaleź|znajdz|przywróci|przyjm|przenies|przenieś|pomo|zajm|dopilnuj|poprawi)\\p{L}*(?:my|śmy|ę|łem|łam|m)|(?<!nie )mo(?:gę|żemy)(?! (?:jedynie|tylko|nic))|chc(?:ę|emy|ielibyśmy|iałabym|iałbym)|pańsk\\p{L}+ \\p{L}+ (?:jest|czeka|już)|pan\\p{L} \\p{L}+ (?:jest już|czeka)|pozwol\\p{L}+',
    ),
    harm: words(
      'nikt|nadal|(?:czeka|straci|jecha|jeździ|szuka|dzwoni|pisa|sta)\\p{L}* (?:pan|pani|państwo)|wciąż|nie (?:doszł|dotar|przyszed|przyszł|przyjecha|zadzwoni|oddzwoni|odebra|odpowiedzia|odpisa|zadziała|dosta)\\p{L}*(?! (?:pan|pani|państwo))|mus(?:iał|iała|ieli) (?:pan|pani|państwo)|(?:został|została|zostali) (?:pan|pani|państwo)|nie (?:\\p{L}+)(?:liśmy|łyśmy)(?<!(?:otrzyma|dosta|mie|mog|by|wiedzie|zna)(?:liśmy|łyśmy))',
    ),
    excuse: latin(
      `(?<!\\p{L})(?:${PL_STRONG}|nie mo(?:żemy|gę|żna|gliśmy)|nie (?:jest|było) możliw|niemożliw|nie ma (?:możliwości|takiej|podstaw|mowy)|nie uwzględn|nie przysług|nie przewid|niestety|ponieważ|bo |gdyż|z powodu|nie otrzymaliśmy|nie dostaliśmy|nie mieliśmy|nie wiedzieliśmy|proszę zrozumieć|prosimy o zrozumienie|musi(?:my| pan| pani)|muszę|musieliśmy|to (?:tylko|nie|był)|zdarza się|zdarzają się|każdemu|obowiązuj)`,
    ),
    strongExcuse: latin(`(?<!\\p{L})(?:${PL_STRONG})`),
  },
};
