import type { NextAct } from '../../../electron/domain/next-act.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { LATE_CLOCKS } from '../../../electron/domain/lateness.ts';
import { ESCALATION_DECISIONS } from '../../../electron/domain/escalation/escalation-decision.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { ANSWERS } from '../../../electron/domain/complaint.ts';
import { CURRENCIES } from '../../../electron/domain/money.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import type { Formats } from '../../labels/format.ts';
import type { Say } from '../../labels/label-key.ts';
import type { IconName } from '../../ui/icon-paths.tsx';

export type CasePage = ChannelOutput<'case-page'>;
export type CaseNext = NextAct<CasePage['papers'][number], CasePage['promises'][number]>;
export type Entry = CasePage['timeline'][number];
export type Filter = 'all' | 'promises' | 'papers' | 'said' | 'changes';

export interface Words {
  readonly say: Say<'case'>;
  readonly term: Say<'terms'>;
  readonly format: Formats;
  readonly staffName: (id: string) => string;
  /** What happened, by its kind alone: all that is left of an event whose words are erased. */
  readonly kindName: (kind: string) => string;
}

/** Glyph, tone and place in the filter of one kind of event. */
const LOOKS: Readonly<Record<string, { readonly icon: IconName; readonly filter: Exclude<Filter, 'all'> }>> =
  {
    'customer-arrived': { icon: 'person', filter: 'changes' },
    'customer-acknowledged': { icon: 'done', filter: 'changes' },
    'progress-told': { icon: 'say', filter: 'said' },
    'stage-left': { icon: 'next', filter: 'changes' },
    'intake-parked': { icon: 'pause', filter: 'changes' },
    'intake-resumed': { icon: 'play', filter: 'changes' },
    'intake-left': { icon: 'close', filter: 'changes' },
    'line-said': { icon: 'say', filter: 'said' },
    'line-taken-back': { icon: 'return', filter: 'said' },
    'case-confirmed': { icon: 'check', filter: 'changes' },
    'staff-concerned-noted': { icon: 'shield', filter: 'changes' },
    'case-handed-over': { icon: 'swap', filter: 'changes' },
    'case-escalated': { icon: 'flag', filter: 'changes' },
    'escalation-noted': { icon: 'shield', filter: 'changes' },
    'case-resolved': { icon: 'done', filter: 'changes' },
    'case-withdrawn': { icon: 'close', filter: 'changes' },
    'case-reopened': { icon: 'history', filter: 'changes' },
    'case-set-waiting': { icon: 'pause', filter: 'changes' },
    'case-taken-up': { icon: 'play', filter: 'changes' },
    'case-closed': { icon: 'check', filter: 'changes' },
    'deadline-extended': { icon: 'calendar', filter: 'changes' },
    'lateness-explained': { icon: 'late', filter: 'changes' },
    'promise-made': { icon: 'clock', filter: 'promises' },
    'promise-settled': { icon: 'check', filter: 'promises' },
    'promise-moved': { icon: 'clock', filter: 'promises' },
    'follow-up-added': { icon: 'phone', filter: 'said' },
    'problem-added': { icon: 'flag', filter: 'changes' },
    'case-linked-to-improvement': { icon: 'flag', filter: 'changes' },
    'steps-changed': { icon: 'pencil', filter: 'changes' },
    'answer-noted': { icon: 'say', filter: 'said' },
    'goodwill-asked': { icon: 'shield', filter: 'changes' },
    'goodwill-decided': { icon: 'shield', filter: 'changes' },
    'goodwill-withdrawn': { icon: 'return', filter: 'changes' },
    'approval-asked': { icon: 'shield', filter: 'papers' },
    'paper-returned': { icon: 'return', filter: 'papers' },
    'paper-drafted': { icon: 'pencil', filter: 'papers' },
    'paper-approved': { icon: 'shield', filter: 'papers' },
    'paper-printed': { icon: 'print', filter: 'papers' },
    'paper-handed-over': { icon: 'paper', filter: 'papers' },
    'paper-posted': { icon: 'mail', filter: 'papers' },
    'paper-signed': { icon: 'pencil', filter: 'papers' },
    'conflict-decided': { icon: 'swap', filter: 'changes' },
    'case-registered': { icon: 'paper', filter: 'changes' },
    'case-held': { icon: 'shield', filter: 'changes' },
    'case-hold-lifted': { icon: 'shield', filter: 'changes' },
    'customer-corrected': { icon: 'pencil', filter: 'changes' },
    'case-file-printed': { icon: 'print', filter: 'papers' },
    'payload-erased': { icon: 'history', filter: 'changes' },
  };

const SETTLED: Readonly<Record<string, IconName>> = {
  kept: 'check',
  late: 'late',
  broken: 'close',
  withdrawn: 'minus',
};

export function lookOf(entry: Entry): { readonly icon: IconName; readonly filter: Exclude<Filter, 'all'> } {
  if (entry.kind === 'promise-settled')
    return { icon: SETTLED[String(entry.detail['state'])] ?? 'check', filter: 'promises' };
  return LOOKS[entry.kind] ?? { icon: 'info', filter: 'changes' };
}

export function toneOf(entry: Entry): 'kept' | 'late' | undefined {
  if (entry.kind === 'customer-acknowledged' || entry.kind === 'case-resolved') return 'kept';
  if (entry.kind !== 'promise-settled') return undefined;
  return entry.detail['state'] === 'kept' ? 'kept' : 'late';
}

/** One sentence for an event, from the parts of its payload that the page was given. */
export function sentenceOf(entry: Entry, page: CasePage, words: Words): string {
  const { say, term, format, staffName } = words;
  const part = (name: string): string => String(entry.detail[name] ?? '');
  const stage = (name: string): string => {
    const code = STAGES.find((one) => one === part(name));
    return code === undefined ? part(name) : term(`stage.${code}`);
  };
  const paper = (): string => {
    const kind = page.papers.find((one) => one.id === part('paperId'))?.kind;
    return kind === undefined ? part('title') : term(`paperKind.${kind}`);
  };
  // Nobody knows any more what was said then; that something happened stays.
  if (page.erasedAt !== null && entry.kind !== 'payload-erased')
    return say('event.words-erased', { what: words.kindName(entry.kind) });
  switch (entry.kind) {
    case 'customer-arrived':
      return say('event.customer-arrived', { ordinal: part('ordinal') });
    case 'customer-acknowledged':
    case 'line-taken-back':
    case 'staff-concerned-noted':
      return say(`event.${entry.kind}`);
    case 'progress-told':
    case 'line-said':
      return say(`event.${entry.kind}`, { words: part('words') });
    case 'stage-left':
      return part('missing') === '0'
        ? say('event.stage-done', { stage: stage('stage'), to: stage('to') })
        : say('event.stage-left', { stage: stage('stage'), to: stage('to'), missing: part('missing') });
    case 'intake-parked':
    case 'intake-resumed':
      return say(`event.${entry.kind}`, { stage: stage('stage') });
    case 'intake-left':
    case 'case-withdrawn':
    case 'case-reopened':
      return say(`event.${entry.kind}`, { reason: part('reason') });
    case 'conflict-decided':
      return say('event.conflict-decided', { counter: part('counter'), note: part('note') }).trimEnd();
    case 'case-registered':
      return say('event.case-registered', { row: part('row') });
    case 'case-held':
    case 'case-hold-lifted':
    case 'customer-corrected':
      return say(`event.${entry.kind}`, { reason: part('reason') });
    case 'case-file-printed':
      return say(
        part('staffConcerned') === 'true' ? 'event.case-file-printed-named' : 'event.case-file-printed',
      );
    case 'payload-erased':
      return say('event.payload-erased', { months: part('months') });
    case 'case-taken-up':
      return say('event.case-taken-up');
    case 'case-set-waiting':
      return say('event.case-set-waiting', { reason: part('reason') });
    case 'case-closed':
      return part('reason') === ''
        ? say('event.case-closed')
        : say('event.case-closed-why', { reason: part('reason') });
    case 'deadline-extended':
      return say(part('circumstances') === '' ? 'event.deadline-extended' : 'event.deadline-extended-open', {
        date: format.date(part('dueOn')),
        reason: part('reason'),
        circumstances: part('circumstances'),
      });
    case 'lateness-explained': {
      const clock = LATE_CLOCKS.find((one) => one === part('clock')) ?? 'statutory';
      return say('event.lateness-explained', { clock: term(`clock.${clock}`), reason: part('reason') });
    }
    case 'case-resolved':
      return say('event.case-resolved', { basis: part('basis') });
    case 'case-confirmed':
      return say('event.case-confirmed', {
        mode: page.mode === null ? '' : term(`apologyMode.${page.mode}`),
      });
    case 'case-handed-over':
      return say('event.case-handed-over', {
        to: staffName(part('to')) || part('to'),
        reason: part('reason'),
      });
    case 'case-escalated':
      return say('event.case-escalated', { reason: part('reason') });
    case 'escalation-noted': {
      const decision = ESCALATION_DECISIONS.find((one) => one === part('decision')) ?? 'seen';
      return say(`event.escalation-${decision}`, { note: part('note') }).trimEnd();
    }
    case 'promise-made': {
      const at = part('dueAt');
      const wholeDay = format.time(at) === '23:59';
      const due = wholeDay ? format.shortDate(localDateOf(at, format.zone)) : format.dateTime(at);
      const values = { what: part('what'), owner: part('owner'), due };
      if (part('what') === '') return say('event.contact-promised', values);
      return say(wholeDay ? 'event.promise-made-day' : 'event.promise-made', values);
    }
    case 'promise-settled':
      return settledSentence(entry, page, words);
    case 'promise-moved': {
      const what = page.promises.find((one) => one.id === part('promiseId'))?.what ?? '';
      const due = format.dateTime(part('dueAt'));
      const values = { what: what === '' ? term('contact.phone') : what, due, reason: part('reason') };
      return say('event.promise-moved', values);
    }
    case 'problem-added':
      return say('event.problem-added', { matter: part('matter') });
    case 'case-linked-to-improvement': {
      const cause = page.improvements.find((one) => one.id === part('improvementId'))?.cause ?? '';
      return say('event.case-linked-to-improvement', { cause });
    }
    case 'follow-up-added':
      return contactSentence(entry, words);
    case 'steps-changed':
      return say(part('customerTold') === 'true' ? 'event.steps-changed-told' : 'event.steps-changed', {
        steps: part('steps'),
        done: part('done'),
      });
    case 'answer-noted': {
      const answer = ANSWERS.find((one) => one === part('answer')) ?? 'thinking';
      return say(`event.answer-${answer}`, { basis: part('basis') });
    }
    case 'goodwill-asked': {
      const { goodwillMinor: minor, goodwillCurrency } = entry.detail;
      const currency = CURRENCIES.find((one) => one === goodwillCurrency);
      return typeof minor === 'number' && currency !== undefined
        ? say('event.goodwill-asked', { amount: format.money({ minor, currency }), why: part('why') })
        : say('event.goodwill-asked-in-kind', { why: part('why') });
    }
    case 'goodwill-decided':
      return say(part('approved') === 'true' ? 'event.goodwill-granted' : 'event.goodwill-refused', {
        reason: part('reason'),
      });
    case 'goodwill-withdrawn':
      return say('event.goodwill-withdrawn');
    case 'approval-asked':
      return say('event.approval-asked', { paper: paper() });
    case 'paper-returned':
      return say('event.paper-returned', { paper: paper(), reason: part('reason') });
    case 'paper-drafted':
      return say('event.paper-drafted', { paper: paper(), version: part('version') });
    case 'paper-approved':
      return part('openErrors') === '0'
        ? say('event.paper-approved', { paper: paper() })
        : say('event.paper-approved-open', { paper: paper(), reason: part('overrideReason') });
    case 'paper-printed':
      return say(part('copy') === 'true' ? 'event.paper-copied' : 'event.paper-printed', { paper: paper() });
    case 'paper-handed-over':
      // A public reply goes to a colleague with a network, not across the counter.
      return page.papers.find((one) => one.id === part('paperId'))?.kind === 'public-reply'
        ? say('event.reply-passed-on', { paper: paper() })
        : say('event.paper-handed-over', { paper: paper() });
    case 'paper-posted':
    case 'paper-signed':
      return say(`event.${entry.kind}`, { paper: paper() });
    default:
      return say('event.other');
  }
}

function settledSentence(entry: Entry, page: CasePage, { say, term }: Words): string {
  const { promiseId, state, reason } = entry.detail;
  const promise = page.promises.find((one) => one.id === promiseId);
  const what = promise === undefined || promise.what === '' ? term('contact.phone') : promise.what;
  const values = { what, reason: String(reason ?? '') };
  const settledAs = (['late', 'broken', 'withdrawn'] as const).find((one) => one === state) ?? 'kept';
  return say(`event.promise-${settledAs}`, values);
}

function contactSentence(entry: Entry, { say, term }: Words): string {
  const { contact, outcome, said, satisfaction } = entry.detail;
  const values = {
    contact: term(
      `contact.${contact === 'counter' || contact === 'visit' || contact === 'post' || contact === 'message' ? contact : 'phone'}`,
    ),
    outcome: term(
      `outcome.${outcome === 'reached-content' || outcome === 'reached-open' || outcome === 'reached-new-problem' ? outcome : 'not-reached'}`,
    ),
    said: String(said ?? ''),
  };
  return typeof satisfaction === 'number'
    ? say('event.follow-up-rated', { ...values, satisfaction })
    : say('event.follow-up-added', values);
}
