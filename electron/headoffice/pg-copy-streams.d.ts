/** What is used of pg-copy-streams, which ships no types: COPY … FROM STDIN as a stream that `Client.query` runs. */
declare module 'pg-copy-streams' {
  import type { Connection, Submittable } from 'pg';
  import type { Readable, Writable } from 'node:stream';

  export function from(sql: string): Writable & Submittable & { submit(connection: Connection): void };
  export function to(sql: string): Readable & Submittable & { submit(connection: Connection): void };
}
