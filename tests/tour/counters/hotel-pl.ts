import { bankPl } from './bank-pl.ts';
import type { Counter } from './counter.ts';
import { promisedPl } from './promised-pl.ts';

/** A hotel booking lost (seed 001, section 3, failures of principle in hotels; told anew for another failure). */
export const hotelPl: Counter = {
  locale: 'pl-PL',
  folder: 'pl',
  branch: {
    code: 'TRN',
    number: '1',
    sector: 'hotel',
    country: 'PL',
    region: null,
    organisation: 'Hotel Nad Stawem',
    name: 'recepcja główna',
    address: 'ul. Wałowa 9, 33-100 Tarnów',
    hours: 'codziennie 7:00–22:00',
    phone: '14 000 01 18',
    confirm: ['*'],
  },
  supervisor: { name: 'Marta Zielińska', title: 'kierowniczka zmiany', pin: '274915', form: 'feminine' },
  clerk: { name: 'Ewa Sobczak', title: 'starsza recepcjonistka', pin: '830462', form: 'feminine' },
  times: {
    morning: '2026-06-11T07:04:00.000Z',
    beforeNoon: '2026-06-11T09:20:00.000Z',
    callBack: '2026-06-11T13:32:00.000Z',
    callAgain: '2026-06-11T14:18:00.000Z',
    evening: '2026-06-11T15:41:00.000Z',
  },
  stages: {
    receive: [
      { field: 'customerName', type: 'Łukasz Źrebiec' },
      { field: 'addressForm', choose: 'pl-pan' },
      { field: 'phone', type: '601 000 078' },
      { field: 'reference', type: 'rezerwacja 2063' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'postalAddress', type: 'ul. Źródlana 4 m. 12, 35-001 Rzeszów' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: 'Zarezerwowałem pokój miesiąc temu i mam potwierdzenie. Przyjechaliśmy z córką o 22:40, a pani w recepcji mówi, że nie ma nas w systemie i że nie ma wolnych pokoi. Stałem tam z dzieckiem, które zasypiało na stojąco, i nikt nawet nie pomógł mi znaleźć innego hotelu.',
      },
      { field: 'wants', choose: 'explanation' },
      { field: 'wants', choose: 'compensation' },
      { field: 'needs', choose: 'respected' },
      { field: 'needs', choose: 'helped' },
    ],
    feelings: [
      { field: 'feelings', choose: 'angry' },
      { field: 'feelings', choose: 'helpless' },
      {
        field: 'effect',
        type: 'Po nocy szukał Pan noclegu z sześcioletnią córką i zapłacił Pan za inny hotel o 210,00 zł więcej.',
      },
      { field: 'lossMinutes', type: '2 godz.' },
    ],
    facts: [
      { field: 'matter', type: 'zgubiona rezerwacja' },
      { field: 'happenedOn', type: '10 czerwca' },
      { field: 'happenedTime', type: '22:40' },
      {
        field: 'what',
        type: 'Rezerwacja potwierdzona 9 maja nie trafiła do naszego grafiku. 10 czerwca o 22:40 nie mieliśmy dla Pana pokoju i nie pomogliśmy znaleźć innego.',
      },
      { field: 'request', type: 'Zwrotu różnicy w cenie i wyjaśnienia, jak do tego doszło' },
      { field: 'requestAmount', type: '210,00' },
      { field: 'factsState', choose: 'established' },
      { field: 'cause', choose: 'ours' },
      { field: 'principle', choose: 'none' },
      {
        field: 'rootCause',
        type: 'Potwierdziliśmy rezerwację mailem i nie wpisaliśmy jej do grafiku. Wieczorem nie sprawdziliśmy skrzynki, a nocna zmiana nie miała listy hoteli, do których można zadzwonić.',
      },
      { field: 'category', pick: 'booking' },
      { field: 'complaintKind', choose: 'quality' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'accepted' },
      { field: 'answerBasis', type: 'Prosi o potwierdzenie przelewu na piśmie' },
      { field: 'nextContactAt', type: '15:30' },
      { field: 'nextContactKind', pick: 'phone' },
      {
        field: 'prevention',
        type: 'Od 12 czerwca każdą rezerwację wpisujemy do grafiku przed wysłaniem potwierdzenia, a o 18:00 kierowniczka zmiany porównuje skrzynkę z grafikiem. Nocna zmiana ma listę pięciu hoteli z telefonami.',
      },
    ],
    apologise: [],
    confirm: [{ field: 'customerRemarks', type: 'Proszę o kopię listu mailem.' }],
  },
  steps: [
    { what: 'Przygotowanie pokoju z widokiem na staw na dzisiejszą noc', owner: 'Ewa Sobczak', due: '12:00' },
    { what: 'Zlecenie przelewu 210,00 zł', owner: 'Księgowość', due: '14:00' },
  ],
  pack: {
    ours: 'Tak, słucham. Proszę mówić dalej.',
    refused: 'Przepraszam, jeśli coś Panią uraziło.',
    theirs: 'Tak, proszę opowiedzieć.',
  },
  spokenStart: 'Panie Łukaszu, bardzo przepraszam.',
  badSentence: 'Jeśli poczuł się Pan urażony, przepraszamy.',
  cardSentence: 'Pieniądze wrócą na kartę 4111 1111 1111 1111.',
  contact: {
    said: 'Przelew zlecony, pokój się podoba. Pan Źrebiec chciałby dostać list jeszcze dziś, przy kolacji.',
    basis: 'Pokój na dziś, przelew zlecony, gość potwierdził przez telefon',
    next: '16 czerwca, 10:00',
  },
  second: {
    name: 'Megan Fairley',
    reads: 'en',
    words: 'Pani z pokoju 214 pokazała na migi, że nie ma ciepłej wody.',
  },
  third: {
    stages: {
      receive: [
        { field: 'customerName', type: 'Danuta Olszewska' },
        { field: 'addressForm', choose: 'pl-pani' },
        { field: 'phone', type: '602 000 415' },
        { field: 'reference', type: 'rezerwacja 2118' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: 'ul. Żeglarska 3, 87-100 Toruń' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: 'Zapytałam grzecznie, czy mogę się wymeldować godzinę później. Pan w recepcji przewrócił oczami i powiedział, że to nie przytułek. Przy ludziach. Mam siedemdziesiąt lat i nikt mnie tak jeszcze nie potraktował.',
        },
        { field: 'wants', choose: 'explanation' },
        { field: 'needs', choose: 'respected' },
      ],
      feelings: [
        { field: 'feelings', choose: 'humiliated' },
        { field: 'effect', type: 'Usłyszała to Pani przy innych gościach i wyjechała Pani bez śniadania.' },
      ],
      facts: [
        { field: 'matter', type: 'rozmowa w recepcji' },
        { field: 'happenedOn', type: '10 czerwca' },
        { field: 'happenedTime', type: '9:40' },
        {
          field: 'what',
          type: '10 czerwca zapytała Pani w recepcji o późniejsze wymeldowanie. Według Pani relacji pracownik odpowiedział niegrzecznie.',
        },
        { field: 'request', type: 'Rozmowy z kierownikiem i wyjaśnienia' },
        { field: 'factsState', choose: 'being-checked' },
        { field: 'toCheck', type: 'co zostało powiedziane w recepcji 10 czerwca o 9:40' },
        { field: 'checkBy', type: '13 czerwca 12:00' },
        { field: 'category', pick: 'conduct' },
        { field: 'complaintKind', choose: 'attitude' },
        { field: 'severity', choose: 'serious' },
        { field: 'staffConcerned', type: 'Kamil Wrzosek' },
      ],
      remedy: [
        { field: 'answer', choose: 'thinking' },
        { field: 'nextContactAt', type: '13 czerwca 16:00' },
        { field: 'nextContactKind', pick: 'phone' },
      ],
      apologise: [
        {
          field: 'spokenApology',
          type: 'Proszę pani, przykro mi, że wyjechała pani od nas z takim przeżyciem. Sprawdzam, co zostało powiedziane, i zadzwonię w sobotę o 16:00.',
        },
      ],
    },
    steps: [
      { what: 'Rozmowa z pracownikiem recepcji', owner: 'Marta Zielińska', due: '13 czerwca 12:00' },
      { what: 'Telefon z wynikiem rozmowy', owner: 'Marta Zielińska', due: '13 czerwca 16:00' },
    ],
    searchFor: 'olsz',
    holding: {
      reason: 'Pracownik, którego dotyczy sprawa, wraca z wolnego 13 czerwca i najpierw chcemy go wysłuchać.',
      answerBy: '17 czerwca',
    },
  },
  closingNote: 'Pani Fairley wyszła i wróci po 18:00, sprawę prowadzi Ewa Sobczak',
  passphrase: 'kasztan parasol czwartek 7',
  searchFor: 'zreb',
  promised: promisedPl,
  nextDoor: bankPl,
};
