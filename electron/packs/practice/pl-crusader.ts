import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plCrusader = {
  id: 'pl-crusader',
  pattern: 'crusader',
  language: 'pl',
  zone: 'self-service',
  sector: 'retail',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 2 misplaced sense of justice',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 4 self-service',
  ],
  title: 'Kasa, której nie sięga wózek',
  scene:
    'Strefa kas samoobsługowych. Klientka widzi, że osoba na wózku nie sięga do ekranu, a jedyna zwykła kasa jest zamknięta.',
  opening: 'Proszę spojrzeć: pan na wózku od kwadransa nie może zapłacić. Komu mają służyć te kasy?',
  more: 'Pytałam trzy razy, czy ktoś otworzy zwykłą kasę. Trzy razy usłyszałam, że zaraz.',
  start: 3,
  echo: ['wózk', 'od kwadransa', 'trzy razy', 'nie sięga', 'trzy pytania'],
  facts: {
    matter: 'zamknięta zwykła kasa',
    effect: 'klient na wózku czekał kwadrans',
    remedy: 'otworzyć zwykłą kasę',
    remedyBy: 'dziś do 10:30',
    nextContact: 'dziś o 10:30',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Słucham Panią, proszę opowiedzieć, co się wydarzyło.',
        'Kwadrans i trzy pytania bez odpowiedzi. Zapisuję, proszę mówić dalej.',
      ],
      bad: ['To firma od kas tak to ustawiła, nie my.', 'Przecież to nie Pani sprawa!'],
      calmer: 'Dobrze, że ktoś to notuje. Ten pan sam nic by nie powiedział.',
      same: 'Ja nie o sobie mówię. Proszę spojrzeć na tego pana.',
    },
    feelings: {
      good: [
        'Widzi Pani człowieka na wózku, który od kwadransa nie może zapłacić, i to Panią boli. Rozumiem to oburzenie.',
      ],
      bad: ['Przepraszam, jeśli poczuła się Pani urażona.', 'To tylko kwadrans.'],
      calmer: 'Tak, bo mój brat też jeździ na wózku.',
      same: 'Ładne słowa, a pan dalej czeka.',
    },
    remedy: {
      good: ['Otworzymy zwykłą kasę dziś do 10:30, a tego pana obsłużymy jako pierwszego.'],
      bad: ['Dołożymy wszelkich starań, żeby to poprawić.', 'To wina projektanta kas, nie nasza.'],
      calmer: 'Do wpół do jedenastej. Poczekam i popatrzę.',
      same: 'I co dalej? Konkretnie.',
    },
    apologise: {
      good: ['Przepraszam, że zwykła kasa była zamknięta i klient na wózku czekał kwadrans. To nasz błąd.'],
      bad: ['Przykro mi, ale brakuje nam ludzi.', 'Przepraszamy za wszelkie niedogodności.'],
      same: 'Tylko tyle?',
    },
  },
  hotter: {
    conditional: '„Jeśli”? Proszę się odwrócić i zobaczyć.',
    excuse: 'Kasy stoją u Państwa, nie u projektanta.',
    vague: 'Starania to ja już widziałam. Trzy razy.',
    belittling: 'Dla kogoś, kto nie sięga ekranu, to nie jest drobiazg.',
  },
  tooEarly: 'Chwileczkę, jeszcze nie powiedziałam wszystkiego.',
  ends: {
    settled: 'Dziękuję. O to mi chodziło: żeby ktoś go zauważył.',
    unsettled: 'Dobrze, ale przyjdę sprawdzić za tydzień.',
    left: 'Szkoda słów. Napiszę do rzecznika.',
  },
  questions: [
    'W czyjej sprawie mówiła klientka i czy było to słychać w odpowiedzi?',
    'Kto zajmie się tym, żeby jutro było tak samo jak dziś po 10:30?',
  ],
} as const satisfies RolePlay;
