import type { RolePlay } from '../../domain/practice/role-play.ts';

export const plPrepared = {
  id: 'pl-well-prepared',
  pattern: 'well-prepared',
  language: 'pl',
  zone: 'counter',
  sector: 'telecom',
  sources: [
    'seed 004, part 1, lecture 3, section 2, six difficult customers: 4 well prepared',
    'seed 004, part 1, lecture 3, section 1, zones of a hall: 3 counter',
  ],
  title: 'Segregator z umową',
  scene:
    'Okienko operatora. Klient rozkłada umowę, trzy faktury i wydruk rozmów z infolinią, wszystko podkreślone.',
  opening:
    'Punkt siódmy umowy, trzy faktury, każda o dwadzieścia złotych za wysoka. Proszę o odpowiedź punkt po punkcie.',
  more: 'Mam tu cztery rozmowy z infolinią. Daty, godziny i cztery różne wyjaśnienia.',
  start: 2,
  echo: ['trzy faktury', 'cztery rozmowy', 'dwadzieścia złotych', 'punkt po punkcie', 'cztery razy'],
  facts: {
    matter: 'trzy faktury wyższe o 20 zł',
    effect: 'dzwonił Pan cztery razy',
    remedy: 'zwrócić 60 zł',
    remedyBy: 'dziś do 16:00',
    nextContact: 'dziś o 16:15',
    mode: 'full',
  },
  beats: {
    listen: {
      good: [
        'Proszę usiąść i mówić po kolei, czytam razem z Panem.',
        'Trzy faktury, cztery rozmowy. Zapisuję, proszę mówić dalej.',
      ],
      bad: ['Trzeba było czytać umowę!', 'To infolinia się pomyliła, nie my.'],
      calmer: 'Dobrze, jesteśmy przy właściwym punkcie.',
      same: 'To nie jest odpowiedź na punkt siódmy.',
    },
    feelings: {
      good: [
        'Dzwonił Pan cztery razy i cztery razy usłyszał co innego. Widzę, ile to Pana kosztowało czasu i nerwów.',
      ],
      bad: ['Przepraszam, jeśli doszło do nieporozumienia.', 'To tylko dwadzieścia złotych.'],
      calmer: 'Czasu tak. Każda rozmowa trwała pół godziny.',
      same: 'Proszę się trzymać dokumentów.',
    },
    remedy: {
      good: ['Zwrócę Panu 60 zł dziś do 16:00, a o 16:15 zadzwonię i potwierdzę.'],
      bad: ['Postaramy się to wyjaśnić jak najszybciej.', 'To wina systemu, nie nasza.'],
      calmer: 'Szesnasta i szesnasta piętnaście. Notuję.',
      same: 'Jaki krok i o której?',
    },
    apologise: {
      good: ['Przepraszam, wystawiliśmy Panu trzy faktury wyższe o 20 zł, niż mówi umowa. To nasz błąd.'],
      bad: ['Przykro mi, ale takie są procedury.', 'Przepraszamy za niedogodności.'],
      same: 'Zapiszę, że przeprosin nie było.',
    },
  },
  hotter: {
    conditional: 'Umowa nie zna słowa „jeśli”. Ja też nie.',
    excuse: 'System należy do Państwa. Proszę mówić we własnym imieniu.',
    vague: 'To już piąta taka obietnica bez daty. Mam je wszystkie.',
    belittling: 'Proszę nie oceniać moich pieniędzy za mnie.',
  },
  tooEarly: 'Nie skończyłem punktu drugiego. Proszę nie wyprzedzać.',
  ends: {
    settled: 'Konkretnie i z godziną. Zamykam segregator, dziękuję.',
    unsettled: 'Przyjmuję, ale wrócę, gdyby zabrakło choć złotówki.',
    left: 'Dokumenty pójdą do urzędu. Do widzenia.',
  },
  questions: [
    'Na który dokument odpowiedziano najpierw i czy słusznie?',
    'Czy każdej podanej godziny da się dotrzymać?',
  ],
} as const satisfies RolePlay;
