import { latin, stems, words } from '../word-pattern.ts';
import type { Lexicon } from './lexicon.ts';

const COUNT =
  '(?:\\d+|jed\\p{L}+|dwa|dwie|dwóch|dwoje|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|siedem|osiem|dziesięć|dwanaście|czternaście|czternastu|dwadzieścia|trzydzieści|pół|półtorej|półtora)';
const MONTH =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const BLANK = '\\[[^\\]]+\\]|_{2,}|…{2,}|【[^】]*】';

export const PL: Lexicon = {
  apology: words(
    'sor(?:ki|ry)|przepraszam\\p{L}*|przeprasza(?:ć|jąc|ją|my)?|przepro(?:ś|si)\\p{L}*|przeprosin\\p{L}*|przeprosiny|przykro|ubolewa\\p{L}*|wyra[zż]\\p{L}* (?:szczer\\p{L}+ |głębok\\p{L}+ )?(?:żal|żalu|skruchy|skruchę|ubolewania)|żałuj\\p{L}*|wybacz\\p{L}*|o wybaczenie|najmocniej przepr\\p{L}*|(?:głupio|wstyd|smutno|żal) (?:mi|nam)|(?:mi|nam) (?:głupio|wstyd|smutno)|bolej(?:ę|emy) nad|kaja(?:m|my) się|bij(?:ę|emy|e) się w piersi|ze skruchą|nie bez smutku',
  ),
  responsibility: words(
    '(?:ponosi|bierze|biorę|przyjmuj|przejmuj)\\p{L}* (?:za to |za tę sytuację |na siebie |pełną |całą |całkowitą )*odpowiedzialność|nasz(?:a|ej|ą)? (?:własn\\p{L}+ )?(?:win[ayęą]|błąd|błędu|odpowiedzialność|zaniedbani[ea]|pomyłk[aię])|z naszej winy|wina (?:jest|leży) po naszej stronie|zawini(?:liśmy|łam|łem)|zawiedliśmy',
  ),
  blank: latin(BLANK),
  time: latin(
    `${BLANK}|(?<!\\p{L})(?:(?<![£$€\\d.,])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?![\\d%]| ?(?:zł|złotych))|godz\\p{L}*\\.? ?\\d{1,2}|\\d{1,2} (?:${MONTH})|(?:${MONTH})|dziś|dzisiaj|dzisiejsz\\p{L}+|jutr(?:o|a)|jutrzejsz\\p{L}+|pojutrze|wczoraj\\p{L}*|przedwczoraj|poniedział\\p{L}+|wtor(?:ek|ku|kiem)|środ(?:a|ę|y|zie)|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[aęyą]|niedziel[aęiąe]|${COUNT} (?:\\p{L}+ )?(?:minut\\p{L}*|godzin\\p{L}*|dni|dnia|dzień|dób|dobę|tygodni\\p{L}*|tydzień|miesi\\p{L}+|lat)|doby|(?:do )?(?:końca|koniec) (?:dnia|tygodnia|miesiąca|roku|zmiany|kwartału)|(?:o|od|do|po|przed|około|koło) (?:pierwszej|drugiej|trzeciej|czwartej|piątej|szóstej|siódmej|ósmej|dziewiątej|dziesiątej|jedenastej|dwunastej|trzynastej|czternastej|piętnastej|szesnastej|siedemnastej|osiemnastej|dziewiętnastej|dwudziestej)(?= (?:rano|wieczorem|po południu|w|na|przy|z|i|a|pod|u|do|piętnaście|trzydzieści|czterdzieści)(?!\\p{L})|[.,;:!?)]|$)|(?:tym|przyszłym|następnym|bieżącym) (?:tygodniu|miesiącu)|godzinę|godziny|tydzień|południ\\p{L}+|świąt)(?!\\p{L})`,
  ),
  matter: stems(
    'rachun|licznik|prąd|energi(?:a|i|ę)|gazu|wody|wodę|ogrzewan|lini[aęi](?!\\p{L})|internet|łącz[ae]|sygnał|zasięg|taryf|roaming|przelew|płatnoś|wpłat|wypłat|kart[aęyąo]|karcie|kont(?:o|a|u|em|ach)(?!\\p{L})|gotówk|kredyt|opłat|odset|wyciąg|oddzia[łl]|okien|kolejk|kolejc|pokoj|pokój|rezerwac|bagaż|walizk|lot(?:u|em|y|ów)?(?!\\p{L})|samolot|pociąg|autobus|tramwaj|peron|dworc|stacji|wind(?:a|y|ę|ą|zie)(?!\\p{L})|wizyt|operacj|zabieg|recept|badani|wynik(?:i|ów|ami|ach)(?!\\p{L})|' +
      'paczk|przesył|dostaw|zamówieni|faktur|napraw(?!d)|umow|umów(?!i)|polis|remont|awari|wyłączeni|bilet|miejsców|miejsc(?:e|em|u)? (?:w|na|siedz|park|przy)|śniadani|prysznic|ręcznik|kurtk|danych|dane|adres|zwrot|reklamacj|abonament|telefon|przychodn|szpital|lekarz|sklep|kas[aęyi](?!\\p{L})|bankomat|basen|hotel|doładowa|zaliczk|składk|odszkodowan|szczepien|zęb|lekcj|obiad|kolacj|stolik|zup|pralk|lodówk|telewiz|mebl|szaf|łóżk|podłog|dach(?:u|em)?(?![a-z\\u00df-\\u024f])|sufit|piwnic|garaż|parking|samoch|kluczyk|koncert|spektakl|wycieczk|karnet|trening|książk|sukni|sukien|but(?:y|ów)(?![a-z\\u00df-\\u024f])|płaszcz|zaświadczen|świadectw|zasił|emerytur|mandat|kaucj|czynsz|schod|toalet|ogrzewa|grzejnik|kaloryfer',
  ),
  step: stems(
    'sprawdz|przelicz|sprawdzi|zbada|badamy|ustali|wyjaśnim|przeanaliz|skontrol|zweryfik|zwróci|zwraca|zwrot|odda(?:my|m|liśmy|łam|łem|jemy|ję)|wymieni|napraw(?!d|cz)|skoryg|popraw(?:imy|iliśmy|ię|iłam|iłem)(?! (?:[a-z\\u00df-\\u024f]+ )?(?:jakoś|obsług|standard|komunik|organiz|proces|procedur|poziom|funkcj))|wyśl|wysła(?:liśmy|łam|łem|my|n[yaoe](?![a-z\\u00df-\\u024f]))|wysyłam|odeśl|zadzwoni|oddzwoni|dzwoni(?:my|ę)|przyjedzie|przyjedzi|odwiedzi|zamontuj|zamontow|zainstal|dostarcz|wypłac|umorz|anulow|usun(?:ę|ie|ął)|przeksięg|dopisze|opublik|na piśmie|pisemni|codziennie|co (?:tydzień|poniedziałek|miesiąc|godzinę|dzień)|każd(?:ego|ej|ą|y) (?:dnia|dzień|zmian|rezerwac|tydzień|miesiąc|umow|wpłat)|druga osoba|dwie osoby|dwoje pracowników|zatrudni|otworzym|otworzyliśmy|dodatkowe okienko|przywróc',
  ),
};
