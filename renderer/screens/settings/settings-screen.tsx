import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { mayBegin } from '../../../electron/domain/access.ts';
import { foldText } from '../../../electron/domain/search/fold-text.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Frame } from '../frame/frame.tsx';
import { SETTING_GROUPS } from './setting-entries.ts';
import type { SettingEntry } from './setting-entries.ts';

/** Everything that can be set, found by any word of it; each row says what it changes and whose it is. */
export function SettingsScreen() {
  const say = useLabels('settings');
  const [query, setQuery] = useState('');
  const words = foldText(query).split(' ').filter(Boolean);
  const holds = ({ code }: SettingEntry): boolean => {
    const text = foldText(
      [say(`home.row.${code}.name`), say(`home.row.${code}.note`), say(`home.row.${code}.words`)].join(' '),
    );
    return words.every((word) => text.includes(word));
  };
  const groups = SETTING_GROUPS.map(({ group, entries }) => ({
    group,
    entries: entries.filter(holds),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Frame here="settings">
      <main className="setting-home" data-screen="settings">
        <div className="page-head">
          <h1>{say('home.title')}</h1>
          <SearchBox
            name="findSetting"
            label={say('home.find')}
            hint={say('home.findHint')}
            value={query}
            onType={setQuery}
            autoFocus
          />
        </div>
        {groups.length === 0 ? (
          <p className="soft" role="status">
            {say('home.none')}
          </p>
        ) : (
          <div className="setting-groups">
            {groups.map(({ group, entries }) => (
              <section key={group} aria-labelledby={`settings-${group}`}>
                <h2 id={`settings-${group}`}>{say(`home.group.${group}`)}</h2>
                {entries.map((entry) => (
                  <Row key={entry.code} entry={entry} />
                ))}
              </section>
            ))}
          </div>
        )}
      </main>
    </Frame>
  );
}

function Row({ entry: { code, icon, to, changedBy } }: { readonly entry: SettingEntry }) {
  const say = useLabels('settings');
  const sayTerm = useLabels('terms');
  const supervisors = changedBy !== null && !mayBegin('clerk', changedBy);
  return (
    <Link className="setting-row" to={to} data-setting={code}>
      <Icon name={icon} />
      <span>
        <span className="strong">{say(`home.row.${code}.name`)}</span>
        <span className="soft">{say(`home.row.${code}.note`)}</span>
      </span>
      {supervisors ? <span className="meta">{sayTerm('role.supervisor')}</span> : null}
      <Icon name="right" />
    </Link>
  );
}
