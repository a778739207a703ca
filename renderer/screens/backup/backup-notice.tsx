import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onTold } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import type { Say } from '../../labels/label-key.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

type Notice = ChannelOutput<'backup-notice'>;

/** One calm line on Today, only while something is the matter: the gravest of it. */
export function BackupNotice() {
  const say = useLabels('backup');
  const navigate = useNavigate();
  const mayLook = useMay('backups');
  const { value, again } = useDesk('backup-notice', {});
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'backups-changed') again();
      }),
    [again],
  );
  const words = value === undefined ? null : wordsOf(value, say);
  if (words === null) return null;
  return (
    <section data-backup-notice>
      <h2>{say('title')}</h2>
      <p>{words}</p>
      {mayLook ? null : <p className="meta">{say('notice.call')}</p>}
      {mayLook ? (
        <p className="act">
          <Button small onPress={() => void navigate({ to: '/settings/backup' })}>
            {say('openDoor')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function wordsOf({ source, first, staleDays, second }: Notice, say: Say<'backup'>): string | null {
  if (source !== null) return say('notice.source');
  if (staleDays !== null) return say('notice.stale', { count: staleDays });
  if (first !== null) return say('notice.first');
  if (second === 'second-place-unknown') return say('notice.secondUnknown');
  return second === null ? null : say('notice.second');
}
