import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import type { SettingName } from '../../../electron/domain/settings-file/changed-settings.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { useSettingWords } from '../settings/setting-words.ts';
import { SettingsFaults } from '../settings/settings-faults.tsx';
import type { SettingsAnswer } from '../settings/settings-faults.tsx';

export interface SettingsAtHand {
  readonly name: string;
  readonly text: string;
  readonly plan: NonNullable<SettingsAnswer['plan']>;
}

export interface SettingsFileOfferProps {
  readonly chosen: SettingsAtHand | null;
  readonly onChoose: (chosen: SettingsAtHand | null) => void;
}

/** A second counter of a branch takes over what the first one has set; nothing is saved by choosing. */
export function SettingsFileOffer({ chosen, onChoose }: SettingsFileOfferProps) {
  const say = useLabels('setup');
  const sayFile = useLabels('settings');
  const format = useFormat();
  const locale = useLocale();
  const reading = useTell('read-settings-file');
  const checking = useTell('check-settings');
  const [faulty, setFaulty] = useState<SettingsAnswer | null>(null);
  const choose = async (): Promise<void> => {
    const read = await reading.tell({});
    if (!read.ok || read.value.file === null) return;
    const { name, text } = read.value.file;
    const looked = await checking.tell({ text, locale });
    if (!looked.ok) return;
    const { plan } = looked.value;
    setFaulty(plan === null ? looked.value : null);
    onChoose(plan === null ? null : { name, text, plan });
  };
  const refusal = reading.refusal ?? checking.refusal;
  return (
    <section data-settings-file={chosen === null ? 'none' : 'chosen'}>
      <h2>{say('file.head')}</h2>
      {chosen === null ? (
        <p className="soft">{say('file.note')}</p>
      ) : (
        <p>
          {sayFile('file.from', {
            branch: chosen.plan.branch.code,
            counter: chosen.plan.counter,
            date: format.date(localDateOf(chosen.plan.madeAt, format.zone)),
          })}
        </p>
      )}
      <div className="acts">
        <Button
          small
          onPress={() => void choose()}
          busy={reading.busy || checking.busy ? say('file.reading') : false}
        >
          {say('file.choose')}
        </Button>
        {chosen === null ? null : (
          <Button
            small
            look="bare"
            onPress={() => {
              onChoose(null);
            }}
          >
            {say('file.without')}
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      {faulty === null ? null : <SettingsFaults answer={faulty} />}
    </section>
  );
}

/** What the other counter works by; place and sector stand in the form already. */
const BROUGHT: readonly SettingName[] = [
  'letterhead',
  'calendar',
  'clockMinutes',
  'goodwillLimits',
  'lettersApprovedBy',
  'autoLockMinutes',
  'sealing',
  'retention',
  'stationery',
];

/** What this counter will work by, before anything is saved. */
export function FilePreview({ plan }: Pick<SettingsAtHand, 'plan'>) {
  const say = useLabels('setup');
  const sayFile = useLabels('settings');
  const words = useSettingWords();
  return (
    <>
      <h2>{say('file.brings')}</h2>
      <dl className="setup-facts" data-check="file">
        {BROUGHT.map((name) => (
          <div key={name} data-setting={name}>
            <dt>{sayFile(`file.setting.${name}`)}</dt>
            <dd>{words(name, plan.branch)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('file.packs')}</dt>
          <dd>{plan.packs.length}</dd>
        </div>
      </dl>
    </>
  );
}
