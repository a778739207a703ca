import type { Promised } from './promised.ts';

export const promisedPl: Promised = {
  colleague: { name: 'Kacper Wilk', title: 'recepcjonista', pin: '519374', form: 'masculine' },
  hours: { monday: '7-22', saturday: '7-22', sunday: '7-22', holidays: '7-22' },
  goodwill: {
    first: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'fixed' },
        { field: 'goodwillAmount', type: '500,00' },
        { field: 'goodwillKind', choose: 'goodwill' },
        { field: 'goodwillDue', type: '15 czerwca' },
      ],
      why: 'Noc z dzieckiem bez pokoju i droższy hotel',
      refusal: 'Rekompensatę za samą noc przyznaje dyrekcja na wniosek. Dziś oddajemy różnicę w cenie.',
    },
    second: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'overcharge' },
        { field: 'goodwillAmount-paid', type: '540,00' },
        { field: 'goodwillAmount-due', type: '330,00' },
        { field: 'goodwillKind', choose: 'refund' },
      ],
      why: 'Różnica między tamtym hotelem a ceną z rezerwacji',
    },
  },
  waitReason: 'Księgowość sprawdza rachunek z drugiego hotelu, odpowiedź do 14:00',
  notReached: {
    said: 'O 15:32 nikt nie odebrał. Zostawiłam wiadomość, że zadzwonię o 16:20.',
    late: 'Do 15:32 meldowałam grupę przy ladzie',
    next: '16:20',
  },
  lateStep: 'Księgowość poprosiła o drugi podpis, przelew wyszedł o 14:50',
  returned: {
    reason: 'Brakuje zdania o córce, która zasypiała na stojąco',
    sentence: 'Stał Pan przy naszej ladzie z córką, która zasypiała na stojąco.',
  },
  improvement: {
    decision:
      'Rezerwację wpisujemy do grafiku, zanim wyślemy potwierdzenie. O 18:00 kierowniczka zmiany porównuje skrzynkę z grafikiem.',
    owner: 'Marta Zielińska',
    due: '12 czerwca',
  },
  escalation: {
    asked: 'Pani Olszewska chce rozmawiać z kierowniczką, zanim wyjdzie',
    note: 'Rozmawiałam z panią dziesięć minut w saloniku, sprawę prowadzę sama.',
  },
  left: {
    stages: {
      receive: [
        { field: 'customerName', type: 'Jerzy Mroczek' },
        { field: 'addressForm', choose: 'pl-pan' },
        { field: 'phone', type: '603 000 219' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: 'ul. Kuźnicza 18, 50-138 Wrocław' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: 'Klimatyzacja w 308 wyła całą noc. Dzwoniłem o pierwszej, pan powiedział, że ktoś przyjdzie, i nikt nie przyszedł.',
        },
        { field: 'wants', choose: 'quick-fix' },
        { field: 'needs', choose: 'helped' },
      ],
      facts: [
        { field: 'matter', type: 'hałas klimatyzacji w pokoju 308' },
        { field: 'happenedOn', type: '11 czerwca' },
        { field: 'happenedTime', type: '1:00' },
        {
          field: 'what',
          type: 'W nocy klimatyzacja w pokoju 308 hałasowała, a konserwator mimo zgłoszenia nie przyszedł.',
        },
        { field: 'request', type: 'Naprawy przed kolejną nocą i telefonu, kiedy będzie gotowe' },
        { field: 'factsState', choose: 'established' },
        { field: 'cause', choose: 'ours' },
        { field: 'principle', choose: 'none' },
        { field: 'rootCause', type: 'Zgłoszenie z nocy zostało na kartce i nie trafiło do konserwatora.' },
        { field: 'category', pick: 'room-fault' },
        { field: 'severity', choose: 'mild' },
      ],
    },
    steps: [{ what: 'Telefon do pana Mroczka z godziną naprawy', owner: 'Kacper Wilk', due: '12:30' }],
    searchFor: 'mrocz',
    leaving: 'Od południa 11 czerwca pracuje w naszym hotelu w Płocku',
    broken: 'Kacper Wilk zdał dyżur w południe. Telefon został na jego liście i nikt nie zadzwonił.',
    lateness: 'Sprawa została u kolegi, który zdał dyżur; po południu przejęła ją Ewa Sobczak.',
    missing: 'Co to dla pana oznaczało, zapiszemy przy telefonie jutro o 10:00',
    called: {
      said: 'Klimatyzacja jest cicha od 13:10. Przeprosiłam, że o 12:30 nikt nie zadzwonił.',
      matter: 'rachunek za minibar',
      what: 'Na rachunku są dwie pozycje z minibaru, z którego pan Mroczek nie korzystał.',
      plan: 'Korekta rachunku za minibar',
      planDue: '12 czerwca 10:00',
    },
  },
  closing: 'Pan Źrebiec nie potrzebuje kolejnego telefonu, przelew sprawdzi sam',
};
