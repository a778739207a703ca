import { useState } from 'react';
import { stageStates } from '../../../electron/domain/intake/missing.ts';
import type { StageState } from '../../../electron/domain/intake/missing.ts';
import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { StageRail } from '../../ui/stage-rail.tsx';
import { StateDialog } from '../case/state-dialogs.tsx';
import { AskSupervisor } from '../escalation/ask-supervisor.tsx';
import { useNow } from '../frame/use-now.ts';
import { useIntake } from './intake-context.ts';
import { useClockTime } from './use-clock-time.ts';

export interface IntakeRailProps {
  readonly onPark: () => void;
  readonly onLeave: () => void;
  readonly onPrint: () => void;
  readonly printing: boolean;
}

/** The seven stages in any order, counts only; below them what concerns the whole case. */
export function IntakeRail({ onPark, onLeave, onPrint, printing }: IntakeRailProps) {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const sayCase = useLabels('case');
  const [handing, setHanding] = useState(false);
  const now = useNow();
  const time = useClockTime();
  const { view, fields, stage, goToStage } = useIntake();
  const tellProgress = useTell('tell-progress');
  const states = stageStates(fields);
  const progress = serviceClocks(view.marks, now, time).find((clock) => clock.code === 'progress');
  const pressing = progress?.state === 'soon' || progress?.state === 'late';
  return (
    <StageRail
      stages={STAGES.map((code) => ({
        code,
        label: sayTerm(`stage.${code}`),
        state: railState(states[code]),
        lack: say('missingShort', { count: states[code].missing }),
      }))}
      here={stage}
      onGo={goToStage}
    >
      <span>{say('owner', { name: view.ownerName })}</span>
      <Button
        look="bare"
        tip={sayCase('handOver.act')}
        icon="swap"
        onPress={() => {
          setHanding(true);
        }}
      >
        {sayCase('handOver.act')}
      </Button>
      {handing ? (
        <StateDialog
          caseId={view.caseId}
          change="handOver"
          ownerId={view.ownerId}
          onClose={() => {
            setHanding(false);
          }}
        />
      ) : null}
      <AskSupervisor caseId={view.caseId} />
      {pressing ? (
        <Button
          look="bare"
          tip={say('clock.tellProgress')}
          icon="say"
          onPress={() => {
            void tellProgress.tell({ caseId: view.caseId, words: say('clock.progressWords') });
          }}
        >
          {say('clock.tellProgress')}
        </Button>
      ) : null}
      <Button
        look="bare"
        tip={say('printKnown')}
        icon="print"
        command="print-paper"
        busy={printing && say('printing')}
        onPress={onPrint}
      >
        {say('printKnown')}
      </Button>
      <Button look="bare" tip={say('park')} icon="pause" onPress={onPark}>
        {say('park')}
      </Button>
      <Button look="bare" tip={say('left')} icon="right" onPress={onLeave}>
        {say('left')}
      </Button>
    </StageRail>
  );
}

/** Untouched stages show a ring and no number: nothing is held against a customer who has only just sat down. */
function railState({ missing, touched }: StageState): 'untouched' | 'missing' | 'complete' {
  if (!touched) return 'untouched';
  return missing > 0 ? 'missing' : 'complete';
}
