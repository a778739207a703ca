import type { QueryClient } from '@tanstack/react-query';
import type { ChannelName } from '../../electron/contract/channels.ts';

const CASE: readonly ChannelName[] = ['case-page', 'today', 'search-log', 'day'];
const GOODWILL: readonly ChannelName[] = [...CASE, 'goodwill-of', 'goodwill-decision'];
const PAPER: readonly ChannelName[] = ['paper', 'case-page', 'today', 'day', 'papers-to-print'];
const DRAFTED: readonly ChannelName[] = ['case-page', 'today', 'papers-to-print'];

/** What is done may be cited by a letter, and the timeline of a case tells that it was linked. */
const IMPROVEMENTS: readonly ChannelName[] = ['improvements', 'case-page', 'paper'];
/** What a case looks like, and whose time is up. */
const KEPT: readonly ChannelName[] = ['case-page', 'retention', 'retention-due'];
const BACKUPS: readonly ChannelName[] = ['backups', 'backup-notice'];
const PEOPLE: readonly ChannelName[] = ['desk-state', 'colleagues', 'log-choices'];
/** An import may also take back the confirmation of a deadline, which stands with the branch. */
const PACKS: readonly ChannelName[] = ['packs', 'pack-list', 'desk-state', 'intake', 'case-page'];

/**
 * What is read again after something was told; a channel that is not here changes nothing that is on screen. `save-draft` is not
 * here on purpose: it runs every second, and reading the intake back would fight with the typing.
 */
const REFRESHES: Readonly<Partial<Record<ChannelName, readonly ChannelName[]>>> = {
  'set-locale': ['desk-state'],
  'set-appearance': ['desk-state'],
  'set-care-tips': ['desk-state'],
  'note-tour': ['desk-state'],
  'note-news': ['desk-state'],
  'set-up-branch': ['desk-state'],
  'change-branch': ['desk-state', 'packs', 'retention', 'retention-due'],
  'add-staff': PEOPLE,
  'change-staff': PEOPLE,
  'deactivate-staff': [...PEOPLE, ...CASE],
  'reactivate-staff': PEOPLE,
  'note-escalation': [...CASE, 'escalations'],
  'escalate-case': [...CASE, 'escalations'],
  'hand-over-all': [...CASE, 'colleagues'],
  'import-pack': PACKS,
  'put-back-pack': PACKS,
  'import-settings': [...PACKS, ...PEOPLE, 'retention', 'retention-due'],
  'set-up-from-settings': ['desk-state'],
  'sign-in': ['desk-state'],
  lock: ['desk-state'],
  'receive-customer': ['today'],
  'leave-stage': ['today'],
  'park-intake': ['today'],
  'leave-intake': CASE,
  'tell-progress': ['intake', 'today'],
  'say-line': ['intake'],
  'take-back-line': ['intake'],
  'confirm-case': [...CASE, 'papers-to-print'],
  'add-follow-up': CASE,
  'save-log-view': ['log-choices'],
  'drop-log-view': ['log-choices'],
  'settle-promise': CASE,
  'make-promise': CASE,
  'move-promise': CASE,
  'add-problem': CASE,
  'open-improvement': IMPROVEMENTS,
  'change-improvement': IMPROVEMENTS,
  'decide-improvement': IMPROVEMENTS,
  'link-improvement': IMPROVEMENTS,
  'resolve-case': CASE,
  'withdraw-case': [...CASE, 'papers-to-print'],
  'reopen-case': CASE,
  'set-waiting': CASE,
  'take-up-case': CASE,
  'close-case': CASE,
  'extend-deadline': [...CASE, 'paper'],
  'explain-lateness': CASE,
  'hand-over-case': [...CASE, 'intake'],
  'ask-goodwill': GOODWILL,
  'decide-goodwill': GOODWILL,
  'withdraw-goodwill': GOODWILL,
  'change-steps': CASE,
  'note-answer': CASE,
  'draft-receipt': DRAFTED,
  'draft-letter': DRAFTED,
  'draft-holding': DRAFTED,
  'draft-resolution': DRAFTED,
  'draft-public-reply': ['case-page', 'today'],
  'ask-approval': [...PAPER, 'paper-versions'],
  'return-letter': PAPER,
  'approve-letter': [...PAPER, 'paper-versions'],
  'print-paper': PAPER,
  'choose-printer': ['printers'],
  'mark-paper': PAPER,
  'print-case-file': ['case-page'],
  'import-packages': [...CASE, 'package-imports', 'improvements', 'escalations'],
  'trust-counter': ['package-imports'],
  'decide-conflict': [...CASE, 'package-imports'],
  'import-register': [...CASE, 'register-batches'],
  'undo-register': [...CASE, 'register-batches'],
  'close-day': ['day', 'today', 'packages', 'retention', 'retention-due'],
  'copy-packages': ['day', 'packages', 'retention', 'retention-due'],
  anonymise: [...CASE, ...KEPT, 'old-copies', 'find-person', 'packages', 'find-returning'],
  'hold-case': KEPT,
  'lift-hold': KEPT,
  'correct-customer': [...CASE, 'find-person'],
  'back-up': [...BACKUPS, 'old-copies'],
  'drop-old-copies': [...BACKUPS, 'old-copies'],
  'choose-second-place': BACKUPS,
  'drop-second-place': BACKUPS,
  'look-for-backups': ['backups'],
  'note-practice': ['practice-results'],
  'clear-practice': ['practice-results'],
  'choose-sealing': ['desk-state', 'day'],
  'make-branch-key': ['desk-state', 'day', 'branch-key'],
};

/** Reads again everything that telling this channel has changed. */
export async function readAgain(client: QueryClient, told: ChannelName): Promise<void> {
  const stale = REFRESHES[told] ?? [];
  await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })));
}
