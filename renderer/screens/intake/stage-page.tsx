import type { FocusEvent } from 'react';
import type { Stage } from '../../../electron/domain/stage.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { CaseBar } from './case-bar.tsx';
import { useIntake } from './intake-context.ts';
import { IntakeFooter } from './intake-footer.tsx';
import { IntakeRail } from './intake-rail.tsx';
import type { IntakeRailProps } from './intake-rail.tsx';
import { KnownFacts } from './known-facts.tsx';
import { PromptsPanel } from './prompts-panel.tsx';
import { ApologiseStage } from './stages/apologise-stage.tsx';
import { FactsStage } from './stages/facts-stage.tsx';
import { FeelingsStage } from './stages/feelings-stage.tsx';
import { ListenStage } from './stages/listen-stage.tsx';
import { ReceiveStage } from './stages/receive-stage.tsx';
import { RemedyStage } from './stages/remedy-stage.tsx';

/** Case bar, rail, form and prompts: everything but Confirm. */
export function StagePage(props: IntakeRailProps) {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const { draft, stage } = useIntake();
  const keepCursor = (event: FocusEvent): void => {
    const field = event.target.closest('[data-field]')?.getAttribute('data-field');
    if (field !== null && field !== undefined) draft.place(stage, field);
  };
  return (
    <div className="intake" data-stage-page={stage}>
      <CaseBar />
      <IntakeRail {...props} />
      <main className="stage" aria-label={sayTerm(`stage.${stage}`)}>
        <div className="work" onFocus={keepCursor} data-pane="form">
          <div className="stage-head">
            <h2>{sayTerm(`stage.${stage}`)}</h2>
            <span className="meta">{say(`hint.${stage}`)}</span>
          </div>
          <StageForm key={stage} stage={stage} />
        </div>
        <IntakeFooter />
      </main>
      <KnownFacts />
      <PromptsPanel />
    </div>
  );
}

function StageForm({ stage }: { readonly stage: Stage }) {
  switch (stage) {
    case 'receive':
      return <ReceiveStage />;
    case 'listen':
      return <ListenStage />;
    case 'feelings':
      return <FeelingsStage />;
    case 'facts':
      return <FactsStage />;
    case 'remedy':
      return <RemedyStage />;
    case 'apologise':
      return <ApologiseStage />;
    case 'confirm':
      return null;
  }
}
