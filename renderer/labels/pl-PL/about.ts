/** Wersja, nowości i czyja praca jest w środku. */
export const about = {
  title: 'O programie Amends',
  what: 'Stanowisko reklamacji dla placówek bez pewnej sieci.',
  version: 'Wersja',
  trial: 'Wydanie próbne: do wypróbowania, nie do prawdziwych reklamacji.',
  counter: 'Stanowisko',
  folder: 'Folder danych',
  owner: 'Należy do konta',
  runtime: 'Działa na',
  network: 'Sieć',
  networkNone:
    'Nigdy nieużywana. Z tego komputera nic nie wychodzi inaczej niż na papierze, na pendrivie lub do wybranego folderu.',
  newIn: 'Nowości w wersji {{version}}',
  look: 'Zobacz',
  putAway: 'Schowaj',
  fonts: 'Kroje pisma',
  fontsNote:
    'Są w programie, dlatego polskie i chińskie znaki drukują się dobrze wszędzie. Licencja SIL Open Font License 1.1.',
  parts_one: '{{count}} część innych autorów',
  parts_few: '{{count}} części innych autorów',
  parts_many: '{{count}} części innych autorów',
  parts_other: '{{count}} części innych autorów',
  partsNone: 'Lista powstaje razem z pakietem instalacyjnym; to stanowisko uruchomiono ze źródeł.',
  noText: 'Ta część nie ma własnego tekstu licencji; obowiązuje {{licence}}.',
  news: {
    first: {
      desk: 'Siedem etapów od powitania do potwierdzenia, a przy każdym to, co warto powiedzieć.',
      wording: 'Sformułowania przeprosin są sprawdzane podczas pisania, po polsku, angielsku i chińsku.',
      search: 'Reklamacje z dziesięciu lat znajdują się podczas pisania.',
      reports: 'Raporty: co zawodzi, jak szybko odpowiadamy, które obietnice dotrzymano.',
      practice: 'Ćwiczenia: osiemnaście trudnych rozmów na spokojniejsze godziny.',
      help: 'F1 objaśnia to, co jest na ekranie; krótki spacer pokazuje stanowisko komuś nowemu.',
    },
  },
} as const;
