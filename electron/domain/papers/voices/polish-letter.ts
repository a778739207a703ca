import type { Principle } from '../../complaint.ts';
import { limitWords, nearDateWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import { polishAddress } from '../polish-forms.ts';
import type { Sentence } from '../sentence.ts';
import {
  polishAssurance,
  polishContact,
  polishFeelings,
  polishLoss,
  polishOpening,
  polishSteps,
  polishThanks,
} from './polish-phrases.ts';
import { POLISH_SECTORS } from './polish-sector.ts';

/** In the accusative: chodzi o higienę. */
export const POLISH_PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: 'zaufanie, którym nas obdarzono',
  hygiene: 'czystość i higienę',
  privacy: 'poufność powierzonych nam danych',
  money: 'powierzone nam pieniądze',
};

/** What was deserved where a principle was broken; without one the trade's own words stand. */
const POLISH_OWED: Readonly<Record<Principle, string>> = {
  none: '',
  hygiene: 'do czystości, której nie trzeba sprawdzać',
  privacy: 'liczyć na naszą dyskrecję',
  money: 'wierzyć, że te pieniądze są u nas bezpieczne',
};

/** Regret as the mode allows it, about the matter just told; never about a feeling. No full stop: a clause may follow. */
export function polishRegret(c: LetterContext): string {
  const you = polishAddress(c.gender);
  switch (c.mode) {
    case 'principle':
      return `Przepraszam ${you.acc} za to w imieniu ${POLISH_SECTORS[c.sector].everybody}`;
    case 'full':
      return `Przepraszam za to, na co ${you.acc} naraziliśmy`;
    case 'shared':
      return `Przepraszam ${you.acc} za nasz udział w tej sprawie`;
    case 'regret':
      return `Przykro mi, że ${you.past('musiał Pan', 'musiała Pani', 'musieli Państwo')} zajmować się tą sprawą`;
    case 'experience':
      return `Przykro mi z powodu tego, co ${you.acc} spotkało`;
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const again: Sentence =
    c.admits && c.fields.repeatOf !== undefined
      ? [`Nie pierwszy raz ${you.past('musiał', 'musiała', 'musieli')} ${you.nom} nam o tym mówić.`]
      : [];
  return [...polishOpening(c), [c.sentences('what')], again, [`${polishRegret(c)}.`]];
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        [
          `To nasza wina, i to w sprawie, w której nie wolno nam zawieść: chodzi o ${POLISH_PRINCIPLES[c.fields.principle ?? 'none']}.`,
        ],
        ['Bierzemy za to pełną odpowiedzialność.'],
      ];
    case 'full':
      return [['To nasza wina i bierzemy za nią pełną odpowiedzialność.']];
    case 'shared':
      return [['Nie zasłaniamy się nikim innym.'], [c.sentences('ourPart')], ['Za to odpowiadamy.']];
    case 'regret':
      return [['Sprawdziliśmy każdy punkt tej sprawy; niżej piszę, co ustaliliśmy i w czym możemy pomóc.']];
    case 'experience':
      return [['Przyczyny jeszcze nie znamy i niczego nie przesądzam.']];
  }
}

/** Affirms what was deserved; where nothing is admitted, and no feeling was mirrored, the right to an answer. */
function owed(c: LetterContext): string {
  const you = polishAddress(c.gender);
  const kind = c.fields.complaintKind;
  if (!c.admits) {
    const mirrored = (c.fields.feelings ?? []).length > 0;
    return mirrored ? '' : `${you.now('Ma', 'Mają')} ${you.nom} prawo do jasnej odpowiedzi.`;
  }
  const breached = c.mode === 'principle' ? POLISH_OWED[c.fields.principle ?? 'none'] : '';
  const trade = kind === undefined ? '' : POLISH_SECTORS[c.sector].owed[kind];
  if (breached === '' && trade === '') return '';
  const many = c.gender === 'plural' || c.gender === 'neutral';
  const asGuest = `Jako ${many ? 'nasi Goście' : 'nasz Gość'} ${you.past('miał', 'miała', 'mieli')}`;
  const had = c.sector === 'hotel' ? asGuest : you.past('Miał', 'Miała', 'Mieli');
  return `${had} ${you.nom} prawo ${breached === '' ? trade : breached}.`;
}

function empathy(c: LetterContext): readonly Sentence[] {
  return [[c.sentences('effect')], ...polishLoss(c), ...polishFeelings(c), [owed(c)]];
}

/** While facts are open no cause is told: what is being checked, and until when. */
function openPoints(c: LetterContext): readonly Sentence[] {
  if (c.mode !== 'experience') return [];
  const by = c.fields.checkBy;
  return [
    ['Sprawdzamy jeszcze: ', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '.'],
    [
      `O wyniku zawiadomię ${polishAddress(c.gender).acc} `,
      c.known('checkBy', by === undefined ? undefined : limitWords(by, 'pl', c.today)),
      '.',
    ],
  ];
}

function cause(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  if (c.mode === 'experience') return [];
  if (c.mode === 'regret') return [c.told('Oto co ustaliliśmy', 'rootCause')];
  const asked = c.fields.wants?.includes('explanation') === true;
  const opening = asked
    ? `${you.past('Chciał', 'Chciała', 'Chcieli')} ${you.nom} poznać przyczynę`
    : `${c.signerFeminine ? 'Ustaliłam' : 'Ustaliłem'} przyczynę`;
  return [c.told(opening, 'rootCause')];
}

function remedy(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const asked: Sentence =
    c.request === '' ? [] : [`${you.now('Oczekuje', 'Oczekują')} ${you.nom} od nas: „${c.request}”.`];
  return [asked, ...(c.steps.length === 0 ? [[c.known('steps', undefined)]] : polishSteps(c))];
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue, lossMoney } = c.fields;
  if (goodwillKind === undefined && (c.mode !== 'principle' || c.goodwillWithheld)) return [];
  const you = polishAddress(c.gender);
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : `Do ${nearDateWords(goodwillDue, 'pl', c.today)}`,
  );
  const apart: Sentence =
    c.mode === 'experience'
      ? ['To gest dobrej woli, który nie przesądza o odpowiedzialności.']
      : c.mode === 'regret'
        ? ['To nasz gest dobrej woli.']
        : [];
  const beyond =
    c.mode === 'principle' &&
    goodwillAmount !== undefined &&
    lossMoney?.currency === goodwillAmount.currency &&
    goodwillAmount.minor > lossMoney.minor
      ? `Kwota jest wyższa niż strata, bo naruszyliśmy też ${you.gen} zaufanie.`
      : '';
  const as = c.admits ? ' jako rekompensatę.' : '.';
  // What the customer has already is told as done, without its day.
  const { goodwillGiven: given } = c;
  const verb = (ahead: string, done: string): Sentence => (given ? [done] : [by, ` ${ahead}`]);
  if (c.gift !== '')
    return [[...verb('przekażemy', 'Przekazaliśmy'), ` ${you.dat} bezpłatnie: `, c.gift, '.'], apart];
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return [[...verb('zwrócimy', 'Zwróciliśmy'), ` ${you.dat} `, amount, '.']];
    case 'credit':
      return [[...verb('dopiszemy', 'Dopisaliśmy'), ` do ${you.gen} konta `, amount, as], [beyond], apart];
    case 'in-kind':
      return [
        [
          ...(given
            ? [`Przekazaliśmy ${you.dat}`]
            : [by, ` ${you.now('otrzyma', 'otrzymają')} ${you.nom} od nas`]),
          ' bezpłatne świadczenie o wartości ',
          amount,
          as,
        ],
        [beyond],
        apart,
      ];
    case 'goodwill':
      return [[...verb('wypłacimy', 'Wypłaciliśmy'), ` ${you.dat} `, amount, as], [beyond], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  const you = polishAddress(c.gender);
  const asked = c.fields.wants?.includes('no-recurrence') === true;
  const opening = !c.admits
    ? 'Oto co zmieniliśmy'
    : asked
      ? `${you.past('Prosił', 'Prosiła', 'Prosili')} ${you.nom}, żeby to się nie powtórzyło, więc wprowadziliśmy zmianę`
      : 'Żeby to się nie powtórzyło, wprowadziliśmy zmianę';
  return [c.told(opening, 'prevention')];
}

export const POLISH_LETTER: LetterVoice = {
  title: 'List z przeprosinami',
  parts: {
    facts,
    responsibility,
    empathy,
    cause,
    'open-points': openPoints,
    remedy,
    goodwill,
    prevention,
    contact: polishContact,
    assurance: (c) => polishAssurance(c, 'omówimy każdy punkt', 'na jakim etapie jest każdy punkt'),
    thanks: polishThanks,
  },
};
