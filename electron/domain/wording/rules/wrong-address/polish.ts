import type { AddressForm } from '../../../address-form.ts';
import { isFormOfName, isNearlyName, isOtherFamily, isPetName } from '../../values/polish-name.ts';
import { latin, occurrences } from '../../word-pattern.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';
import { informalWords } from './polish-informal.ts';

type Form = 'pan' | 'pani' | 'panstwo';

const FORMS: Readonly<Record<Form, RegExp>> = {
  // Panie before a name is one man, without it two women.
  pan: /(?<![\p{L}/(])(?:[Pp]an(?:a|u|em)?|Panie(?= \p{Lu}|,|!))(?![\p{L}(/])/gu,
  pani: /(?<![\p{L}/(])[Pp]ani(?:ą)?(?![\p{L}(/])/gu,
  // państwo with a small letter is the state.
  panstwo: /(?<![\p{L}/(])Państw(?:o|a|u|em)(?![\p{L}(/])/gu,
};
/** Behind a form of address: somebody else is meant, by name or by office. */
const SOMEBODY =
  /^,? (?:któr|młod|\p{Lu}\p{L}|(?:kierowni|dyrektor|doktor|mecenas|prezes|konsultant|pielęgniark|recepcjonist|kasjer|z (?:okienka|recepcji|obsługi|infolinii)|w okienku|przy okienku)\p{L}*)/u;
const SOMEBODY_BEFORE =
  /(?<!\p{L})(?:ten|ta|ta|tego|tej|temu|tą|tę|jakiś|jakaś|inny|inna|innego|innej|pewien|pewna|starsz\p{L}+|młod\p{L}+|nasz\p{L}*|jedn\p{L}+|obc\p{L}+) $/iu;
/** Notices to everybody name both. */
const BOTH =
  /[Pp]an(?:a|u|em)?(?:\/|\(i| lub | i | albo | czy )(?:[Pp]ani|\))|[Pp]anie i [Pp]anowie|[Pp]aństwa? [A-ZŁŚŻ]\p{L}+cy/u;
/** How far from its beginning a text still greets, in characters. */
const SALUTATION_REACH = 30;
const SALUTATION = /^(?:szanown[yaie]|drog[iae]|wielce szanown[yaie])/;
const NAMELESS =
  /^(?:szanown[yai]|drog[iay]) (?:klien[tc]|goś|gośc|użytkowni|abonen|pacjen|pasażer|odbiorc|podróżn|czytelni|lokator|mieszka|najemc|rodzic)\p{L}*/u;

const ADVERB =
  '(?:(?:się|nam|nas|już|nie|to|tak|też|wczoraj|dziś|dzisiaj|wtedy|u nas|od nas|do nas|właśnie|słusznie) ){0,2}';
const NOT_VERB =
  '(?!(?:udział|dział|oddział|wydział|podział|przedział|materiał|kapitał|sygnał|kanał|zawał|skandal|tytuł|artykuł|szczegół|protokół|zespół|stół|chwili|woli|skali|roli|fali|hali|opinii|regały|zespoły|protokoły|materiały|szkoły|chwila|strzała|siła|skała)(?!\\p{L}))';
/** Pani is the subject where its clause begins; after „do”, „nikt” or a verb it may be another case. */
const SUBJECT =
  '(?<=^|[,.;:!?(–—\\n] ?|(?<!\\p{L})(?:że|iż|gdy|kiedy|czy|jeśli|jeżeli|bo|ponieważ|gdyż|a|i|ale|skoro|dlaczego|gdzie) )';
/** Verb and adjective that do not agree with the form in front of them. Made for folded text. */
const DISAGREES: readonly RegExp[] = [
  latin(`(?<!\\p{L})pan ${ADVERB}${NOT_VERB}\\p{L}+(?:ła|łaby)(?!\\p{L})`),
  latin(`(?<!\\p{L})\\p{L}+(?:ała|iła|yła|ęła|szła) pan(?!\\p{L})`),
  latin(`${SUBJECT}pani ${ADVERB}${NOT_VERB}\\p{L}+(?:ał|ił|ył|ął|szedł|iósł|ałby|iłby)(?!\\p{L})`),
  latin(`(?<!\\p{L})(?:pan|pani) ${ADVERB}${NOT_VERB}\\p{L}+(?:ali|ili|yli|ęli|eli|szli|ieli)(?!\\p{L})`),
  latin('(?<!\\p{L})pani (?:jest|była|czuje się|została) (?:\\p{L}+ )?\\p{L}+(?:ony|any|ięty)(?!\\p{L})'),
  latin('(?<!\\p{L})pan (?:jest|był|czuje się|został) (?:\\p{L}+ )?\\p{L}+(?:ona|ana|ięta)(?!\\p{L})'),
];
/** A surname of the other sex, and the nominative where the reader is called. */
const WRONG_ENDING =
  /(?<!\p{L})(?:Pani(?:ą)? (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:[sc]ki|dzki)(?![\p{L}-])|Panie (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:[sc]ka|dzka)(?=[,!])|(?<=^\s*)(?:Szanowny Pan(?= \p{Lu})|(?:Szanowny|Drogi) Pani|(?:Szanowna|Droga) Pan(?:ie)?|Szanowne Pani)(?!\p{L}))/gu;
const PLURAL_DISAGREES: readonly RegExp[] = [
  latin(
    '(?<!\\p{L})(?:\\p{L}+(?:ały|iły|yły|ęły)|mogłaby|mógłby|chciałaby|chciałby|życzy(?: sobie)?|zechce|powinien|powinna|musi|woli|dostanie|otrzyma|może|chce)(?: też| tu| u nas)? państwo(?!\\p{L})',
  ),
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
    faults.push(
      ...disagreeing(folded, pattern).filter(
        ({ start, end }) => cased.startsWith('P', start) || cased.slice(start, end).endsWith('Państwo'),
      ),
    );
  faults.push(
    ...occurrences(WRONG_ENDING, cased).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      severity: 'warning' as const,
      rightly: null,
    })),
  );
  const expected = record === null ? null : formOf(record.addressForm);
  const said = BOTH.test(cased) ? [] : readersOf(addressed(cased, expected !== null), cased, expected);
  const wrong: Said[] =
    expected === null ? [...mixed(said)] : said.filter(({ form }) => form !== expected).slice(0, 3);
  if (expected === null && wrong.length === 0) wrong.push(...againstCall(cased, said));
  const severity = expected === null ? 'warning' : 'error';
  for (const { start, end } of wrong) faults.push({ start, end, severity, rightly: null });
  if (said.length > 0 || expected !== null || ANY_FORM.test(cased))
    for (const { start, end } of informalWords(cased, folded))
      if (!faults.some((fault) => fault.start < end && start < fault.end))
        faults.push({ start, end, severity, rightly: null });
  const name = record?.customerName ?? null;
  if (name !== null) {
    const head = firstLine(passage);
    const nameless = NAMELESS.exec(head.text);
    if ((isLetter || (head.start === 0 && nameless?.[0].endsWith('ko') !== true)) && nameless !== null)
      faults.push({
        start: head.start,
        end: head.start + nameless[0].length,
        severity: 'warning',
        rightly: null,
      });
    faults.push(...misspelt(cased, name));
  }
  return faults;
}

/** Somebody who was with the customer: then Państwo are both, and no slip. */
const COMPANY =
  /(?<!\p{L})(?:mąż|męż|żon|rodzi(?:n|c)|dzie(?:c|ć)|cór|syn(?![ct])|mam[aąęyi](?!\p{L})|matk|ojc|ojciec|wnu|oboje|obojga|we dwoje|małżonk|partner|brat|siostr|babci|dziad|gośćmi|sąsiad|firm|Paniom|Pań(?!\p{L}))/u;

function readersOf(said: readonly Said[], cased: string, expected: Form | null): readonly Said[] {
  const one = said.filter(({ form }) => form !== 'panstwo');
  const couple = expected === 'panstwo' || (expected === null && one.length === 0);
  if (couple || !COMPANY.test(cased)) return said;
  const greeted = SALUTATION.test(cased.trimStart().toLowerCase());
  return said.filter(({ form, start }) => form !== 'panstwo' || (greeted && start < SALUTATION_REACH));
}
function disagreeing(folded: string, pattern: RegExp): AddressFault[] {
  return occurrences(pattern, folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    severity: 'warning' as const,
    rightly: null,
  }));
}

/** „Pani Ireno, …”, „…, Panie Andrzeju, …”: the reader is called by name; a first name of a woman ends in -o or -u when called. */
const CALLED = /(?<=^|, |[.!?] |\n)(?:Panie \p{Lu}\p{Ll}+|Pani \p{Lu}\p{Ll}+[ou])(?=[,!]|\.(?:\s|$))/u;

/** A man is called and a woman spoken to, or the other way round. */
function againstCall(cased: string, said: readonly Said[]): readonly Said[] {
  const call = CALLED.exec(cased);
  if (call === null) return [];
  const form: Form = call[0].startsWith('Panie') ? 'pan' : 'pani';
  const end = call.index + call[0].length;
  return said
    .filter(
      (one) => one.form !== form && one.form !== 'panstwo' && (one.start < call.index || one.start >= end),
    )
    .slice(0, 1);
}

interface Said {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
}

/** „Panie Marku, …” at the very beginning calls the reader. */
const CALLED_AT_ONCE = /^ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,(?! (?:nasz|któr|kierown|z )\p{L}*)|!)/u;
/** Any form of address at all, the reader's or not. */
const ANY_FORM = /(?<!\p{L})(?:Pan(?:i|ie|a|u|em|ią)?|Państw(?:o|a|u))(?!\p{L})/u;

/** Every place where the reader is addressed; somebody else called pan or pani is none. */
function addressed(cased: string, isKnown: boolean): readonly Said[] {
  const all = (['pan', 'pani', 'panstwo'] as const).flatMap((form) =>
    occurrences(FORMS[form], cased).flatMap((match): readonly Said[] => {
      const end = match.index + match[0].length;
      const before = cased.slice(0, match.index).trimStart();
      const inHead =
        (SALUTATION.test(before.toLowerCase()) &&
          match.index < SALUTATION_REACH &&
          !/[,!\n]/u.test(before)) ||
        (isKnown && before === '' && match[0] !== 'Pan' && CALLED_AT_ONCE.test(cased.slice(end)));
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

/** A name that is a slip of the customer's before its ending; another name altogether contradicts the case instead. */
function misspelt(cased: string, name: string): readonly AddressFault[] {
  const parts = name.split(/[\s-]+/u).map((part) => part.toLowerCase());
  return occurrences(NAMED, cased).flatMap((match): readonly AddressFault[] => {
    const typed = match.groups?.['name'] ?? '';
    const words = typed.toLowerCase().split(/[ -]/u);
    const start = match.index + match[0].length - typed.length;
    const right = words.some((word) => parts.some((part) => isFormOfName(word, part)));
    const slipped = words.some(
      (word) =>
        !parts.some(
          (part) => isFormOfName(word, part) || isOtherFamily(word, part) || isPetName(word, part),
        ) && parts.some((part) => isNearlyName(word, part)),
    );
    return slipped
      ? [{ start, end: start + typed.length, severity: 'error', rightly: right ? null : name }]
      : [];
  });
}
