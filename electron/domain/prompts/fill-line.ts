import type { ComplaintFields, Feeling, FieldName, RemedyStep } from '../complaint.ts';
import type { InEachLanguage, PaperLanguage } from '../language.ts';
import { nameReadBack, polishForm, vocative } from './address.ts';
import { sayDays, sayDuration, sayMoney } from './say-amount.ts';
import { daysSince, sayBy, sayWhen } from './say-time.ts';
import type { Now } from './say-time.ts';
import { SLOTS } from './slots.ts';
import type { SlotName } from './slots.ts';
import { parseTemplate } from './template.ts';

/** One run of a prompt line; `field` is where Enter or a click takes the cursor, null where there is nothing to type. */
export type PromptRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fill'; readonly text: string; readonly field: FieldName | null }
  | { readonly kind: 'blank'; readonly field: FieldName; readonly label: string };

export interface Speaker {
  readonly name: string;
  readonly polishForm: 'feminine' | 'masculine';
}
/** Everything a line may be filled from. */
export interface LineFacts {
  readonly fields: ComplaintFields;
  readonly clerk: Speaker;
  readonly language: PaperLanguage;
  readonly now: Now;
  readonly caseNumber?: string | undefined;
}

/** A fact as spoken; `missing` becomes a blank; `unsuited` drops the line (a name withheld, nought days). */
type Fact = { readonly text: string } | 'missing' | 'unsuited';

/** Adjectives in English, what one is in Chinese, accusative nouns in Polish: "słyszę złość". */
const FEELINGS_SAID: InEachLanguage<Readonly<Record<Feeling, string>>> = {
  zh: {
    angry: '生气',
    worried: '着急',
    'let-down': '失望',
    humiliated: '觉得难堪',
    exhausted: '心累',
    helpless: '觉得无助',
  },
  en: {
    angry: 'angry',
    worried: 'worried',
    'let-down': 'let down',
    humiliated: 'hurt',
    exhausted: 'worn out',
    helpless: 'at a loss',
  },
  pl: {
    angry: 'złość',
    worried: 'niepokój',
    'let-down': 'rozczarowanie',
    humiliated: 'upokorzenie',
    exhausted: 'zmęczenie',
    helpless: 'bezradność',
  },
};

/** Fills a template; null when a fact makes the line unfit to be said. A faulty template is a bug: packs are validated. */
export function fillLine(source: string, facts: LineFacts): readonly PromptRun[] | null {
  const template = parseTemplate(source);
  if (!template.ok) throw new Error(`faulty prompt template: ${template.code} at ${template.at}`);
  const runs: PromptRun[] = [];
  for (const part of template.parts) {
    if (part.kind === 'slot') {
      const run = slotRun(part.slot, facts);
      if (run === null) return null;
      runs.push(run);
    } else if (part.kind === 'addr') {
      runs.push({ kind: 'text', text: polishForm(part.forms, facts.fields.addressForm) });
    } else if (part.kind === 'self') {
      runs.push({ kind: 'text', text: part.forms[facts.clerk.polishForm === 'feminine' ? 1 : 0] });
    } else {
      // A Polish date of another year ends with „r.”: that is the full stop of the sentence too.
      const last = runs.at(-1);
      const stopped = last?.kind === 'fill' && last.text.endsWith('.') && part.text.startsWith('.');
      runs.push({ kind: 'text', text: stopped ? part.text.slice(1) : part.text });
    }
  }
  return withCapital(joined(runs), facts.language);
}

/** The line as one string, for the timeline; a blank keeps its label in the language's brackets. */
export function wordsOf(runs: readonly PromptRun[]): string {
  return runs.map((run) => (run.kind === 'blank' ? `[${run.label}]` : run.text)).join('');
}

function slotRun(slot: SlotName, facts: LineFacts): PromptRun | null {
  if (slot === 'call') return { kind: 'text', text: vocative(facts.fields, facts.language) };
  const fact = factOf(slot, facts);
  const { field, label } = SLOTS[slot];
  if (fact === 'unsuited') return null;
  if (fact !== 'missing') return { kind: 'fill', text: fact.text, field };
  return field === null ? null : { kind: 'blank', field, label: label[facts.language] };
}

function factOf(slot: Exclude<SlotName, 'call'>, facts: LineFacts): Fact {
  const { fields, language, now } = facts;
  switch (slot) {
    case 'customer':
      if (fields.nameWithheld === true) return 'unsuited';
      return known(nameReadBack(fields, language) ?? '');
    case 'clerk':
      return known(facts.clerk.name);
    case 'caseNumber':
      return facts.caseNumber === undefined ? 'unsuited' : known(facts.caseNumber);
    case 'reference':
    case 'matter':
    case 'what':
    case 'where':
    case 'effect':
    case 'request':
    case 'toCheck':
    case 'rootCause':
    case 'ourPart':
    case 'prevention':
      return known(spokenText(fields[slot] ?? '', language));
    case 'when':
      return fields.happenedOn === undefined
        ? 'missing'
        : known(sayWhen(fields.happenedOn, fields.happenedTime, language, now));
    case 'days':
      return sinceThen(fields, language, now);
    case 'feeling': {
      const feeling = fields.feelings?.[0];
      return feeling === undefined ? 'missing' : known(FEELINGS_SAID[language][feeling]);
    }
    case 'lossTime':
      return fields.lossMinutes === undefined ? 'missing' : known(sayDuration(fields.lossMinutes, language));
    case 'lossMoney':
      return fields.lossMoney === undefined ? 'missing' : known(sayMoney(fields.lossMoney, language));
    case 'goodwill':
      return fields.goodwillAmount === undefined
        ? 'missing'
        : known(sayMoney(fields.goodwillAmount, language));
    case 'checkBy':
      return by(fields.checkBy, language, now);
    case 'goodwillDue':
      return by(fields.goodwillDue, language, now);
    case 'nextContact':
      return by(fields.nextContactAt, language, now);
    case 'step':
      return known(spokenText(nextStep(fields)?.what ?? '', language));
    case 'owner':
      return known(ownerSaid(nextStep(fields)?.owner ?? '', facts));
    case 'doer':
      return doerSaid(nextStep(fields)?.owner.trim() ?? '', facts);
    case 'stepBy':
      return by(nextStep(fields)?.due, language, now);
  }
}

/** Who will do it, the speaker not by the own name. */
function doerSaid(owner: string, { clerk, language }: LineFacts): Fact {
  if (owner === '') return 'missing';
  const myself = owner === clerk.name;
  switch (language) {
    case 'zh':
      return { text: `${myself ? '我' : owner}负责` };
    case 'en':
      return { text: `${myself ? 'I' : owner} will do it` };
    case 'pl':
      return { text: myself ? 'zajmę się tym osobiście' : `zajmie się tym ${owner}` };
  }
}

/** Who speaks says 我, not the own name; the sentence stays whole in Chinese alone, where the verb does not change. */
function ownerSaid(owner: string, { clerk, language }: LineFacts): string {
  return language === 'zh' && owner.trim() === clerk.name ? '我' : owner;
}

function known(text: string): Fact {
  const trimmed = text.trim();
  return trimmed === '' ? 'missing' : { text: trimmed };
}

function by(due: string | undefined, language: PaperLanguage, now: Now): Fact {
  return due === undefined || due === '' ? 'missing' : known(sayBy(due, language, now));
}

function sinceThen(fields: ComplaintFields, language: PaperLanguage, now: Now): Fact {
  if (fields.happenedOn === undefined) return 'missing';
  const days = daysSince(fields.happenedOn, now);
  return days < 1 ? 'unsuited' : known(sayDays(days, language));
}

/** The step being worked on, else the next one, else the last done. */
function nextStep(fields: ComplaintFields): RemedyStep | undefined {
  const steps = fields.steps ?? [];
  return (
    steps.find((step) => step.state === 'now') ?? steps.find((step) => step.state === 'next') ?? steps.at(-1)
  );
}

/** Typed text inside a spoken sentence: its own full stop goes, and written Polish Pani is spoken pani. */
function spokenText(typed: string, language: PaperLanguage): string {
  const bare = typed.trim().replace(/[.。;；]+$/u, '');
  if (language !== 'pl') return bare;
  return bare.replace(
    /(?<=[\p{L}\p{N},;:„–] ?)(?<!\p{L})(?:Pan|Pani|Pana|Panu|Panem|Panią|Państwo|Państwa|Państwu|Państwem)(?!\p{L})/gu,
    (word) => word.toLowerCase(),
  );
}

/** Neighbouring texts become one, empty ones go. */
function joined(runs: readonly PromptRun[]): readonly PromptRun[] {
  const result: PromptRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (run.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + run.text };
    } else {
      result.push(run);
    }
  }
  return result;
}

/** A line that opens with an optional vocative is written in lower case in the pack; here its first letter rises. */
function withCapital(runs: readonly PromptRun[], language: PaperLanguage): readonly PromptRun[] {
  const [first, ...rest] = runs;
  if (language === 'zh' || first === undefined || first.kind === 'blank') return runs;
  const [letter = '', ...others] = first.text;
  return [{ ...first, text: letter.toLocaleUpperCase(language) + others.join('') }, ...rest];
}
