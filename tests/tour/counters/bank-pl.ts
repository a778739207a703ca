import type { NextDoor } from './next-door.ts';

/** A transfer that did not arrive: in a particularly complicated matter the act allows 60 days instead of 30. */
export const bankPl: NextDoor = {
  code: 'LKW',
  organisation: 'Bank Łąkowy',
  name: 'oddział w Tarnowie',
  address: 'ul. Wałowa 15, 33-100 Tarnów',
  hours: 'od poniedziałku do piątku 9:00–17:00',
  phone: '14 000 02 40',
  confirmedRules: ['pl-bank-reply'],
  supervisor: { name: 'Beata Krupa', title: 'kierowniczka zmiany', pin: '604817', form: 'feminine' },
  morning: '2026-06-11T08:40:00.000Z',
  stages: {
    receive: [
      { field: 'customerName', type: 'Halina Gąsior' },
      { field: 'addressForm', choose: 'pl-pani' },
      { field: 'phone', type: '604 000 773' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'postalAddress', type: 'ul. Brzozowa 21, 33-100 Tarnów' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: 'Czwartego wysłałam ekipie remontowej 5200 złotych. Do dziś nic nie doszło i przerwali pracę.',
      },
      { field: 'wants', choose: 'quick-fix' },
      { field: 'needs', choose: 'understood' },
    ],
    feelings: [
      { field: 'feelings', choose: 'worried' },
      { field: 'effect', type: 'Ekipa przerwała remont i od tygodnia mieszka Pani bez kuchni.' },
    ],
    facts: [
      { field: 'matter', type: 'przelew, który nie dotarł' },
      { field: 'happenedOn', type: '4 czerwca' },
      {
        field: 'what',
        type: '4 czerwca wysłała Pani 5 200,00 zł. Pieniądze zeszły z Pani konta i nie dotarły do odbiorcy.',
      },
      { field: 'request', type: 'Odnalezienia przelewu i informacji, kiedy dotrze' },
      { field: 'requestAmount', type: '5200,00' },
      { field: 'factsState', choose: 'being-checked' },
      { field: 'toCheck', type: 'gdzie jest przelew z 4 czerwca' },
      { field: 'checkBy', type: '18 czerwca 12:00' },
      { field: 'category', pick: 'transfer' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'thinking' },
      { field: 'nextContactAt', type: '18 czerwca 15:00' },
      { field: 'nextContactKind', pick: 'phone' },
    ],
  },
  steps: [{ what: 'Zapytanie do banku odbiorcy', owner: 'Beata Krupa', due: '12 czerwca 12:00' }],
  extension: {
    stepId: 'specially-complex',
    reason: 'Bank odbiorcy odpowiada na zapytanie w cztery tygodnie i nie możemy tego przyspieszyć.',
    toCheck: 'w którym banku leży przelew z 4 czerwca',
  },
};
