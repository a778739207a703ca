import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plUnreasonable = {
  id: 'pl-unreasonable',
  pattern: 'unreasonable',
  language: 'pl',
  zone: 'counter',
  sector: 'hospital',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 6 unreasonable',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
    'seed 004, parts 3 and 4, talking with patients',
  ],
  title: 'Prywatna klinika na koszt szpitala',
  scene:
    'Okienko rejestracji. Wizyta przepadła przez błąd w terminarzu. Pacjent żąda leczenia w prywatnej klinice na koszt szpitala.',
  opening: 'Przyjechałem sto kilometrów, a wizyty nie ma! Płacicie mi za prywatną klinikę, i to od ręki.',
  more: 'Wstałem o czwartej, wziąłem bezpłatny dzień. Na tę wizytę czekałem osiem miesięcy.',
  start: 3,
  echo: ['sto kilometrów', 'o czwartej', 'osiem miesięcy', 'bezpłatny dzień'],
  facts: {
    matter: 'wizyta wykreślona przez pomyłkę',
    effect: 'jechał Pan sto kilometrów na próżno',
    remedy: 'umówić wizytę',
    remedyBy: 'dziś do 12:00',
    nextContact: 'dziś o 12:00',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Proszę usiąść. Słucham Pana od początku.',
        'Osiem miesięcy czekania i sto kilometrów. Zapisuję, proszę mówić dalej.',
      ],
      bad: ['To żądanie jest śmieszne!', 'To informatycy skasowali, nie my.'],
      calmer: 'Osiem miesięcy. A bolało każdego dnia.',
      same: 'Ja mówię o klinice, a Pani mnie zagaduje.',
    },
    feelings: {
      good: [
        'Wstał Pan o czwartej, jechał sto kilometrów, a wizyty nie było. Rozumiem, jaki to zawód i złość.',
      ],
      bad: ['Przepraszam, jeśli był to kłopot.', 'To tylko jedna wizyta.'],
      calmer: 'Zawód, tak. Żona mówiła, żeby zadzwonić, a ja wierzyłem.',
      same: 'Proszę mi tu nie słodzić.',
    },
    remedy: {
      good: [
        'Kliniki opłacić nie mogę. Umówię Panu wizytę na ten tydzień i dziś do 12:00 podam dzień i godzinę.',
      ],
      bad: ['Zrobimy, co w naszej mocy.', 'To wina systemu, nie nasza.'],
      calmer: 'W tym tygodniu? Tego nikt mi jeszcze nie powiedział.',
      same: 'Więc co Pani może i na kiedy?',
    },
    apologise: {
      good: [
        'Przepraszam Pana, wykreśliliśmy wizytę przez pomyłkę i jechał Pan sto kilometrów na próżno. To nasz błąd.',
      ],
      bad: ['Przykro mi, ale takie są przepisy.', 'Przepraszamy za niedogodności.'],
      same: 'I na tym koniec?',
    },
  },
  hotter: {
    conditional: 'Jakie „jeśli”? Stoję tu od siódmej.',
    excuse: 'Nie obchodzi mnie, kto skasował. Czekałem u Państwa.',
    vague: 'To samo mówią politycy.',
    belittling: 'Proszę samemu poczekać osiem miesięcy.',
  },
  tooEarly: 'Nie chcę jeszcze terminów, chcę, żeby mnie Pani wysłuchała.',
  ends: {
    settled: 'Nie klinika, ale uczciwie powiedziane. Dziękuję.',
    unsettled: 'Wezmę ten termin, choć należy mi się więcej.',
    left: 'Nie mam o czym tu rozmawiać. Idę do dyrekcji.',
  },
  questions: [
    'W którym zdaniu padło „nie” i co padło zaraz po nim?',
    'Czy to, co zaproponowano, mieści się w uprawnieniach?',
  ],
} as const satisfies RolePlay;
