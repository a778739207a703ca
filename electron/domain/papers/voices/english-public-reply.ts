import type { Sector } from '../../branch.ts';
import type { PublicContext, PublicReplyVoice } from '../public-reply-voice.ts';
import { ENGLISH_SECTORS } from './english-sector.ts';

/** Said of everybody, for a reply must not confirm that its reader was here (D8). */
const ANYBODY: Readonly<Record<Sector, string>> = {
  bank: 'Every customer deserves better from a bank.',
  telecom: 'Every customer deserves better from a telephone company.',
  electricity: 'Every household deserves better from us.',
  hotel: 'Every guest deserves better from our hotel.',
  hospital: 'Every patient deserves better from our hospital.',
  retail: 'Every customer deserves better from our store.',
};
const FROM: Readonly<Record<Sector, string>> = {
  bank: 'from a bank',
  telecom: 'from a telephone company',
  electricity: 'from an electricity company',
  hotel: 'from our hotel',
  hospital: 'from our hospital',
  retail: 'from our store',
};

function regret({ mode }: PublicContext): string {
  switch (mode) {
    case 'principle':
      return 'We are sorry. We failed you where we must never fail; the fault is ours, and we answer for it.';
    case 'full':
      return 'We are sorry. This was our fault, and we take responsibility for it.';
    case 'shared':
      return 'We are sorry for our part in this. We answer for it and do not hide behind anybody else.';
    case 'regret':
      return 'We are sorry that you have had to deal with this.';
    case 'experience':
      return 'We are sorry that you have had to go through this. We are checking every point of it and do not judge anything before we know.';
  }
}

function empathy({ mode, sector }: PublicContext): string {
  return mode === 'regret' || mode === 'experience'
    ? `We understand that you want a straight answer ${FROM[sector]}.`
    : ANYBODY[sector];
}

function invitation({ sector, phone, openingHours }: PublicContext): string {
  const hours = openingHours === '' ? '' : ` (${openingHours})`;
  const how =
    phone === ''
      ? `please come and see us in ${ENGLISH_SECTORS[sector].place}${hours}`
      : `please ring us on ${phone}${hours}`;
  return `The details concern you alone, so we would like to talk to you in private: ${how}. You will speak to somebody who can decide.`;
}

export const ENGLISH_PUBLIC_REPLY: PublicReplyVoice = {
  title: 'Public reply',
  parts: {
    salutation: () => 'Hello,',
    thanks: () => 'Thank you for saying this openly.',
    regret,
    empathy,
    contact: invitation,
  },
};
