import { fold } from '../../folded-text.ts';
import { PERSON } from '../../lexicon/english-others.ts';
import { isMisspelt, isSlipOf } from '../../values/nearly-equal.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import { isStranger } from '../../values/chinese-surname.ts';
import { occurrences } from '../../word-pattern.ts';
import { calledByTitle } from '../../../chinese-name.ts';

/** Shorter names are too easily a word. */
const SHORTEST_NAME = 4;
const CAPITALISED = /\p{Lu}[\p{L}’']*/gu;
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;

/** The name of somebody of the case written with a slip: the right one does not stand in the text. */
export function wrongPeople({ passage, record }: Comparison): readonly Contradiction[] {
  const names = record.people.flatMap((name) => (HAN_NAME.test(name) ? [name] : name.split(/[\s-]+/u)));
  const customer = record.customerName ?? '';
  const chinese =
    passage.lang === 'zh' && HAN_NAME.test(customer)
      ? chineseSlips(passage.text.cased, customer, salutationEnd(passage.text.cased))
      : [];
  const others = [...new Set(names)].flatMap((name) =>
    HAN_NAME.test(name)
      ? chineseSlips(passage.text.cased, name)
      : latinSlips(passage.text.cased, name, passage.lang === 'pl'),
  );
  // In English the body may name the customer by a name that is not quite theirs; Polish inflects it, and its own rule knows how.
  const inBody =
    passage.lang === 'en' && customer !== ''
      ? [
          ...customer
            .split(/[\s-]+/u)
            .flatMap((name) => latinSlips(passage.text.cased, name, false))
            .filter(({ start, end }) => !isSpokenTo(passage.text.cased, start, end)),
          ...[customer, ...record.people].flatMap((name) => halfSlips(passage.text.cased, name)),
        ]
      : [];
  const stranger =
    passage.lang === 'en' && customer !== ''
      ? [
          ...strangerGreeted(passage.text.cased, customer, record.people),
          ...strangersSpokenTo(passage.text.cased, customer, record.people),
        ]
      : [];
  const strangers =
    passage.lang === 'zh' ? chineseStrangers(passage.text.cased, customer, record.people) : [];
  const body = bodyStart(passage.text.cased);
  return [
    ...others,
    ...chinese,
    ...stranger,
    ...strangers,
    ...withoutDoubles(inBody.filter(({ start }) => start >= body)),
  ];
}

/** Where the letter begins after its salutation line. */
function bodyStart(text: string): number {
  return /^\s*Dear [^\n,:]*[\n,:]/u.exec(text)?.[0].length ?? 0;
}

const SPOKEN_TO = /(?<=^|[,.;:!?]\s)(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (\p{Lu}[\p{L}'’-]+)(?=[,.;:!?]|$)/gu;
/** „our clerk, Mr Hall,”: somebody else is named. */
const NAMED_BESIDE = new RegExp(
  `(?:${PERSON}|colleague|matron|captain|bursar|sister|husband|wife|friend|neighbour|people|us|and),? $`,
  'iu',
);

/** A misspelt name somebody is spoken to by is a wrong address, told by that rule. */
function isSpokenTo(text: string, start: number, end: number): boolean {
  return occurrences(SPOKEN_TO, text).some(
    ({ index, 0: whole }) => index < start && end <= index + whole.length,
  );
}

/** „…, Mr Hughes.” to Mr Rees: spoken to by the name of somebody the case does not know. */
function strangersSpokenTo(
  text: string,
  customer: string,
  people: readonly string[],
): readonly Contradiction[] {
  const known = [customer, ...people].flatMap((one) => one.toLowerCase().split(/[\s-]+/u));
  const surname = customer.split(/\s+/u).at(-1) ?? customer;
  if (text.includes(surname)) return [];
  return occurrences(SPOKEN_TO, text).flatMap((match): readonly Contradiction[] => {
    const name = match[1] ?? '';
    const typed = name.toLowerCase().replaceAll('’', "'");
    if (known.some((one) => one.replaceAll('’', "'") === typed || isMisspelt(typed, one))) return [];
    if (/(?:^|[.!?]\s+)$/u.test(text.slice(0, match.index))) return [];
    if (/^, (?:who|whose|which|our|my|the|from|of|at)\s/u.test(text.slice(match.index + match[0].length)))
      return [];
    if (NAMED_BESIDE.test(text.slice(0, match.index))) return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end, known: surname, severity: 'warning' }];
  });
}

const GREETED =
  /^\s*(?:Dear|(?:Complaint )?[Rr]eceived from|Complaint of|Agreed between) (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:\s*[,:!\n]| and | on )/u;
const NO_NAME_GREETED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Account|Card|Policy|Occupier|Householder|Homeowner|Traveller|Parent|Student|Tenant|Applicant|Subscriber|User|Shopper|Neighbour|Sirs?|Madam|Customer|Guest|Passenger|Patient|Client|Valued|Member|Resident|All|Team|Friend|Colleague)/u;

/** A letter that greets somebody who is neither the customer nor anybody of the case. */
function strangerGreeted(
  text: string,
  customer: string,
  people: readonly string[],
): readonly Contradiction[] {
  const greeted = GREETED.exec(text);
  const name = greeted?.[1];
  if (greeted === null || name === undefined || NO_NAME_GREETED.test(name)) return [];
  const known = [customer, ...people].flatMap((one) => one.toLowerCase().split(/[\s-]+/u));
  const typed = name.toLowerCase().split(/[\s-]/u);
  if (typed.some((word) => known.some((one) => word === one || isMisspelt(word, one)))) return [];
  const start = greeted[0].lastIndexOf(name);
  return [{ start, end: start + name.length, known: customer.split(/\s+/u).at(-1) ?? customer }];
}

function withoutDoubles(found: readonly Contradiction[]): readonly Contradiction[] {
  return found.filter(
    (one, at) => !found.slice(0, at).some((other) => one.start < other.end && other.start < one.end),
  );
}

/**
 * One half of a name right and the other one nearly: Joan Whitlow for Joan Whitlock, Martin Swales for Mark Swales. Two letters alike at
 * the beginning are enough beside a right half.
 */
function halfSlips(text: string, fullName: string): readonly Contradiction[] {
  const parts = fullName.split(/\s+/u);
  const [first = '', surname = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || text.includes(fullName)) return [];
  const words = occurrences(CAPITALISED, text);
  return words.flatMap((match, at): readonly Contradiction[] => {
    const next = words[at + 1];
    if (next === undefined || match.index + match[0].length + 1 !== next.index) return [];
    const [one, other] = [match[0].replace(/['’]s?$/u, ''), next[0].replace(/['’]s?$/u, '')];
    if (one === first && other !== surname && isNear(other, surname))
      return [{ start: next.index, end: next.index + other.length, known: surname }];
    if (other === surname && one !== first && isNear(one, first))
      return [{ start: match.index, end: match.index + one.length, known: first }];
    return [];
  });
}

function isNear(written: string, known: string): boolean {
  return written.slice(0, 2) === known.slice(0, 2) || isMisspelt(written.toLowerCase(), known.toLowerCase());
}

/** A wrong name in the salutation is a wrong address, told by that rule. */
function salutationEnd(text: string): number {
  return (
    /^\s*(?:尊敬的|亲爱的|敬爱的)?[\p{Script=Han}·]{1,10}(?:先生|女士|小姐|太太|老师|经理)?(?:您好|你好)?[：，！]/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** 尊敬的陈先生： or 李生，, whom the text speaks to. */
const CHINESE_GREETED =
  /^\s*(?:尊敬的|亲爱的|敬爱的|致)?(?<name>[\p{Script=Han}]{1,4}?)(?<title>先生|女士|小姐|太太|夫人|生(?=[，：！]))(?:您好|你好|好)?[，：！]/u;
/** We, and who of ours answers: 我是何晓敏, 经手人是石磊. */
const CHINESE_NAMED =
  /(?:我(?:是|叫)|(?:经[手办]|负责|联系|承办)人(?:是|为|：))(?<name>[\p{Script=Han}]{3}|[\p{Script=Han}]{2})(?=[，。；、！]|$)/gu;
/** What else stands there: 我是店长, 我是您的客户经理. */
const NO_PERSON_NAMED = /[的人员师长理任班管客家事里到在是这那]|我们|医生|护士|司机|主管|柜员/u;

/** A salutation to somebody who is not the customer, and a name of ours that nobody of the case has. */
function chineseStrangers(
  text: string,
  customer: string,
  people: readonly string[],
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  const greeted = CHINESE_GREETED.exec(text);
  const { name = '', title = '' } = greeted?.groups ?? {};
  const own = fold(customer, 'zh').folded;
  const known = people.map((one) => fold(one, 'zh').folded);
  const surname = calledByTitle(own);
  if (
    greeted !== null &&
    /^\p{Script=Han}{2,4}$/u.test(own) &&
    !/[您我这那该请对位]/u.test(name) &&
    isStranger(name, own, surname) &&
    !known.some((one) => one.startsWith(name))
  ) {
    const start = greeted[0].indexOf(name + title);
    found.push({ start, end: start + name.length + title.length, known: surname + title });
  }
  const [only, ...more] = known.filter((one) => HAN_NAME.test(one) || /^\p{Script=Han}{2}$/u.test(one));
  if (only === undefined || more.some((one) => one !== only)) return found;
  for (const { index, groups, 0: whole } of occurrences(CHINESE_NAMED, text)) {
    const named = groups?.['name'] ?? '';
    if (NO_PERSON_NAMED.test(named) || known.includes(named) || own === named || only.endsWith(named))
      continue;
    const end = index + whole.length;
    found.push({ start: end - named.length, end, known: only, severity: 'warning' });
  }
  return found;
}

/** What stands after a surname without being a name: 王小姐 is no slip of 王小明. */
const NO_NAME = /(?:先生|女士|小姐|太太|老师|经理|主任|师傅|大夫)/u;

function chineseSlips(text: string, written: string, from = 0): readonly Contradiction[] {
  const name = fold(written, 'zh').folded;
  if (text.includes(name)) return [];
  const found: Contradiction[] = [];
  for (let at = text.indexOf(name.charAt(0), from); at >= 0; at = text.indexOf(name.charAt(0), at + 1)) {
    const end = at + name.length;
    const wrong = [...name].filter((character, offset) => text[at + offset] !== character).length;
    if (wrong === 1 && !NO_NAME.test(text.slice(at, end + 1))) found.push({ start: at, end, known: written });
  }
  return found;
}

/** Polish inflects at the end of a name: there only its beginning is compared. */
function latinSlips(text: string, name: string, inflects: boolean): readonly Contradiction[] {
  const known = name.toLowerCase();
  if (known.length < SHORTEST_NAME || !/^\p{Lu}/u.test(name)) return [];
  const stem = inflects ? known.slice(0, Math.max(SHORTEST_NAME - 1, known.length - 2)) : known;
  const words = occurrences(CAPITALISED, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase().replace(/['’]s?$/u, ''),
  }));
  if (words.some(({ word }) => word.startsWith(stem))) return [];
  return words
    .filter(({ word }) => word.length >= SHORTEST_NAME)
    .filter(({ word }) => isSlipOf(inflects ? word.slice(0, stem.length) : word, stem))
    .map(({ start, end }) => ({ start, end, known: name }));
}
