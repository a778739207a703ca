import type { ComplaintKind, Feeling, Principle, RemedyStep } from '../../complaint.ts';
import { appointmentWords, durationWords, limitWords, momentWords, nearDateWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import { polishAddress } from '../polish-forms.ts';
import { capitalised } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** In the locative: mówiła Pani o złości. */
const FEELINGS: Readonly<Record<Feeling, string>> = {
  angry: 'złości',
  worried: 'niepokoju',
  'let-down': 'rozczarowaniu',
  humiliated: 'upokorzeniu',
  exhausted: 'wyczerpaniu',
  helpless: 'bezradności',
};
const ENTITLED: Readonly<Record<ComplaintKind, string>> = {
  attitude: 'do szacunku w każdej rozmowie z nami',
  price: 'oczekiwać, że naliczona kwota będzie się zgadzać',
  quality: 'oczekiwać, że wszystko zadziała jak należy',
  'after-sales': 'oczekiwać, że dotrzymamy tego, co było umówione',
};
/** In the accusative: chodzi o higienę. */
const PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: 'zaufanie, którym nas obdarzono',
  hygiene: 'czystość i higienę',
  privacy: 'poufność powierzonych nam danych',
  money: 'powierzone nam pieniądze',
};

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} i ${words.at(-1) ?? ''}`;
}

function arrival(c: LetterContext): string {
  const you = polishAddress(c.gender);
  switch (c.channel) {
    case 'in-person':
      return `${you.past('przyszedł', 'przyszła', 'przyszli')} ${you.nom} do nas (${c.branchName}) w sprawie`;
    case 'phone':
      return `${you.past('zadzwonił', 'zadzwoniła', 'zadzwonili')} ${you.nom} do nas (${c.branchName}) w sprawie`;
    case 'letter':
      return `otrzymaliśmy od ${you.gen} list (${c.branchName}) w sprawie`;
    case 'paper-form':
      return `${you.past('wypełnił', 'wypełniła', 'wypełnili')} ${you.nom} u nas formularz (${c.branchName}) w sprawie`;
    case 'authority':
      return `za pośrednictwem urzędu otrzymaliśmy ${you.gen} reklamację (${c.branchName}) w sprawie`;
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const opening: Sentence = [
    `${c.arrivedOn} ${arrival(c)} tego, co wydarzyło się `,
    c.known('happenedOn', c.happened),
    '.',
  ];
  const what: Sentence = [c.sentences('what')];
  const told: Sentence = [
    `Oto co ${you.past('nam Pan opowiedział', 'nam Pani opowiedziała', 'nam Państwo opowiedzieli')}.`,
  ];
  switch (c.mode) {
    case 'principle':
      return [opening, what, [`Przepraszam ${you.acc} za to w imieniu całej naszej placówki.`]];
    case 'full':
      return [opening, what, [`Przepraszam ${you.acc} za to.`]];
    case 'shared':
      return [opening, what, [`Przepraszam ${you.acc} za naszą część tego, co się stało.`]];
    case 'regret':
      return [
        opening,
        told,
        what,
        [
          `Przykro mi z powodu kłopotu, jaki ${you.past('miał Pan', 'miała Pani', 'mieli Państwo')} z tą sprawą.`,
        ],
      ];
    case 'experience':
      return [opening, told, what, [`Przykro mi z powodu tego, co ${you.acc} spotkało.`]];
  }
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        ['To nasza wina, i to w sprawie, w której nie wolno nam zawieść.'],
        [`Chodzi o ${PRINCIPLES[c.fields.principle ?? 'none']}.`],
        ['Bierzemy za to pełną odpowiedzialność.'],
      ];
    case 'full':
      return [['To nasza wina i bierzemy za nią pełną odpowiedzialność.']];
    case 'shared':
      return [
        ['Na tę sprawę złożyło się kilka przyczyn i nie zasłaniamy się cudzymi.'],
        ['Oto nasza część.'],
        [c.sentences('ourPart')],
        ['Bierzemy za to odpowiedzialność.'],
      ];
    case 'regret':
      return [
        ['Sprawdziliśmy sprawę punkt po punkcie: jej przyczyna nie leży po naszej stronie.'],
        ['Poniżej piszę, w czym możemy pomóc i do kiedy.'],
      ];
    case 'experience':
      return [
        ['Przyczyna nie jest jeszcze ustalona, dlatego nie przesądzam dziś, kto za nią odpowiada.'],
        [`Sprawdzamy punkt po punkcie to, co od ${polishAddress(c.gender).gen} wiemy.`],
      ];
  }
}

function empathy(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const lost = [
    c.fields.lossMinutes === undefined ? '' : durationWords(c.fields.lossMinutes, 'pl'),
    c.fields.lossMoney === undefined ? '' : c.money(c.fields.lossMoney),
  ].filter((part) => part !== '');
  const sentences: Sentence[] = [[c.sentences('effect')]];
  if (lost.length > 0) {
    sentences.push([
      c.admits
        ? `Kosztowało to ${you.acc} ${list(lost)}.`
        : `Według ${you.gen} słów kosztowało to ${list(lost)}.`,
    ]);
  }
  const feelings = (c.fields.feelings ?? []).map((feeling) => FEELINGS[feeling]);
  if (feelings.length > 0) {
    sentences.push([
      `${you.past('Mówił', 'Mówiła', 'Mówili')} nam ${you.nom} o ${list(feelings)}; każdy na ${you.gen} miejscu czułby to samo.`,
    ]);
  }
  const kind = c.fields.complaintKind;
  if (!c.admits) sentences.push([`${you.now('Ma', 'Mają')} ${you.nom} prawo do jasnej odpowiedzi.`]);
  else if (kind !== undefined)
    sentences.push([`${you.past('Miał', 'Miała', 'Mieli')} ${you.nom} prawo ${ENTITLED[kind]}.`]);
  return sentences;
}

function cause(c: LetterContext): readonly Sentence[] {
  if (c.mode === 'experience') {
    const by = c.fields.checkBy;
    return [
      ['Do ustalenia pozostaje: ', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '.'],
      [
        `O wyniku zawiadomię ${polishAddress(c.gender).acc} `,
        c.known('checkBy', by === undefined ? undefined : limitWords(by, 'pl', c.today)),
        '.',
      ],
    ];
  }
  const found = c.signerFeminine ? 'Ustaliłam' : 'Ustaliłem';
  return [
    [c.mode === 'regret' ? `${found}, skąd wzięła się ta sprawa.` : `${found} przyczynę.`],
    [c.sentences('rootCause')],
  ];
}

const TEAM =
  /^(?:nasz\p{L}* )?(?:zespół|dział|biuro|księgowość|recepcja|serwis|obsługa|kasa|technik|konserwator|kierowni\p{L}+)(?!\p{L})/iu;

/** Who answers for a step: a person or a named team as the subject, anything else after a colon so that nothing is inflected. */
function answerable({ owner, state }: RemedyStep, c: LetterContext): string {
  if (owner === c.signerName) {
    if (state !== 'done') return 'Zajmuję się tym osobiście.';
    return c.signerFeminine ? 'Dopilnowałam tego osobiście.' : 'Dopilnowałem tego osobiście.';
  }
  if (/^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(owner)) return `Odpowiada za to ${owner}.`;
  if (TEAM.test(owner)) return `Odpowiada za to ${owner.charAt(0).toLowerCase()}${owner.slice(1)}.`;
  return `Odpowiada za to: ${owner}.`;
}

function step(c: LetterContext, one: RemedyStep): Sentence {
  const what = c.phrase(one.what);
  const by = limitWords(one.due, 'pl', c.today);
  switch (one.state) {
    case 'done':
      return [`Krok umówiony na ${momentWords(one.due, 'pl', c.today)} jest już wykonany: ${what}.`];
    case 'now':
      return [`Właśnie wykonujemy ten krok i skończymy go ${by}: ${what}.`];
    case 'next':
      return [`${capitalised(by)} wykonamy następny krok: ${what}.`];
  }
}

/** Whoever answers for several steps in a row, done or still to do, is named once, after the last of them. */
function remedy(c: LetterContext): readonly Sentence[] {
  if (c.steps.length === 0) return [[c.known('steps', undefined)]];
  return c.steps.flatMap((one, at) => {
    const next = c.steps[at + 1];
    const same = next?.owner === one.owner && (next.state === 'done') === (one.state === 'done');
    return same ? [step(c, one)] : [step(c, one), [answerable(one, c)]];
  });
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue } = c.fields;
  if (goodwillKind === undefined && c.mode !== 'principle') return [];
  const you = polishAddress(c.gender);
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : capitalised(`do ${nearDateWords(goodwillDue, 'pl', c.today)}`),
  );
  const apart: Sentence = c.admits ? [] : ['To gest dobrej woli, który nie przesądza o odpowiedzialności.'];
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return [[by, ` zwrócimy ${you.dat} `, amount, '.']];
    case 'credit':
      return [[by, ` dopiszemy do ${you.gen} konta `, amount, c.admits ? ' jako rekompensatę.' : '.'], apart];
    case 'in-kind':
      return [
        [
          by,
          ` ${you.now('otrzyma', 'otrzymają')} ${you.nom} od nas bezpłatne świadczenie o wartości `,
          amount,
          '.',
        ],
        apart,
      ];
    case 'goodwill':
      return [[by, ` wypłacimy ${you.dat} `, amount, c.admits ? ' jako rekompensatę.' : '.'], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  return [
    [c.admits ? 'Oto co zmieniamy, żeby to się nie powtórzyło.' : 'Oto co zmieniamy.'],
    [c.sentences('prevention')],
  ];
}

function contact(c: LetterContext): readonly Sentence[] {
  const hours = c.openingHours === '' ? '' : `, ${c.openingHours}`;
  return [[`W tej sprawie proszę dzwonić bezpośrednio do mnie: ${c.signerName}, tel. ${c.phone}${hours}.`]];
}

function assurance(c: LetterContext): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  const mine: Sentence = ['Ręczę za to osobiście.'];
  if (at === undefined)
    return [['Osobiście dopilnuję tej sprawy: ', c.known('nextContactAt', undefined), '.']];
  const you = polishAddress(c.gender);
  const does = {
    counter: `będę czekać na ${you.acc} przy naszym stanowisku`,
    phone: `zadzwonię do ${you.gen}${c.customerPhone === undefined ? '' : ` (nr ${c.customerPhone})`}`,
    visit: `odwiedzę ${you.acc}`,
    post: `wyślę do ${you.gen} list`,
    message: `wyślę do ${you.gen} wiadomość`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [
    [
      `${capitalised(appointmentWords(at, 'pl', c.today))} ${does}, żeby punkt po punkcie sprawdzić, czy zrobiliśmy to, o czym tu piszę.`,
    ],
    mine,
  ];
}

function thanks(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  switch (c.channel) {
    case 'in-person':
    case 'paper-form':
      return [
        [
          `Dziękuję, że ${you.past('przyszedł', 'przyszła', 'przyszli')} ${you.nom} do nas i ${you.past('powiedział', 'powiedziała', 'powiedzieli')} o tym wprost.`,
        ],
      ];
    case 'phone':
      return [
        [
          `Dziękuję, że ${you.past('zadzwonił', 'zadzwoniła', 'zadzwonili')} ${you.nom} do nas i ${you.past('powiedział', 'powiedziała', 'powiedzieli')} o tym wprost.`,
        ],
      ];
    case 'letter':
    case 'authority':
      return [
        [`Dziękuję, że ${you.past('zadał', 'zadała', 'zadali')} sobie ${you.nom} trud opisania tej sprawy.`],
      ];
  }
}

export const POLISH_LETTER: LetterVoice = {
  title: 'List z przeprosinami',
  parts: { facts, responsibility, empathy, cause, remedy, goodwill, prevention, contact, assurance, thanks },
  closing: () => 'Z poważaniem',
  reference: {
    date: 'Data',
    number: 'Znak sprawy',
    matter: 'Dotyczy',
    writtenBy: 'Prowadzi',
    phone: 'Telefon',
    customerReference: 'Nr referencyjny',
  },
  referenceTail: (tail) => `kończy się na ${tail}`,
  deadline: (date) => `Termin ustawowy: ${date}`,
};
