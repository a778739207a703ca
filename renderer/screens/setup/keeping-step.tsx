import { firstRetention, RETENTION_CLASSES } from '../../../electron/domain/retention/retention-class.ts';
import type { Country } from '../../../electron/domain/branch.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';

export interface KeepingStepProps {
  readonly country: Country;
  /** After opening, the desk goes to the page of the backups first. */
  readonly backupNext: boolean;
  readonly onBackupNext: (next: boolean) => void;
}

/** Where everything is kept, that one copy is no copy, and how long words stay; shown now, changed in Settings. */
export function KeepingStep({ country, backupNext, onBackupNext }: KeepingStepProps) {
  const say = useLabels('setup');
  const sayPrivacy = useLabels('privacy');
  const { dataFolder } = useDeskState();
  const months = firstRetention(country);
  return (
    <>
      <h2 className="first">{say('folder')}</h2>
      <p className="path">{dataFolder}</p>
      <p className="meta">{say('folderNote')}</p>
      <h2>{say('wizard.backup')}</h2>
      <p>{say('wizard.backupNote')}</p>
      <CheckBox
        name="backupNext"
        label={say('wizard.backupNext')}
        value={backupNext}
        onCommit={onBackupNext}
      />
      <h2>{say('wizard.retention')}</h2>
      <dl className="setup-facts" data-check="retention">
        {RETENTION_CLASSES.map((code) => (
          <div key={code}>
            <dt>{sayPrivacy(`class.${code}`)}</dt>
            <dd>{say('wizard.months', { count: months[code] })}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{say('wizard.retentionNote')}</p>
    </>
  );
}
