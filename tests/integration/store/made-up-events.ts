import type { DeadlinePack } from '../../../electron/domain/packs/envelope.ts';
import type { EventContext, EventDraft } from '../../../electron/domain/event.ts';
import { BATH } from '../../support/bath.ts';

/** An instant of 11 June 2026 in London, `at('10:30')` being 09:30 UTC. */
export function at(time: string): string {
  return new Date(`2026-06-11T${time}:00.000+01:00`).toISOString();
}

export function by(actor: string | null, when: string): EventContext {
  return { at: when, zone: BATH.zone, actor, secondActor: null };
}

export const ANNA = 'staff-anna';

export function staffAdded(
  id: string,
  name: string,
  role: 'clerk' | 'supervisor' = 'clerk',
): Extract<EventDraft, { readonly kind: 'staff-added' }> {
  const jobTitle = { zh: '客户经理', en: 'Customer Adviser', pl: 'doradczyni klienta' };
  return {
    kind: 'staff-added',
    caseId: null,
    payload: { staff: { id, name, role, jobTitle, polishForm: 'feminine' } },
  };
}

export function arrived(caseId: string, ordinal: number, localDate = '2026-06-11'): EventDraft {
  const number = `BTH-1-${localDate.slice(2).replaceAll('-', '')}-${String(ordinal).padStart(3, '0')}-K`;
  return { kind: 'customer-arrived', caseId, payload: { number, owner: ANNA, localDate, ordinal } };
}

export function confirmed(
  caseId: string,
  record: Extract<EventDraft, { kind: 'case-confirmed' }>['payload']['record'],
): EventDraft {
  return {
    kind: 'case-confirmed',
    caseId,
    payload: { record, mode: 'experience', deadline: null, localDate: '2026-06-11' },
  };
}

export function promised(caseId: string, id: string, dueAt: string): EventDraft {
  const promise = {
    id,
    caseId,
    source: 'remedy' as const,
    what: 'Read the meter again',
    owner: 'Anna',
    dueAt,
  };
  return { kind: 'promise-made', caseId, payload: { promise } };
}

export function drafted(
  caseId: string,
  paperId: string,
  kind: 'receipt' | 'apology' = 'receipt',
  version = 1,
): EventDraft {
  return {
    kind: 'paper-drafted',
    caseId,
    payload: {
      paperId,
      kind,
      language: 'en',
      version,
      templateVersion: 1,
      title: kind === 'receipt' ? 'Receipt' : 'Letter',
      blocks: [{ kind: 'title', text: `${kind} ${version}` }],
      contentHash: String(version).repeat(64).slice(0, 64),
      signerName: 'Anna Nowak',
      signerTitle: 'Customer Adviser',
    },
  };
}

/** A branch's own deadline pack of one rule. */
export function ownDeadlines(id: string, version: number): DeadlinePack {
  const nothing = { zh: '', en: '', pl: '' };
  return {
    kind: 'deadline',
    id,
    version,
    languages: ['zh', 'en', 'pl'],
    sources: [{ title: 'the branch’s own rules', checkedOn: '2026-06-01' }],
    content: {
      rules: [
        {
          id: `${id}-hotel`,
          country: 'GB',
          region: '',
          sector: 'hotel',
          amount: version,
          unit: 'weeks',
          sureness: 'V1',
          source: 'house rules, page 3',
          checkedOn: '2026-06-01',
          silence: nothing,
          statement: {
            zh: '到这一天答复您。',
            en: 'You will have an answer by this day.',
            pl: 'Do tego dnia odpowiemy.',
          },
          appealRoute: nothing,
        },
      ],
    },
  };
}

export const PDF_HASH = 'ab'.repeat(32);

export function printed(caseId: string, paperId: string, version = 1, copy = false): EventDraft {
  return { kind: 'paper-printed', caseId, payload: { paperId, version, pdfSha256: PDF_HASH, copy } };
}
