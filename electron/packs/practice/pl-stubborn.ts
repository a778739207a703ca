import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plStubborn = {
  id: 'pl-stubborn',
  pattern: 'stubborn',
  language: 'pl',
  zone: 'waiting',
  sector: 'bank',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 3 stubborn',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 2 waiting',
  ],
  title: 'Numerek był mój',
  scene: 'Poczekalnia w banku. Starszy klient jest pewien, że jego numer wywołano i że ktoś wszedł za niego.',
  opening: 'Mój numer był na ekranie. Ktoś wszedł za mnie i ja stąd nie pójdę, dopóki tego nie przyznacie.',
  more: 'Siedzę tu od dziewiątej. Patrzyłem w ekran cały czas, nawet po wodę nie wstałem.',
  start: 2,
  echo: ['od dziewiątej', 'po wodę', 'pilnuje'],
  facts: {
    time: '9:00',
    matter: 'pominięty numer w kolejce',
    effect: 'czeka Pan od dziewiątej',
    remedy: 'sprawdzić zapis kolejki',
    remedyBy: 'dziś do 11:00',
    nextContact: 'dziś o 11:00',
    mode: 'experience',
  },
  beats: {
    listen: {
      good: [
        'Słucham Pana, proszę spokojnie opowiedzieć od początku.',
        'Od dziewiątej, bez wstawania po wodę. Zapisuję, proszę mówić dalej.',
      ],
      bad: ['Na pewno Pan nie patrzył na ekran.', 'Trzeba było uważać!'],
      calmer: 'No. To niech Pan zapisze: numer czterdzieści dwa.',
      same: 'Ja pytam o numer, a Pan o czym?',
    },
    feelings: {
      good: [
        'Siedzi Pan od dziewiątej, pilnuje numeru, a i tak ktoś wszedł przed Panem. Rozumiem, że to złości.',
      ],
      bad: ['Przepraszam, jeśli źle Pan to odebrał.', 'To tylko jeden numer.'],
      calmer: 'Złości, bo ja zawsze czekam uczciwie.',
      same: 'Swoje wiem. Niech mi Pan nie opowiada bajek.',
    },
    remedy: {
      good: ['Sprawdzę zapis kolejki i dziś do 11:00 podejdę do Pana z wydrukiem.'],
      bad: [
        'Zajmiemy się tym w najbliższym czasie.',
        'To automat się zepsuł, my nie mamy z tym nic wspólnego.',
      ],
      calmer: 'Z wydrukiem? To mi się podoba.',
      same: 'A konkretnie? Kiedy?',
    },
    apologise: {
      good: ['Przykro mi, że czeka Pan od dziewiątej. O 11:00 pokażę Panu zapis kolejki.'],
      bad: ['Przepraszam, ale taki mamy regulamin.', 'Przepraszamy za niedogodności.'],
      same: 'To ma być przepraszam?',
    },
  },
  hotter: {
    conditional: 'Żadne „jeśli”. Ja tu siedziałem i widziałem.',
    excuse: 'Automat jest Państwa, nie mój.',
    vague: 'W najbliższym czasie to ja mam siedemdziesiąt osiem lat.',
    belittling: 'Proszę mnie nie traktować jak dziecka.',
  },
  tooEarly: 'Najpierw niech Pan mnie wysłucha do końca.',
  ends: {
    settled: 'Jak wydruk pokaże co innego, to przyznam. Dziękuję.',
    unsettled: 'Poczekam do jedenastej, ale zdania nie zmieniłem.',
    left: 'Wychodzę. Konto też przeniosę.',
  },
  questions: [
    'Czy rozmowa szła o rację, czy o to, jak ją sprawdzić?',
    'Czego nie wolno przyznać, zanim zapis zostanie odczytany?',
  ],
} as const satisfies RolePlay;
