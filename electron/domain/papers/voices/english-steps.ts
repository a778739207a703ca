import type { RemedyStep } from '../../complaint.ts';
import { limitWords, momentWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { Sentence } from '../sentence.ts';
import { asParticiple, readsOnFromWill } from './english-verbs.ts';

/** "Hannah Pryce", or "our billing team" where the owner is not a person's name. */
export function whoEnglish(name: string): string {
  if (/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(name) || /\p{Script=Han}/u.test(name)) return name;
  if (/^(?:the|our) /iu.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const first = /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return /team|desk|department|office|staff|crew|service|manager|engineer|technician|nurse|doctor|cashier/iu.test(
    name,
  )
    ? `our ${first}`
    : `our ${first} team`;
}

/** A step still to do, with who does it and by when; the clerk's words follow "will" where they begin with a verb, else a colon. */
function ahead(c: LetterContext, one: RemedyStep): string {
  const { who, has } = owner(c, one);
  const what = c.phrase(one.what);
  const by = limitWords(one.due, 'en', c.today);
  if (one.state === 'now') {
    return readsOnFromWill(what)
      ? `${who} ${has} begun and will, ${by}, ${what}`
      : `${who} ${has} begun on this, to be finished ${by}: ${what}`;
  }
  return readsOnFromWill(what) ? `${by} ${who} will ${what}` : `${by} ${who} will see to this: ${what}`;
}

/** A step that is done, with the time it was agreed for. */
function behind(c: LetterContext, one: RemedyStep): string {
  const agreed = `(agreed for ${momentWords(one.due, 'en', c.today)})`;
  const done = asParticiple(c.phrase(one.what));
  if (done === undefined) return `already done, ${c.phrase(one.what)} ${agreed}`;
  const { who, has } = owner(c, one);
  return `${who} ${has} ${done} ${agreed}`;
}

function owner(c: LetterContext, one: RemedyStep): { readonly who: string; readonly has: 'has' | 'have' } {
  if (one.owner === c.signerName) return { who: 'I', has: 'have' };
  const who = whoEnglish(one.owner);
  return { who, has: /(?:s|crew|staff)$/u.test(who) ? 'have' : 'has' };
}

/** What is done stands first, then what is still to come: one sentence with its steps. */
export function englishSteps(c: LetterContext): readonly Sentence[] {
  const steps = [
    ...c.steps.filter((one) => one.state === 'done').map((one) => behind(c, one)),
    ...c.steps.filter((one) => one.state !== 'done').map((one) => ahead(c, one)),
  ];
  const opening = c.admits ? 'This is how we are putting it right' : 'We have arranged this for you';
  return [[`${opening}: ${steps.join('; ')}.`]];
}
