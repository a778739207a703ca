/** Panel pomocy pod klawiszem F1, opis etapów i zasad sformułowań. */
export const help = {
  title: 'Pomoc',
  find: 'Szukaj w pomocy',
  close: 'Wróć do poprzedniego miejsca',
  doing: 'Co się tu robi',
  typed: 'Co się dzieje z tym, co wpisano',
  keys: 'Klawisze',
  stage: 'Ten etap: {{stage}}',
  stages: 'Siedem etapów',
  places: 'Strony',
  rules: 'Na co zwraca uwagę sprawdzanie sformułowań',
  all: 'Cała pomoc',
  here: 'Ta strona',
  found_one: 'Znaleziono {{count}} miejsce',
  found_few: 'Znaleziono {{count}} miejsca',
  found_many: 'Znaleziono {{count}} miejsc',
  found_other: 'Znaleziono {{count}} miejsca',
  none: 'Nic nie znaleziono. Najlepiej szukać jednego prostego słowa, na przykład „potwierdzenie”.',
  why: 'Dlaczego to razi',
  examplesIn: 'Przykłady w języku',
  bad: 'Lepiej nie',
  good: 'Tak jest dobrze',
  severity: {
    error: 'List z takim miejscem nie zostanie zatwierdzony, dopóki nie zostanie poprawiony.',
    warning: 'Warto zmienić, ale listu to nie zatrzymuje.',
    hint: 'Tylko wskazówka.',
  },
  tour: 'Oprowadź mnie',
  about: 'O programie i nowości',
  stageWords: {
    receive:
      'Powitanie, nazwisko, jeśli klient je poda, i sposób kontaktu. Numer dokumentu nigdy nie jest potrzebny. Kto już tu był, zostanie rozpoznany podczas pisania.',
    listen:
      'Klient mówi do końca. Zapisuje się jego słowa, nie swoje. Krótkie „przykro mi, że to Panią spotkało” pasuje od razu: do niczego nie zobowiązuje.',
    feelings:
      'Warto powiedzieć na głos, co się usłyszało: „czekał Pan dwie godziny i nikt nie podszedł”. Rozwiązania słucha dopiero ten, kto czuje się zrozumiany.',
    facts:
      'Co, kiedy, gdzie, ile to kosztowało, czego klient chce. „Jeszcze nie wiadomo” też jest odpowiedzią. Z faktów wynika, jakie przeprosiny pasują.',
    remedy:
      'Każdy krok ma osobę i godzinę. Obiecuje się tylko to, co będzie dotrzymane: każda obietnica wraca na listę „Dziś”.',
    apologise:
      'Pełne przeprosiny, osobiście i przed jakimkolwiek pismem. Proszę przeczytać je raz, a potem powiedzieć własnymi słowami.',
    confirm:
      'Klient sprawdza zapis na odwróconym ekranie albo ze słuchu. Potem potwierdzenie zostaje wydrukowane i wydane.',
  },
} as const;
