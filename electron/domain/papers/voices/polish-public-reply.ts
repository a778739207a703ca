import type { Sector } from '../../branch.ts';
import type { PublicContext, PublicReplyVoice } from '../public-reply-voice.ts';
import { POLISH_SECTORS } from './polish-sector.ts';

/** In the genitive after „od”. The writer of a post is neither Pan nor Pani: the form of address would tell who it is. */
const FROM: Readonly<Record<Sector, string>> = {
  bank: 'banku',
  telecom: 'operatora',
  electricity: 'dostawcy prądu',
  hotel: 'hotelu',
  hospital: 'szpitala',
  retail: 'sklepu',
};

function regret({ mode }: PublicContext): string {
  switch (mode) {
    case 'principle':
      return 'Przepraszamy. Zawiedliśmy w czymś, co dla nas najważniejsze; to nasza wina i za nią odpowiadamy.';
    case 'full':
      return 'Przepraszamy. To nasza wina i bierzemy za nią odpowiedzialność.';
    case 'shared':
      return 'Przepraszamy za naszą część tej sprawy. Odpowiadamy za nią i nie zasłaniamy się innymi.';
    case 'regret':
      return 'Przykro nam z powodu kłopotu, jaki przyniosła ta sprawa.';
    case 'experience':
      return 'Przykro nam, że trzeba było przez to przejść. Sprawdzamy każdy szczegół i zanim skończymy, niczego nie przesądzamy.';
  }
}

function empathy({ mode, sector }: PublicContext): string {
  return mode === 'regret' || mode === 'experience'
    ? `Rozumiemy, że od ${FROM[sector]} oczekuje się jasnej odpowiedzi.`
    : `Rozumiemy, że od ${FROM[sector]} oczekuje się czegoś lepszego.`;
}

function invitation({ sector, phone, openingHours }: PublicContext): string {
  const hours = openingHours === '' ? '' : ` (${openingHours})`;
  const how =
    phone === ''
      ? `zapraszamy ${POLISH_SECTORS[sector].came}${hours}`
      : `prosimy o telefon pod numer ${phone}${hours}`;
  return `Szczegóły są sprawą osobistą, dlatego chcemy porozmawiać o nich prywatnie: ${how}. Rozmowę poprowadzi osoba, która może podjąć decyzję.`;
}

export const POLISH_PUBLIC_REPLY: PublicReplyVoice = {
  title: 'Odpowiedź publiczna',
  parts: {
    salutation: () => 'Dzień dobry,',
    thanks: () => 'Dziękujemy za otwarte słowa.',
    regret,
    empathy,
    contact: invitation,
  },
};
