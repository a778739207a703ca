import { words, latin } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { ButExcusePatterns } from './patterns.ts';

const EN_STRONG =
  "bear in mind|conditions of (?:carriage|sale|hire|contract|use)|(?:off|down) (?:sick|ill|with)|two of us|(?:i|we) did (?:say|tell|warn|explain|mention|ask|send|ring|try|note)|(?:experiencing|receiving|dealing with|short-?handed|short of|run off our feet|undergoing|facing|under pressure|under-?resourced|stretched|slammed|swamped|overwhelmed|flat out)|as you (?:can see|know|will (?:know|see|be aware)|are aware)|i must (?:say|add|point out|stress)|(?:was|were|had been|has been) (?:\\p{L}+ly )?(?:explained|made clear|stated|advertised|displayed|announced)|must come first|comes? first|signs? (?:clearly )?(?:state|states|say|says)|at (?:the |your |their )?(?:own(?:er's)? )?(?:own )?risk|entitled to|unavoidable|inevitable|in line with|in accordance with|as (?:stated|set out|advertised|explained|agreed|per)|you (?:will|must|would|should|have to|need to|surely|do) (?:also )?(?:appreciate|understand|agree|admit|accept|see that|recognise|bear in mind)|in (?:all )?fairness|it (?:must|has to|should|needs to) be (?:said|noted|remembered|pointed out|stressed)|(?:notice|sign|website|contract|ticket|email|letter|tariff|price|fee|charge|message|warning|menu|label) (?:had been|has been|was|is|were) (?:\\p{L}+ )?(?:up|sent|displayed|shown|clear|clearly|on|printed|posted|correct|right|valid|in)|no (?:customer|guest|passenger|patient|money|other guests?|lasting|harm|injur\\p{L}+|damage) |not (?:as bad|unusual|uncommon|the only)|(?:did(?: not|n't)|does(?: not|n't)|hardly|scarcely) help(?=[.,;!]|$)|latecomers|(?:always|never) (?:held|the case|been|silent|perfect)|to be expected|only human|can't be everywhere|first come|take it up with|how it works|the way it is|luxury|these things|(?:happens|happen) (?:to|from)|our (?:hands are tied|records show|staff (?:were|did|followed)|team (?:were|did|followed))|on (?:our|the) website|strictly speaking|technically|yours to|to be (?:fair|honest)|holidays?|christmas|emergenc(?:y|ies)|polic(?:y|ies)|rules?|regulations?|terms(?: and conditions)?|procedures?|the system|systems? (?:does|do|will|would|only)|not our (?:fault|responsibility|decision)|not responsible|no responsibility|(?:beyond|outside) our control|you (?:should|must|ought|failed|did(?: not|n't)|had(?: not|n't) |have(?: not|n't)|could have|chose|signed|agreed|were (?:told|warned|late|informed))|your own|customers? (?:should|must|are (?:responsible|expected))|short(?:age of)?[- ]staff\\p{L}*|staff shortages?|understaffed|busy|busiest|high (?:demand|volumes?)|unprecedented|everyone|everybody|no (?:other|one else)|nobody else|other (?:customers|guests|passengers|patients|people)|perfectly normal|normal (?:for|at|practice)|standard practice|supplier|contractor|third party|the weather|small print|clearly (?:state|says|stated)|nothing (?:we|i) can do";

export const EN: RuleWords<ButExcusePatterns> = {
  patterns: {
    contrast: words(
      "(?<!(?:nothing|all|anything|cannot help|choice|none|last|all of you) )but(?! also| not least| for)(?! for the)|(?<![a-z] )however(?! (?:long|you|we|much|small|late|busy|hard|many))|(?<=[a-z] )however(?! (?:long|you|we|much|small|late|busy|hard|many))|nevertheless|nonetheless|then again|having said that|that said|on the other hand|(?<=[,;–—-] ?)only(?= (?:the (?:rules?|polic\\p{L}+|system|thing)|it|we|you|they|our \\p{L}+|he|she|there)(?:\u0027s| (?:was|is|were|had|are|does|did|would|will|can)))|(?<=[,;–—-] ?)(?:and )?yet(?! (?:again|another|more|to|been|so|still))|mind you|(?<=[,;–—-] ?)still(?=,| it)|all the same|at the same time|in (?:our|my) (?:own )?defen[cs]e|even so|be that as it may|against that|for all that|(?<=[,;–—-] ?)(?:even )?though(?=,? \\p{L})|even though|although|albeit|notwithstanding(?: that)?|except(?: that)?(?= (?:the|it|you|we|that|our|there))|(?:while|whilst) (?:also )?(?:noting|pointing out|stressing|adding|reminding)|it's just that|it is just that|(?<=[,;–—-] ?)just that|(?<=[,;–—-] ?)not that|tempered by|with the (?:caveat|proviso|reservation) that|(?<=[,;–—-] ?)one which,? it must|(?<=[,;–—-] ?)this does not,? (?:of course|however)|(?<=[,;–—-] ?)(?:it|which|that) (?:has|must) to be weighed against|in (?:all )?fairness(?! to you)|to be fair(?! to you)|(?<=[,;–—-] ?)equally|conversely|by the same token",
    ),
    contrastFirst: latin(
      '^(?:but|however|that said|having said that|nevertheless|nonetheless|then again|still,|yet)(?!\\p{L})',
    ),
    excuseFirst: latin(
      "^(?:that said|having said that|in (?:all )?fairness(?! to you)|to be (?:fair|honest|frank|blunt)(?! to you)|being fair|fair(?:'s| is) fair|still,|mind you|the thing is|(?:the )?trouble is|the (?:fact|truth|problem|point|reality|snag|difficulty) is|be that as it may|then again|equally|conversely|by the same token|at the same time|even so|all the same|with (?:all )?(?:due )?respect(?!,? you)|please (?:bear in mind|remember|note|understand|appreciate|be aware|try to understand)|(?:do|kindly) (?:bear in mind|note|remember|appreciate|understand)|in (?:truth|reality|(?:our|my) (?:own )?defen[cs]e|practice)|in actual fact|it (?:should|must|has to|needs to|ought to) be (?:said|noted|remembered|pointed out|stressed|added|borne in mind)|(?:i|we) (?:would|should|must|have to|feel obliged to|do have to|can only|might|may) (?:also )?(?:point out|add|stress|note|say(?! i)|observe)(?! (?:one thing in your|how sorry|that (?:you|we are sorry)))|you(?:'ll| will| must| should| would| may) (?:also |surely |no doubt |doubtless )?(?:appreciate|understand|agree|know|recall|remember|recognise|be aware)(?! a )|(?:i am|i'm|we are|we're) (?:sure|certain|confident) (?:that )?you(?:'ll| will| can)? (?:understand|appreciate|agree)|(?:\\p{L}+ )?(?:members|residents|passengers|customers|guests|parents|patients|readers|visitors|tenants) (?:will|should|must) (?:\\p{L}+ )?(?:be (?:mindful|aware)|recognise|appreciate|understand|note|recall|know|remember)|nevertheless|nonetheless|mistakes happen|nobody(?:'s| is) perfect|we(?:'re| are) only human|as (?:you (?:know|will know|may know|are aware)|everybody knows)|unfortunately,? (?:this|that|these|it) is|there (?:are|is) (?:always )?(?:two|another) sides?|on the other hand|against that|what (?:were|was|are|am|else) (?:we|i) (?:meant|supposed|to do|could)|technically|strictly speaking|legally|contractually|yes,? but)(?!\\p{L})|^[^.;:]{3,70}, (?:however|though|mind you|conversely|equally),",
    ),
    conceding: latin(
      '^(?:while|whilst|although|though|even though|much as|as much as|however much) (?:we|i|the \\p{L}+|our \\p{L}+)(?: (?:do|are|am|is|can|may|must|certainly|of course|naturally|fully|very|truly|deeply|sincerely|both)){0,3} (?:sorry|regrets?|apologi[sz]es?|feel for|sympathi[sz]e|understand (?:your|how|that|the))',
    ),
    courtesy: words(
      "to (?:interrupt|trouble|bother|disturb|ask|keep asking)|didn't (?:catch|hear)|did not (?:catch|hear)",
    ),
    concession: words('whilst|while'),
    notOnly: words('not (?:only|just|merely|simply|solely)'),
    deepens: words(
      "we should(?:n't| not)?(?: have)?|(?<!not |n't )(?:our|my) (?:own )?(?:fault|mistake|error|responsibility|failure|failing|duty|job)|(?:is|was|are) (?:ours|mine)|ours alone|we (?:are|were) (?:still |also |fully )?(?:responsible|wrong|at fault|to blame)|we (?:failed|let you down|fell short|got it wrong|made)|responsib\\p{L}+ (?:is|was|remains?|rests?|lies) (?:\\p{L}+ )?(?:ours|with us)|no excuse|not an excuse|does not excuse|doesn't excuse|not enough|words (?:alone )?(?:are|do|will)|cannot (?:undo|give (?:you )?back|replace)|never enough|more than (?:that|an apology|sorry)|you deserve\\p{L}*|half of it|not (?:nearly |half )?as \\p{L}+ as you|(?:sorry|an apology|apologies|that) (?:will|does|do|can|is|are) (?:not|only|hardly|never)|(?:won't|doesn't|isn't|can't) (?:feed|give|bring|make|help|undo|cut it|change)|(?:we|i) (?:all |both )?knew|(?:had|have) known|it is not (?:only|just|merely)|there is (?:more|worse)|that is not (?:all|the half)|(?:the )?(?:worst|worse) (?:of it|part|thing)|i should (?:have|not)|sincere|heartfelt|that is (?:on us|why)",
    ),
    remedies: words(
      "(?:we|i) (?:are|am)(?: now| already| also| still| just| today)* (?:\\p{L}+ing|back|here|ready|able|happy|glad|going)|(?:we|i) (?:have|'ve|will|shall|can|would like|want|hope|wish|intend|now|do(?! have to)|did(?! (?:say|tell|warn|explain|mention|ask|send|ring|try|note))|also)(?: now| already| also| today| just| since| at once| still| to)*(?! (?:to (?:follow|apply|comply|charge|treat|stick)|bound|unable|not|obliged|required|only|never|no))|(?:we've|i've)(?! (?:only|just|got only|never))|we'll|i'll|we're (?!(?:unable|not|bound|obliged))|i'm (?!(?:unable|not|afraid))|you(?:'ll| will| won't| do| need| don't| owe)(?: not| never)? (?:not )?(?:pay|owe|nothing|be (?:charged|paid|refunded|out of pocket|met|rung|moved|the first)|receive|have (?:it|your|the|a)|get (?:it|your|the|a|every)|find|hear|lose)|let me|let us|your \\p{L}+ (?:is|are|has|have|will be|was) (?:now|been|back|ready|on (?:its|the) way|there|waiting)|it (?:is|has) (?:now|been|already)|(?:glad|pleased|happy|relieved) to (?:hear|know|learn|read)|(?:is|are) (?:also )?to be (?:replaced|repaired|refunded|mended|paid|cleaned|sent|redone|moved)|may i|can i|could (?:i|you|we)|would you|before you (?:go|leave|ring off)|(?:is|are) on (?:its|the|their) way|(?:is|are) (?:being |already |now )?(?:sending|bringing|replacing|repaired|replaced|fetching|mending|refunded|coming|ready|waiting|booked|paid|yours)|comes? (?:to you|round|today|tomorrow|on)|what (?:i|we) (?:can|will|have)|the good news|here is|good news|what we can do|power (?:is|was) (?:now )?back|now",
    ),
    harm: words(
      "you (?:had|have|'d|'ve) (?:already |clearly |twice |specifically )?(?:asked|paid|booked|told|rung|written|requested|reserved|ordered|warned|given|sent|shown|made|come|waited|reported|been|a|an|your|every|the|confirmed|cancelled)|you (?:asked|booked|paid|told|rang|warned|cancelled|needed|were (?:promised|told|right|entitled))|(?:we|i) (?:had|have|'d) (?:promised|known|told|agreed|said|been|confirmed|written|assured|seen|planned)|(?:it|the \\p{L}+) was (?:shown|promised|booked|announced|due|on (?:the|our)|written|in)|she is|he is|nobody|no one|none of (?:us|them)|we \\p{L}+(?: \\p{L}+){0,2} (?:no|nothing|only)|(?:we|i|our \\p{L}+|it|he|she|they|which|who|that) never(?! (?:actually |in fact )?(?:guarantee|promise|said|claim))|was(?:n't| not)|were(?:n't| not)|we (?:did(?: not|n't)|never|forgot|missed|lost|left|kept|gave|sent|told)(?! (?:receive|get|have|hear|know|see))|our \\p{L}+ (?:did(?: not|n't)|never|failed|forgot)|your \\p{L}+ (?:was|were)|(?:the|your) \\p{L}+ (?:did(?: not|n't)|never|failed|still)|did(?:n't| not) (?:arrive|come|reach|work|happen|call|turn up|receive it|get one)|you had to|were (?:left|told|kept|sent|made)|(?:the|our|your) \\p{L}+ (?:had been|was|were) (?:broken|out of order|closed|locked|empty|missing|wrong|cold|dirty)|found|got|then|still|instead|it (?:did(?: not|n't)|never|broke|failed)|only (?:to|after)",
    ),
    excuse: words(
      `${EN_STRONG}|you (?:did|do|still|also|were able|could still|got|have had|enjoyed)|cannot|can't|can not|unable|not able|not possible|impossible|unfortunately|no (?:record|evidence|refunds?|exceptions?|way)|(?:did(?: not|n't)|have(?: not|n't)|never) (?:receive|received|get|have|hear|heard|know)|because|due to|it (?:was|is) (?:only|just|not|the|a|christmas|friday)|as you (?:know|will)|you have to|must|have to|had to (?:follow|apply|charge|treat|cancel|close|refuse)|to be fair|in fairness|at the end of the day|please understand|understand that|mistakes happen|these things happen|nothing|obliged|bound|required|contract`,
    ),
    strongExcuse: words(EN_STRONG),
  },
  suggest: (facts) =>
    `We are sorry for what happened (${facts.matter ?? '[what happened]'}). By ${facts.remedyBy ?? '[date and time]'} we will do this: ${facts.remedy ?? '[remedy]'}.`,
  examples: {
    bad: [
      'We are sorry, but these are the rules.',
      'I apologise for the wait, but you should have booked earlier.',
      'We regret the delay, however our staff were dealing with other passengers.',
      'Sorry about that, but there is nothing I can do.',
      'We apologise for the mix-up, although this was not our fault.',
      'I am sorry you were not told. However, the policy is clearly stated on our website.',
      'We are very sorry for the noise, and we understand how tired you were, but it is beyond our control.',
      'I am sorry but the system does not let me do that.',
      'Our apologies, but December is our busiest month.',
    ],
    good: [
      'We are sorry: the storm brought the line down, but we should have warned you, and that is our fault.',
      'I am sorry, but sorry is not enough: the £86 will be back in your account tomorrow.',
      'We are sorry that you rang three times but nobody answered.',
      'We apologise not only for the wrong bill but for the way you were spoken to.',
      'I am sorry for the wait, but your suitcase has now been found and is at the desk.',
      'You had every right to expect a clean room, but you did not get one, and we are sorry.',
      'The clerk said “sorry, but those are the rules”; that was wrong, and we apologise.',
      'There was nothing but confusion at gate 12, and I am sorry for it.',
      'We are sorry that you paid on 3 May but were still cut off.',
      'I apologise; however, that does not give you back your Sunday, so we will repay the ticket.',
      'The rules are strict, but we broke them ourselves, and for that I apologise.',
    ],
  },
};
