import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';

const TOLD = ['newer-database', 'read-only', 'damaged', 'other-account', 'locked', 'disk-full'] as const;

/** The log could not be opened: which of the reasons, what is safe, what to do. Nothing was created in its place. */
export function BlockedScreen() {
  const say = useLabels('blocked');
  const sayLock = useLabels('lock');
  const { blockedBy, dataFolder, dataOwner, version } = useDeskState();
  const same = blockedBy === 'folder-read-only' ? 'read-only' : blockedBy;
  const why = TOLD.find((code) => code === same) ?? 'other';
  return (
    <div className="blocked" data-screen="blocked" data-blocked={blockedBy}>
      <main>
        <h1>
          <Icon name="alert" />
          {say(`${why}.title`)}
        </h1>
        <section>
          <h2>{say('safe')}</h2>
          <p>{say(`${why}.safe`)}</p>
        </section>
        <section>
          <h2>{say('next')}</h2>
          <p>{say(`${why}.next`)}</p>
        </section>
        <section>
          <h2>{say('folder')}</h2>
          <p className="path">{dataFolder}</p>
          {dataOwner === '' ? null : <p>{say('owner', { account: dataOwner })}</p>}
        </section>
        <div className="blocked-foot">
          <LanguageSwitch label={sayLock('language')} quiet />
          <span className="meta push">{say('version', { version })}</span>
        </div>
      </main>
    </div>
  );
}
