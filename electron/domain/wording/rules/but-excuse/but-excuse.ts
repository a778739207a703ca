import type { PaperLanguage } from '../../../language.ts';
import { LEXICON } from '../../lexicon/lexicon.ts';
import type { Passage, Sentence } from '../../passage.ts';
import { clauseEndAt } from '../../passage.ts';
import { firstOccurrence, occurrences, occurs } from '../../word-pattern.ts';
import type { Match, Rule } from '../rule.ts';
import type { ButExcusePatterns } from './patterns.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * A contrast that takes the apology back: sorry, but policy … (seed 001, section 4; seed 003, step 4). In the same or the
 * next clause any contrast counts that neither takes more responsibility, nor tells the remedy, nor tells the harm; further
 * on in the sentence, and at the head of the next one, only an evident excuse does.
 */
export const butExcuse: Rule = {
  id: 'but_excuse',
  severity: 'error',
  why: {
    'zh-CN': '道歉后面紧跟“但是”，客户只会听到后半句，前面的歉意就被收回了。',
    'en-GB': 'The words after “but” take the apology back; end it there and say next what is being done.',
    'pl-PL':
      'Słowa po „ale” odbierają przeprosinom wartość; lepiej postawić kropkę i napisać, co zostanie zrobione.',
  },
  find: (passage) => passage.sentences.flatMap((sentence, at) => contrastsOf(passage, sentence, at)),
  words: WORDS,
};

function contrastsOf(passage: Passage, sentence: Sentence, at: number): readonly Match[] {
  const lexicon = LEXICON[passage.lang];
  // „We know we failed you, but …” takes the same thing back.
  const apology =
    firstOccurrence(lexicon.apology, sentence.text) ?? firstOccurrence(lexicon.responsibility, sentence.text);
  if (apology === null) return [];
  const patterns = WORDS[passage.lang].patterns;
  const apologyEnd = apology.index + apology[0].length;
  for (const contrast of occurrences(patterns.contrast, sentence.text)) {
    if (contrast.index < apologyEnd) continue;
    const taken = takesBack(sentence, apologyEnd, contrast.index, contrast[0], patterns, passage.lang);
    if (taken === null) continue;
    const match = excuseMatch(passage, sentence, contrast.index);
    // A contrast with no evident excuse in it is only likely to be one.
    return [taken === 'excuse' ? match : { ...match, severity: 'warning' }];
  }
  for (const concession of occurrences(patterns.concession, sentence.text)) {
    const rest = sentence.text.slice(concession.index);
    if (
      concession.index >= apologyEnd &&
      occurs(patterns.strongExcuse, rest) &&
      !occurs(patterns.deepens, rest)
    )
      return [excuseMatch(passage, sentence, concession.index)];
  }
  const fronted = excuseBefore(sentence, apology.index, patterns);
  if (fronted !== null) return [fronted];
  const conceded = excuseAfterConcession(sentence, patterns);
  if (conceded !== null) return [conceded];
  const next = passage.sentences[at + 1];
  if (next === undefined || isNewParagraph(passage, sentence, next)) return [];
  const head = patterns.excuseFirst === undefined ? null : firstOccurrence(patterns.excuseFirst, next.text);
  const told = head === null ? '' : next.text.slice(head[0].length);
  const excused =
    head === null
      ? occurs(patterns.contrastFirst, next.text) &&
        occurs(patterns.strongExcuse, next.text) &&
        !occurs(patterns.deepens, next.text) &&
        !occurs(patterns.remedies, firstClauseAfter(next, 0))
      : isExcuse(next.text, told, patterns);
  if (!excused) return [];
  // „…, however, …” late in a sentence often turns to another matter.
  const late = head !== null && head[0].endsWith(',') && head[0].includes(', ');
  const evident = !late && occurs(patterns.strongExcuse, next.text) && !occurs(patterns.remedies, next.text);
  const match = { start: next.start, end: next.end, sentence: next };
  return [evident ? match : { ...match, severity: 'warning' }];
}

function isNewParagraph(passage: Passage, sentence: Sentence, next: Sentence): boolean {
  return passage.text.folded.slice(sentence.end, next.start).includes('\n');
}

/** Although the clerk kept to the rules, we are sorry: the excuse stands in front. */
function excuseBefore(sentence: Sentence, apologyAt: number, patterns: ButExcusePatterns): Match | null {
  const [first] = sentence.clauses;
  if (patterns.conceded === undefined || first === undefined) return null;
  const before = first.end - sentence.start <= apologyAt;
  return before &&
    occurs(patterns.conceded, first.text) &&
    occurs(patterns.strongExcuse, first.text) &&
    !occurs(patterns.deepens, sentence.text)
    ? { start: first.start, end: first.end, sentence }
    : null;
}

/** While we are sorry for the wording, the position was right: the main clause takes back what the first one gives. */
function excuseAfterConcession(sentence: Sentence, patterns: ButExcusePatterns): Match | null {
  if (patterns.conceding === undefined || !occurs(patterns.conceding, sentence.text)) return null;
  const main = sentence.clauses[1];
  if (main === undefined || !isExcuse(sentence.text.slice(main.start - sentence.start), main.text, patterns))
    return null;
  const match = { start: main.start, end: sentence.end, sentence };
  return occurs(patterns.strongExcuse, main.text) ? match : { ...match, severity: 'warning' };
}

function isExcuse(text: string, clause: string, patterns: ButExcusePatterns): boolean {
  if (occurs(patterns.deepens, text)) return false;
  if (occurs(patterns.strongExcuse, text)) return true;
  return !occurs(patterns.remedies, text) && !occurs(patterns.harm, clause);
}

function takesBack(
  sentence: Sentence,
  apologyEnd: number,
  contrastAt: number,
  contrast: string,
  patterns: ButExcusePatterns,
  lang: PaperLanguage,
): 'excuse' | 'unsure' | null {
  const between = sentence.text.slice(apologyEnd, contrastAt);
  if (occurs(patterns.courtesy, between)) return null;
  if (occurs(patterns.notOnly, between) || occurs(patterns.notOnly, sentence.text.slice(0, contrastAt)))
    return null;
  const tail = sentence.text.slice(contrastAt + contrast.length);
  if (!/\p{L}/u.test(tail) || occurs(patterns.deepens, tail)) return null;
  const clause = firstClauseAfter(sentence, contrastAt + contrast.length);
  const strong = occurs(patterns.strongExcuse, clause);
  const tells = occurs(patterns.remedies, clause) || occurs(patterns.harm, clause);
  if (tells && !strong) return null;
  // Beside a remedy or the harm a word of excuse may only name what was in the way.
  if (strong) return tells || occurs(LEXICON[lang].step, clause) ? 'unsure' : 'excuse';
  if (occurs(patterns.excuse, clause) || occurs(patterns.strongExcuse, tail)) return 'unsure';
  const away = sentence.clauses.filter(
    (part) =>
      part.start > sentence.start + apologyEnd &&
      part.end <= sentence.start + contrastAt &&
      part.end - part.start > LONGEST_ADDRESS[lang],
  ).length;
  return away === 0 && !occurs(patterns.remedies, tail) && !tail.endsWith('?') ? 'unsure' : null;
}

/** „…, sir, only …”, „…, Mrs Hill, mind you …”: whom it is said to is no clause between; in characters. */
const LONGEST_ADDRESS: Readonly<Record<PaperLanguage, number>> = { zh: 0, en: 14, pl: 0 };

/** The clause that begins at the offset; a comma straight after the contrast word does not end it. */
function firstClauseAfter(sentence: Sentence, offset: number): string {
  const begin = offset + (/^[\s,，:：]*/u.exec(sentence.text.slice(offset))?.[0].length ?? 0);
  const end = clauseEndAt(sentence, sentence.start + begin) - sentence.start;
  return sentence.text.slice(begin, end);
}

/** A contrast word with a comma after it is no clause of its own; in characters. */
const SHORTEST_CLAUSE: Readonly<Record<PaperLanguage, number>> = { zh: 4, en: 24, pl: 12 };

function clauseMatch(sentence: Sentence, offset: number, lang: PaperLanguage): Match {
  const after = firstClauseAfter(sentence, offset);
  const start = sentence.start + offset;
  const end = clauseEndAt(sentence, start);
  return { start, end: end - start < SHORTEST_CLAUSE[lang] && after !== '' ? sentence.end : end, sentence };
}

/** Chinese goes on excusing in the next clauses without another word of contrast, until it says what is done or takes it. */
function excuseMatch(passage: Passage, sentence: Sentence, offset: number): Match {
  const match = clauseMatch(sentence, offset, passage.lang);
  if (passage.lang !== 'zh') return match;
  const { remedies, deepens } = WORDS.zh.patterns;
  const { apology } = LEXICON.zh;
  const goingOn = sentence.clauses.filter((clause) => clause.start >= match.end);
  const stop = goingOn.find(
    ({ text }) =>
      /请您|还请|望您|您应/u.test(text) ||
      [remedies, deepens, apology].some((pattern) => occurs(pattern, text)),
  );
  const last = stop === undefined ? goingOn.at(-1) : goingOn[goingOn.indexOf(stop) - 1];
  return last === undefined ? match : { ...match, end: last.end };
}
