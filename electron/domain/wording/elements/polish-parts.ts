import { closingAt } from './signer.ts';
import { PL as GIVEN } from './pl.ts';
import { oneOf } from '../lexicon/polish-list.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Passage, Sentence } from '../passage.ts';
import { WE_OWN } from '../lexicon/polish-words.ts';
import { firstOccurrence, latin, occurs, words } from '../word-pattern.ts';

/**
 * What a sentence of a Polish letter does. Mending is told by its verbs and its tense; whatever tells a story without the reader in
 * it and without a word of regret is explaining.
 */
export type PolishPart = 'explains' | 'mends' | 'other';

const READER = '(?:pan|pani|państwo)';
const ANY_READER = 'pan(?:a|u|em|ie|owie|ów)?|pani(?:ą)?|państw\\p{L}+|pańsk\\p{L}+';
const FIRST_PAST = '(?:liśmy|łyśmy|łem|łam)';

/** Verbs that make a loss good; in the first person of the past they tell what was done about it. */
const MENDED = oneOf(
  'odda | zwróci | wypłaci | dopłaci | przywróci | umorzy | anulowa | skreśli | cofnę | odblokowa',
  'dopisa | dowioz | dowieź | wykreśli | wręczy | opłaci | przeszuka | naprawi | skorygowa | poprawi',
  'przyzna | odliczy | odję | obniży | pokry | uszczelni | przepłuka | wyrówna | zrekompensowa',
  'unieważni | wycofa | sprostowa | przeprogramowa | przeszkoli | zatrudni | odkupi | wyczyści',
  'wymieni | przela | umówi | przesła | dołączy | odmalowa | doliczy | zwolni | odwoła | ugotowa',
  'ustali',
);
/** The same verbs a story may tell too: they mend where a day of now, the reader, a sum or a mending neighbour stands by. */
const PERHAPS_MENDED = oneOf(
  'wysła | nada | zamówi | kupi | zmieni | wprowadzi | przekaza | zdję | dostarczy | odwioz | odwieź',
  'przywioz | przywieź | założy | usunę | włączy | wyłączy | zapłaci | zarezerwowa | znala | odnala',
  'sprawdzi | zabezpieczy | przekierowa | ustawi | postawi | powiesi | zapisa | wpisa | uruchomi',
  'zamknę | otworzy | przełoży | podpisa | złoży | zgłosi | wystawi | przenieś | przenios | rozdzieli',
  'oznaczy | wstrzyma | zablokowa | przebudowa | zaniós | zanios',
);
/** Giving in the present: a gift or a sum is told so. */
const GIVES = oneOf(
  'oddaj | zwraca | wypłaca | dopłaca | odejmuj | odlicza | obniża | dokłada | dołącza | załącza',
  'przesyła | pokrywa | zaprasza | dopisuj | umarza | anuluj | skreśla | ofiarowuj | dorzuca | rezygnuj',
  'wycofuj | zwalnia | opłaca | rekompensuj | przyznaj(?!(?:ę|emy),) | nie pobiera | nie bior',
  'nie bierz | nie licz | nie policz | nie nalicz',
);
/** A promise of a deed: the perfective verbs of bringing, paying, repairing, arranging. */
const SHALL = oneOf(
  'zwróc | odda | przywioz | przywiez | dowioz | dowiez | przynios | przynies | odbior | odbierz | wyśl',
  'prześl | odeśl | przelej | wypłac | zapłac | pokryj | wymien | napraw | popraw | skoryguj | anuluj',
  'umorz | obniż | odejm | odlicz | dopisz | dolicz | załatw | umów | zamów | dostarcz | zamontuj',
  'zainstaluj | założ | przygotuj | upiek | upiecz | uszyj | wręcz | dołącz | zorganizuj | zarezerwuj',
  'usun | uszczeln | wyczyszcz | wyczyśc | wypierz | pomaluj | odmaluj | zostaw | oprowadz | przyjd',
  'przyjad | stan | zrob | poprowadz | odtworz | zrekompensuj | odwioz | odwiez | nada | przekaż',
  'przeszkol | wprowadz | zmien | zatrudn | powies | ustaw | obsiej | wnies | złoż | opłac | rozłoż',
  'wystaw | uruchom | otworz | podłącz | przywróc | udostępn | zamien | wyremontuj | zwiększ | zaproponuj | przedłuż',
  'podwoi | przenies',
);
/** Near future and now: what is told with them is being done. */
const NOW = oneOf(
  'dziś | dzisiaj | jutro | pojutrze | już | teraz | odtąd | nazajutrz | od ręki | na koncie | na konto',
  'na kartę',
  'od (?:dziś|dzisiaj|teraz|jutra|wczoraj|tej pory|tego (?:dnia|tygodnia|miesiąca)|poniedziałku|wtorku|środy|czwartku|piątku|soboty)',
  'na (?:nasz|mój|własny) koszt | na koszt \\p{L}+ | wczoraj | w zamian | ponownie | z powrotem',
  'tego samego (?:dnia|popołudnia|wieczoru|ranka) | natychmiast',
);
const SINCE =
  '(?:nie \\p{L}+ już|już nie|odtąd|teraz|codziennie|od (?:dziś|dzisiaj|teraz|jutra|wczoraj|tej pory|tego (?:dnia|tygodnia|miesiąca)|przyszłego \\p{L}+|nowego \\p{L}+|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|(?:\\d{1,2} )?(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia))|co (?:dzień|dnia|rano|wieczór|tydzień|miesiąc|kwartał|sezon|godzin\\p{L}+|(?:dwa|trzy|pół|dziesięć|kilka) \\p{L}+))';
/** Past of any person: what is told with it is over. */
const PAST =
  '(?!(?:stół|dół|pół|zespół|artykuł|materiał|oddział|dział|udział|wydział|kanał|mał|był|dla|cała|całą|całe|cały|stały|stałe|tyły|szkoły|siły|chwili|skali|sali|fali|roli|soli|tali|czyli|jeśli|jeżeli|dali|mieli|byli|gdyby|zespoły|było|siła|szkoła|chwila|skala|sala|fala|rola|tabela|kontrola|kontroli|czoło|koło|ciało|światło|masło|mydło|hasło|krzesło|źródło|dzieło|śmigło|około|mała|biała|białe|biały|miła|trwała|trwały|niedziela|niedzieli|kolej|kwartał|sygnał|personel|wieczorami|dały|zapał|podział|przedział|przydział|zapał|rozdział|rachunkowali)(?!\\p{L}))\\p{L}{2,}(?:ł|ła|ło|li|ły|liśmy|łyśmy|łem|łam)';
const FUTURE_THIRD = oneOf(
  'będzie | będą | przyjdzie | przyjdą | przyjedzie | przyjadą | wyjdzie | dotrze | dotrą | wpłynie',
  'wróci | wrócą | dostanie | dostaną | otrzyma | otrzymają | odbierze | odbiorą | zostanie | zostaną',
  'trafi | trafią | przywiezie | przywiozą | dowiezie | zapłaci | zobaczy | zobaczą | stanie | staną',
  'ruszy | zacznie | skończy | odwiedzi | wyceni | poprowadzi | zamontuje | pojedzie | wymieni',
  'naprawi | doręczy | dostarczy | odda | zwróci | opłaci | pokryje | odtworzy | zawiśnie | powstanie',
  'wejdzie | obejdzie',
);
const FREE = oneOf(
  'bezpłatn\\p{L}+ | nieodpłatn\\p{L}+ | gratis | za darmo | darmow\\p{L}+',
  'bez (?:opłat\\p{L}*|dopłat\\p{L}*|zapłaty|rachunku) | w prezencie | rabat\\p{L}* | zniżk\\p{L}+',
  'bon(?:u|em|y)? | voucher\\p{L}* | talon\\p{L}* | rekompensat\\p{L}+ | odszkodowani\\p{L}+',
  'zadośćuczynieni\\p{L}+ | bonifikat\\p{L}+ | zwrot(?:u|em)? | korekt\\p{L}+',
  `nie (?:płaci|zapłaci|płacą|zapłacą) ${READER}`,
  `nic ${READER} (?:\\p{L}+ ){0,2}nie (?:za)?płac\\p{L}+`,
);
const MADE_GOOD =
  '(?:pieniądze|kwota|sum[aę]|nadpłata|składka|kaucja|opłata|różnica|przelew|zwrot) (?:\\p{L}+ ){0,5}?(?:jest|są|wrócił\\p{L}+|wpłyn\\p{L}+|czeka\\p{L}*|wyszed\\p{L}*|wyszł\\p{L}+)|(?:działa|działają|jeździ) (?:\\p{L}+ ){0,3}?(?:już|znowu|znów|od (?:\\d|rana|wczoraj|dziś|poniedz|wtor|środy|czwart|piąt|sobot|niedziel))\\p{L}*|(?:czeka|czekają) (?:już )?(?:na pan|na pań|u nas|w kasie|w recepcji)\\p{L}*|(?:zostaje|zostają) u (?:pan|pań)\\p{L}+|(?:jest|są) (?:już |z powrotem |teraz )+|krok po kroku|za nami|przed nami|umówion\\p{L}+ na|wprowadzi(?:liśmy|łam|łem) (?:\\p{L}+ )?zmian\\p{L}+|nie (?:powtórzy|zdarzy|powtórz|zdarz)\\p{L}* się|(?:został[aoy]?|zostały) (?:\\p{L}+ ){0,2}?(?:wymienion|naprawion|zwrócon|oddan|skorygowan|poprawion|przywrócon|umorzon|anulowan|wypłacon|przelan)\\p{L}+|(?:wymieniono|naprawiono|zwrócono|oddano|skorygowano|poprawiono|przywrócono|umorzono|anulowano|wypłacono|przelano)';
const AGAINST = '(?:aby|żeby|by) (?:\\p{L}+ ){0,4}?(?:nie|nikt|nigdy|uniknąć|zapobiec|więcej)';

/** Words that say sorry, thank, ask, feel with the reader or speak of rights: such a sentence explains nothing. */
const NO_STORY =
  'sor(?:ry|ki)|przepr(?:asz|osz|osi)\\p{L}*|przykro|ubolew\\p{L}+|żałuj\\p{L}*|żal|wstyd|wybacz\\p{L}+|dzięk(?:uję|ujemy|i)|wdzięczn\\p{L}+|rozumie(?:m|my)|wyobraża(?:m|my)|współczuj\\p{L}+|wiem|wiemy|proszę|prosimy|prosiłbym|prosiłabym|zachęca\\p{L}+|gratuluj\\p{L}+|życz(?:ę|ymy)|odwoła(?:ć|nie|nia)|rzeczni\\p{L}+|skarg\\p{L}+|numer telefonu|tel|pod numerem|pozdr\\p{L}+|poważaniem|szacun\\p{L}+|mam nadzieję|mamy nadzieję|pragn\\p{L}+|zależy nam|zapewnia(?:m|my)|informuj\\p{L}+|jeśli|jeżeli|gdyby(?:m|ś|śmy)?|przysługuj\\p{L}+|zasługiwa\\p{L}+|należał\\p{L}+ się|nikt nie (?:powin|chc|lubi|ma)\\p{L}*|sprawdza(?:m|my)|ustala(?:m|my)|odpowie(?:m|my|dź)|zadzwoni(?:ę|my)|oddzwoni(?:ę|my)|napisz(?:ę|emy)|odpisz\\p{L}+|poda(?:m|my)|osobiście|bada(?:my|m)?|nie (?:umiem|potrafi\\p{L}+|wiem\\p{L}*)|poprosi(?:łem|łam|liśmy)|nagrani\\p{L}+|(?:bierzemy|biorę) (?:\\p{L}+ )?na siebie|zależało|numer|odbieram(?:y)?|w przyszłości|nadrzędn\\p{L}+|ręczę|rozmawiam|nie dziwię|wcale (?:mu|jej|im) się|\\d{2,3} \\d{3} \\d{2,3}(?: \\d{2})?|pytam(?:y)?|mogę|możemy|może pan|może pani|mogą państwo|można|przypominam(?:y)?|liczymy na|pozostaje(?:my)?|dokłada(?:m|my) (?:\\p{L}+ )?starań|stara(?:m|my) się|nie powin\\p{L}+|zdarza(?:ją)? się|(?:z?robi|zrobiło) (?:mi|nam) się|bez (?:mojego|naszego) podpisu';
/** We own it: an admission, not an explanation, unless it says why. */
const OWNED = words(WE_OWN);

const mended = words(`${MENDED}${FIRST_PAST}`);
const perhaps = words(`${PERHAPS_MENDED}${FIRST_PAST}`);
const gives = words(`${GIVES}(?:my|m|ę|emy|ymy)`);
const shall = words(`${SHALL}(?:i?ę|m|my|i?emy|imy|ymy)`);
const now = words(`${NOW}|\\d+(?:,\\d\\d)? (?:zł|złotych|euro)`);
const since = words(SINCE);
const past = words(PAST);
const future = words(FUTURE_THIRD);
const free = words(FREE);
const madeGood = words(MADE_GOOD);
const against = words(AGAINST);
/** The reader and those at home with them. */
const theirs = words(
  `${ANY_READER}|syn(?:a|em|owi|ek)?|córk\\p{L}+|córeczk\\p{L}+|mam(?:a|y|ę|ie|ą)|tat(?:a|y|ę|ą|o)|mąż|męż\\p{L}+|żon\\p{L}+|wnu(?:k|cz)\\p{L}*|babci\\p{L}+|dziad(?:ek|k\\p{L}+)|domowni\\p{L}+|rodzin\\p{L}+`,
);
/** A day of its own, the reader or a sum. */
const dated = words(
  `${NOW}|panu|pani(?:ą)?|państwu|dla (?:pana|państwa)|\\d+ zł|\\d{1,2} \\p{L}+(?:a|nia|ca|ja|wca|da)|\\d{1,2}\\.\\d{2}`,
);
const toReader = words('panu|państwu|(?:do|dla) (?:pana|pani|państwa)');
const noStory = words(NO_STORY);
const anyReader = words(ANY_READER);
/** Words of reason. */
export const WHY = words(
  'przyczyn\\p{L}*|ponieważ|gdyż|bo|bowiem|albowiem|z powodu|wskutek|na skutek|w wyniku|w następstwie|spowodowa\\p{L}+|wynika\\p{L}*|powodem|okazało się|dlatego,? że|z uwagi na|ze względu na|przez co|stąd|skąd|więc|zatem|tedy|toteż|jak do tego doszło|doszło do tego',
);
/** A salutation, a subject, an office under a name. */
const verbless = latin('^[^.!?:]{0,40}[,:]?$');

/** What one sentence does, where the one before it in its paragraph does `previous` and one before that mended already. */
export function polishPart(text: string, previous: PolishPart, mending: boolean): PolishPart {
  if (occurs(verbless, text)) return 'other';
  const inStory = previous === 'explains';
  if (occurs(gives, text) || occurs(free, text) || occurs(madeGood, text)) return 'mends';
  const why = occurs(WHY, text);
  if (occurs(mended, text) && !(inStory && (why || !occurs(dated, text)))) return 'mends';
  const says = occurs(noStory, text);
  const told = occurs(past, text);
  if (!told && occurs(against, text)) return 'mends';
  if (!told && !(why && inStory) && occurs(since, text)) return 'mends';
  if (!told && !says && (occurs(future, text) || occurs(shall, text))) return 'mends';
  if (!why && !(told && inStory) && occurs(GIVEN.prevention, text)) return 'mends';
  if (says) return 'other';
  const placed = mending || occurs(now, text) || (!inStory && occurs(toReader, text));
  if (!why && placed && (occurs(perhaps, text) || occurs(GIVEN.remedy, text))) return 'mends';
  if (!why && !inStory && (occurs(theirs, text) || occurs(OWNED, text) || occurs(GIVEN.empathy, text)))
    return 'other';
  if (mending && !why && !(told && previous !== 'mends')) return 'mends';
  return 'explains';
}

export interface PolishTold {
  readonly sentence: Sentence;
  readonly part: PolishPart;
  /** How much of it explains: „2 maja stół dojechał do Pani z rysą, ponieważ …” tells first what happened. */
  readonly length: number;
}

/** Sorted once a passage: a rule and an element ask for it, and a page is read while somebody types. */
const sorted = new WeakMap<Passage, readonly PolishTold[]>();

/** The sentences of a Polish letter with what each does; `vague` are the starts of sentences that promise nothing. */
export function polishParts(passage: Passage, vague?: ReadonlySet<number>): readonly PolishTold[] {
  const known = sorted.get(passage);
  if (known !== undefined && vague === undefined) return known;
  const parts = sortedParts(passage, vague ?? new Set());
  sorted.set(passage, parts);
  return parts;
}

function sortedParts(passage: Passage, vague: ReadonlySet<number>): readonly PolishTold[] {
  const told: PolishTold[] = [];
  const closing = closingAt(passage.text.written, 'pl');
  let previous: PolishPart = 'other';
  let mending = false;
  let sorry = false;
  for (const sentence of passage.sentences) {
    const before = told.at(-1);
    if (
      before === undefined ||
      passage.text.folded.slice(before.sentence.end, sentence.start).includes('\n')
    ) {
      previous = 'other';
      mending = false;
    }
    const closes = passage.text.writtenAt(sentence.start) >= closing;
    const does: PolishPart =
      closes || vague.has(sentence.start) ? 'other' : polishPart(sentence.text, previous, mending);
    sorry ||= occurs(LEXICON.pl.apology, sentence.text);
    const from = firstOccurrence(WHY, sentence.text)?.index;
    // What opens a letter is what happened, not why; a reason in it is told in its own clause.
    const opens: boolean =
      does === 'explains' && !sorry && told.length < 3 && told.every(({ part }) => part === 'other');
    const aside: boolean =
      does === 'explains' && (opens || (previous !== 'explains' && occurs(anyReader, sentence.text)));
    const part: PolishPart = opens && from === undefined ? 'other' : does;
    told.push({ sentence, part, length: sentence.text.length - (aside ? (from ?? 0) : 0) });
    previous = aside ? 'other' : part;
    mending ||= part === 'mends';
  }
  return told;
}
