import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { COMMANDS } from '../../ui/keys/commands.ts';
import type { CommandId } from '../../ui/keys/commands.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { CareSetting } from './care-setting.tsx';
import { SettingPage } from './setting-page.tsx';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const SCALES = [
  { code: '1', scale: 1, label: '100%' },
  { code: '1.15', scale: 1.15, label: '115%' },
  { code: '1.3', scale: 1.3, label: '130%' },
] as const;
const KEYS = Object.keys(COMMANDS).filter((id): id is CommandId => id in COMMANDS);

/** How this desk looks and is worked by keys; kept beside the log, the same for whoever sits here. */
export function DeskScreen() {
  const say = useLabels('settings');
  return (
    <SettingPage name="settings-desk" title={say('home.row.desk.name')} note={say('home.deskWhy')}>
      <section>
        <Appearance />
        <CareSetting />
      </section>
      <section>
        <KeyList />
      </section>
    </SettingPage>
  );
}

/** Belongs to the desk, not to a person: it holds for whoever unlocks it next. */
function Appearance() {
  const say = useLabels('settings');
  const { appearance } = useDeskState();
  const { tell } = useTell('set-appearance');
  return (
    <>
      <h2>{say('appearance')}</h2>
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
    </>
  );
}

/** Every key from the one table; F10 and what an input method needs are not among them. */
function KeyList() {
  const say = useLabels('settings');
  const sayApp = useLabels('app');
  return (
    <>
      <h2>{say('home.keys')}</h2>
      <dl className="key-list">
        {KEYS.map((id) => (
          <div key={id}>
            <dt>{sayApp(`command.${id}`)}</dt>
            <dd>
              <Kbd command={id} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
