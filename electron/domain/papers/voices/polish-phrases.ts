import type { Feeling, RemedyStep } from '../../complaint.ts';
import { appointmentWords, durationWords, limitWords, momentWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import { polishAddress } from '../polish-forms.ts';
import type { PolishAddress } from '../polish-forms.ts';
import { capitalised } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { POLISH_SECTORS } from './polish-sector.ts';

/** Sentences that a letter of apology and a holding letter share. No name is inflected: it stands as a subject or after a colon. */

/** In the accusative, with its relative: rozumiem złość, o której Pani mówiła. */
const FEELINGS: Readonly<Record<Feeling, readonly [feeling: string, about: string]>> = {
  angry: ['złość', 'o której'],
  worried: ['niepokój', 'o którym'],
  'let-down': ['rozczarowanie', 'o którym'],
  humiliated: ['upokorzenie', 'o którym'],
  exhausted: ['wyczerpanie', 'o którym'],
  helpless: ['bezradność', 'o której'],
};

/** Why anybody would feel so: the feeling is mirrored, never apologised for. */
function noWonder(feeling: Feeling, you: PolishAddress): string {
  switch (feeling) {
    case 'angry':
      return 'trudno się temu dziwić';
    case 'worried':
      return 'taka niepewność męczy';
    case 'let-down':
      return `${you.past('liczył', 'liczyła', 'liczyli')} ${you.nom} na nas`;
    case 'humiliated':
      return 'nikt nie powinien tak od nas wychodzić';
    case 'exhausted':
      return 'te siły były potrzebne gdzie indziej';
    case 'helpless':
      return 'nikogo nie wolno zostawić z tym bez pomocy';
  }
}

export function polishList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} i ${words.at(-1) ?? ''}`;
}

/**
 * 11 czerwca przyszła Pani do naszego salonu w sprawie tego, co wydarzyło się 5 czerwca o 9:40 (kasa nr 2). Where nothing is admitted
 * it says that the customer told us so.
 */
export function polishOpening(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const where = c.where === '' ? '' : ` (${c.where})`;
  const start = `${c.arrivedOn} ${arrival(c)} co wydarzyło się `;
  const happened: Sentence = c.sameDay
    ? [`${start}tego samego dnia${c.happenedTime === '' ? '' : ` o ${c.happenedTime}`}${where}.`]
    : [start, c.known('happenedOn', c.happened), `${where}.`];
  const written = c.channel !== 'in-person' && c.channel !== 'phone';
  const described = `Tak to ${you.nom} ${you.now('opisuje', 'opisują')}.`;
  return [happened, written && !c.admits ? [described] : []];
}

function arrival(c: LetterContext): string {
  const you = polishAddress(c.gender);
  const { came, complaint } = POLISH_SECTORS[c.sector];
  const about = c.admits
    ? 'w sprawie tego,'
    : `i ${you.past('opowiedział', 'opowiedziała', 'opowiedzieli')} nam,`;
  switch (c.channel) {
    case 'in-person':
      return `${you.past('przyszedł', 'przyszła', 'przyszli')} ${you.nom} ${came} ${about}`;
    case 'phone':
      return `${you.past('zadzwonił', 'zadzwoniła', 'zadzwonili')} ${you.nom} do nas ${about}`;
    case 'letter':
      return `otrzymaliśmy ${you.gen} list w sprawie tego,`;
    case 'paper-form':
      return `${you.past('wypełnił', 'wypełniła', 'wypełnili')} ${you.nom} nasz formularz w sprawie tego,`;
    case 'authority':
      return `za pośrednictwem urzędu otrzymaliśmy ${you.gen} ${complaint[2]} w sprawie tego,`;
  }
}

export function polishLoss(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const { lossMinutes, lossMoney } = c.fields;
  const lost = [
    lossMinutes === undefined ? '' : durationWords(lossMinutes, 'pl'),
    lossMoney === undefined ? '' : c.money(lossMoney),
  ].filter((part) => part !== '');
  if (lost.length === 0) return [];
  if (!c.admits) return [[`Według ${you.gen} słów kosztowało to ${polishList(lost)}.`]];
  return [[`${you.past('Stracił', 'Straciła', 'Stracili')} ${you.nom} przez to ${polishList(lost)}.`]];
}

export function polishFeelings(c: LetterContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  const [first, ...rest] = c.fields.feelings ?? [];
  if (first === undefined) return [];
  const named = polishList([first, ...rest].map((one) => FEELINGS[one][0]));
  const about = rest.length > 0 ? 'o których' : FEELINGS[first][1];
  const said = you.past('mówił', 'mówiła', 'mówili');
  // What was owed says it next (breach of trust), and twice would be once too often.
  const why = first === 'let-down' && c.admits ? '' : `; ${noWonder(first, you)}`;
  return [[`Rozumiem ${named}, ${about} ${you.nom} ${said}${why}.`]];
}

/** A step may be typed as a deed (przelew 210 zł) or as a task (zlecić przelew): each needs words of its own in front. */
const LEADS: Readonly<Record<RemedyStep['state'], { readonly deed: string; readonly task: string }>> = {
  done: { deed: 'za nami', task: 'zdążyliśmy już' },
  now: { deed: 'w toku', task: 'w toku:' },
  next: { deed: 'przed nami', task: 'mamy jeszcze' },
};
const INFINITIVE = /^(?:nie )?(?:\p{Ll}+(?:ać|ić|yć|eć|uć|ąć|ść|źć)|\p{Ll}*móc)(?!\p{L})/u;
/** Nouns with the same ending. */
const NOUN = /^(?:\p{Ll}+ość|część|sieć|powieść)(?!\p{L})/u;

/** What is done, under way and ahead, each with its time and who answers for it; an owner's name stands as it was typed. */
export function polishSteps(c: LetterContext): readonly Sentence[] {
  const steps = (['done', 'now', 'next'] as const).flatMap((state) => {
    const all = c.steps
      .filter((one) => one.state === state)
      .map((one) => ({ what: c.phrase(one.what), one }));
    return (['deed', 'task'] as const).flatMap((form) => {
      const some = all.filter(
        ({ what }) => (INFINITIVE.test(what) && !NOUN.test(what)) === (form === 'task'),
      );
      const told = some.map(({ what, one }) => `${what} (${stepWords(c, one)})`).join('; ');
      return told === '' ? [] : [`${LEADS[state][form]} ${told}`];
    });
  });
  const opening = c.admits ? 'Naprawiamy to krok po kroku' : 'Załatwiamy to krok po kroku';
  return [[`${opening}: ${steps.join('; ')}.`]];
}

function stepWords(c: LetterContext, one: RemedyStep): string {
  if (one.state === 'done') return `umówione na ${momentWords(one.due, 'pl', c.today)}`;
  return `${limitWords(one.due, 'pl', c.today)}; ${who(c, one)}`;
}

function who(c: LetterContext, { owner }: RemedyStep): string {
  if (owner === c.signerName) return 'zajmuję się tym osobiście';
  return /^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(owner)
    ? owner
    : `${owner.charAt(0).toLowerCase()}${owner.slice(1)}`;
}

export function polishContact(c: LetterContext): readonly Sentence[] {
  const hours = c.openingHours === '' ? '' : ` (${c.openingHours})`;
  if (c.phone === '') return [[`W tej sprawie proszę pytać wprost o mnie: ${c.signerName}${hours}.`]];
  return [[`W tej sprawie proszę dzwonić wprost do mnie: ${c.signerName}, tel. ${c.phone}${hours}.`]];
}

/** The next contact as agreed; `does` is what happens in it: omówimy każdy punkt. */
export function polishAssurance(c: LetterContext, does: string, about: string): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  if (at === undefined)
    return [['Osobiście dopilnuję tej sprawy: ', c.known('nextContactAt', undefined), '.']];
  const you = polishAddress(c.gender);
  const number = c.customerPhone === undefined ? '' : ` (nr ${c.customerPhone})`;
  const sentence = {
    counter: `będę osobiście czekać na ${you.acc} ${POLISH_SECTORS[c.sector].desk} i ${does}`,
    phone: `zadzwonię do ${you.gen} osobiście${number} i ${does}`,
    visit: `osobiście odwiedzę ${you.acc} i ${does}`,
    post: `osobiście wyślę do ${you.gen} list o tym, ${about}`,
    message: `osobiście wyślę do ${you.gen} wiadomość${number} o tym, ${about}`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [[`${capitalised(appointmentWords(at, 'pl', c.today))} ${sentence}.`]];
}

export function polishThanks(c: LetterContext): readonly Sentence[] {
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
