import type { ChannelOutput } from '../../contract/channels.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { AuditQuery } from '../../usecases/audit.ts';

/** What the worker is started with: one question over a connection of its own, which only reads. */
export interface AuditOrder {
  readonly logFile: string;
  readonly nativeBinding: string | null;
  readonly task:
    | { readonly do: 'check-chain' }
    | {
        readonly do: 'export';
        readonly query: AuditQuery;
        readonly folder: string;
        readonly name: string;
      };
}

/** Worker → main. */
export type FromAudit =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'checked'; readonly result: ChannelOutput<'check-chain'> }
  | { readonly kind: 'exported'; readonly outcome: Outcome<ChannelOutput<'export-audit'>> };
