import type { CaseRecord } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { NothingToChange } from './projection.ts';
import { foldReference, foldText, phoneDigits, reversed } from '../../domain/search/fold-text.ts';

/**
 * The whole record as canonical JSON, and beside it the columns that lists, search, clocks and reports ask for: a list never
 * opens a record.
 */
export function writeRecord(db: Db, caseId: CaseId, record: CaseRecord): void {
  const name = foldText(record.customerName ?? '');
  const digits = phoneDigits(record.phone ?? '');
  run(
    db,
    `UPDATE complaint_case SET
       customer_name = :customerName, customer_folded = :customerFolded, name_withheld = :nameWithheld,
       address_form = :addressForm, address_title = :addressTitle,
       phone = :phone, phone_digits = :phoneDigits, phone_reversed = :phoneReversed,
       paper_language = :paperLanguage, channel = :channel, form = :form,
       reference = :reference, reference_folded = :referenceFolded, matter = :matter, matter_folded = :matterFolded,
       happened_on = :happenedOn, place = :place, sector = :sector, category = :category, product = :product,
       complaint_kind = :complaintKind, severity = :severity, safety = :safety, public_post = :publicPost,
       facts_state = :factsState, cause = :cause, principle = :principle,
       goodwill_kind = :goodwillKind, goodwill_minor = :goodwillMinor, goodwill_currency = :goodwillCurrency,
       answer = :answer, next_contact_at = :nextContactAt, next_contact_kind = :nextContactKind,
       linked_case = :linkedCase, repeat_of = :repeatOf, is_repeat = :isRepeat
     WHERE id = :caseId`,
    {
      caseId,
      customerName: record.customerName ?? '',
      customerFolded: name,
      nameWithheld: record.nameWithheld === true ? 1 : 0,
      addressForm: record.addressForm ?? null,
      addressTitle: record.addressTitle ?? '',
      phone: record.phone ?? '',
      phoneDigits: digits,
      phoneReversed: reversed(digits),
      paperLanguage: record.paperLanguage ?? null,
      channel: record.channel ?? null,
      form: record.form ?? null,
      reference: record.reference ?? '',
      referenceFolded: foldReference(record.reference ?? ''),
      matter: record.matter ?? '',
      matterFolded: foldText(record.matter ?? ''),
      happenedOn: record.happenedOn ?? null,
      place: record.place ?? null,
      sector: record.sector ?? null,
      category: record.category ?? null,
      product: record.product ?? null,
      complaintKind: record.complaintKind ?? null,
      severity: record.severity ?? null,
      safety: record.safety === true ? 1 : 0,
      publicPost: record.publicPost ?? null,
      factsState: record.factsState ?? null,
      cause: record.cause ?? null,
      principle: record.principle ?? null,
      goodwillKind: record.goodwillKind ?? null,
      goodwillMinor: record.goodwillAmount?.minor ?? null,
      goodwillCurrency: record.goodwillAmount?.currency ?? null,
      answer: record.answer ?? null,
      nextContactAt: record.nextContactAt ?? null,
      nextContactKind: record.nextContactKind ?? null,
      linkedCase: record.linkedCase ?? null,
      repeatOf: record.repeatOf ?? null,
      isRepeat: record.repeatOf === undefined ? 0 : 1,
    },
  );
  run(
    db,
    `INSERT INTO case_record (case_id, record) VALUES (:caseId, :record)
     ON CONFLICT (case_id) DO UPDATE SET record = excluded.record`,
    { caseId, record: canonicalJson(record) },
  );
  run(
    db,
    `DELETE FROM name_word WHERE arrived_seq = (SELECT arrived_seq FROM complaint_case WHERE id = :caseId)`,
    { caseId },
  );
  for (const word of new Set(name.split(' '))) {
    if (word === '') continue;
    run(
      db,
      `INSERT INTO name_word (word, arrived_seq) SELECT :word, arrived_seq FROM complaint_case WHERE id = :caseId`,
      { word, caseId },
    );
  }
}

/** Changes a few fields of a confirmed record and leaves the others as they are. */
export function changeRecord(db: Db, caseId: CaseId, change: Partial<CaseRecord>): void {
  const row = one<{ record: string; next_contact_at: string | null; next_contact_kind: string | null }>(
    db,
    `SELECT case_record.record, complaint_case.next_contact_at, complaint_case.next_contact_kind
     FROM case_record JOIN complaint_case ON complaint_case.id = case_record.case_id WHERE case_record.case_id = :caseId`,
    { caseId },
  );
  if (row === undefined) throw new NothingToChange('only a confirmed case has a record to change');
  // Proved by the projection of Confirm: these are the bytes it wrote.
  writeRecord(db, caseId, { ...(parsed(row.record) as CaseRecord), ...change });
  // The next contact is the one agreed last, which the record of Confirm does not know.
  run(
    db,
    `UPDATE complaint_case SET next_contact_at = :next_contact_at, next_contact_kind = :next_contact_kind WHERE id = :caseId`,
    { next_contact_at: row.next_contact_at, next_contact_kind: row.next_contact_kind, caseId },
  );
}
