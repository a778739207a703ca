import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plPublicise = {
  id: 'pl-able-to-publicise',
  pattern: 'able-to-publicise',
  language: 'pl',
  zone: 'guidance',
  sector: 'hotel',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 5 able to publicise',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 1 guidance',
  ],
  title: 'Relacja z holu',
  scene: 'Stanowisko informacji w hotelu. Blogerka nagrywa: zgubiono jej bagaż oddany do przechowalni.',
  opening: 'Nagrywam, żeby było jasne. Oddałam walizkę o ósmej, a teraz słyszę, że jej nie ma.',
  more: 'W walizce jest sukienka na ślub siostry. Ślub jest za pięć godzin, a mnie odsyłają od biurka do biurka.',
  start: 3,
  echo: ['sukienk', 'ślub', 'pięć godzin'],
  facts: {
    time: '8:00',
    matter: 'walizka oddana do przechowalni',
    effect: 'w walizce jest sukienka na ślub siostry',
    remedy: 'przeszukać przechowalnię',
    remedyBy: 'dziś do 11:30',
    nextContact: 'dziś o 11:30',
    mode: 'experience',
  },
  beats: {
    listen: {
      good: [
        'Słucham Panią, proszę opowiedzieć, co było po ósmej.',
        'Sukienka, ślub za pięć godzin. Zapisuję, proszę mówić dalej.',
      ],
      bad: ['Proszę natychmiast to skasować!', 'To nocna zmiana, my o niczym nie wiemy.'],
      calmer: 'Ja nie chcę afery. Ja chcę zdążyć.',
      same: 'Pan mówi do kamery czy do mnie?',
    },
    feelings: {
      good: [
        'Ślub siostry za pięć godzin, a sukienka w walizce, której nie widać. Rozumiem, jaki to strach.',
      ],
      bad: ['Przepraszam, jeśli poczuła się Pani źle.', 'To tylko walizka.'],
      calmer: 'Tak, ręce mi się trzęsą.',
      same: 'Proszę nie recytować.',
    },
    remedy: {
      good: ['Przeszukam przechowalnię z kolegą i dziś do 11:30 przyjdę do Pani z odpowiedzią.'],
      bad: ['Dołożymy wszelkich starań.', 'To wina firmy od bagażu, nie nasza.'],
      calmer: 'Jedenasta trzydzieści. Wszyscy słyszeli.',
      same: 'A co teraz? Konkretnie.',
    },
    apologise: {
      good: ['Bardzo mi przykro, że przed ślubem siostry szuka Pani walizki. Przyjdę do Pani o 11:30.'],
      bad: ['Przykro mi, ale za bagaż nie odpowiadamy.', 'Przepraszamy za niedogodności.'],
      same: 'I to ma iść w relacji?',
    },
  },
  hotter: {
    conditional: '„Jeśli”? Widzowie właśnie się śmieją.',
    excuse: 'Zawsze ktoś inny. Ciekawe, kto jest tu gospodarzem.',
    vague: 'Pięknie brzmi, tylko nic nie znaczy.',
    belittling: 'Dla Pana walizka, dla mnie ślub siostry.',
  },
  tooEarly: 'Proszę mnie nie zbywać, jeszcze mówię.',
  ends: {
    settled: 'Dobrze. Nagram też, jak to się skończyło.',
    unsettled: 'Poczekam, ale nagranie zostaje.',
    left: 'To resztę opowiem w sieci.',
  },
  questions: ['Do kogo mówiono: do klientki czy do kamery?', 'Dlaczego nie wolno żądać skasowania nagrania?'],
} as const satisfies RolePlay;
