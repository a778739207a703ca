import type { Example, RuleWords } from '../rule.ts';
import { WHY } from '../../elements/polish-parts.ts';

/** What polish-parts.ts leaves to be said of a Polish letter. */
export interface PolishExplaining {
  /** Words of reason. */
  readonly why: RegExp;
  /** Less of it than this, in characters, is a fact told and no explanation. */
  readonly least: number;
  /** The same where no word of reason stands. */
  readonly leastWithoutWhy: number;
}

const letter = (text: string): Example => ({ text, kind: 'letter' });

export const PL: RuleWords<PolishExplaining> = {
  patterns: { why: WHY, least: 90, leastWithoutWhy: 150 },
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
