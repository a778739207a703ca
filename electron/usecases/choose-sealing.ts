import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { keysOf } from '../domain/sealing.ts';
import { acting, actingFor } from './acting.ts';
import type { Desk } from './ports.ts';

/** Head office's keys, read by whoever knows cryptography, and the dialog that finds a file of one. */
export interface SealKeys {
  /** Refuses `seal-key-unreadable`, `seal-key-secret`, `seal-key-other-kind`. */
  read(text: string): Outcome<ChannelOutput<'read-seal-key'>>;
  /** null: the dialog was closed. */
  chooseFile(): Promise<Outcome<{ readonly name: string; readonly text: string } | null>>;
  /** The branch's key whose private half is at this counter; null where it is not. */
  branchKey(): BranchKeyHere | null;
  /** Makes one where there is none, durably; what is here is never written over. */
  makeBranchKey(): BranchKeyHere;
}
export type BranchKeyHere = ChannelOutput<'make-branch-key'>['key'];

/** Looks at a key and changes nothing: its fingerprint is compared by telephone before anybody trusts it. */
export function readSealKey(
  desk: Desk,
  keys: SealKeys,
  input: ChannelInput<'read-seal-key'>,
): Outcome<ChannelOutput<'read-seal-key'>> {
  const who = acting(desk);
  return who.ok ? keys.read(input.text) : who;
}

export async function readSealKeyFile(
  desk: Desk,
  keys: SealKeys,
): Promise<Outcome<ChannelOutput<'read-seal-key-file'>>> {
  const who = actingFor(desk, 'read-seal-key-file');
  if (!who.ok) return who;
  const file = await keys.chooseFile();
  return file.ok ? done({ file: file.value && { ...file.value } }) : file;
}

/** What the branch's packages are sealed to from now on; whoever changes it decides who can read every day that follows. */
export function chooseSealing(
  desk: Desk,
  keys: SealKeys,
  { sealing }: ChannelInput<'choose-sealing'>,
): Outcome<Nothing> {
  const who = actingFor(desk, 'choose-sealing');
  if (!who.ok) return who;
  if (sealing.to === 'key') {
    for (const pem of keysOf(sealing)) {
      const read = keys.read(pem);
      if (!read.ok) return read;
    }
    // Head office's key does not open packages at a counter; nothing would come together.
    if (sealing.branchKey === sealing.publicKeyPem) return refuse('not-an-option', { field: 'branchKey' });
  }
  desk.log.append(who.value.context, [
    { kind: 'branch-changed', caseId: null, payload: { branch: { ...who.value.branch, sealing } } },
  ]);
  return done(NOTHING);
}

/** Whoever is at the desk sees it: the public half and its fingerprint are no secret. */
export function readBranchKey(desk: Desk, keys: SealKeys): Outcome<ChannelOutput<'branch-key'>> {
  const who = acting(desk);
  return who.ok ? done({ key: keys.branchKey() }) : who;
}

/**
 * The counters of the branch come together here: its key is made here, and packages of this counter are sealed to it too. Only beside
 * head office's key; with a passphrase whoever knows it opens them anyhow.
 */
export function makeBranchKey(desk: Desk, keys: SealKeys): Outcome<ChannelOutput<'make-branch-key'>> {
  const who = actingFor(desk, 'make-branch-key');
  if (!who.ok) return who;
  const { branch, context } = who.value;
  const { sealing } = branch;
  if (sealing.to !== 'key') return refuse('seal-undecided', { field: 'branchKey' });
  const key = keys.makeBranchKey();
  if (sealing.branchKey !== key.publicKeyPem) {
    const changed = { ...branch, sealing: { ...sealing, branchKey: key.publicKeyPem } };
    desk.log.append(context, [{ kind: 'branch-changed', caseId: null, payload: { branch: changed } }]);
  }
  return done({ key });
}
