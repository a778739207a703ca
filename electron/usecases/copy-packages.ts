import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { acting } from './acting.ts';
import type { DayDesk } from './close-day.ts';
import type { Desk } from './ports.ts';
import { supervisorBeside } from './step-up.ts';

type Copied = ChannelOutput<'copy-packages'>;

/**
 * Exporting again copies the same bytes, one package or many; a plain one among them needs a supervisor as it did the first time.
 * Each copy that was read back is an event, whatever becomes of the others. Refuses when the folder is no place to write, or when
 * not one could be copied.
 */
export function copyPackages(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'copy-packages'>,
): Promise<Outcome<Copied>> {
  return day.inTurn(() => copyNow(desk, day, input));
}

async function copyNow(
  desk: Desk,
  day: DayDesk,
  { folder, stepUp, sequences, redacted }: ChannelInput<'copy-packages'>,
): Promise<Outcome<Copied>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const wanted = [...new Set(sequences)].toSorted((one, other) => one - other);
  const second = wanted.some((sequence) => isPlain(day, sequence))
    ? await supervisorBeside(desk, who.value.staff, stepUp)
    : done(null);
  if (!second.ok) return second;
  const reachable = await day.checkFolder(folder);
  if (!reachable.ok) return reachable;
  const copied: Copied['copied'] = [];
  const failed: Copied['failed'] = [];
  for (const sequence of wanted) {
    const copy = await day.copyPackage(sequence, folder, redacted);
    if (!copy.ok) {
      failed.push({ sequence, code: copy.code });
      continue;
    }
    const { fileSha256, path } = copy.value;
    copied.push({ sequence, fileSha256, path });
    desk.log.append({ ...who.value.context, at: desk.clock.now(), secondActor: second.value }, [
      { kind: 'package-copied', caseId: null, payload: { sequence, fileSha256, folder } },
    ]);
  }
  const [first] = failed;
  if (copied.length === 0 && first !== undefined) return refuse(first.code);
  if (copied.length > 0) day.noteFolder(folder);
  return done({ copied, failed });
}

/** An unknown number is not plain: copying it says that it was not found. */
function isPlain(day: DayDesk, sequence: number): boolean {
  return day.packages(sequence + 1).packages[0]?.sealedTo === 'plain';
}
