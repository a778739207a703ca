import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { atTheDoor } from '../domain/intake/at-the-door.ts';
import { checkFields } from '../domain/intake/check-field.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { isKeptFrom } from './concerned.ts';
import { openIntake } from './open-intake.ts';
import type { Desk } from './ports.ts';

/**
 * Keeps what was typed, durable when this returns. One bad field refuses the whole save and changes nothing; the screen sends
 * the rest again without it. No event: a mistyped number must never reach the log (architecture, decision 2).
 */
export function saveDraft(
  desk: Desk,
  input: ChannelInput<'save-draft'>,
): Outcome<ChannelOutput<'save-draft'>> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const fields = Object.fromEntries(
    Object.entries(input.fields).map(([name, value]) => [name, atTheDoor(value)]),
  );
  const refused = checkFields(fields);
  if (refused !== null) return refused;
  if ('staffConcerned' in fields && isKeptFrom(desk, open.value))
    return refuse('own-complaint', { field: 'staffConcerned' });
  const { now } = open.value;
  const place = { stage: input.stage, cursor: input.cursor };
  const saved = desk.drafts.save(input.caseId, input.revision, fields, place, now);
  return saved.ok ? done({ revision: saved.value.revision, savedAt: now }) : saved;
}
