import type { PaperKind } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeHolding } from '../../../electron/domain/papers/compose-holding.ts';
import { composePublicReply } from '../../../electron/domain/papers/compose-public-reply.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { composeResolution } from '../../../electron/domain/papers/compose-resolution.ts';
import type { ComposedPaper } from '../../../electron/domain/papers/paper-input.ts';
import type { PaperCase } from './clerk-case.ts';

/** One of the five papers of a made-up case. */
export function composeCase(kind: PaperKind, { input, holding }: PaperCase): ComposedPaper {
  switch (kind) {
    case 'receipt':
      return composeReceipt(input);
    case 'holding':
      return composeHolding(input, holding);
    case 'apology':
      return composeApology(input);
    case 'resolution':
      return composeResolution(input);
    case 'public-reply':
      return composePublicReply(input);
  }
}
