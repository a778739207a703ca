import type { AddressForm } from '../../../address-form.ts';
import { isSlipOf } from '../../values/nearly-equal.ts';
import { latin, occurrences } from '../../word-pattern.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';

type Form = 'pan' | 'pani' | 'panstwo';

const FORMS: Readonly<Record<Form, RegExp>> = {
  pan: /(?<![\p{L}/(])(?:[Pp]an(?:a|u|em)?|Panie)(?![\p{L}(/])/gu,
  pani: /(?<![\p{L}/(])[Pp]ani(?:ą)?(?![\p{L}(/])/gu,
  // państwo with a small letter is the state.
  panstwo: /(?<![\p{L}/(])Państw(?:o|a|u|em)(?![\p{L}(/])/gu,
};
/** Behind a form of address: somebody else is meant, by name or by office. */
const SOMEBODY =
  /^ (?:\p{Lu}\p{L}|(?:kierowni|dyrektor|doktor|mecenas|prezes|konsultant|pielęgniark|recepcjonist|kasjer|z (?:okienka|recepcji|obsługi|infolinii)|w okienku|przy okienku)\p{L}*)/u;
const SOMEBODY_BEFORE =
  /(?<!\p{L})(?:ten|ta|ta|tego|tej|temu|tą|tę|jakiś|jakaś|inny|inna|innego|innej|pewien|pewna|starsz\p{L}+|młod\p{L}+) $/iu;
/** Notices to everybody name both. */
const BOTH =
  /[Pp]an(?:a|u|em)?(?:\/|\(i| lub | i | albo | czy )(?:[Pp]ani|\))|[Pp]anie i [Pp]anowie|[Pp]aństwa? [A-ZŁŚŻ]\p{L}+cy/u;
const SALUTATION = /^(?:szanown[yaie]|drog[iae]|wielce szanown[yaie])/;
const NAMELESS =
  /^(?:szanown[yai]|drog[iay]) (?:klient\p{L}*|gości\p{L}*|użytkowni\p{L}*|abonen\p{L}*|pacjen\p{L}*|pasażer\p{L}*|odbiorc\p{L}*|podróżn\p{L}*)/u;

const ADVERB =
  '(?:(?:się|nam|nas|już|nie|to|tak|też|wczoraj|dziś|dzisiaj|wtedy|u nas|od nas|do nas|właśnie|słusznie) ){0,2}';
const NOT_VERB =
  '(?!(?:udział|dział|oddział|wydział|podział|przedział|materiał|kapitał|sygnał|kanał|zawał|skandal|tytuł|artykuł|szczegół|protokół|zespół|stół|chwili|woli|skali|roli|fali|hali|opinii|regały|zespoły|protokoły|materiały|szkoły|chwila|strzała|siła|skała)(?!\\p{L}))';
/** Verb and adjective that do not agree with the form in front of them. Made for folded text. */
const DISAGREES: readonly RegExp[] = [
  latin(`(?<!\\p{L})pan ${ADVERB}${NOT_VERB}\\p{L}+(?:ła|łaby)(?!\\p{L})`),
  latin(`(?<!\\p{L})\\p{L}+(?:ała|iła|yła|ęła|szła) pan(?!\\p{L})`),
  latin(`(?<!\\p{L})pani ${ADVERB}${NOT_VERB}\\p{L}+(?:ał|ił|ył|ął|szedł|iósł|ałby|iłby)(?!\\p{L})`),
  latin(`(?<!\\p{L})(?:pan|pani) ${ADVERB}${NOT_VERB}\\p{L}+(?:ali|ili|yli|ęli|eli|szli|ieli)(?!\\p{L})`),
  latin('(?<!\\p{L})pani (?:jest|była|czuje się|została) (?:\\p{L}+ )?\\p{L}+(?:ony|any|ięty)(?!\\p{L})'),
  latin('(?<!\\p{L})pan (?:jest|był|czuje się|został) (?:\\p{L}+ )?\\p{L}+(?:ona|ana|ięta)(?!\\p{L})'),
];
const PLURAL_DISAGREES: readonly RegExp[] = [
  latin(`(?<!\\p{L})państwo ${ADVERB}${NOT_VERB}\\p{L}+(?:ał|ił|ył|ął|ała|iła|yła|ęła|szła|szedł)(?!\\p{L})`),
  latin(
    `(?<!\\p{L})państwo ${ADVERB}(?:może|chce|ma|musi|powinien|powinna|jest|będzie|otrzyma|otrzymuje|zgłasza|pisze|czeka|życzy|zechce|woli)(?!\\p{L})`,
  ),
];

/** Pan, Pani and Państwo mixed, with a verb of another form or against the case; a name misspelt, or missing where it is known. */
export function polishFaults({ passage, record, isLetter }: Addressing): readonly AddressFault[] {
  const { cased, folded } = passage.text;
  const faults: AddressFault[] = [];
  for (const pattern of DISAGREES) faults.push(...disagreeing(folded, pattern));
  for (const pattern of PLURAL_DISAGREES)
    faults.push(...disagreeing(folded, pattern).filter(({ start }) => cased.startsWith('P', start)));
  const said = BOTH.test(cased) ? [] : addressed(cased);
  const expected = record === null ? null : formOf(record.addressForm);
  const wrong = expected === null ? mixed(said) : said.filter(({ form }) => form !== expected).slice(0, 3);
  faults.push(
    ...wrong.map(({ start, end }) => ({
      start,
      end,
      severity: (expected === null ? 'warning' : 'error') as 'warning' | 'error',
      rightly: null,
    })),
  );
  const name = record?.customerName ?? null;
  if (name !== null) {
    const head = firstLine(passage);
    const nameless = NAMELESS.exec(head.text);
    if (isLetter && nameless !== null)
      faults.push({
        start: head.start,
        end: head.start + nameless[0].length,
        severity: 'warning',
        rightly: null,
      });
    faults.push(...misspelt(cased, name, SALUTATION.test(head.text) ? head.end : 0));
  }
  return faults;
}

function disagreeing(folded: string, pattern: RegExp): AddressFault[] {
  return occurrences(pattern, folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    severity: 'warning' as const,
    rightly: null,
  }));
}

interface Said {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** Every place where the reader is addressed; somebody else called pan or pani is none. */
function addressed(cased: string): readonly Said[] {
  const all = (['pan', 'pani', 'panstwo'] as const).flatMap((form) =>
    occurrences(FORMS[form], cased).flatMap((match): readonly Said[] => {
      const end = match.index + match[0].length;
      const inHead =
        SALUTATION.test(cased.slice(0, match.index).trimStart().toLowerCase()) && match.index < 30;
      const somebody =
        SOMEBODY.test(cased.slice(end, end + 24)) ||
        SOMEBODY_BEFORE.test(cased.slice(Math.max(0, match.index - 14), match.index));
      return somebody && !inHead ? [] : [{ form, start: match.index, end }];
    }),
  );
  return all.toSorted((one, other) => one.start - other.start);
}

/** The places whose form is not that of the salutation, or else not the one said most. */
function mixed(said: readonly Said[]): readonly Said[] {
  const counts = new Map<Form, number>();
  for (const { form } of said) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [first] = said;
  if (counts.size < 2 || first === undefined) return [];
  const most = [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[1] ?? 0;
  const kept =
    (counts.get(first.form) ?? 0) === most || first.start < 30
      ? first.form
      : [...counts].find(([, count]) => count === most)?.[0];
  return said.filter(({ form }) => form !== kept).slice(0, 1);
}

function formOf(form: AddressForm | null): Form | null {
  if (form === 'pl-pan' || form === 'en-mr' || form === 'zh-xiansheng') return 'pan';
  if (
    form === 'pl-pani' ||
    form === 'en-mrs' ||
    form === 'en-ms' ||
    form === 'en-miss' ||
    form === 'zh-nvshi'
  )
    return 'pani';
  return form === 'pl-panstwo' ? 'panstwo' : null;
}

const NAMED =
  /(?<!\p{L})[Pp]an(?:i|ią|a|u|em|ie|owie|stwo|stwa)?,? (?<name>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)/gu;

/** A name that is a slip of the customer's before its ending; in the salutation also a name that is nobody of the case. */
function misspelt(cased: string, name: string, headEnd: number): readonly AddressFault[] {
  const parts = name.split(/[\s-]+/u).map((part) => part.toLowerCase());
  return occurrences(NAMED, cased).flatMap((match): readonly AddressFault[] => {
    const typed = match.groups?.['name'] ?? '';
    const words = typed.split(/[ -]/u);
    const start = match.index + match[0].length - typed.length;
    if (words.some((word) => parts.some((part) => isFormOf(word.toLowerCase(), part)))) {
      const wrong = words.find(
        (word) =>
          !parts.some((part) => isFormOf(word.toLowerCase(), part)) &&
          parts.some((part) => isNearly(word.toLowerCase(), part)),
      );
      return wrong === undefined
        ? []
        : [{ start, end: start + typed.length, severity: 'error', rightly: null }];
    }
    const near = words.some((word) => parts.some((part) => isNearly(word.toLowerCase(), part)));
    return near || start < headEnd
      ? [{ start, end: start + typed.length, severity: 'error', rightly: name }]
      : [];
  });
}

/** Kowalskiej of Kowalska, Nowaku of Nowak, Janie of Jan, Marku of Marek: the beginning is the same, the ending may differ. */
function isFormOf(word: string, part: string): boolean {
  const stem = stemOf(part);
  return word.startsWith(stem) && Math.abs(word.length - part.length) <= 4;
}

function isNearly(word: string, part: string): boolean {
  const stem = stemOf(part);
  return stem.length >= 3 && isSlipOf(word.slice(0, stem.length), stem);
}

/** What no Polish case ending changes: all but the last two letters, at least three. */
function stemOf(part: string): string {
  return part.length <= 4 ? part.slice(0, Math.max(2, part.length - 1)) : part.slice(0, part.length - 2);
}
