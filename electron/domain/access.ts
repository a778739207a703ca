import type { Role } from './staff.ts';

/** Who may ask for an act at this desk. */
export interface Access {
  /**
   * `anybody`: also at a locked desk. `first-start`: while no branch is set up. `clerk`: whoever is signed in. `beside`: a clerk needs a
   * supervisor's PIN beside them for it, always or where the branch or the law says so; the use case knows when.
   */
  readonly who: 'anybody' | 'first-start' | 'clerk' | 'beside' | 'supervisor';
  /** Needed before the first start too, where nobody can be signed in yet. */
  readonly firstStart: boolean;
  /** Decides about a complaint, or may: never the person it is about, in whatever role (product A10, K). */
  readonly decides: boolean;
}

const CLERK: Access = { who: 'clerk', firstStart: false, decides: false };
const ANYBODY: Access = { ...CLERK, who: 'anybody', firstStart: true };
const FIRST_START: Access = { ...CLERK, who: 'first-start', firstStart: true };
const BEFORE_SIGN_IN: Access = { ...CLERK, firstStart: true };
const BESIDE: Access = { ...CLERK, who: 'beside' };
const SUPERVISOR: Access = { ...CLERK, who: 'supervisor' };

/**
 * Every act a window can ask for, by the name of its channel, and whose it is: main's door, the use cases and the screens read this
 * one table, so that no screen offers what main would refuse. The contract does not compile with a channel that is not here.
 */
export const ACCESS = {
  'desk-state': ANYBODY,
  'set-locale': ANYBODY,
  'set-appearance': ANYBODY,
  'set-care-tips': CLERK,
  'set-up-branch': FIRST_START,
  'change-branch': SUPERVISOR,
  'add-staff': SUPERVISOR,
  colleagues: CLERK,
  'change-staff': SUPERVISOR,
  'deactivate-staff': SUPERVISOR,
  'reactivate-staff': SUPERVISOR,
  'reset-pin': SUPERVISOR,
  'change-pin': CLERK,
  'sign-in': ANYBODY,
  lock: ANYBODY,
  'note-activity': ANYBODY,
  about: CLERK,
  'note-tour': CLERK,
  'note-news': CLERK,
  'note-saved': ANYBODY,
  packs: BEFORE_SIGN_IN,
  'holiday-proposals': BEFORE_SIGN_IN,
  'pack-list': CLERK,
  'check-pack': SUPERVISOR,
  'import-pack': SUPERVISOR,
  'put-back-pack': SUPERVISOR,
  'export-pack': SUPERVISOR,
  'read-pack-file': SUPERVISOR,
  'export-settings': SUPERVISOR,
  'read-settings-file': { ...SUPERVISOR, firstStart: true },
  'check-settings': { ...SUPERVISOR, firstStart: true },
  'import-settings': SUPERVISOR,
  'set-up-from-settings': FIRST_START,
  today: CLERK,
  escalations: SUPERVISOR,
  'note-escalation': { ...SUPERVISOR, decides: true },
  'escalate-case': CLERK,
  'receive-customer': CLERK,
  intake: CLERK,
  'save-draft': CLERK,
  'leave-stage': CLERK,
  'park-intake': CLERK,
  'leave-intake': CLERK,
  'tell-progress': CLERK,
  'say-line': CLERK,
  'take-back-line': CLERK,
  'find-returning': CLERK,
  'confirm-case': { ...CLERK, decides: true },
  'case-page': CLERK,
  'add-follow-up': CLERK,
  'settle-promise': { ...CLERK, decides: true },
  'make-promise': CLERK,
  'move-promise': { ...CLERK, decides: true },
  'add-problem': CLERK,
  'resolve-case': { ...CLERK, decides: true },
  'withdraw-case': { ...CLERK, decides: true },
  'reopen-case': CLERK,
  'set-waiting': { ...CLERK, decides: true },
  'take-up-case': CLERK,
  'close-case': { ...CLERK, decides: true },
  'extend-deadline': { ...BESIDE, decides: true },
  'explain-lateness': { ...CLERK, decides: true },
  'hand-over-case': { ...CLERK, decides: true },
  'goodwill-of': CLERK,
  'ask-goodwill': CLERK,
  'decide-goodwill': { ...BESIDE, decides: true },
  'withdraw-goodwill': CLERK,
  'goodwill-decision': CLERK,
  'change-steps': { ...CLERK, decides: true },
  'note-answer': { ...CLERK, decides: true },
  'hand-over-all': { ...CLERK, decides: true },
  improvements: CLERK,
  'open-improvement': CLERK,
  'change-improvement': CLERK,
  'decide-improvement': { ...SUPERVISOR, decides: true },
  'link-improvement': CLERK,
  'search-log': CLERK,
  'count-log': CLERK,
  'export-log': BESIDE,
  'log-choices': CLERK,
  reports: CLERK,
  'hand-out-reports': CLERK,
  'print-case-file': CLERK,
  'save-log-view': CLERK,
  'drop-log-view': CLERK,
  'draft-receipt': CLERK,
  'draft-letter': CLERK,
  'draft-holding': { ...BESIDE, decides: true },
  'draft-resolution': CLERK,
  'draft-public-reply': CLERK,
  'copy-public-reply': CLERK,
  paper: CLERK,
  'save-letter': CLERK,
  'ask-approval': CLERK,
  'return-letter': { ...BESIDE, decides: true },
  'approve-letter': { ...BESIDE, decides: true },
  'paper-versions': CLERK,
  'show-pdf': CLERK,
  'papers-to-print': CLERK,
  'print-paper': CLERK,
  printers: CLERK,
  'choose-printer': CLERK,
  'print-test-page': CLERK,
  'sample-sheet': CLERK,
  'mark-paper': CLERK,
  day: CLERK,
  'choose-folder': CLERK,
  'close-day': BESIDE,
  'cancel-close': CLERK,
  packages: CLERK,
  'copy-packages': BESIDE,
  'read-seal-key': CLERK,
  'read-seal-key-file': SUPERVISOR,
  'choose-sealing': SUPERVISOR,
  'branch-key': CLERK,
  'make-branch-key': SUPERVISOR,
  'package-imports': SUPERVISOR,
  'choose-packages': SUPERVISOR,
  'import-packages': SUPERVISOR,
  'stop-import': SUPERVISOR,
  'trust-counter': SUPERVISOR,
  'decide-conflict': { ...SUPERVISOR, decides: true },
  'register-batches': SUPERVISOR,
  'choose-register': SUPERVISOR,
  'check-register': SUPERVISOR,
  'import-register': SUPERVISOR,
  'undo-register': SUPERVISOR,
  // Where the log does not open nobody can be signed in: main answers these only then, or while the desk says that something is wrong.
  'log-trouble': ANYBODY,
  'try-again': ANYBODY,
  'mend-log': ANYBODY,
  'answer-for-gap': ANYBODY,
  'export-readable': ANYBODY,
  'open-rescue': ANYBODY,
  'log-health': CLERK,
  backups: { ...SUPERVISOR, firstStart: true },
  'backup-notice': CLERK,
  'back-up': SUPERVISOR,
  'choose-second-place': SUPERVISOR,
  'drop-second-place': SUPERVISOR,
  'look-for-backups': { ...SUPERVISOR, firstStart: true },
  'preview-restore': { ...SUPERVISOR, firstStart: true },
  'restore-backup': { ...SUPERVISOR, firstStart: true },
  retention: SUPERVISOR,
  'retention-due': SUPERVISOR,
  anonymise: SUPERVISOR,
  'old-copies': SUPERVISOR,
  'drop-old-copies': SUPERVISOR,
  'hold-case': SUPERVISOR,
  'lift-hold': { ...SUPERVISOR, decides: true },
  'correct-customer': CLERK,
  'find-person': CLERK,
  'make-person-file': CLERK,
  audit: SUPERVISOR,
  'check-chain': SUPERVISOR,
  'export-audit': SUPERVISOR,
  'role-plays': CLERK,
  'note-practice': CLERK,
  'practice-results': CLERK,
  'clear-practice': SUPERVISOR,
} as const satisfies Readonly<Record<string, Access>>;

export type Act = keyof typeof ACCESS;

/** Whether a role may begin the act at all; for some a clerk needs a supervisor beside them before it is done. */
export function mayBegin(role: Role | null, act: Act): boolean {
  const { who }: Access = ACCESS[act];
  if (who === 'anybody') return true;
  if (role === null || who === 'first-start') return false;
  return who !== 'supervisor' || role === 'supervisor';
}
