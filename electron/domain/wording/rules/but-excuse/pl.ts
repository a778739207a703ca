import { eitherOf } from '../../lexicon/polish-list.ts';
import { words, latin } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { ButExcusePatterns } from './patterns.ts';

const PL_STRONG = eitherOf(
  '(?:do)?pilnować|obowiąz(?:ek|kiem) (?:pan|pani|klient)|na (?:naszej )?stronie|urlopow|święt',
  'regulamin|przepis|zasad|procedur|polityk|cennik|warunk\\p{L}+ umowy|umow[aęy] (?:przewid|stanow|mów)',
  'system|takie są|niezależn|nie z naszej|nie ponosimy|nie odpowiadamy|nie jesteśmy (?:odpowiedz|winni)',
  'nie nasza|nie leży po naszej|pan (?:sam|nie|powinien)|pani (?:sama|nie \\p{L}+ła|powinna)',
  'państwo (?:sami|nie|powinn)|ustaw[aęy]|kodeks|rozporządzeni|mają? (?:to )?(?:\\p{L}+ )?do siebie',
  'nikt (?:\\p{L}+ )?nie \\p{L}+(?:dzie|je|ci|że|nie|cie)(?!\\p{L})|spełnia|parametr|daje nam',
  'informuje (?:nas|o)',
  '(?:rezerwacj|gwarancj|bilet|karnet|ofert|cena|promocj|voucher|kaucj|zadat|naklejk|usług|umow)\\p{L}* (?:\\p{L}+ ){0,2}?(?:trzyma|obowiązuj|wynos|trwa|przewid|dopuszcz|obejmuj|zobowiąz|jest ważn|nie)',
  'sądzić|oczekiwać|wymagać|liczba \\p{L}+ (?:\\p{L}+ )?wzros|powinien pan|powinna pani|powinni państwo',
  'trzeba było|należało|nie (?:przeczyta|zgłosi|dopilnowa|dotrzyma)\\p{L}+ (?:pan|pani|państwo)',
  'brak\\p{L}* (?:personelu|pracownik|kadr)|za mało (?:osób|pracowników|ludzi)|duż\\p{L}+ ruch|szczyt',
  'sezon|nikt inny|inni (?:klienci|goście|pasażerowie|pacjenci)|wszyscy|zwykła|norma|normaln|pogod',
  'dostawc|przewoźnik|podwykonawc|wyższ\\p{L} sił',
  'nie mogliśmy (?:przewidzieć|zapobiec|wiedzieć|uniknąć)|okoliczności|poza naszą|nadzwyczajn',
  '(?:podpisa|zaakceptowa|zgodzi|potwierdzi|wyrazi|wybra|zapomnia|pomyli|spóźni|poda|zwleka)\\p{L}* (?:się )?(?:pan|pani|państwo)(?!\\p{L})',
  'przecież|pro(?:simy|szę) (?:pamiętać|zauważyć|zrozumieć|wziąć|mieć)|warto (?:pamiętać|zauważyć)',
  'jesteśmy (?:mał|tylko|jedynie)',
  '(?:był|jest|działa)\\p{L}* (?:\\p{L}+ )?(?:sprawn|prawidłow|zgodn|w porządku)|wyjątkow',
  '(?:pacjent|klient|pasażer|gość|goście|abonent)\\p{L}* (?:też|również|sam|nie|powin)|naszym zdaniem',
  'w naszej ocenie|prawidłowo(?!ś)|zgodnie z|ograniczon|nie dysponuj',
  '(?:nie mamy|brakuje nam|mamy mało|mamy (?:\\p{L}+ )?(?:tylko|jedynie))',
  'nikt (?:pan|państw)\\p{L}* nie (?:zmusza|namawia|kaza|prosi)|z naszej strony',
  '(?:w|na) (?:cał\\p{L}+ )?(?:mieście|kraju|branży|świecie)',
  'każd\\p{L} (?:klient|pasażer|pacjent|gość|umow|sklep|bank|firm)|wszędzie',
  '(?:to|takie) (?:\\p{L}+ )?(?:norma|standard|zasad|życie)|niestety tak|mógł pan|mogła pani',
  'mogli państwo|(?:pan|pani|państwo) (?:mógł|mogła|mogli)|a nie my|nie my(?!\\p{L})|żaden \\p{L}+ nie',
  'różnie bywa|nikt (?:nie jest|by|się u nas)|nie uniknie nikt|nigdy (?:tego )?nie obiecyw|nie obiecywa',
  'nie przyrzeka|nie gwarantu|nie stanowi|nie obejmuj|nie mia[łl]\\p{L}* obowiązku|loteri',
  'ryzyko (?:zawsze|wpisan)|na pełnych obrotach|pęka\\p{L}* w szwach|oblężeni',
  'komplet (?:gości|widzów|na sali)|ręce pełne|urwanie głowy|tłum\\p{L}*|w normie|dopuszczaln',
  'orientacyjn|uzasadnion|wyłącza szkody|według instrukcji|zgodnie z instrukcj',
  'nie pozostawia\\p{L}* (?:tu )?(?:żadn|wątpliw)|na (?:tablicy|drzwiach|stronie|ulotce)|wisi',
  'stoi jak wół|każdy ma|konieczności|wolno nam|wymagają od nas|jest tylko człowiekiem',
  'ustala (?:\\p{L}+ )?(?:nfz|ministerstw|lekarz|centrala)|decyduje|przypominamy|informujemy o tym',
  'informowaliśmy|uprzedzaliśmy|pisaliśmy|ostrzegaliśmy|było (?:napisane|wywieszone|wiadomo)',
  'jest (?:napisane|wywieszone)',
);

/** Turns of speech that by themselves announce an excuse. */
const ANNOUNCES = eitherOf(
  '(?:tym )?niemniej(?: jednak)?|wszelako|wszakże|wszak|jednakowoż|z drugiej strony|inna sprawa',
  'inną sprawą|sęk w tym|rzecz w tym|cała rzecz w tym|prawda jest taka|prawdę mówiąc|po prawdzie',
  'gwoli (?:ścisłości|prawdy|sprawiedliwości)|bądź co bądź|było nie było|jakby nie (?:patrzeć|było)',
  'jakkolwiek by|skądinąd|mimo wszystko|wbrew temu|tak się (?:już )?składa',
  '(?:w|na) nasz\\p{L}+ (?:obron|usprawiedliwieni|wytłumaczeni)\\p{L}*',
  'na (?:swoje|moje|swą) (?:usprawiedliwienie|obronę)',
  'trzeba (?:jednak |też |także )?(?:mieć na uwadze|pamiętać|zauważyć|przyznać|zrozumieć|powiedzieć|dodać)',
  'należy (?:jednak |też |także )?(?:mieć na uwadze|pamiętać|zauważyć|podkreślić|zaznaczyć|wziąć)',
  'pro(?:szę|simy) (?:nas |mnie |też |jednak |także )*(?:zrozumieć|pamiętać|zauważyć|wziąć|mieć na|spojrzeć|wczuć|postawić)',
  'nie (?:można|sposób|należy|wolno) (?:\\p{L}+ ){0,2}?(?:zapom|pomin|zauważ|przemilcz)\\p{L}*',
  '(?:pragniemy|chcemy|chciałbym|chciałabym|chcielibyśmy|pozwolę sobie|warto|wypada) (?:jednak )?(?:zauważyć|podkreślić|zaznaczyć|przypomnieć|dodać|nadmienić)',
  'co (?:\\p{L}+ )?nie (?:zmienia|oznacza|znaczy)|przy czym|koniec końców|no cóż|cóż|z całym szacunkiem',
  'tylko co (?:ja|my|mam|mamy)|przy całym (?:zrozumieniu|szacunku)',
  'jednocześnie (?:zaznacz|podkreśl|informuj|przypomin)\\p{L}*|(?<=, )(?:w końcu|a przecież|za to)',
  'a (?:czego|co) (?:się )?(?:pan|pani)|a wyjątków|trudno (?:wymagać|oczekiwać|się dziwić|od nas)',
  '(?:taka|taki|takie|taki już) (?:jest|mamy|są) (?:praca|zawód|życie|branża|realia)|takie są realia',
  'szczerze mówiąc|między nami mówiąc|nie oszukujmy się|umówmy się|gdyby jednak zajrzeć',
  '(?:pan|pani) sam[a]? rozumie|sam pan rozumie|sama pani rozumie',
);
/** The same heads of a sentence, which are none where a plain notice follows: „z drugiej strony paragonu”. */
const ANNOUNCED_FIRST = `^(?:ale |a |no |i )?(?:${ANNOUNCES})(?!\\p{L})`;

export const PL: RuleWords<ButExcusePatterns> = {
  patterns: {
    contrast: words(
      `${ANNOUNCES}|` +
        'atoli|tymczasem|tyle tylko,? że|no ale|skądinąd|(?<!(?:nie tylko|mało tego) )ale(?! (?:także|również|też|i )|ż)|jednak(?:że|owoż)?|lecz(?! (?:także|również|też))|niemniej(?: jednak)?|natomiast|(?:po)?mimo to|a jednak|aczkolwiek|jakkolwiek|tylko że|z tym że|z tym, że|tyle że',
    ),
    contrastFirst: latin(
      '^(?:z tym,? że|inna sprawa,? że|swoją drogą|ale(?!ż)|jednak(?:że)?|niemniej|natomiast|lecz|(?:po)?mimo to|tyle że|tylko że|(?:\\p{L}+ ){1,5}(?:jednak(?:że)?|natomiast))(?!\\p{L})',
    ),
    excuseFirst: latin(ANNOUNCED_FIRST),
    conceded: latin('^(?:choć|chociaż|jakkolwiek|mimo,? (?:że|iż)|pomimo,? (?:że|iż)|aczkolwiek)(?!\\p{L})'),
    courtesy: words('że (?:przerywam|przeszkadzam|pytam|dopytuję)|nie (?:dosłysz|usłysz)\\p{L}+'),
    concession: words('choć|chociaż|mimo(?:,)? że|pomimo(?:,)? że|aczkolwiek|jakkolwiek'),
    notOnly: words('nie (?:tylko|jedynie|wyłącznie)'),
    deepens: words(
      eitherOf(
        'przede wszystkim za|także za|również za|za to, że|to (?:ja|my)|(?:ja|my) (?:źle|nie)',
        '(?<!(?<!\\p{L})nie (?:z )?)nasz[aąey]?j? (?:\\p{L}+ )?(?:win|błąd|błęd|odpowiedzialn|obowiąz|zaniedban)\\p{L}*',
        'to nasz\\p{L}* (?:win|błąd|odpowiedz|spraw)\\p{L}*',
        '(?:powinniśmy|powinnam|powinienem|mogliśmy i powinniśmy|należało pan\\p{L} uprzedzić)(?! (?:przestrzegać|stosować))',
        'odpowiada(?:my|m) za|odpowiedzialność (?:jest|leży|spoczywa|ponosimy|bierzemy)|zawiedliśmy',
        'nie (?:dopilnowa|dotrzyma|zadzwoni|uprzedzi|sprawdzi|poinformowa|zadba|zareagowa|odpowiedzie|odpisa|zapewni|zrobi)\\p{L}*(?:liśmy|łam|łem)',
        'nie (?:usprawiedliwia|tłumaczy|zwalnia)\\p{L}*',
        'to (?:nie|żadne) (?:jest )?(?:usprawiedliwieni\\p{L}*|wytłumaczeni\\p{L}*)|nie wystarcz\\p{L}*',
        'za mało, by|szczer(?:e|y|a)|płyn(?:ą|ie) z serca|same (?:słowa|przeprosiny)|należy się',
        'zasługiwa\\p{L}*',
      ),
    ),
    remedies: words(
      eitherOf(
        'musz(?:ę|emy) (?:\\p{L}+ ){0,2}?(?:odłożyć|odejść|zapytać|sprawdzić|przełączyć|przerwać|dopytać|wyjść)',
        '(?:już|zaraz|teraz|natychmiast|od razu|dziś|dzisiaj|jutro)(?! (?:wiedz|mów|po))',
        '(?:zwróci|zwraca|odda|naprawi|sprawdzi|zadzwoni|wyśle|wysła|wymieni|przygotowa|zrobi|załatwi|wyjaśni|proponuj|znaleź|znajdz|przywróci|przyjm|przenies|przenieś|pomo|zajm|dopilnuj|poprawi|poinformuj|powiadomi)\\p{L}*(?:my|śmy|ę|łem|łam|m)',
        '(?<!(?<!\\p{L})nie )mo(?:gę|żemy)(?! (?:jedynie|tylko|nic))|chc(?:ę|emy|ielibyśmy|iałabym|iałbym)',
        'pańsk\\p{L}+ \\p{L}+ (?:jest|czeka|już)|pan\\p{L} \\p{L}+ (?:jest już|czeka)|pozwol\\p{L}+',
      ),
    ),
    harm: words(
      eitherOf(
        'nikt (?:\\p{L}+ ){0,4}?\\p{L}+ł(?!\\p{L})|nadal',
        '(?:czeka|straci|jecha|jeździ|szuka|dzwoni|pisa|sta)\\p{L}* (?:pan|pani|państwo)|wciąż',
        'nie (?:doszł|dotar|przyszed|przyszł|przyjecha|zadzwoni|oddzwoni|odebra|odpowiedzia|odpisa|zadziała|dosta)\\p{L}*(?! (?:pan|pani|państwo))',
        'mus(?:iał|iała|ieli) (?:pan|pani|państwo)|(?:został|została|zostali) (?:pan|pani|państwo)',
        'nie (?:\\p{L}+)(?:liśmy|łyśmy)(?<!(?:otrzyma|dosta|mie|mog|by|wiedzie|zna)(?:liśmy|łyśmy))',
      ),
    ),
    excuse: latin(
      `(?<!\\p{L})(?:${PL_STRONG}|nie mo(?:żemy|gę|żna|gliśmy)|nie (?:jest|było) możliw|niemożliw|nie ma (?:możliwości|takiej|podstaw|mowy)|nie uwzględn|nie przysług|nie przewid|niestety|ponieważ|bo |gdyż|z powodu|nie otrzymaliśmy|nie dostaliśmy|nie mieliśmy|nie wiedzieliśmy|proszę zrozumieć|prosimy o zrozumienie|musi(?:my| pan| pani)|muszę|musieliśmy|to (?:tylko|nie|był)|zdarza się|zdarzają się|każdemu|obowiązuj)`,
    ),
    strongExcuse: latin(`(?<!\\p{L})(?:${PL_STRONG})`),
  },
  suggest: (facts) =>
    `Przepraszamy za to, co się stało (${facts.matter ?? '[co się stało]'}). Najpóźniej ${facts.remedyBy ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[co zrobimy]'}.`,
  examples: {
    bad: [
      'Przepraszamy, ale taki mamy regulamin.',
      'Bardzo mi przykro, jednak powinien Pan był przeczytać umowę.',
      'Przepraszam za czekanie, ale inni klienci też czekają.',
      'Przykro nam, lecz to nie nasza wina.',
      'Przepraszamy za opóźnienie, niemniej w sezonie to normalne.',
      'Ubolewamy nad tym, co się stało. Jednak zgodnie z przepisami opłata jest należna.',
      'Przepraszamy, choć nie ponosimy za to odpowiedzialności.',
      'Przepraszam, ale nic nie mogę zrobić, system na to nie pozwala.',
      'Rozumiemy Pani złość i przepraszamy, ale mamy za mało pracowników.',
    ],
    good: [
      'Przepraszamy: linię zerwała burza, ale powinniśmy byli Państwa uprzedzić i to jest nasza wina.',
      'Przepraszam, ale same słowa nie wystarczą, dlatego dziś zwracamy 86 zł.',
      'Przepraszamy, że dzwonił Pan trzy razy, ale nikt nie odebrał.',
      'Przepraszamy nie tylko za błędny rachunek, ale także za ton rozmowy.',
      'Przepraszam za czekanie, ale już mam Pani walizkę przy sobie.',
      'Zapłaciła Pani w terminie, ale prąd odcięto, za co przepraszamy.',
      'Usłyszał Pan „przykro mi, ale takie są zasady”; przepraszamy za te słowa.',
      'Przepraszamy, że pokój był opłacony, a jednak czekał Pan do 22.00.',
      'Przepis jest jasny, ale to my go złamaliśmy i za to przepraszamy.',
      'Przepraszam, choć przewoźnik się spóźnił, to my nie uprzedziliśmy Pani na czas.',
      'Przykro mi, że stracił Pan wieczór, ale mogę od razu zaproponować drugi bilet na sobotę.',
    ],
  },
};
