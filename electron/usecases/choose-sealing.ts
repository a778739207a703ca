import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING } from '../domain/refusal.ts';
import { acting, actingAs } from './acting.ts';
import type { Desk } from './ports.ts';

/** Head office's keys, read by whoever knows cryptography, and the dialog that finds a file of one. */
export interface SealKeys {
  /** Refuses `seal-key-unreadable`, `seal-key-secret`, `seal-key-other-kind`. */
  read(text: string): Outcome<ChannelOutput<'read-seal-key'>>;
  /** null: the dialog was closed. */
  chooseFile(): Promise<Outcome<{ readonly name: string; readonly text: string } | null>>;
}

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
  const who = actingAs(desk, 'supervisor');
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
  const who = actingAs(desk, 'supervisor');
  if (!who.ok) return who;
  if (sealing.to === 'key') {
    const read = keys.read(sealing.publicKeyPem);
    if (!read.ok) return read;
  }
  desk.log.append(who.value.context, [
    { kind: 'branch-changed', caseId: null, payload: { branch: { ...who.value.branch, sealing } } },
  ]);
  return done(NOTHING);
}
