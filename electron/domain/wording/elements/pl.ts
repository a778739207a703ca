import { words, latin } from '../word-pattern.ts';
import type { ElementPatterns } from './element-patterns.ts';

export const PL: ElementPatterns = {
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
};
