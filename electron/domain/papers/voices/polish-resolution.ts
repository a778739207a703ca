import { polishAddress } from '../polish-forms.ts';
import type { ResolutionVoice } from '../resolution-voice.ts';
import { withStop } from '../sentence.ts';
import { customerOf } from './polish-receipt.ts';

export const POLISH_RESOLUTION: ResolutionVoice = {
  title: 'Karta rozstrzygnięcia',
  copy: 'dwa egzemplarze, po jednym dla każdej ze stron',
  about: 'Czego dotyczyła sprawa',
  apology: 'Nasze przeprosiny',
  regret: (mode, ourPart, toCheck) => {
    switch (mode) {
      case 'principle':
        return 'Przepraszamy. To nasza wina i odpowiadamy za nią w całości.';
      case 'full':
        return 'Przepraszamy. To nasza wina i odpowiadamy za nią.';
      case 'shared':
        return ourPart === ''
          ? 'Przepraszamy za naszą część tej sprawy i odpowiadamy za nią.'
          : `${ourPart} Za to odpowiadamy i za to przepraszamy.`;
      case 'regret':
        return 'Przykro nam z powodu kłopotu, jaki przyniosła ta sprawa.';
      case 'experience':
        return `Przykro nam, że trzeba było przez to przejść. Jak do tego doszło, jeszcze sprawdzamy${toCheck === '' ? '' : `: ${toCheck}`}.`;
    }
  },
  agreed: { heading: 'Co wspólnie ustaliliśmy', columns: ['Co', 'Kto', 'Do kiedy'] },
  nothingAgreed: 'Niczego jeszcze nie ustalono',
  goodwill: (kind) => (kind === 'refund' ? 'Zwrot' : 'Rekompensata'),
  inWords: (figures, words) => `${figures} (słownie: ${words})`,
  sum: (kind, { figures, words, by, admits, given }, { gender }) => {
    const you = polishAddress(gender);
    const amount = `${figures} (słownie: ${words})`;
    const until = by === '' || given ? '' : ` ${by}`;
    const as = admits ? ' jako rekompensatę' : ' jako gest dobrej woli';
    switch (kind) {
      case 'refund':
        return withStop(`${given ? 'Zwróciliśmy' : 'Zwrócimy'} ${you.dat} ${amount}${until}`);
      case 'goodwill':
        return withStop(`${given ? 'Wypłaciliśmy' : 'Wypłacimy'} ${you.dat} ${amount}${as}${until}`);
      case 'credit':
        return withStop(`${given ? 'Dopisaliśmy' : 'Dopiszemy'} do ${you.gen} konta ${amount}${as}${until}`);
      case 'in-kind':
        return withStop(
          `${given ? 'Przekazaliśmy' : 'Przekażemy'} ${you.dat} bezpłatne świadczenie o wartości ${amount}${until}`,
        );
    }
  },
  gift: (what, worth, { by, given }, { gender }) => {
    const until = by === '' || given ? '' : ` ${by}`;
    const price = worth === '' ? '' : `, wartość: ${worth}`;
    return withStop(
      `${given ? 'Przekazaliśmy' : 'Przekażemy'} ${polishAddress(gender).dat} bezpłatnie${until}: ${what}${price}`,
    );
  },
  worked: (line) => `Wyliczenie: ${line}.`,
  answer: (who) => `Odpowiedź ${customerOf(who).gen} (proszę zaznaczyć jedno)`,
  answers: ({ gender }) =>
    gender === 'plural'
      ? {
          accepted: 'Przyjmujemy to rozwiązanie.',
          partly: 'Przyjmujemy je w części.',
          'not-accepted': 'Nie przyjmujemy go.',
        }
      : {
          accepted: 'Przyjmuję to rozwiązanie.',
          partly: 'Przyjmuję je w części.',
          'not-accepted': 'Nie przyjmuję go.',
        },
  basis: 'Podstawa',
  doneBy: 'Uzgodnione kroki wykonamy do',
  allDone: 'Ustalony termin wykonania kroków',
  legal: ({ gender }) =>
    `Podpis potwierdza ustalenia i nie ogranicza ${polishAddress(gender).gen} praw. Nie zapisujemy numeru dowodu.`,
};
