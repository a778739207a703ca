import { periodsText } from '../../../electron/domain/calendar/typed-calendar.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { RETENTION_CLASSES } from '../../../electron/domain/retention/retention-class.ts';
import type { SettingName } from '../../../electron/domain/settings-file/changed-settings.ts';
import { SERVICE_CLOCKS } from '../../../electron/domain/service-clocks.ts';
import type { SharedBranch } from '../../../electron/domain/settings-file/settings-file.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { useRegionWords } from '../setup/region-words.ts';

/** A setting of a branch in a few words, to be held against another one. */
export function useSettingWords(): (name: SettingName, branch: SharedBranch) => string {
  const say = useLabels('settings');
  const sayTerm = useLabels('terms');
  const sayRules = useLabels('branchRules');
  const sayDay = useLabels('dayClose');
  const sayPaper = useLabels('stationery');
  const format = useFormat();
  const region = useRegionWords();
  return (name, branch) => {
    switch (name) {
      case 'sector':
        return sayTerm(`sector.${branch.sector}`);
      case 'country':
        return sayTerm(`country.${branch.country}`);
      case 'region':
        return region(branch.region === '' ? 'whole' : branch.region);
      case 'zone':
        return branch.zone;
      case 'currency':
        return `${sayTerm(`currency.${branch.currency}`)} ${branch.currency}`;
      case 'locale':
        return sayTerm(`locale.${branch.locale}`);
      case 'letterhead': {
        const heads = PAPER_LANGUAGES.map((language) => branch.letterhead[language]).map(
          ({ organisation, branchName, address, openingHours, phone }) =>
            [organisation, branchName, address, openingHours, phone].filter(Boolean).join(' '),
        );
        return [...new Set(heads)].filter(Boolean).join(' / ');
      }
      case 'calendar': {
        const { week, years } = branch.calendar;
        const days = years.reduce((sum, { holidays }) => sum + holidays.length, 0);
        const monday = `${sayRules('day.1')} ${periodsText(week[1])}`;
        return `${monday}${sayTerm('factSeparator')}${say('file.holidays', { count: days })}`;
      }
      case 'clockMinutes':
        return SERVICE_CLOCKS.map((clock) => format.length(branch.clockMinutes[clock])).join(' / ');
      case 'confirmedRules':
        return say('file.rules', { count: branch.confirmedRules.length });
      case 'goodwillLimits': {
        const { clerk, supervisor } = branch.goodwillLimits;
        return `${format.money(clerk)} / ${supervisor === null ? '∞' : format.money(supervisor)}`;
      }
      case 'lettersApprovedBy':
        return sayRules(`approvers.${branch.lettersApprovedBy}`);
      case 'autoLockMinutes':
        return say('file.minutes', { count: branch.autoLockMinutes });
      case 'sealing':
        return sayDay(`sealing.now.${branch.sealing.to}`);
      case 'stationery': {
        const { window, receipt, logo } = branch.stationery;
        const words = sayPaper('inShort', {
          window: sayPaper(`windows.${window}`),
          receipt: sayPaper(`receipts.${receipt}`),
        });
        return logo === null ? words : `${words}${sayTerm('factSeparator')}${sayPaper('withLogo')}`;
      }
      case 'retention':
        return say('file.months', {
          months: RETENTION_CLASSES.map((one) => format.number(branch.retention[one])).join(' / '),
        });
    }
  };
}
