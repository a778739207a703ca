import type { ChannelName } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { admits } from '../usecases/acting.ts';
import type { Desk } from '../usecases/ports.ts';
import type { Handlers } from './answer.ts';

type Handle = (input: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>;

/** Each handler behind the question whose act it is. The use case asks again, for what depends on the case. */
export function admitted(desk: Desk, handlers: Handlers): Handlers {
  const behind = Object.entries(handlers).map(([name, handler]): [string, Handle] => {
    // The map is closed over channel names; `entries` forgets which handler takes what.
    const handle = handler as Handle;
    return [
      name,
      (input) => {
        const may = admits(desk, name as ChannelName);
        return may.ok ? handle(input) : may;
      },
    ];
  });
  return Object.fromEntries(behind) as unknown as Handlers;
}
