import type { Branch, Letterhead } from '../branch.ts';
import { PAPER_LANGUAGES, paperLanguageOf } from '../language.ts';
import type { InEachLanguage, PaperLanguage } from '../language.ts';
import type { Staff } from '../staff.ts';

/**
 * The letterhead in the language of the paper. What was never typed in that language stands in the branch's own, else in whichever
 * there is: a paper in a language the branch does not speak still says who wrote it and whom to ring.
 */
export function letterheadOf(branch: Branch, language: PaperLanguage): Letterhead {
  const own = paperLanguageOf(branch.locale);
  const { letterhead } = branch;
  const filled = (key: keyof Letterhead): string =>
    firstFilled({ zh: letterhead.zh[key], en: letterhead.en[key], pl: letterhead.pl[key] }, language, own);
  return {
    organisation: filled('organisation'),
    branchName: filled('branchName'),
    address: filled('address'),
    openingHours: filled('openingHours'),
    phone: filled('phone'),
  };
}

/** The job title as printed, found the same way: a name without its office breaks what the law asks of a signer (Poland, finance). */
export function jobTitleOf(staff: Staff, branch: Branch, language: PaperLanguage): string {
  return firstFilled(staff.jobTitle, language, paperLanguageOf(branch.locale));
}

function firstFilled(words: InEachLanguage, language: PaperLanguage, own: PaperLanguage): string {
  return [language, own, ...PAPER_LANGUAGES].map((one) => words[one].trim()).find((one) => one !== '') ?? '';
}
