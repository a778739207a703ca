import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { PrintTray } from '../domain/paper.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';

/** What the machine can print on. A choice belongs to the desk, not to the log: another counter has other printers. */
export interface Printers {
  readonly list: () => Promise<readonly { readonly name: string; readonly title: string }[]>;
  /** null: the system's dialogue asks. */
  readonly chosen: (tray: PrintTray) => string | null;
  readonly choose: (tray: PrintTray, printer: string | null) => void;
  /** Refuses `print-failed` and `print-cancelled`. */
  readonly test: (tray: PrintTray) => Promise<Outcome<Nothing>>;
}

export async function readPrinters(
  desk: Desk,
  printers: Printers,
): Promise<Outcome<ChannelOutput<'printers'>>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const chosen = { receipt: printers.chosen('receipt'), letter: printers.chosen('letter') };
  return done({ printers: [...(await printers.list())], chosen });
}

/** Refuses `not-an-option` for a printer the system does not name. */
export async function choosePrinter(
  desk: Desk,
  printers: Printers,
  { tray, printer }: ChannelInput<'choose-printer'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const known = printer === null || (await printers.list()).some(({ name }) => name === printer);
  if (!known) return refuse('not-an-option', { field: 'printer' });
  printers.choose(tray, printer);
  return done(NOTHING);
}

/** A page that says which printer it came from, by the way the papers take. */
export async function printTestPage(
  desk: Desk,
  printers: Printers,
  { tray }: ChannelInput<'print-test-page'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  return who.ok ? printers.test(tray) : who;
}
