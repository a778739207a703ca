import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { BackupDoor } from '../backup/backup-door.tsx';
import { SealingDoor } from '../day-close/sealing-door.tsx';
import { Frame } from '../frame/frame.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { ImportDoor } from '../import/import-door.tsx';
import { PrivacyDoor } from '../privacy/privacy-door.tsx';
import { CareSetting } from './care-setting.tsx';
import { DeadlineSettings } from './deadline-settings.tsx';
import { LetterheadForm } from './letterhead-form.tsx';
import { PacksDoor } from './packs-door.tsx';
import { RulesDoor } from './rules-door.tsx';
import { StaffList } from './staff-list.tsx';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const SCALES = [
  { code: '1', scale: 1, label: '100%' },
  { code: '1.15', scale: 1.15, label: '115%' },
  { code: '1.3', scale: 1.3, label: '130%' },
] as const;

/** How the desk looks, what stands on its papers, who works at it. */
export function SettingsScreen() {
  const { branch } = useDeskState();
  return (
    <Frame here="settings">
      <main className="settings" data-screen="settings">
        <section>
          <Appearance />
          <CareSetting />
          {branch === null ? null : <LetterheadForm key={branch.code} branch={branch} />}
        </section>
        <section>
          <StaffList />
          <RulesDoor />
          <SealingDoor />
          <BackupDoor />
          <PrivacyDoor />
          <PacksDoor />
          <ImportDoor />
          {branch === null ? null : <DeadlineSettings branch={branch} />}
        </section>
      </main>
    </Frame>
  );
}

/** Belongs to the desk, not to a person: it holds for whoever unlocks it next. */
function Appearance() {
  const say = useLabels('settings');
  const { appearance } = useDeskState();
  const { tell } = useTell('set-appearance');
  return (
    <>
      <h1>{say('appearance')}</h1>
      <Segmented
        name="theme"
        label={say('theme')}
        always
        options={THEMES.map((code) => ({ code, label: say(`themes.${code}`) }))}
        value={appearance.theme}
        onCommit={(theme) => {
          if (theme !== undefined) void tell({ ...appearance, theme });
        }}
      />
      <div className="row-fields">
        <Segmented
          name="scale"
          label={say('scale')}
          always
          options={SCALES}
          value={SCALES.find(({ scale }) => scale === appearance.scale)?.code}
          onCommit={(code) => {
            const chosen = SCALES.find((each) => each.code === code);
            if (chosen !== undefined) void tell({ ...appearance, scale: chosen.scale });
          }}
        />
        <LanguageSwitch label={say('language')} />
      </div>
    </>
  );
}
