export const lock = {
  title: 'Ekran zablokowany',
  who: 'Kto odblokowuje',
  pin: 'PIN',
  unlock: 'Odblokuj',
  unlocking: 'Sprawdzanie kodu PIN',
  saved: 'Wszystko, co wpisano, jest zapisane.',
  counter: 'stanowisko {{counter}}',
  wait: 'PIN się nie zgadza. Następna próba za {{seconds}} s.',
  language: 'Język',
} as const;
