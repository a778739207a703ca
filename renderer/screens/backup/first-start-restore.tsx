import { useState } from 'react';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { View } from '../../ui/view.tsx';
import { RestoreOffer } from './restore-offer.tsx';

/** A new machine in the place of a broken one: the log comes back from a backup and nobody sets up a second, empty one. */
export function FirstStartRestore() {
  const say = useLabels('backup');
  const [open, setOpen] = useState(false);
  const backups = useDesk('backups', {}, { enabled: open });
  return (
    <section className="backups" data-first-start-restore={open ? 'open' : 'closed'}>
      <h2>{say('firstStart')}</h2>
      <p className="soft">{say('firstStartNote')}</p>
      {open ? (
        <View of={backups} rows={2}>
          {(view) => <RestoreOffer view={view} answers="nobody" />}
        </View>
      ) : (
        <p className="act">
          <Button
            small
            onPress={() => {
              setOpen(true);
            }}
          >
            {say('openFirstStart')}
          </Button>
        </p>
      )}
    </section>
  );
}
