import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { NEWS, newsOf } from './news.ts';

type Licence = ChannelOutput<'about'>['licences'][number];

/** Version, where the data is, what is new, and whose work is inside. */
export function AboutScreen() {
  const navigate = useNavigate();
  const about = useDesk('about', {});
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      <main className="settings about" data-screen="about">
        <section>
          <ThisDesk />
          <View of={about} rows={3}>
            {({ runtime }) => <Runtime of={runtime} />}
          </View>
          <WhatIsNew />
        </section>
        <section>
          <View of={about} rows={8}>
            {({ licences }) => <Licences all={licences} />}
          </View>
        </section>
      </main>
    </Frame>
  );
}

function ThisDesk() {
  const say = useLabels('about');
  const { version, trial, dataFolder, dataOwner, branch } = useDeskState();
  return (
    <>
      <h1>{say('title')}</h1>
      <p className="soft">{say('what')}</p>
      <dl className="about-facts">
        <dt>{say('version')}</dt>
        <dd>{version}</dd>
        {branch === null ? null : (
          <>
            <dt>{say('counter')}</dt>
            <dd>
              {branch.code}-{branch.counter}
            </dd>
          </>
        )}
        <dt>{say('folder')}</dt>
        <dd className="path">{dataFolder}</dd>
        {dataOwner === '' ? null : (
          <>
            <dt>{say('owner')}</dt>
            <dd>{dataOwner}</dd>
          </>
        )}
      </dl>
      {trial ? <p className="note warn">{say('trial')}</p> : null}
    </>
  );
}

function Runtime({ of }: { readonly of: ChannelOutput<'about'>['runtime'] }) {
  const say = useLabels('about');
  return (
    <dl className="about-facts">
      <dt>{say('runtime')}</dt>
      <dd>
        Electron {of.electron}, Chromium {of.chromium}, Node {of.node}
      </dd>
      <dt>{say('network')}</dt>
      <dd>{say('networkNone')}</dd>
    </dl>
  );
}

function WhatIsNew() {
  const say = useLabels('about');
  const { version, newsSeen } = useDeskState();
  const { tell } = useTell('note-news');
  const unseen = newsOf(version) !== undefined && newsSeen !== version;
  useEffect(() => {
    if (unseen) void tell({});
  }, [unseen, tell]);
  return NEWS.map((one) => (
    <div key={one.version} data-news={one.version}>
      <h2>{say('newIn', { version: one.version })}</h2>
      <ul>
        {one.lines.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
    </div>
  ));
}

const FONTS = '@fontsource/';

function Licences({ all }: { readonly all: readonly Licence[] }) {
  const say = useLabels('about');
  const fonts = all.filter(({ name }) => name.startsWith(FONTS));
  const parts = all.filter(({ name }) => !name.startsWith(FONTS));
  return (
    <>
      <h2>{say('fonts')}</h2>
      <p className="soft">{say('fontsNote')}</p>
      <LicenceList of={fonts} />
      <h2>{say('parts', { count: parts.length })}</h2>
      {all.length === 0 ? <p className="soft">{say('partsNone')}</p> : <LicenceList of={parts} />}
    </>
  );
}

function LicenceList({ of }: { readonly of: readonly Licence[] }) {
  const say = useLabels('about');
  return of.map(({ name, version, licence, text }) => (
    <details key={`${name} ${version}`} className="licence">
      <summary>
        <span>
          {name.replace(FONTS, '')} {version}
        </span>
        <span className="meta">{licence}</span>
      </summary>
      <pre lang="en">{text === '' ? say('noText', { licence }) : text}</pre>
    </details>
  ));
}
