import type { Outcome } from '../domain/refusal.ts';
import { refuse } from '../domain/refusal.ts';
import type { Handlers } from './answer.ts';
import type { LogWatch } from './log-watch.ts';

type Handle = (input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>;

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
