/** Spacer po stanowisku dla kogoś nowego. */
export const tour = {
  door: 'Pierwszy raz przy tym stanowisku?',
  doorNote: 'Pięć minut spaceru po programie, bez ruszania prawdziwych danych.',
  doorLeft: 'Przerwa na przystanku {{n}} z {{all}}.',
  begin: 'Oprowadź mnie',
  goOn: 'Dalej',
  notNow: 'Nie, dziękuję',
  count: '{{n}} z {{all}}',
  leave: 'Przerwij',
  before: 'Wstecz',
  after: 'Dalej',
  finish: 'To wszystko',
  cue: { say: 'Mów', ask: 'Pytaj', avoid: 'Unikaj' },
  sample: {
    say: 'Przykro mi, że czekała Pani dwie godziny. Proszę opowiedzieć, co się stało.',
    ask: 'Jakie rozwiązanie byłoby dobre?',
    avoid: 'Przykro mi, jeśli tak to Pani odebrała.',
  },
  today: {
    title: 'Tu zaczyna się dzień',
    words:
      'Wszystko, co trzeba zrobić, jest na tej liście, najpilniejsze na górze. Gdy jest pusta, nikomu nic nie jesteśmy winni.',
  },
  newCustomer: {
    title: 'Podchodzi klient',
    words:
      'Proszę nacisnąć F2. Od tej sekundy liczy się czas czekania, a z tego, co wpisano, nic nie przepadnie.',
  },
  stages: {
    title: 'Prowadzi siedem etapów',
    words:
      'Najpierw słuchać, potem zrozumieć, rozwiązać i przeprosić. Można przeskakiwać; to, czego brakuje, zawsze widać.',
  },
  prompts: {
    title: 'Podpowiadamy, co powiedzieć',
    words:
      'Przy każdym etapie po prawej stoi kilka zdań: duże do powiedzenia teraz, pytania i to, czego unikać. F8 zapisuje, że padło.',
  },
  papers: {
    title: 'Klient wychodzi z pismem',
    words:
      'Od razu potwierdzenie, później list pasujący do tej jednej sprawy. Sformułowania są sprawdzone, a list zatwierdza kierownik.',
  },
  log: {
    title: 'Każdego da się odnaleźć',
    words: 'F3 prowadzi tu zewsząd. Wystarczy nazwisko, kilka cyfr telefonu albo jedno słowo.',
  },
  hide: {
    title: 'Ktoś zagląda przez ladę?',
    words: 'F12 natychmiast zasłania ekran. To, co było pisane, czeka za kodem PIN.',
  },
  dayClose: {
    title: 'Wieczorem zamyka się dzień',
    words: 'Lista pokazuje, co jeszcze otwarte. Potem dzień trafia zaszyfrowany na pendrive dla centrali.',
  },
  practice: {
    title: 'Ćwiczenia, gdy jest spokojniej',
    words:
      'Osiemnaścioro trudnych klientów, którzy odpowiadają na to, co usłyszą. Żadnej prawdziwej reklamacji to nie dotyka.',
  },
  help: {
    title: 'Nie wiadomo, co dalej? F1',
    words: 'Objaśnia w kilku zdaniach to, co jest na ekranie. Esc wraca tam, gdzie było pisane.',
  },
} as const;
