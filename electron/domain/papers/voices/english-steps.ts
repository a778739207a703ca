import type { RemedyStep } from '../../complaint.ts';
import { limitWords, momentWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { Sentence } from '../sentence.ts';

/** Verbs that steps begin with at a counter; after one of them a step reads on from "will". */
const VERBS = new Set(
  (
    'add adjust answer apologise arrange ask assign bill block book bring build buy call cancel change charge check clean clear close ' +
    'collect compare complete confirm contact correct count credit cut deduct deliver disconnect discuss divert drive empty ' +
    'enter exchange explain extend file fill find finish fit fix follow forward get give go hand have hold inspect install ' +
    'invite issue keep lay lend let look make measure meet move offer open order pay phone pick post prepare print process ' +
    'provide put raise read rebook rebuild reconnect record recount refill refund register reimburse reissue release remind ' +
    'remove renew repair repay replace reprint rerun reschedule reserve reset restore return review ring run scan schedule seal ' +
    'search see send set show sign speak stop strengthen stretch switch take talk tell test trace track transfer turn unblock ' +
    'unlock update upgrade verify visit waive walk wash withdraw work write'
  ).split(' '),
);
/** A step that goes on like this began with a noun: refund of £12, visit by the engineer. */
const AFTER_NOUN = /^(?:of|by|from|for|at|in|on|with|and)$/u;

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

function readsOnFromWill(what: string): boolean {
  const [verb = '', next = ''] = what.split(/\s+/u);
  return VERBS.has(verb) && next !== '' && !AFTER_NOUN.test(next);
}

/** A step still to do, with who does it and by when; the clerk's words follow "will" where they begin with a verb, else a colon. */
function ahead(c: LetterContext, one: RemedyStep): string {
  const mine = one.owner === c.signerName;
  const who = mine ? 'I' : whoEnglish(one.owner);
  const what = c.phrase(one.what);
  const by = limitWords(one.due, 'en', c.today);
  if (one.state === 'now') {
    const has = mine || /(?:s|crew|staff)$/u.test(who) ? 'have' : 'has';
    return readsOnFromWill(what)
      ? `${who} ${has} begun and will, ${by}, ${what}`
      : `${who} ${has} begun on this, to be finished ${by}: ${what}`;
  }
  return readsOnFromWill(what) ? `${by} ${who} will ${what}` : `${by} ${who} will see to this: ${what}`;
}

/** What is done stands first, with the time it was agreed for, then what is still to come: one sentence with its steps. */
export function englishSteps(c: LetterContext): readonly Sentence[] {
  const done = c.steps
    .filter((one) => one.state === 'done')
    .map((one) => `${c.phrase(one.what)} (agreed for ${momentWords(one.due, 'en', c.today)})`);
  const steps = [
    ...(done.length === 0 ? [] : [`already done, ${done.join('; ')}`]),
    ...c.steps.filter((one) => one.state !== 'done').map((one) => ahead(c, one)),
  ];
  const opening = c.admits ? 'This is how we will put it right' : 'We have arranged this for you';
  return [[`${opening}: ${steps.join('; ')}.`]];
}
