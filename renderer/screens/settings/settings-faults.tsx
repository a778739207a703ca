import { CALENDAR_FAULTS } from '../../../electron/domain/calendar/check-calendar.ts';
import { PACK_FAULTS } from '../../../electron/domain/packs/pack-fault.ts';
import { SETTINGS_FAULTS } from '../../../electron/domain/settings-file/settings-file.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { FaultTable } from '../packs/fault-table.tsx';
import { useFaultWords } from '../packs/pack-words.ts';

export type SettingsAnswer = ChannelOutput<'check-settings'>;

/** Why a settings file cannot be taken over: every fault with its line and its place. */
export function SettingsFaults({ answer }: { readonly answer: SettingsAnswer }) {
  const say = useLabels('settings');
  const sayRules = useLabels('branchRules');
  const packWords = useFaultWords();
  const words = (fault: SettingsAnswer['faults'][number]): string => {
    const own = SETTINGS_FAULTS.find((code) => code === fault.code);
    if (own !== undefined) return say(`file.fault.${own}`);
    const ofCalendar = CALENDAR_FAULTS.find((code) => code === fault.code);
    if (ofCalendar !== undefined) return sayRules(`fault.${ofCalendar}`);
    const ofPack = PACK_FAULTS.find((code) => code === fault.code);
    return ofPack === undefined ? '' : packWords({ ...fault, code: ofPack });
  };
  return <FaultTable answer={answer} words={words} />;
}
