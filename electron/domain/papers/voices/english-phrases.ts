import type { Feeling } from '../../complaint.ts';
import { appointmentWords, durationWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import { capitalised } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { ENGLISH_SECTORS } from './english-sector.ts';

/** Sentences that a letter of apology and a holding letter share. */

const FEELINGS: Readonly<Record<Feeling, string>> = {
  angry: 'angry',
  worried: 'worried',
  'let-down': 'let down',
  humiliated: 'humiliated',
  exhausted: 'worn out',
  helpless: 'helpless',
};
/** Why anybody would feel so: the feeling is mirrored, never apologised for. */
const NO_WONDER: Readonly<Record<Feeling, string>> = {
  angry: 'anybody in your place would be',
  worried: 'not knowing is hard to bear',
  'let-down': 'you had counted on us',
  humiliated: 'nobody should go away from us like that',
  exhausted: 'you needed that strength for other things',
  helpless: 'nobody should be left alone with it',
};

export function englishList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/**
 * On 11 June you came into our branch about what happened at 9:40 on 5 June (cash desk 2). Where nothing is admitted it says that
 * the customer told us so.
 */
export function englishOpening(c: LetterContext): readonly Sentence[] {
  const where = c.where === '' ? '' : ` (${c.where})`;
  const came = `On ${c.arrivedOn} ${arrival(c)} what `;
  const happened: Sentence = c.sameDay
    ? [`${came}had happened that day${c.happenedTime === '' ? '' : ` at ${c.happenedTime}`}${where}.`]
    : [
        `${came}happened ${c.happenedTime === '' ? 'on' : 'at'} `,
        c.known('happenedOn', c.happened),
        `${where}.`,
      ];
  const written = c.channel !== 'in-person' && c.channel !== 'phone';
  return [happened, written && !c.admits ? ['This is how you describe it.'] : []];
}

function arrival(c: LetterContext): string {
  const about = c.admits ? 'about' : 'and told us';
  switch (c.channel) {
    case 'in-person':
      return `you ${ENGLISH_SECTORS[c.sector].came} ${about}`;
    case 'phone':
      return `you rang us ${about}`;
    case 'letter':
      return 'we received your letter about';
    case 'paper-form':
      return 'you filled in our complaint form about';
    case 'authority':
      return 'the authority passed us your complaint about';
  }
}

export function englishLoss(c: LetterContext): readonly Sentence[] {
  const { lossMinutes, lossMoney } = c.fields;
  const time = lossMinutes === undefined ? '' : durationWords(lossMinutes, 'en');
  const money = lossMoney === undefined ? '' : c.money(lossMoney);
  if (time === '' && money === '') return [];
  if (money === '') return [[c.admits ? `You lost ${time} over it.` : `By your account you lost ${time}.`]];
  const cost = time === '' ? money : `${time} and ${money}`;
  return [[c.admits ? `It cost you ${cost}.` : `By your account it cost you ${cost}.`]];
}

export function englishFeelings(c: LetterContext): readonly Sentence[] {
  const [first, ...rest] = c.fields.feelings ?? [];
  if (first === undefined) return [];
  const named = englishList([first, ...rest].map((one) => FEELINGS[one]));
  // What was owed says it next (breach of trust), and twice would be once too often.
  const why = first === 'let-down' && c.admits ? '' : `; ${NO_WONDER[first]}`;
  return [[`I understand that it left you ${named}${why}.`]];
}

/** The person who signs, by name and number. */
export function englishContact(c: LetterContext): readonly Sentence[] {
  const hours = c.openingHours === '' ? '' : `, ${c.openingHours}`;
  const reach = c.phone === '' ? 'ask for me' : `ring me on ${c.phone}`;
  return [[`Please ${reach} about any of this (${c.signerName}${hours}).`]];
}

/** The next contact as agreed; `does` is what happens in it: go through every step with you. */
export function englishAssurance(c: LetterContext, does: string, says: string): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  if (at === undefined)
    return [['I will see to this personally: ', c.known('nextContactAt', undefined), '.']];
  const when = capitalised(appointmentWords(at, 'en', c.today));
  const phone = c.customerPhone === undefined ? '' : ` on ${c.customerPhone}`;
  const sentence = {
    counter: `I will personally wait for you ${ENGLISH_SECTORS[c.sector].desk} and ${does}`,
    phone: `I will personally ring you${phone} and ${does}`,
    visit: `I will personally come to see you and ${does}`,
    post: `I will personally write to you and ${says}`,
    message: `I will personally send you a message${phone === '' ? '' : ` (${c.customerPhone ?? ''})`} and ${says}`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [[`${when} ${sentence}.`]];
}

export function englishThanks(c: LetterContext): readonly Sentence[] {
  switch (c.channel) {
    case 'in-person':
    case 'paper-form':
      return [['Thank you for coming to us and telling us plainly.']];
    case 'phone':
      return [['Thank you for ringing and telling us plainly.']];
    case 'letter':
    case 'authority':
      return [['Thank you for taking the trouble to write it down.']];
  }
}
