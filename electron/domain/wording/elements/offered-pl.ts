import type { OfferedSentences } from './offered-sentence.ts';

/** Said without Pan, Pani or Państwo wherever the sentence allows it: the letter around it has chosen one already. */
export const OFFERED_PL: OfferedSentences = {
  regret: ({ date = '[data]', matter = '[co się stało]' }) =>
    `Przepraszam za to, co wydarzyło się ${date} (${matter}).`,
  responsibility: ({ mode }) =>
    mode === 'shared'
      ? 'Po naszej stronie zabrakło tego: [nasza część]. Za to bierzemy odpowiedzialność.'
      : 'To był nasz błąd i bierzemy za niego odpowiedzialność.',
  specific_facts: ({ date = '[data]', place = '[gdzie]', matter = '[co się stało]' }) =>
    `Chodzi o ${date}, ${place}: ${matter}.`,
  empathy: ({ effect = '[skutek]' }) =>
    `Rozumiem, ile to kosztowało nerwów i czasu. Skutek był taki: ${effect}. To nie powinno było spaść na klienta.`,
  root_cause: () => 'Przyczynę już ustaliliśmy: [przyczyna].',
  remedy: ({ remedy = '[co zrobimy]', remedyBy = '[data i godzina]', contactPerson = '[imię i nazwisko]' }) =>
    `Naprawiamy to tak: ${remedy}. Najpóźniej ${remedyBy} będzie to zrobione. Zajmuje się tym ${contactPerson}.`,
  prevention: () => 'Aby to się nie powtórzyło, od [data] wprowadziliśmy zmianę: [zmiana].',
  personal_assurance: ({ nextContact = '[data i godzina]' }) =>
    `Osobiście dopilnuję tej sprawy do końca i podam wynik najpóźniej ${nextContact}.`,
  goodwill: () => 'Oprócz tego jako rekompensatę przekażemy [kwota lub rzecz], najpóźniej [data].',
  follow_up_contact: ({ nextContact = '[data i godzina]' }) =>
    `Zadzwonię najpóźniej ${nextContact}; mój bezpośredni numer to [telefon].`,
  thanks: () => 'Dziękuję za zgłoszenie tej sprawy.',
  stated_deadline: ({ nextContact = '[data]' }) => `Pisemną odpowiedź wyślemy najpóźniej ${nextContact}.`,
};
