/** Freer ways to say it, read on Monday 23 November 2026, 10:00. */
export const PROMISES: readonly (readonly [text: string, due: string])[] = [
  ['Proszę to zostawić mnie, do czwartku do 16.00 będzie Pani miała odpowiedź.', '2026-11-26T16:00'],
  ['Jutro wyślemy kogoś do kotła, a w środę dostanie Pan protokół.', '2026-11-25T23:59'],
  ['Nic więcej nie trzeba robić, 75 zł wróci na kartę do poniedziałku.', '2026-11-30T23:59'],
  ['Nowa karta do pokoju będzie czekać w recepcji jutro rano.', '2026-11-24T12:00'],
  ['Kierownik nocnej zmiany przyjdzie dziś o 18.00 i osobiście Panią przeprosi.', '2026-11-23T18:00'],
  ['List z działu reklamacji nadejdzie do piątku.', '2026-11-27T23:59'],
  ['Dietetyczka omówi z mamą jadłospis w ciągu dwóch tygodni.', '2026-12-07T23:59'],
  ['Najpóźniej w czwartek staną u Państwa drzwi, tym razem właściwe.', '2026-11-26T23:59'],
  ['Daję słowo, że brakująca strona wyjdzie pocztą do środy.', '2026-11-25T23:59'],
  ['1 grudnia o 9.30 pan doktor pokaże Panu zdjęcie i wszystko wytłumaczy.', '2026-12-01T09:30'],
];

export const NO_PROMISES: readonly string[] = [
  'Mieliśmy nadzieję, że części przyjdą do środy.',
  'Prosimy odesłać router do 4 grudnia w załączonym pudełku.',
  'Basen jest zamknięty do czwartku.',
  'Nie wiem jeszcze, czy zdążymy do piątku.',
  'Opłatę pobieramy z konta 1 grudnia.',
  'Gdybyśmy wiedzieli w poniedziałek, zadzwonilibyśmy do Pani.',
  'Proszę dać nam znać do piątku, co Pan wybiera.',
  'Odwołanie można wnieść do 5 stycznia.',
  'Z zapisów wynika, że monter był o 14.00.',
  'Słusznie oczekiwała Pani telefonu w piątek.',
];
