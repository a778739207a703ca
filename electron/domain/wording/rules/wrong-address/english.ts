import type { AddressForm } from '../../../address-form.ts';
import { isMisspelt } from '../../values/nearly-equal.ts';
import { occurrences, occurs, words } from '../../word-pattern.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';

const TITLE = '(?:mr|mrs|ms|miss|mx|dr)';
const NAME = "[a-zà-ž'-]{2,}";
const TITLED = new RegExp(`(?<![a-z])(?<title>${TITLE})\\.? (?!and |& )(?<name>${NAME}(?: ${NAME})?)`, 'g');
const KINDS =
  'sir or madam|sir\\/madam|sir \\/ madam|sirs?(?! [a-z])|madam|customers?|guests?|passengers?|patients?|clients?|account holder|cardholder|card holder|policy ?holder|members?|residents?|subscriber|shopper|friend|traveller|householder|home ?owner|occupier|tenant|parents?(?: or (?:guardian|carer))?|user|consumer|student|visitor|applicant|complainant|buyer|patron|neighbour|all|colleague|reader';
/** A salutation that could stand on anybody's letter, or a title with no name behind it. */
const NAMELESS = new RegExp(
  `^(?:dear (?:our |most )?(?:valued |loyal |esteemed |respected |honou?red |good )?(?:${KINDS}|${TITLE}\\.?(?=\\s*[,:!]|\\s*$))|to whom it may concern|(?:hi|hello|hey) there)(?![a-z])`,
);
const BARE_NAMES = new RegExp(`^(?:dear|hi|hello|hey) (?<names>${NAME}(?: ${NAME}){0,2})(?=\\s*[,:!]|\\s*$)`);
const COUPLE = new RegExp(`^dear ${TITLE}\\.? (?:and|&) ${TITLE}\\.? ${NAME}`);
const TITLE_ALONE = new RegExp(`^${TITLE}(?![a-z])`);
/** Somebody of the customer's own is spoken of: the same surname with another title is not the customer. */
const RELATIVE = words(
  'wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|parents?|grandmother|grandfather|grandson|granddaughter|uncle|aunt|niece|nephew|widow|late|family',
);
const RIGHT_TITLES: Readonly<Partial<Record<AddressForm, readonly string[]>>> = {
  'en-mr': ['mr'],
  'en-mrs': ['mrs'],
  'en-ms': ['ms'],
  'en-miss': ['miss'],
  'en-mx': ['mx'],
  'en-dr': ['dr'],
  'zh-xiansheng': ['mr'],
  'zh-nvshi': ['ms', 'mrs', 'miss'],
  'pl-pan': ['mr'],
  'pl-pani': ['ms', 'mrs', 'miss'],
  neutral: [],
};

interface Titled {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly words: readonly string[];
  readonly nameAt: number;
}

/** Two titles for one name; a title or a name that is not the customer's; „Dear Customer” to somebody whose name is known. */
export function englishFaults(addressing: Addressing): readonly AddressFault[] {
  const { passage, record, isPublic } = addressing;
  const { folded } = passage.text;
  const titled = occurrences(TITLED, folded).map(titledOf);
  const fullName = record?.customerName ?? null;
  const aboutOthers = occurs(RELATIVE, folded);
  if (record === null || fullName === null || !/[A-Za-z]/.test(fullName))
    return mixedTitles(folded, titled, aboutOthers);
  const names = fullName.toLowerCase().replaceAll('’', "'").split(/\s+/);
  const right = record.addressForm === null ? undefined : RIGHT_TITLES[record.addressForm];
  const head = firstLine(passage);
  const faults: AddressFault[] = [];
  const nameless = isPublic ? null : NAMELESS.exec(head.text);
  if (nameless !== null)
    faults.push({
      start: head.start,
      end: head.start + nameless[0].length,
      severity: 'warning',
      rightly: null,
    });
  if (!isPublic) faults.push(...untitledFaults(head, names, fullName, right));
  const couple = isPublic || right === undefined ? null : coupleGreeted(head, names);
  if (couple !== null) faults.push(couple);
  const greeted = titled.some(
    (one) =>
      right?.includes(one.title) === true &&
      (one.start < head.end && head.text.startsWith('dear')
        ? true
        : isVocative(folded, one) && one.words.some((word) => names.includes(word))),
  );
  for (const one of titled) {
    const inSalutation = one.start < head.end && head.text.startsWith('dear');
    if (one.words.some((word) => names.includes(word))) {
      const other = !inSalutation && greeted && (aboutOthers || !isVocative(folded, one));
      if (right !== undefined && !right.includes(one.title) && !other)
        faults.push({
          start: one.start,
          end: one.end,
          severity: 'error',
          rightly: capital(right[0] ?? names[0] ?? ''),
        });
      else if (inSalutation && isFirstNameOnly(one, names, record.addressForm))
        faults.push({ ...nameRange(one), severity: 'error', rightly: asTyped(fullName, names.at(-1)) });
    } else if (inSalutation || isVocative(folded, one)) {
      const meant = names.find((name) =>
        one.words.some((word) => isMisspelt(word, name) || name.split('-').includes(word)),
      );
      if (meant !== undefined)
        faults.push({ ...nameRange(one), severity: 'error', rightly: asTyped(fullName, meant) });
    }
  }
  return faults.length > 0 ? faults : mixedTitles(folded, titled, aboutOthers);
}

/** „Dear Mr and Mrs Hall” to one of the two. */
function coupleGreeted(head: ReturnType<typeof firstLine>, names: readonly string[]): AddressFault | null {
  const match = COUPLE.exec(head.text);
  if (match === null || names.includes('and') || names.includes('&')) return null;
  const start = head.start + 'dear '.length;
  return { start, end: head.start + match[0].length, severity: 'error', rightly: null };
}

/** Spoken to and not of: „I hope, Mrs Hall, that …”, „Thank you, Mr Fenn.” */
function isVocative(folded: string, { start, nameAt, words }: Titled): boolean {
  const end = nameAt + words.join(' ').length;
  const [before, after] = [folded.slice(0, start).trimEnd(), folded.slice(end).trimStart()];
  return (before === '' || /[,.;:!?\n]$/.test(before)) && (after === '' || /^[,.;:!?]/.test(after));
}

function titledOf(match: RegExpExecArray): Titled {
  const { title = '', name = '' } = match.groups ?? {};
  return {
    start: match.index,
    end: match.index + title.length,
    title,
    words: name.replace(/'s$/, '').split(' '),
    nameAt: match.index + match[0].length - name.length,
  };
}

function nameRange({ nameAt, words: [first = ''] }: Titled): { start: number; end: number } {
  return { start: nameAt, end: nameAt + first.length };
}

/**
 * A salutation without a title: „Dear Sam Okero” for Sam Okoro, in which a name is misspelt, and „Dear Sam” to somebody who is
 * addressed by title and surname.
 */
function untitledFaults(
  head: ReturnType<typeof firstLine>,
  names: readonly string[],
  fullName: string,
  right: readonly string[] | undefined,
): readonly AddressFault[] {
  const match = BARE_NAMES.exec(head.text);
  const written = match?.groups?.['names'];
  if (match === null || written === undefined || TITLE_ALONE.test(written)) return [];
  const typed = written.split(' ');
  const begin = head.start + match[0].indexOf(' ') + 1;
  const [title] = right ?? [];
  if (title !== undefined && names.length > 1 && typed.length === 1 && typed[0] === names[0]) {
    const rightly = `${capital(title)} ${asTyped(fullName, names.at(-1))}`;
    return [{ start: begin, end: begin + written.length, severity: 'warning', rightly }];
  }
  let at = begin;
  return typed.flatMap((word): readonly AddressFault[] => {
    const start = at;
    at += word.length + 1;
    const meant = names.includes(word) ? undefined : names.find((name) => isMisspelt(word, name));
    return meant === undefined || typed.includes(meant)
      ? []
      : [{ start, end: start + word.length, severity: 'error', rightly: asTyped(fullName, meant) }];
  });
}

/** A title goes with the surname; in names of China the surname stands first. */
function isFirstNameOnly(
  { words: [only, ...more] }: Titled,
  names: readonly string[],
  form: AddressForm | null,
): boolean {
  const surname = names.at(-1);
  return (
    names.length > 1 &&
    form?.startsWith('zh') !== true &&
    only === names[0] &&
    only !== surname &&
    !more.some((word) => word === surname)
  );
}

function mixedTitles(
  folded: string,
  titled: readonly Titled[],
  aboutOthers: boolean,
): readonly AddressFault[] {
  if (aboutOthers) return [];
  return titled.flatMap((one, at) => {
    const {
      start,
      end,
      title,
      words: [name],
    } = one;
    if (!isVocative(folded, one)) return [];
    const before = titled.slice(0, at).find((one) => one.words[0] === name);
    return before === undefined || before.title === title
      ? []
      : [{ start, end, severity: 'warning' as const, rightly: capital(before.title) }];
  });
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The part of the name that was meant, as the case spells it; else the surname. */
function asTyped(name: string, meant: string | undefined): string {
  const parts = name.split(/\s+/);
  return parts.find((part) => part.toLowerCase().replaceAll('’', "'") === meant) ?? parts.at(-1) ?? name;
}
