import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { AboutScreen } from '../screens/about/about-screen.tsx';
import { AuditScreen } from '../screens/audit/audit-screen.tsx';
import { BackupScreen } from '../screens/backup/backup-screen.tsx';
import { BranchRulesScreen } from '../screens/branch-rules/branch-rules-screen.tsx';
import { CaseScreen } from '../screens/case/case-screen.tsx';
import { TalkScreen } from '../screens/case/talk-screen.tsx';
import { DayCloseScreen } from '../screens/day-close/day-close-screen.tsx';
import { SealingScreen } from '../screens/day-close/sealing-screen.tsx';
import { CountersScreen } from '../screens/import/counters-screen.tsx';
import { RegisterScreen } from '../screens/import/register-screen.tsx';
import { ImprovementsScreen } from '../screens/improvements/improvements-screen.tsx';
import { IntakeScreen } from '../screens/intake/intake-screen.tsx';
import { LetterScreen } from '../screens/letter/letter-screen.tsx';
import { LetterheadScreen } from '../screens/letterhead/letterhead-screen.tsx';
import { LogScreen } from '../screens/log/log-screen.tsx';
import { PackEditorScreen } from '../screens/packs/pack-editor-screen.tsx';
import { PacksScreen } from '../screens/packs/packs-screen.tsx';
import { PlayScreen } from '../screens/practice/play-screen.tsx';
import { PracticeScreen } from '../screens/practice/practice-screen.tsx';
import { ResultsScreen } from '../screens/practice/results-screen.tsx';
import { PersonScreen } from '../screens/privacy/person-screen.tsx';
import { PrintScreen } from '../screens/print/print-screen.tsx';
import { PrintersScreen } from '../screens/printers/printers-screen.tsx';
import { PrivacyScreen } from '../screens/privacy/privacy-screen.tsx';
import { ReportsScreen } from '../screens/reports/reports-screen.tsx';
import { DeadlinesScreen } from '../screens/settings/deadlines-screen.tsx';
import { DeskScreen } from '../screens/settings/desk-screen.tsx';
import { SettingsFileScreen } from '../screens/settings/settings-file-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { StaffScreen } from '../screens/settings/staff-screen.tsx';
import { Guide } from '../screens/tour/guide.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const root = createRootRoute({
  component: () => (
    <ErrorBoundary>
      <Guide>
        <Outlet />
      </Guide>
    </ErrorBoundary>
  ),
});
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // The router takes a thrown redirect; it is not an error.
    // oxlint wants an Error here, the library documents this.
    throw redirect({ to: '/today' });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/today', component: TodayScreen });
const log = createRoute({ getParentRoute: () => root, path: '/log', component: LogScreen });
const dayClose = createRoute({ getParentRoute: () => root, path: '/day-close', component: DayCloseScreen });
const improvements = createRoute({
  getParentRoute: () => root,
  path: '/improvements',
  component: ImprovementsScreen,
});
const reports = createRoute({ getParentRoute: () => root, path: '/reports', component: ReportsScreen });
const about = createRoute({ getParentRoute: () => root, path: '/about', component: AboutScreen });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsScreen });

/** The key makes a fresh screen of each case: no field of one customer outlives into the next. */
const intake = createRoute({
  getParentRoute: () => root,
  path: '/intake/$caseId',
  component: function Intake() {
    const { caseId } = intake.useParams();
    return <IntakeScreen key={caseId} caseId={caseId} />;
  },
});
const onCase = createRoute({
  getParentRoute: () => root,
  path: '/case/$caseId',
  component: function Case() {
    const { caseId } = onCase.useParams();
    return <CaseScreen key={caseId} caseId={caseId} />;
  },
});
const branchRules = createRoute({
  getParentRoute: () => root,
  path: '/settings/branch',
  component: BranchRulesScreen,
});
const staff = createRoute({ getParentRoute: () => root, path: '/settings/staff', component: StaffScreen });
const deskSettings = createRoute({
  getParentRoute: () => root,
  path: '/settings/desk',
  component: DeskScreen,
});
const letterhead = createRoute({
  getParentRoute: () => root,
  path: '/settings/letterhead',
  component: LetterheadScreen,
});
const printers = createRoute({
  getParentRoute: () => root,
  path: '/settings/printers',
  component: PrintersScreen,
});
const print = createRoute({ getParentRoute: () => root, path: '/print', component: PrintScreen });
const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/settings/deadlines',
  component: DeadlinesScreen,
});
const settingsFile = createRoute({
  getParentRoute: () => root,
  path: '/settings/file',
  component: SettingsFileScreen,
});
const backup = createRoute({ getParentRoute: () => root, path: '/settings/backup', component: BackupScreen });
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/settings/privacy',
  component: PrivacyScreen,
});
const person = createRoute({ getParentRoute: () => root, path: '/settings/person', component: PersonScreen });
const audit = createRoute({ getParentRoute: () => root, path: '/settings/audit', component: AuditScreen });
const sealing = createRoute({
  getParentRoute: () => root,
  path: '/settings/sealing',
  component: SealingScreen,
});
const counters = createRoute({
  getParentRoute: () => root,
  path: '/settings/counters',
  component: CountersScreen,
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/settings/register',
  component: RegisterScreen,
});
const packs = createRoute({ getParentRoute: () => root, path: '/settings/packs', component: PacksScreen });
const packEditor = createRoute({
  getParentRoute: () => root,
  path: '/settings/packs/$packId',
  component: function PackEditor() {
    const { packId } = packEditor.useParams();
    return <PackEditorScreen key={packId} packId={packId} />;
  },
});
const talk = createRoute({
  getParentRoute: () => root,
  path: '/talk/$caseId',
  component: function Talk() {
    const { caseId } = talk.useParams();
    return <TalkScreen key={caseId} caseId={caseId} />;
  },
});
const letter = createRoute({
  getParentRoute: () => root,
  path: '/letter/$paperId',
  component: function Letter() {
    const { paperId } = letter.useParams();
    return <LetterScreen key={paperId} paperId={paperId} />;
  },
});

const practice = createRoute({ getParentRoute: () => root, path: '/practice', component: PracticeScreen });
const practiceResults = createRoute({
  getParentRoute: () => root,
  path: '/practice/results',
  component: ResultsScreen,
});
const rolePlay = createRoute({
  getParentRoute: () => root,
  path: '/practice/$playId',
  component: function RolePlay() {
    const { playId } = rolePlay.useParams();
    return <PlayScreen key={playId} playId={playId} />;
  },
});

/** Pages of the open desk. First start, lock and blocked are not routes: the phase of the desk decides them (session.tsx). */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    today,
    intake,
    onCase,
    talk,
    letter,
    dayClose,
    log,
    improvements,
    reports,
    about,
    settings,
    branchRules,
    staff,
    deskSettings,
    letterhead,
    printers,
    print,
    deadlines,
    settingsFile,
    counters,
    register,
    sealing,
    backup,
    privacy,
    person,
    audit,
    packs,
    packEditor,
    practice,
    practiceResults,
    rolePlay,
  ]),
  history: createHashHistory(),
  defaultNotFoundComponent: TodayScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
