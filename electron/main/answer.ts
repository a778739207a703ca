import { channels } from '../contract/channels.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { refuse } from '../domain/refusal.ts';
import { refusalOf } from '../store/failure.ts';
import { isPlainInput } from './plain-input.ts';

export type Handlers = {
  readonly [C in ChannelName]: (
    input: ChannelInput<C>,
  ) => Outcome<ChannelOutput<C>> | Promise<Outcome<ChannelOutput<C>>>;
};

/** Logs a bug once and gives the reference shown to the clerk. Never handed complaint text. */
export type Report = (channel: string, error: unknown) => string;

/**
 * Exact shape in, use case, exact shape out: what comes out is checked as well, so that a wrong answer is found here and not in a
 * screen. A refusal is a value; an exception is the disk's, which becomes its refusal, or a bug, which becomes `failed` with a reference.
 */
export async function answer<C extends ChannelName>(
  name: C,
  handlers: Handlers,
  raw: unknown,
  ports: { readonly report: Report },
): Promise<Outcome<ChannelOutput<C>>> {
  const channel = channels[name];
  if (!isPlainInput(raw)) return refuse('bad-request');
  const input = channel.input.safeParse(raw);
  if (!input.success) {
    const issue = input.error.issues[0];
    const field = issue?.path.filter((part) => typeof part === 'string').at(-1);
    const code = issue?.code === 'too_big' ? 'too-long' : 'bad-request';
    return refuse(code, field === undefined ? {} : { field });
  }
  try {
    // The map is closed over channel names, so handler and input belong together; the compiler cannot follow that through `name`.
    const handle = handlers[name] as (input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>;
    const outcome = await handle(input.data);
    if (!outcome.ok) return outcome;
    const output = channel.output.safeParse(outcome.value);
    if (!output.success) throw new Error(`answer of ${name} has the wrong shape: ${shapeOf(output.error)}`);
    return { ok: true, value: output.data as ChannelOutput<C> };
  } catch (error) {
    const reference = ports.report(name, error);
    // A disk that is full, closed or failing is nobody's bug: the clerk is told which of them it is (reliability).
    return refusalOf(error) ?? refuse('failed', { reference });
  }
}

/** Paths and codes only: an issue's message may quote the value. */
function shapeOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string | undefined }[];
}): string {
  return error.issues.map((issue) => `${issue.path.map(String).join('.')} ${issue.code ?? ''}`).join('; ');
}
