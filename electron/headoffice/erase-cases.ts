import { all, run, type Db } from './database.ts';
import { EVENT_TABLE } from './loaded-tables.ts';

/** Columns of a case that somebody typed, or that could name somebody; the counter's own row of an anonymised case has none of them. */
const WORDS_OF_A_CASE = [
  'customer_name',
  'address_form',
  'address_title',
  'phone',
  'postal_address',
  'acting_for',
  'acting_for_name',
  'authority',
  'vulnerable',
  'reference',
  'matter',
  'what_happened',
  'happened_on',
  'happened_time',
  'happened_where',
  'customer_words',
  'wants',
  'needs',
  'feelings',
  'effect',
  'loss_minutes',
  'loss_amount',
  'loss_currency',
  'request',
  'request_amount',
  'request_currency',
  'product',
  'linked_case',
  'to_check',
  'check_by_local',
  'root_cause',
  'our_part',
  'remedy_steps',
  'prevention',
  'answer_basis',
  'spoken_apology',
  'customer_remarks',
  'resolution_basis',
  'withdrawal_reason',
  'leaving_reason',
  'reopening_reason',
  'deadline_extension_reason',
  'deadline_extension_circumstances',
  'lateness_reason',
  'next_contact_local',
  'next_contact_kind',
  'service_lateness',
  'waiting_reason',
  'closing_reason',
  'goodwill_worked_out',
  'goodwill_asked_why',
  'goodwill_decision',
  'escalation_reason',
  'escalation_notes',
  'further_problems',
] as const;
const WORDS_BELOW = {
  follow_ups: ['said', 'next_contact_local'],
  promises: ['what', 'owner', 'reason'],
  letters: [
    'title',
    'content_hash',
    'signer_name',
    'signer_title',
    'pdf_file',
    'pdf_sha256',
    'return_reason',
    'override_reason',
  ],
} as const;

/**
 * Takes the words of anonymised cases out of everything that is held of them, by whichever counter it was told and in whatever order the
 * packages come: called after the rows of a package were put in, with the cases its events are about. A case that somebody holds stays as it is until the
 * hold is lifted. Headers and hashes stay, so the chains can still be proved from here.
 */
export async function eraseCases(db: Db, branch: string, told: readonly string[]): Promise<void> {
  const erased = await all<{ case_id: string }>(
    db,
    `SELECT DISTINCT case_id FROM ${EVENT_TABLE.name}
     WHERE branch = $1 AND case_id = ANY ($2::text[]) AND kind = 'payload-erased'`,
    [branch, told],
  );
  const held = await heldAmong(
    db,
    branch,
    erased.map((row) => row.case_id),
  );
  const ids = erased.map((row) => row.case_id).filter((id) => !held.has(id));
  if (ids.length === 0) return;
  await run(
    db,
    `UPDATE ${EVENT_TABLE.name} SET payload = NULL, salt = NULL
     WHERE branch = $1 AND case_id = ANY ($2::text[]) AND kind <> 'payload-erased' AND payload IS NOT NULL`,
    [branch, ids],
  );
  await run(
    db,
    `UPDATE cases SET ${WORDS_OF_A_CASE.map((column) => `${column} = NULL`).join(', ')},
       repeat_of = CASE WHEN repeat_of IS NULL THEN NULL ELSE 'erased' END
     WHERE branch = $1 AND case_id = ANY ($2::text[])`,
    [branch, ids],
  );
  for (const [table, columns] of Object.entries(WORDS_BELOW)) {
    await run(
      db,
      `UPDATE ${table} SET ${columns.map((column) => `${column} = NULL`).join(', ')}
       WHERE branch = $1 AND case_number IN
         (SELECT case_number FROM cases WHERE branch = $1 AND case_id = ANY ($2::text[]))`,
      [branch, ids],
    );
  }
}

async function heldAmong(db: Db, branch: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await all<{ case_id: string }>(
    db,
    `SELECT case_id FROM ${EVENT_TABLE.name}
     WHERE branch = $1 AND case_id = ANY ($2::text[]) AND kind IN ('case-held', 'case-hold-lifted')
     GROUP BY case_id
     HAVING count(*) FILTER (WHERE kind = 'case-held') > count(*) FILTER (WHERE kind = 'case-hold-lifted')`,
    [branch, ids],
  );
  return new Set(rows.map((row) => row.case_id));
}
