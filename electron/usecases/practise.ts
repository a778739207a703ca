import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { screenLocaleOf } from '../domain/language.ts';
import { hasPassed, marksOf } from '../domain/practice/marks.ts';
import type { RolePlay } from '../domain/practice/role-play.ts';
import { replay } from '../domain/practice/talk.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { acting, actingFor } from './acting.ts';
import type { Desk, PracticeResults } from './ports.ts';

/** What rehearsing needs: the plays, and a file that has nothing to do with the log. */
export interface Practice {
  readonly plays: readonly RolePlay[];
  readonly results: PracticeResults;
}

/**
 * Plays the talk again from what was said and keeps the marks, and nothing of the words: a window cannot hand in marks of its own.
 * Refuses a talk that is not over with `wrong-shape`.
 */
export function notePractice(
  desk: Desk,
  practice: Practice,
  input: ChannelInput<'note-practice'>,
): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const play = practice.plays.find(({ id }) => id === input.playId);
  if (play === undefined) return refuse('not-found');
  const talk = replay(play, input.moves, screenLocaleOf(play.language));
  if (talk.end === null) return refuse('wrong-shape');
  const marks = marksOf(play, talk);
  const points = (name: (typeof marks)[number]['name']): number =>
    marks.find((mark) => mark.name === name)?.points ?? 0;
  return practice.results.keep({
    id: desk.ids.next(),
    staffId: who.value.staff.id,
    playId: play.id,
    at: who.value.now,
    marks: {
      listening: points('listening'),
      wording: points('wording'),
      order: points('order'),
      promises: points('promises'),
    },
    passed: hasPassed(talk, marks),
    ended: talk.end,
  });
}

/** A clerk's own results; everybody's for a supervisor. The newest first. */
export function listPractice(desk: Desk, practice: Practice): Outcome<ChannelOutput<'practice-results'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { staff } = who.value;
  const kept = practice.results.all();
  if (!kept.ok) return kept;
  const names = new Map(desk.records.staff().map(({ id, name }) => [id, name]));
  return done({
    results: kept.value
      .filter(({ staffId }) => staff.role === 'supervisor' || staffId === staff.id)
      .map((result) => ({ ...result, name: names.get(result.staffId) ?? '' })),
  });
}

/** Everything one person has rehearsed, gone for good: it is no complaint. A supervisor's. */
export function clearPractice(
  desk: Desk,
  practice: Practice,
  input: ChannelInput<'clear-practice'>,
): Outcome<Nothing> {
  const who = actingFor(desk, 'clear-practice');
  if (!who.ok) return who;
  return practice.results.clear(input.staffId);
}
