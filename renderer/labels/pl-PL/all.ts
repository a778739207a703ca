import { about } from './about.ts';
import { app } from './app.ts';
import { approval } from './approval.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { blocked } from './blocked.ts';
import { branchRules } from './branch-rules.ts';
import { callBack } from './call-back.ts';
import { caseLabels } from './case.ts';
import { clocks } from './clocks.ts';
import { dayClose } from './day-close.ts';
import { escalation } from './escalation.ts';
import { goodwill } from './goodwill.ts';
import { guidance } from './guidance.ts';
import { help } from './help.ts';
import { helpPlaces } from './help-places.ts';
import { importLabels } from './import.ts';
import { improvements } from './improvements.ts';
import { intake } from './intake.ts';
import { letter } from './letter.ts';
import { lock } from './lock.ts';
import { log } from './log.ts';
import { packs } from './packs.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { practice } from './practice.ts';
import { promises } from './promises.ts';
import { privacy } from './privacy.ts';
import { prompts } from './prompts.ts';
import { refusals } from './refusals.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { stationery } from './stationery.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { tour } from './tour.ts';
import { ui } from './ui.ts';

/** Every area of this locale. A new area: one file a locale, one line here. */
export const plPL = {
  about,
  app,
  approval,
  audit,
  backup,
  blocked,
  branchRules,
  callBack,
  case: caseLabels,
  clocks,
  dayClose,
  escalation,
  goodwill,
  guidance,
  help,
  helpPlaces,
  import: importLabels,
  improvements,
  intake,
  letter,
  lock,
  log,
  packs,
  people,
  plan,
  privacy,
  practice,
  promises,
  prompts,
  refusals,
  reports,
  settings,
  setup,
  stationery,
  terms,
  today,
  tour,
  ui,
} as const;
