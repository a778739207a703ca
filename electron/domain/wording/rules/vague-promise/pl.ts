import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { VaguePromisePatterns } from './patterns.ts';

export const PL: RuleWords<VaguePromisePatterns> = {
  patterns: {
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
  suggest: (facts) =>
    `Najpóźniej ${facts.remedyBy ?? facts.nextContact ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[konkretny krok]'}. Zajmuje się tym ${facts.contactPerson ?? '[imię i nazwisko]'}.`,
  examples: {
    bad: [
      'Odpowiemy jak najszybciej.',
      'Dołożymy wszelkich starań, aby sprostać oczekiwaniom.',
      'Traktujemy Państwa uwagi bardzo poważnie.',
      'Sprawa zostanie załatwiona niezwłocznie.',
      'Wymieniliśmy zamek i będziemy stale podnosić jakość obsługi.',
      'Skontaktujemy się z Panem w najbliższym czasie.',
      'Wyciągniemy odpowiednie wnioski.',
      'Podejmiemy stosowne kroki.',
      'Robimy wszystko, co w naszej mocy.',
    ],
    good: [
      'Odpowiemy jak najszybciej, najpóźniej w piątek do 16.00.',
      'Traktujemy to poważnie: w poniedziałek kierowniczka sama sprawdzi licznik.',
      'Zbadamy sprawę i odpiszemy na piśmie.',
      'Prosimy jak najszybciej zastrzec kartę.',
      'Przepraszamy, że nie potraktowaliśmy poważnie pierwszego zgłoszenia.',
      'Aby to się nie powtórzyło, od 6 maja każdą rezerwację sprawdzają dwie osoby.',
      'Powinniśmy byli odpowiedzieć szybciej.',
      'Jak najszybciej wymienimy licznik.',
      'Wkrótce odpowiemy. Anna Maj zadzwoni jutro o 10.00.',
      'Zwróciliśmy 86 zł niezwłocznie, 4 maja.',
      'Wszelkie starania monterów trwały do 22.00, bo kabel pękł w dwóch miejscach.',
    ],
  },
};
