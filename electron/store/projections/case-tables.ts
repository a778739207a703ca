/** Everything that hangs on a case, rows that point at others first. */
export const CASE_TABLES = [
  'legal_hold',
  'conflict',
  'improvement_case',
  'case_problem',
  'escalation_note',
  'goodwill',
  'lateness',
  'case_pause',
  'paper',
  'follow_up',
  'promise',
  'said_line',
  'staff_concerned',
  'case_record',
] as const;
