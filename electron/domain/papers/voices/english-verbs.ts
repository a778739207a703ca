/** Verbs that steps begin with at a counter: after one of them a step reads on from "will", or as a participle from "has". */
const VERBS = new Set(
  (
    'add adjust answer apologise arrange ask assign bill block book break bring build buy call cancel carry change charge check clean clear ' +
    'close collect compare complete confirm contact copy correct count credit cut deduct deliver disconnect discuss divert do drive ' +
    'empty enter examine exchange explain extend file fill find finish fit fix follow forward get give go hand have hold inspect ' +
    'install invite issue keep lay lend let look make measure meet move notify offer open order pay phone photograph pick plan post prepare ' +
    'print process provide put raise read rebook rebuild reconnect record recount refill refund register reimburse reissue ' +
    'release remind remove renew repair repay replace reprint rerun reschedule reserve reset restore return review ring run scan ' +
    'schedule seal search see send set shred show sign speak stop strengthen stretch switch take talk tell test trace track ' +
    'transfer turn unblock unlock update upgrade verify visit waive walk wash withdraw work write'
  ).split(' '),
);
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'break broken bring brought build built buy bought cancel cancelled cut cut do done drive driven find found fit fitted get got give given ' +
    'go gone have had hold held keep kept lay laid lend lent let let make made meet met pay paid plan planned put put read read ' +
    'rebuild rebuilt repay repaid rerun rerun reset reset ring rung run run scan scanned see seen send sent set set show shown ' +
    'shred shredded speak spoken stop stopped take taken tell told transfer transferred withdraw withdrawn write written'
  )
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);
/** A step that goes on like this began with a noun: refund of £12, visit by the engineer. */
const AFTER_NOUN = /^(?:of|by|from|for|at|in|on|with|and)$/u;
/** … unless the two belong together as a verb. */
const VERB_WITH =
  /^(?:pay for|hand in|look (?:at|for|after)|fill in|send for|go (?:with|on|by)|bring in|put in|see with|speak with)$/u;
/** No noun looks like one of these, so whatever follows, it is a verb. */
const NEVER_NOUNS = new Set(
  'apologise bring collect confirm deliver explain get give go hand keep make meet pay put send speak take tell write'.split(
    ' ',
  ),
);
/** After any other verb joined by "and"; anything else there may be a noun: the scan and test results. */
const OBJECT =
  /^(?:the|a|an|it|them|you|your|him|his|her|their|its|each|every|all|both|this|that|these|those)$/u;

/** Whether a step's words, small first letter, can follow "will". */
export function readsOnFromWill(what: string): boolean {
  const [verb = '', next = ''] = what.split(/\s+/u);
  const together = VERB_WITH.test(`${verb} ${next}`);
  return VERBS.has(verb) && next !== '' && (together || !AFTER_NOUN.test(next));
}

/** "collect the slip and shred it" → "collected the slip and shredded it"; undefined where a second verb cannot be told for sure. */
export function asParticiple(what: string): string | undefined {
  if (!readsOnFromWill(what)) return undefined;
  const words = what.split(' ');
  const done: string[] = [];
  for (const [at, word] of words.entries()) {
    const joined = at > 0 && /^(?:and|then)$/u.test(words[at - 1] ?? '');
    // A verb that is not listed and has its object with it would stay as it is: then the words are not turned at all.
    if (joined && !VERBS.has(word) && /^(?:it|them|you|him)$/u.test(words[at + 1] ?? '')) return undefined;
    if (at > 0 && !(joined && VERBS.has(word))) {
      done.push(word);
      continue;
    }
    if (joined && !NEVER_NOUNS.has(word) && !OBJECT.test(words[at + 1] ?? '')) return undefined;
    done.push(participle(word));
  }
  return done.join(' ');
}

function participle(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
