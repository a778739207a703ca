import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plFeeling = {
  id: 'pl-ruled-by-feeling',
  pattern: 'ruled-by-feeling',
  language: 'pl',
  zone: 'counter',
  sector: 'electricity',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 1 ruled by feeling',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: 'Dwa dni bez prądu',
  scene:
    'Okienko w biurze obsługi. Klientce odcięto prąd, choć rachunek był zapłacony. W domu jest niemowlę, głos jej drży.',
  opening: 'Dwa dni po ciemku, z małym dzieckiem! Jak można coś takiego zrobić człowiekowi, który płaci?',
  more: 'Mleko się zepsuło, grzałam wodę u sąsiadki. I wszędzie słyszę tylko, że trzeba czekać.',
  start: 3,
  echo: ['dwa dni', 'dzieck', 'dziecki', 'po ciemku', 'sąsiad'],
  facts: {
    date: '7 czerwca',
    matter: 'odłączenie prądu mimo zapłaconego rachunku',
    effect: 'dwa dni bez prądu z małym dzieckiem',
    remedy: 'włączyć prąd',
    remedyBy: 'dziś do 14:00',
    nextContact: 'dziś o 14:00',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Słucham Panią, proszę opowiedzieć wszystko od początku.',
        'Zapisuję: dwa dni, małe dziecko. Proszę mówić dalej.',
      ],
      bad: ['Trzeba było zadzwonić wcześniej!', 'To dział windykacji tak ustawił, nie my.'],
      calmer: 'No właśnie. Ja tylko chcę wrócić do normalnego domu.',
      same: 'Proszę mnie nie zbywać, ja nie po to tu przyszłam.',
    },
    feelings: {
      good: [
        'Dwa dni bez prądu z małym dzieckiem to ogromny strach i zmęczenie. Słyszę, ile Panią to kosztowało.',
      ],
      bad: ['Przepraszam, jeśli poczuła się Pani urażona.', 'To tylko dwa dni.'],
      calmer: 'Najgorsze były noce. Bałam się, że mała się rozchoruje.',
      same: 'Pan mnie w ogóle nie słucha.',
    },
    remedy: {
      good: [
        'Zlecam teraz włączenie prądu, ekipa będzie u Pani dziś do 14:00, a o 14:15 zadzwonię i sprawdzę.',
      ],
      bad: ['Zajmiemy się tym jak najszybciej.', 'To wina systemu, nie nasza.'],
      calmer: 'Do czternastej. Dobrze, będę w domu.',
      same: 'Ale kiedy? Konkretnie kiedy?',
    },
    apologise: {
      good: ['Przepraszam Panią za odłączenie prądu mimo zapłaconego rachunku. To nasz błąd.'],
      bad: ['Przykro mi, ale takie są procedury.', 'Przepraszamy za niedogodności.'],
      same: 'I to wszystko, co ma mi Pan do powiedzenia?',
    },
  },
  hotter: {
    conditional: '„Jeśli”? Przecież stoję tu i mówię, co było!',
    excuse: 'Nie obchodzi mnie, kto tam u Państwa co nacisnął. Prądu nie ma u mnie.',
    vague: 'To samo mówili przez telefon. Ja już w takie słowa nie wierzę.',
    belittling: 'Proszę mi tego nie pomniejszać. Niech Pan spróbuje przewijać dziecko po ciemku.',
  },
  tooEarly: 'Chwileczkę, ja jeszcze nie skończyłam! Proszę mnie najpierw wysłuchać.',
  ends: {
    settled: 'Dziękuję. Pierwszy raz od dwóch dni ktoś mnie potraktował jak człowieka.',
    unsettled: 'No dobrze, zobaczymy o czternastej. Na razie jakoś mnie to nie uspokoiło.',
    left: 'Nie mam siły dłużej tego słuchać. Wychodzę i piszę skargę.',
  },
  questions: [
    'Które słowa klientki powtórzono i kiedy opadło napięcie?',
    'Co zmieniłoby się, gdyby godzina padła już w pierwszym zdaniu?',
  ],
} as const satisfies RolePlay;
