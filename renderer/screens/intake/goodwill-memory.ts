import { partsOf } from '../goodwill/basis-parts.ts';
import type { BasisParts } from '../goodwill/basis-parts.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';

/** Half a calculation is no basis yet and not kept with the draft: it stays here while the intake is open, so that a look at another stage loses nothing. */
const parts = new Map<string, BasisParts>();

export function rememberedParts(caseId: string, fields: ComplaintFields): BasisParts {
  return parts.get(caseId) ?? partsOf(fields.goodwillBasis, fields.goodwillAmount);
}

export function rememberParts(caseId: string, now: BasisParts): void {
  parts.set(caseId, now);
}

export function forgetParts(caseId: string): void {
  parts.delete(caseId);
}
