import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { atTheDoor } from '../domain/intake/at-the-door.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';

/** Keeps the words of a letter while it is edited; like an intake's draft they are no event until the letter is approved. */
export function saveLetter(
  desk: Desk,
  input: ChannelInput<'save-letter'>,
): Outcome<ChannelOutput<'save-letter'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const paper = desk.records.paper(input.paperId);
  if (paper === null) return refuse('not-found');
  if (paper.state !== 'draft') return refuse('wrong-paper-state');
  if (paper.version !== input.version) return refuse('stale-draft');
  const paragraphs = input.paragraphs.map(({ part, text }) => ({ part, text: String(atTheDoor(text)) }));
  desk.drafts.saveLetter(input.paperId, paragraphs, who.value.now);
  return done({ savedAt: who.value.now });
}
