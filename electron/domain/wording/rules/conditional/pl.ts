import { eitherOf } from '../../lexicon/polish-list.ts';
import { words, latin } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { admits } from '../suggested.ts';
import type { ConditionalPatterns } from './patterns.ts';

const PL_OFFER = eitherOf(
  'życzy|(?:pan|pani|państwo) (?:mógł|mogła|mogli)(?! (?:poczu|odczu|odebra|odnieść))|pasowa|zechc|chc',
  'chę|woli|wolą|woleliby|wolał\\p{L}+by|potrzeb|zgadza|zgodzi|wyrazi|wyraża',
  'ma (?:pan|pani) (?:pytani|ochot|możliwoś)|mają państwo (?:pytani|ochot|możliwoś)|pytani|dogod',
  'wygodn(?:iej|y termin)|odpowiada|możliwe|dobrze (?:rozumiem|pamiętam)|wiem|na (?:pana|pani) miejscu',
  'byłbym|byłabym|czekał(?:bym|abym)|mógłbym|mogłabym|chodzi o',
);

export const PL: RuleWords<ConditionalPatterns> = {
  patterns: {
    head: words(
      eitherOf(
        'jak(?= (?:pan|pani|państwo) (?:się |przez to |tam |gdzieś |tu |coś )+(?!(?:czuje|miewa|czują|ma)))',
        'gdybym(?= (?:\\p{L}+ ){0,3}?(?:uraz|obraz|zran|dotkn|zawió|zawio|popełni|sprawi))',
        '(?<!nawet )jeśli(?:by|śmy|m)?|(?<!nawet )jeżeli(?:by|m)?|jakby(?= (?:coś|ktoś|kogoś|pan|kto|co))',
        'jak(?= (?:kogoś|ktoś|komuś|tam|pan może|pani może|coś))',
        'skoro(?= (?:podobno|rzekomo|uważa|twierdzi|niby))|kogokolwiek|ktokolwiek|komukolwiek|gdziekolwiek',
        'ilekroć|pod warunkiem,? że|zakładając,? że|przy założeniu,? że',
        'w (?:takim |tym |jakimkolwiek )?(?:stopniu|zakresie),? w jakim|(?:za|w za)leżn(?:ie|ości) od tego',
        'gdy(?: tylko)? (?:potwierdzi|okaże|wykaże)',
        'w przypadku (?:wystąpienia|zaistnienia|stwierdzenia|powstania)|niewykluczone',
        'może(?= (?:i|niezbyt|zbyt|trochę) )|tam,? gdzie(?= (?:zawin|popełn|zawiod|coś|doszło))',
        'gdyby(?! nie (?:pan|pani|to)(?!\\p{L}))(?!m|śmy (?:wcześniej|od razu|zadzwonili|sprawdzili|uprzedzili))(?:ście|ś|śmy)?',
        'o ile(?! (?:dobrze|wiem|mi wiadomo))|w przypadku,? gdy(?:by)?|w razie,? gdyby|na wypadek,? gdyby',
        'w razie (?=niedogodn|problem|szkod|uraz)',
      ),
    ),
    harm: words(
      '(?:dotar|spóźni|mimo|dwukrotn|niesłuszn|niepotrzebn|w istocie|istotnie|rzeczywiście|faktycznie|zaniepoko|zabole|wkurz|szorst|niegrzecz|przekroczy|granic|zbagateliz|zawiń|przyczyni|pominię|stuk|zrozum|obieca|palną|zwodz|niestosown|przytyk|uszczerb|uszkodz|niezrozumia|głośn|urazi|urażon|dotkn|dotknię|poczu|czuj|czuł|odebra|odczu|niedogodnoś|kłopot|niewyg[oó]d|pozostawia|do życzenia|dozna|zabola|niezręczn|uciążliw|problem|utrudni|przykroś|przykr|zawied|zawiod|zawiód|rozczarow|niezadowol|spowodow|wywoł|narazi|strac|strat|szkod|obrazi|zrani|sprawi|zdenerw|zirytow|uchybi|błąd|błęd|pomył|zaniedb|niedopatrz|niewłaściw|nieodpowied|nieuprzejm|zawini|niedociągni|stres|dyskomfort|oczekiwa|doświadcz|doszło|zakłóci|uzna|nieporozumi|naruszy|opóźni|winn|win[aęy]|opryskliw|zabrzmi|nieprzyjemn|wrażeni|nieuprzejm|uprzejm|źle|krzywd|byłem|byłam|byliśmy|zachowa|sprosta|niestosown|uciążliw|negatywn|nie tak|ucierpi|niedostateczn|spotka)\\p{L}*|nie tak',
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
      eitherOf(
        '(?:ewentualn|potencjaln|domnieman|hipotetyczn|rzekom|przypuszczaln)\\p{L}+ (?!koszt|dopłat|pytan|uwag|nadpłat|różnic|dalsz|wydat|zwrot|nadmiar|spraw)\\p{L}+(?: \\p{L}+)?',
        '(?:którym|która|które|którzy|których|którego|której|którą|któremu|jaki|jakie|jaka|jakich) (?:\\p{L}+ ){0,5}?(?<!(?<!\\p{L})nie )(?:mogł[aoy]|mogli|mógł|mogą(?! państwo)|mógłby|mogłaby|mogłoby|mogliby|mogłyby|teoretycznie|być może|rzekomo|podobno|poczułby|poczułaby|poczuliby)(?: \\p{L}+){0,3}',
        '(?:utrudnieni|niedogodno|skutk|strat|szkod|kłopot|problem)\\p{L}* mogąc\\p{L}+(?: \\p{L}+)*',
        '(?:ewentualn|potencjaln|możliw)\\p{L}+ (?:poszkodowan|urażon|dotknięt|pokrzywdzon)\\p{L}*',
        '(?:wszelkie |wszystkie |za )?(?:ewentualn|potencjaln|możliw)\\p{L}+ (?:\\p{L}+ )?(?:niedogodno|utrudnie|kłopot|przykro|nieprzyjemn|strat|szkod|nieporozumie|dyskomfort|niewyg[oó]d|pozostawia|do życzenia|dozna|zabola|niezręczn|uciążliw|problem|skutk|uraz|zakłóce|uciążliw|negatywn)\\p{L}*',
        '(?:mogł[aoyi]|mogli|mógł|mogła|może|mogą|mogło|mógłby|mogłoby)(?:by)?(?: \\p{L}+){0,4}? (?:spowodowa|wywoła|sprawi|urazi|dotkn|spotka|poczu|odczu|narazi|wynik|powodowa|przysporz|przynie|doświadcz|zaistnie|wystąpi|odebra|zabrzmie|zdenerwowa|dojść|dojś|zajść|zdarzy|wydarzy|powsta|wprowadzi|zakłóci|utrudni|ucierpie|pokrzyżow|zepsu|popsu|uprzykrz)\\p{L}*',
        '(?:wszystkich|osoby|tych|każdego),? (?:którzy|które|kto) (?:\\p{L}+ ){0,2}?(?:poczu|czuj|odczu)\\p{L}* (?:się )?(?:dotknię|uraż|oburz|obraż|zaniepok)\\p{L}*',
        'być może (?:\\p{L}+ ){0,3}?(?:poczu|urazi|odczu|sprawi|spowodowa)\\p{L}*',
      ),
    ),
    atOnce: /^,? (?:[a-ząćęłńóśźż]+ ){0,3}$/g,
    hedgeBarrier: /[;]|, (?:a|ale|więc|dlatego) /gu,
  },
  suggest: (facts) =>
    admits(facts.mode)
      ? `${facts.date ?? '[data]'} popełniliśmy błąd (${facts.matter ?? '[co się stało]'}). Przepraszamy za niego.`
      : `Przykro nam z powodu tego, co wydarzyło się ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}).`,
  examples: {
    bad: [
      'Przepraszamy, jeśli poczuł się Pan urażony.',
      'Jeżeli nasze pismo sprawiło Pani przykrość, bardzo przepraszamy.',
      'Przepraszamy za ewentualne niedogodności związane z tą zmianą.',
      'Gdyby poczuli się Państwo źle potraktowani, prosimy o wybaczenie.',
      'Przykro mi, jeżeli odebrała to Pani jako lekceważenie.',
      'Ubolewamy nad niedogodnościami, które mogły Państwa spotkać.',
      'O ile doszło do błędu po naszej stronie, przepraszamy.',
      'Przepraszam, jeśli zabrzmiało to nieuprzejmie.',
      'Wyrażamy ubolewanie, gdyby sposób rozmowy mógł Panią urazić.',
      'Jeśli zawiniliśmy, bierzemy za to odpowiedzialność.',
    ],
    good: [
      'Przepraszamy za dwugodzinne czekanie. Jeśli woli Pan kontakt telefoniczny, zadzwonię dziś o 16.00.',
      'Jeżeli życzy sobie Pani zwrotu na kartę, proszę podać jej numer; przepraszamy za podwójne obciążenie.',
      'Przepraszam za pomyłkę w adresie, a jeśli poniosła Pani koszty, zwrócimy je do piątku.',
      'Przykro nam, że 3 maja nikt nie powiedział Panu, co robić, jeśli bankomat zatrzyma kartę.',
      'Gdybyśmy zadzwonili w piątek, nie jechałby Pan na darmo; przepraszamy za to.',
      'Naprawa może potrwać do 20.00, przepraszamy za przerwę w dostawie prądu.',
      'Przepraszamy, że nie zapytaliśmy, czy jest Pani wygodnie w tym pokoju.',
      'Jeśli mają Państwo pytania, mój numer jest poniżej; przepraszamy za błędny rachunek.',
      'Przepraszam za zgubioną walizkę; jeśli to możliwe, dostarczymy ją dziś do domu.',
      'Na Pana miejscu też byłbym zły, gdybym czekał w kolejce trzy godziny; przepraszam.',
      'Za każdą kwotę ponad 40 zł przepraszamy i oddajemy ją w całości.',
    ],
  },
};
