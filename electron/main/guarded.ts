import type { ChannelName } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { refuse } from '../domain/refusal.ts';
import type { Handlers } from './answer.ts';
import type { LogWatch } from './log-watch.ts';

type Handle = (input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>;

/** What says that something is wrong, and helps against it, must answer while it is. */
const ALWAYS: readonly string[] = [
  'desk-state',
  'lock',
  'log-trouble',
  'try-again',
  'mend-log',
  'export-readable',
  'open-rescue',
  'log-health',
] satisfies readonly ChannelName[];

/**
 * Each handler between two looks at the log's file: what was written into a file nobody will find is not called saved. A full or
 * read-only disk and a damaged page are refusals a clerk can do something about, not bugs.
 */
export function guarded(watch: Pick<LogWatch, 'refusalOf' | 'sameFile'>, handlers: Handlers): Handlers {
  const refusal = (error: unknown): Outcome<unknown> => {
    const code = watch.refusalOf(error);
    if (code === null) throw error;
    return refuse(code);
  };
  const behind = Object.entries(handlers).map(([name, handler]): [string, Handle] => {
    // The map is closed over channel names; `entries` forgets which handler takes what.
    const handle = handler as Handle;
    if (ALWAYS.includes(name)) return [name, handle];
    return [
      name,
      async (input) => {
        try {
          watch.sameFile();
          const outcome = await handle(input);
          watch.sameFile();
          return outcome;
        } catch (error) {
          return refusal(error);
        }
      },
    ];
  });
  return Object.fromEntries(behind) as unknown as Handlers;
}
