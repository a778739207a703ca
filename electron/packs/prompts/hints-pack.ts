import type { PromptPack } from '../../domain/packs/envelope.ts';
import { chinaHints } from './hints/china.ts';
import { polandHints } from './hints/poland.ts';
import { unitedKingdomHints } from './hints/united-kingdom.ts';

/** Law and privacy at the counter. Help for staff, not legal advice; what was not read in the law itself is never shown. */
export const LAW_HINTS = {
  kind: 'prompt',
  id: 'prompts-hints',
  version: 1,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: '个人信息保护法, arts. 6, 10, 19, 47; 民法典, arts. 165, 1260', checkedOn: '2026-11-21' },
    { title: 'UK GDPR and RODO (GDPR), art. 5(1)', checkedOn: '2026-11-21' },
    {
      title: 'Equality Act 2010; Compensation Act 2006; SI 2008/1898; FCA DISP 1.6',
      checkedOn: '2026-11-21',
    },
    { title: 'Ustawa z 5 sierpnia 2015 r.; Dz.U. 2025 poz. 1371', checkedOn: '2026-11-21' },
  ],
  content: { entries: [chinaHints, unitedKingdomHints, polandHints] },
} as const satisfies PromptPack;
