import type { HolidayProposal } from '../domain/calendar/holiday-proposal.ts';
import type { DeadlinePack, Pack, PromptPack, SectorPack } from '../domain/packs/envelope.ts';
import { chinaHolidays } from './calendars/china.ts';
import { englandAndWalesHolidays } from './calendars/england-and-wales.ts';
import { polandHolidays } from './calendars/poland.ts';
import { chinaDeadlines } from './deadlines/china.ts';
import { polandDeadlines } from './deadlines/poland.ts';
import { unitedKingdomDeadlines } from './deadlines/united-kingdom.ts';
import { CALMING_PROMPTS } from './prompts/calming-pack.ts';
import { CALL_BACKS } from './prompts/call-back-pack.ts';
import { STAFF_CARE } from './prompts/care-pack.ts';
import { TALKING_GUIDE } from './prompts/guide-pack.ts';
import { LAW_HINTS } from './prompts/hints-pack.ts';
import { MODE_PROMPTS } from './prompts/modes-pack.ts';
import { COUNTER_PHRASES } from './prompts/phrases-pack.ts';
import { OVERLAY_PROMPTS } from './prompts/overlays-pack.ts';
import { SITUATION_PROMPTS } from './prompts/situations-pack.ts';
import { STAGE_PROMPTS } from './prompts/stages-pack.ts';
import { bankSector } from './sectors/bank.ts';
import { electricitySector } from './sectors/electricity.ts';
import { hospitalSector } from './sectors/hospital.ts';
import { hotelSector } from './sectors/hotel.ts';
import { retailSector } from './sectors/retail.ts';
import { telecomSector } from './sectors/telecom.ts';

/** Every pack the app ships, by kind; the order is the order of menus. */
export const PROMPT_PACKS: readonly PromptPack[] = [
  STAGE_PROMPTS,
  MODE_PROMPTS,
  SITUATION_PROMPTS,
  OVERLAY_PROMPTS,
  CALMING_PROMPTS,
  COUNTER_PHRASES,
  STAFF_CARE,
  CALL_BACKS,
  TALKING_GUIDE,
  LAW_HINTS,
];
export const SECTOR_PACKS: readonly SectorPack[] = [
  bankSector,
  telecomSector,
  electricitySector,
  hotelSector,
  hospitalSector,
  retailSector,
];
export const DEADLINE_PACKS: readonly DeadlinePack[] = [
  unitedKingdomDeadlines,
  polandDeadlines,
  chinaDeadlines,
];
export const ALL_PACKS: readonly Pack[] = [...PROMPT_PACKS, ...SECTOR_PACKS, ...DEADLINE_PACKS];
/** Published holidays to take over into a branch's calendar; not packs, since a branch keeps its own copy. */
export const HOLIDAY_PROPOSALS: readonly HolidayProposal[] = [
  chinaHolidays,
  englandAndWalesHolidays,
  polandHolidays,
];
