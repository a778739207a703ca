import type { Example, RuleWords } from '../rule.ts';
import { PL as GIVES } from '../../elements/pl.ts';
import { latin, words } from '../../word-pattern.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

const WHY =
  'przyczyn\\p{L}*|ponieważ|gdyż|bo|bowiem|z powodu|wskutek|na skutek|w wyniku|w następstwie|spowodowan\\p{L}*|wynikał\\p{L}*|wynika|powodem|okazało się|doszło do tego|dlatego,? że|z uwagi na|ze względu na|w związku z (?:awari|burz|natłok|dużą|zwiększon|wymian|remont)\\p{L}*|przez co|stąd|skąd';
/** Words of saying sorry, thanks, contact, rights and sympathy: such a sentence does something else than explain. */
const OTHERWISE =
  'oto|prosimy|proszę|zapewnia(?:my|m)|skontaktuj\\p{L}*|informuj\\p{L}+|sprawa jest|pragniemy|chcemy|przekazan[aoey]|błah\\p{L}+|zdarza(?:ją)? się|płacę|odtąd|od teraz|pozostał\\p{L}+|bez zmian|w tej kopercie|w załącz\\p{L}+|sam(?:a)?(?!\\p{L})|jeśli|jeżeli|gdyby|zachęca\\p{L}+|dba(?:my|m)|z góry|przepr(?:asz|osz|osi|aszam)\\p{L}*|przykro|ubolew\\p{L}+|dziękuj\\p{L}+|zaprasza\\p{L}+|rozumiem\\p{L}*|wiem|wiemy|(?:za|od)?dzwoni\\p{L}*|numer\\p{L}*|telefon\\p{L}*|odpowie\\p{L}*|odpisz\\p{L}*|przysługuj\\p{L}*|odwoła(?:nie|ć|ł)\\p{L}*|rzeczni\\p{L}+|skarg\\p{L}+|sprawdza(?:m|my)|powin\\p{L}+|poważaniem|szacunkiem|nasz\\p{L}* (?:win|błąd|błęd|zaniedban)\\p{L}*|odpowiada(?:my|m)';
const READER = 'pan(?:a|u|em|ie)?|pani(?:ą)?|państw\\p{L}+|pańsk\\p{L}+';
/** The reader as the one who acts or is given something. */
const CALLED = '(?:pan|panu|pani|panią|państwo|państwu)';
const WE = '\\p{L}+(?:liśmy|łyśmy|łem|łam|[ieay]my)';
const MENDS =
  '(?:zwr(?:ó|a)c|odda|odeśl|wymien|napraw(?!d)|skoryg|wysł|wyśl|przywróc|przywoz|przywió|rekompens|wypłac|dopłac|pokry|umorz|anulow|przelal|przelej|przekaza|wykup|zamien|usunę|usuw|odejm|obniż|podłącz|dopisa|dopisz|skreśl|cofnę|zapłac|uszczeln|odblokow|odbierze)(?:\\p{L}*(?:liśmy|łyśmy|łem|łam|my|ę)|ą|am|i|ie|ono|ano|ił\\p{L}*|ał\\p{L}*)|zwrot(?!nic)\\p{L}*|rabat\\p{L}*|bonifikat\\p{L}*|zniżk\\p{L}*|bon|bezpłatn\\p{L}*|nieodpłatn\\p{L}*|(?:pieniądze|kwota|sum[aę]|zwrot|odpis|nadpłata|zł|opłata|now[aye]) (?:\\p{L}+ ){0,4}?(?:wróci|wpłynę|wyszed|wyszł|jest już|czeka|będ|dotr|doszł|leży)\\p{L}*|od (?:\\d{1,2}(?:\\.| \\p{L}+)|dziś|teraz|jutra|dzisiaj|wczoraj|tego (?:tygodnia|miesiąca|dnia)|przyszłego \\p{L}+|(?:nast|najbl)\\p{L}+ \\p{L}+|poniedziałku|wtorku|środy|czwartku|piątku|soboty|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|(?<!na )szkoleni\\p{L}*|(?:aby|żeby|by) (?:\\p{L}+ ){0,3}?(?:nie |uniknąć|zapobiec)|wprowadz\\p{L}*|zmieni(?:my|liśmy|łam|łem|amy|ono)|co(?:dziennie| tydzień| miesiąc| (?:pół )?godzin\\p{L}*| kwadrans| kwartał|dzienn\\p{L}+)|(?:druga|dwie|jedna, wskazana) osob\\p{L}+(?! (?:był|na|w)\\p{L}*)|dodatkow(?!o )\\p{L}+ (?:kontrol|osob|osób|okienk|stanowisk|kas|sprawdz|dyżur|kwot|noc|przegląd|szkole|numer)\\p{L}*|(?:przyjdzie|przyjedzie|przywiezie|dowiezie\\p{L}*|zamontuje|otrzyma|dostanie) (?:\\p{L}+ ){0,2}?(?:pan|pani|państwo)?|now(?:y|a|e|ą) (?:termin|wizyt|rachun|kart|umow|suk|paczk)\\p{L}*|(?:wyłączy|kupi|załatwi|przywieź|przywioz|wstrzyma|umówi|zamówi|poprosi|wpisa|przyśpieszy|przyspieszy|zorganizowa|zapewni|zablokowa|zgłosi)(?:liśmy|łam|łem)|pojedzie|(?:mogę|możemy) (?:\\p{L}+ ){0,4}?\\p{L}+ć';
/** First person of the plural: a promise where a day stands beside it, else how things usually run. */
const WE_WILL =
  '(?!(?:przepraszamy|dziękujemy|rozumiemy|informujemy|przyznajemy|zachęcamy|ubolewamy|wyrażamy|liczymy|mamy|możemy|chcemy|wiemy|prosimy|zapraszamy|pragniemy|dokładamy|dołożymy|traktujemy|dbamy|pracujemy|pozostajemy|zapewniamy|staramy|jesteśmy|będziemy|przypominamy|skontaktujemy|odpowiemy|poinformujemy|powiadomimy|monitorujemy|wyciągamy|wyciągniemy|podejmiemy|podchodzimy|czekamy|potrzebujemy|musimy|korzystamy|obsługujemy|używamy|posiadamy|cenimy|żałujemy|uważamy|widzimy|którymi|swoimi|naszymi|takimi|zimy|mimy|tymi|tamy|dymy|rozmowy|zakładamy)(?!\\p{L}))\\p{L}{2,}(?:imy|emy|amy|ymy)';
/** A day or an hour in the sentence. */
const BY_WHEN =
  '(?:jutro|dziś|dzisiaj|pojutrze|(?:we?|od|do|przed) (?:poniedz|wtor|środ|czwart|piąt|sobot|niedziel)\\p{L}+|(?:do|od|w|na) (?:godz|końca|przyszł|tym tygodniu|tego tygodnia|ciągu)|\\d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|(?:do|o|od) \\d)';

const WHOLE = '[\\s\\S]';

const letter = (text: string): Example => ({ text, kind: 'letter' });

export const PL: RuleWords<OverExplainingPatterns> = {
  patterns: {
    // With a word of reason, or a long sentence in which neither the reader nor we act: how things usually run.
    cause: latin(
      `^(?=${WHOLE}*(?<!\\p{L})(?:${WHY})(?!\\p{L}))(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE})(?!\\p{L}))`,
    ),
    background: latin(
      `^(?=${WHOLE}{40})(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE})(?!\\p{L}))(?:(?=${WHOLE}{70})(?!${WHOLE}*(?<!\\p{L})(?:${WE}|${READER}|można|pozostaj\\p{L}+|największ\\p{L}+|każdego dnia)(?!\\p{L}))${WHOLE}{70}|(?!${WHOLE}*(?<!\\p{L})(?:${CALLED}|${WHY}|można)(?!\\p{L}))${WHOLE}{40}|(?!${WHOLE}*(?<!\\p{L})(?:${WE})(?!\\p{L}))(?=${WHOLE}*(?<!\\p{L})(?:pochodz\\p{L}+|(?:są|jest) \\p{L}+(?:ane|any|ana|one|ony|ona)|\\p{L}+(?:ane|any|ana|one|ony|ona) (?:są|jest)|zazwyczaj|zwykle|z reguły|standardowo|każdorazowo)(?!\\p{L}))${WHOLE}{40})`,
    ),
    begins: words(WHY),
    goesOn: latin(`^(?!${WHOLE}*(?<!\\p{L})(?:${OTHERWISE}|${CALLED})(?!\\p{L}))`),
    mends: new RegExp(
      `${words(MENDS).source}|${GIVES.remedy.source}|${GIVES.goodwill.source}|${GIVES.prevention.source}|${latin(`^(?=${WHOLE}*(?<!\\p{L})${BY_WHEN})${WHOLE}*(?<!\\p{L})${WE_WILL}(?!\\p{L})`).source}`,
      'g',
    ),
  },
  suggest: (facts) =>
    `Przyczyna w jednym zdaniu: [przyczyna]. Najpóźniej ${facts.remedyBy ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[konkretny krok]'}.`,
  examples: {
    bad: [
      letter(
        'Szanowny Panie Marku,\n12 marca nie dojechała do Pana paczka. Przepraszamy.\nPaczki trafiają najpierw do sortowni w Łodzi, gdzie są ważone i opisywane. W marcu sortownia pracuje na dwie zmiany, a taśma ma już dziesięć lat. Czytnik kodów gubi wtedy co setną etykietę i paczka wraca na początek taśmy.\nZ poważaniem\nEwa Lis',
      ),
      letter(
        'Szanowna Pani Heleno,\nprzepraszamy za zimny kaloryfer 4 stycznia. Ciepło płynie do budynku z elektrociepłowni przez wymiennik w piwnicy. Wymiennik jest stary i przy mrozie zwalnia, ponieważ filtr zatyka się osadem. Filtr czyści firma, która ma jedną brygadę na całą dzielnicę, a w święta brygada nie pracowała.\nFiltr wyczyścimy 8 stycznia.\nZ poważaniem\nJan Gaj',
      ),
      letter(
        'Szanowny Panie Robercie,\nwypłata spóźniła się o dwanaście dni, przepraszamy. Akta po zgłoszeniu trafiają do rejestracji, a potem do dwóch kolejnych działów. W grudniu liczba zgłoszeń wzrosła czterokrotnie z powodu wichur. Część akt pojechała do oddziału w Radomiu i wróciła dopiero po świętach, gdyż archiwum było zamknięte.\nPieniądze przelaliśmy 3 stycznia.\nZ poważaniem\nOla Bąk',
      ),
      letter(
        'Szanowna Pani Ireno,\nprzepraszamy za odwołany autobus 6 maja. Przyczyną była awaria silnika w autobusie, który tego dnia obsługiwał linię. Autobus pochodzi z 2009 roku, a części do niego sprowadza się z Czech. Zapasowy pojazd stał w warsztacie, bo czekał na przegląd.\nZ poważaniem\nAdam Wilk',
      ),
      letter(
        'Szanowny Panie Tomaszu,\nbardzo przepraszamy za noc bez Internetu. Przyczyną była aktualizacja oprogramowania w centrali, która obsługuje całą dzielnicę. Producent zaleca taką aktualizację raz do roku, w nocy, ze względu na liczbę urządzeń. Po niej część łączy nie wznowiła pracy i trzeba było uruchamiać każde z osobna, zaczynając od największych budynków.\nOpłatę za ten dzień anulujemy.\nZ poważaniem\nKarol Mróz',
      ),
      letter(
        'Szanowna Pani Ewo,\nprzepraszamy, że stolik nie czekał na Panią 14 lutego. Rezerwacje przyjmuje u nas telefon, strona i portal, a każde z nich ma osobny zeszyt. Wieczorem zeszyty są przepisywane do jednego planu, w walentynki jednak zabrakło na to czasu z powodu dużego ruchu. Plan sali wisi w kuchni i nie jest widoczny z wejścia.\nZ poważaniem\nPaweł Sum',
      ),
      letter(
        'Szanowny Panie Janie,\nprzepraszamy za rysę na stole dostarczonym 2 maja. Meble pakowane są w magazynie centralnym, gdzie każda sztuka przechodzi przez taśmę i foliarkę. W sezonie palety układane są wyżej niż zwykle, przez co dolne kartony przyjmują większy nacisk. Takiego uszkodzenia gołym okiem nie widać podczas załadunku.\nZ poważaniem\nNina Cis',
      ),
      letter(
        'Szanowna Pani Olgo,\nprzepraszamy za dwugodzinne czekanie na izbie 11 czerwca. Kolejność ustala się według stanu chorych, a nie według godziny przyjścia. Tego dnia na dyżurze był jeden chirurg, ponieważ drugi operował. Karetki przywiozły w tym czasie sześć osób z wypadku, a sala opatrunkowa jest jedna.\nZ poważaniem\nPiotr Rak',
      ),
    ],
    good: [
      letter(
        'Szanowny Panie Marku,\n12 marca nie dojechała do Pana paczka, bo nasza sortownia źle odczytała kod. Przepraszamy.\nPaczkę dowieziemy 15 marca do 12.00, a opłatę 18 zł zwróciliśmy dziś na kartę. Od 1 kwietnia program zgłasza każdą paczkę, która nie ma odczytu przez 12 godzin.\nZ poważaniem\nEwa Lis',
      ),
      letter(
        'Szanowna Pani Heleno,\nprzyczyną zimnych kaloryferów 4 stycznia był zatkany filtr, którego nie sprawdziliśmy przed zimą. Przepraszamy.\nFiltr wymieniliśmy 5 stycznia, a za trzy dni bez ciepła odejmujemy 60 zł od styczniowego czynszu. Od lutego filtr czyścimy co miesiąc i wpisujemy datę na drzwiach kotłowni, a klucz do niej ma każdy z dyżurnych.\nZ poważaniem\nJan Gaj',
      ),
      letter(
        'Szanowny Panie Robercie,\nprzepraszamy, że wypłata wyszła dwanaście dni za późno, ponieważ odłożyliśmy akta do złej teczki.\nPieniądze przelaliśmy 3 stycznia razem z odsetkami 41 zł. Od poniedziałku każdą teczkę sprawdza druga osoba przed zamknięciem szafy.\nZ poważaniem\nOla Bąk',
      ),
      letter(
        'Szanowna Pani Ireno,\nautobus z 6 maja nie wyjechał z powodu awarii silnika, a my nie wysłaliśmy zastępczego. Przepraszamy.\nZa taksówkę oddajemy 38 zł przelewem do 12 maja. Od 1 czerwca na zajezdni stoi co rano gotowy autobus zapasowy z kierowcą.\nZ poważaniem\nAdam Wilk',
      ),
      letter(
        'Szanowny Panie Tomaszu,\nw nocy 9 maja wymieniliśmy oprogramowanie i nie włączyliśmy z powrotem Pana łącza. Przepraszamy, to nasz błąd.\nŁącze działa od 7.40, za ten dzień nie zapłaci Pan nic, a 20 zł dopisaliśmy za stracony ranek. Od czerwca po każdych pracach dyżurny sprawdza wszystkie łącza w budynku.\nZ poważaniem\nKarol Mróz',
      ),
      letter(
        'Szanowna Pani Ewo,\n14 lutego oddaliśmy Pani stolik komu innemu, bo nie zajrzeliśmy do zeszytu. Przepraszamy Panią.\nZwracamy zadatek 100 zł i zapraszamy na kolację w dowolny piątek marca, na nasz koszt. Od dziś mamy jeden zeszyt, przy wejściu.\nZ poważaniem\nPaweł Sum',
      ),
      letter(
        'Szanowny Panie Janie,\nstół dojechał 2 maja z rysą, ponieważ zapakowaliśmy go w zbyt cienką folię. Przepraszamy.\nNowy blat przywieziemy 9 maja między 9.00 a 12.00 i sami go przykręcimy. Od 5 maja blaty wozimy w skrzyniach, a nie w folii.\nZ poważaniem\nNina Cis',
      ),
      letter(
        'Szanowna Pani Olgo,\n11 czerwca czekała Pani na izbie dwie godziny i nikt do Pani nie podszedł, bo na liście zabrakło Pani nazwiska. Przepraszam za to.\nKontrolę umówiłem na 18 czerwca o 9.00, bez kolejki. Od jutra pielęgniarka obchodzi poczekalnię z listą co pół godziny.\nZ poważaniem\nPiotr Rak',
      ),
      letter(
        'Szanowny Panie Adamie,\nrachunek za maj był za wysoki, gdyż wpisaliśmy 8 zamiast 6. Przepraszam.\nNowy rachunek na 112 zł jest w tej kopercie, a nadpłata 240 zł wróciła na konto 3 czerwca. Każdy odczyt dwa razy wyższy od poprzedniego potwierdzamy teraz drugim odczytem.\nZ poważaniem\nBeata Pol',
      ),
      letter(
        'Szanowna Pani Julio,\nprzepraszamy za zgubiony płaszcz. Powodem była zamiana dwóch numerków w naszej szatni 7 lutego.\nZa płaszcz wypłaciliśmy dziś 650 zł, tyle ile na paragonie. Od soboty numerki mają dwa kolory, po jednym na każdą stronę szatni.\nZ poważaniem\nIgor Len',
      ),
    ],
  },
};
