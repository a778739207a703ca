import { useState } from 'react';
import type { Answer } from '../../bridge/answer.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { RestoreOffer } from '../backup/restore-offer.tsx';
import type { RestoreAnswers } from '../backup/restore-dialog.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { GapForm } from './gap-form.tsx';
import { MendReport } from './mend-report.tsx';
import { WaysOut } from './ways-out.tsx';
import { waysOf } from './ways-of.ts';
import type { BlockedBy } from './ways-of.ts';
import { WhatIsMissing } from './what-is-missing.tsx';

const TOLD = [
  'newer-database',
  'read-only',
  'damaged',
  'other-account',
  'locked',
  'disk-full',
  'disk-failed',
  'log-behind',
  'log-other',
  'log-missing',
] as const satisfies readonly BlockedBy[];

/** The log could not be opened: which of the reasons, what is safe, and the ways out. Nothing was created in its place, nothing can be deleted. */
export function BlockedScreen() {
  const say = useLabels('blocked');
  const sayLock = useLabels('lock');
  const { blockedBy, dataFolder, dataOwner, version } = useDeskState();
  const [report, setReport] = useState<Answer<'mend-log'> | null>(null);
  const same = blockedBy === 'folder-read-only' ? 'read-only' : blockedBy;
  const why = TOLD.find((code) => code === same) ?? 'other';
  const ways = waysOf(why);
  const trouble = useDesk('log-trouble', {}, { enabled: ways.gap });
  return (
    <div className="blocked" data-screen="blocked" data-blocked={blockedBy}>
      <main>
        {report === null ? (
          <>
            <h1>
              <Icon name="alert" />
              {say(`${why}.title`)}
            </h1>
            {ways.gap && trouble.phase === 'ready' ? <WhatIsMissing of={trouble.value} /> : null}
            <section>
              <h2>{say('safe')}</h2>
              <p>{say(`${why}.safe`)}</p>
            </section>
            <section>
              <h2>{say('next')}</h2>
              <p>{say(`${why}.next`)}</p>
              <WaysOut ways={ways} onMended={setReport} />
            </section>
            {ways.gap && trouble.phase === 'ready' && trouble.value.canAnswer ? (
              <GapForm numbers={trouble.value.missing !== null} />
            ) : null}
            {ways.restore ? (
              <Restore answers={trouble.value?.canAnswer === true ? 'supervisor' : 'nobody'} />
            ) : null}
          </>
        ) : (
          <MendReport report={report} />
        )}
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

function Restore({ answers }: { readonly answers: RestoreAnswers }) {
  const say = useLabels('blocked');
  const backups = useDesk('backups', {});
  if (backups.phase !== 'ready') return null;
  return (
    <section data-restore aria-label={say('restore')}>
      <RestoreOffer view={backups.value} answers={answers} />
    </section>
  );
}
