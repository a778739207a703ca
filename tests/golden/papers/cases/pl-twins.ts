import type { ClerkCase } from '../clerk-case.ts';
import { PL_EXPERIENCE } from './pl-experience.ts';
import { PL_FULL } from './pl-full.ts';
import { PL_REGRET } from './pl-regret.ts';
import { PL_SHARED } from './pl-shared.ts';
import { twinOf } from './twin-of.ts';

/** The same trade, matter, mode, kind, feelings and number of steps as another case: only what the clerk typed differs. */
export const PL_TWINS: readonly ClerkCase[] = [
  twinOf(PL_FULL, 'electricity', {
    customer: ['Klara Jeż', 'pl-pani'],
    address: 'ul. Powroźnicza 5, 63-100 Śrem',
    phone: '600 000 033',
    reference: 'PPE 7731 0033',
    happened: '2026-07-21T16:30',
    arrived: '2026-07-22T08:50',
    where: 'ul. Powroźnicza 5',
    what: 'Wzięliśmy Pani domek za pustostan, zdjęliśmy bezpieczniki i zaplombowaliśmy skrzynkę, kiedy była Pani w pracy',
    effect: 'Pod zimną lampą padło czterdzieści kurcząt, cały lęg obiecany szkole w Dolsku',
    lost: [300, 64000],
    request: 'Żeby przed plombą ktoś zapukał',
    rootCause: 'Spis pustostanów miał trzy lata, a my przeszliśmy obok licznika, który się obracał',
    steps: [
      ['Zdjęcie plomby i założenie bezpieczników', 'pogotowie dzienne', '2026-07-21T20:15', 'done'],
      ['Przywiezienie odchowalnika z akumulatorem', 'pogotowie dzienne', '2026-07-22T12:00', 'done'],
      ['Pokazanie Pani poprawionego spisu', 'me', '2026-07-24T09:00', 'next'],
    ],
    goodwill: ['goodwill', 88000, '2026-08-03'],
    prevention: 'Co kwartał obchodzimy cały spis pieszo, a domu z obracającym się licznikiem nigdy nie plombujemy',
    next: ['2026-07-29T17:30', 'visit'],
    holding: {
      reason: 'Sołtys obchodzi z nami wszystkie zagrody 27 lipca i dopiero wtedy podpisze spis',
      toCheck: 'w których zagrodach ze spisu ktoś mieszka',
      answerBy: '2026-08-07',
    },
  }),
  twinOf(PL_SHARED, 'hotel', {
    customer: ['Stella Papadaki', 'pl-pani'],
    address: 'Odos Ermou 19, Heraklion, Grecja',
    phone: '+30 690 000 0214',
    reference: 'RZ 2026 0214',
    happened: '2026-10-03T14:00',
    arrived: '2026-10-03T18:05',
    where: 'parking autokarów',
    what: 'W dniu korowodu nasz bus zatrzymał się przed blokadą i sama pchała Pani wózek taty pod Górę Świętego Marcina',
    effect: 'Tata dotarł blady, nie zszedł na kolację i oddał bilet do opery obcej osobie',
    lost: [50, 37000],
    request: 'Lekarza dla taty jeszcze dziś i pomocy w drodze powrotnej',
    rootCause: 'Policja zamknęła bulwar w nocy i żaden autokar nie podjechał do wschodniej bramy',
    ourPart: 'Ogłoszenie wisiało u nas od śniadania, a nie napisaliśmy do nikogo, kto był w podróży, i nie wysłaliśmy bagażowego',
    steps: [
      ['Wezwanie doktora Huma do pokoju taty', 'me', '2026-10-03T19:00', 'now'],
      ['Odwiezienie obojga meleksem na lotnisko', 'bagażowi', '2026-10-05T10:15', 'next'],
    ],
    goodwill: ['in-kind', 61000, '2026-10-06'],
    prevention: 'Już od 4 października piszemy SMS do wszystkich w drodze, a przy blokadzie czeka bagażowy z krzesłem',
    answer: ['partly', 'Najpierw lekarz, o reszcie porozmawiamy'],
    next: ['2026-10-05T09:45', 'counter'],
    holding: {
      reason: 'Komenda wyda zarządzenie o bulwarze po zakończeniu korowodu, 8 października',
      toCheck: 'ile osób podeszło tego dnia pod górę na własnych nogach',
      answerBy: '2026-10-20',
    },
  }),
  twinOf(PL_REGRET, 'telecom', {
    customer: ['Hanna Orlik', 'pl-pani'],
    address: 'Młyn nad Dunajcem, 33-113 Zgłobice',
    phone: '600 000 377',
    reference: 'TM 44 905 0377',
    happened: '2026-08-09',
    arrived: '2026-08-13T15:45',
    where: 'piwnica młyna',
    what: 'Odkąd urządziła Pani pracownię w sklepionej piwnicy młyna, urywa się każda rozmowa z synem na platformie wiertniczej',
    effect: 'Przez to nie usłyszała Pani pierwszego krzyku wnuczki, którą zięć trzymał przy słuchawce',
    request: 'Rozmów dłuższych niż minuta',
    rootCause: 'Młyn jest zabytkiem; o maszcie na dachu rozstrzyga konserwator, a jego decyzji jeszcze nie mamy',
    steps: [
      ['Przekierowanie rozmów na telefon stacjonarny', 'me', '2026-08-13T16:10', 'done'],
      ['Złożenie rysunków, o które prosi konserwator', 'pracownia projektowa', '2026-08-27T14:00', 'next'],
    ],
    next: ['2026-08-31T20:00', 'message'],
    holding: {
      reason: 'Konserwator zbiera komisję raz na miesiąc, a młyn jest w programie 25 sierpnia',
      toCheck: 'czy maszt może stanąć za kominem',
      answerBy: '2026-09-14',
    },
  }),
  twinOf(PL_EXPERIENCE, 'bank', {
    customer: ['Jolanta Wit', 'pl-pani'],
    address: 'Hala Targowa, boks 14, 62-800 Kalisz',
    phone: '600 000 948',
    reference: '61 1020 0948',
    happened: '2026-09-10T07:40',
    arrived: '2026-09-11T14:30',
    where: 'wejście północne',
    what: 'Rano 10 września konto zmalało o 1700 zł, a ze szczeliny wyszło siedemnaście banknotów po pięćdziesiąt i nic więcej',
    effect: 'Dostawca ryb odjechał bez zapłaty i Pani stoisko świeciło pustką w dzień regat',
    lost: [185, 85000],
    request: 'Oddania połowy utargu, która została w maszynie',
    toCheck: 'dziennik urządzenia północnego, pojemnik odrzutów i numer partii z ranka 10 września',
    checkBy: '2026-09-15T12:00',
    steps: [
      ['Odczytanie i wydrukowanie dziennika', 'me', '2026-09-11T15:15', 'done'],
      ['Opróżnienie pojemnika razem z serwisantem producenta', 'skarbiec', '2026-09-14T08:30', 'next'],
    ],
    next: ['2026-09-15T13:15', 'phone'],
    holding: {
      reason: 'Serwisant producenta dojeżdża z Gdyni i może otworzyć urządzenie 14 września',
      toCheck: 'czy za klapką utknął banknot',
      answerBy: '2026-09-18',
    },
  }),
];
