import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { ExportDialog } from './export-dialog.tsx';

const TOLD = ['disk-full', 'read-only', 'disk-failed', 'damaged', 'log-moved'] as const;

/** Above everything while the desk is open: why nothing is saved just now, or what was found in the log, and the way out. */
export function TroubleStrip() {
  const say = useLabels('blocked');
  const { trouble } = useDeskState();
  const again = useTell('try-again');
  const [asked, setAsked] = useState(false);
  const rescue = useTell('open-rescue');
  const back = useTell('mend-log');
  const code = TOLD.find((one) => one === trouble);
  if (code === undefined) return null;
  const acts = {
    damaged: (
      <Button small onPress={() => void rescue.tell({})} busy={rescue.busy ? say('trying') : false}>
        {say('trouble.toRescue')}
      </Button>
    ),
    'log-moved': (
      <Button small onPress={() => void back.tell({})} busy={back.busy ? say('trying') : false}>
        {say('trouble.bringBack')}
      </Button>
    ),
  };
  const act =
    code === 'damaged' || code === 'log-moved' ? (
      acts[code]
    ) : (
      <>
        <Button small onPress={() => void again.tell({})} busy={again.busy ? say('trying') : false}>
          {say('again')}
        </Button>{' '}
        <Button
          small
          onPress={() => {
            setAsked(true);
          }}
        >
          {say('export')}
        </Button>
      </>
    );
  return (
    <div data-trouble={code}>
      <Strip tone="bad" act={act}>
        {say(`trouble.${code}`)}
      </Strip>
      {asked ? (
        <ExportDialog
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : null}
    </div>
  );
}
