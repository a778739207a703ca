import { STAGES } from '../../../electron/domain/stage.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { PromptLine } from '../../ui/prompt-line.tsx';
import type { Sketch } from './stops.ts';

const PAPERS = ['receipt', 'holding', 'apology', 'resolution'] as const;

/** A small drawing of what a page with a customer on it holds, made of the same parts. */
export function SketchOf({ sketch }: { readonly sketch: Sketch }) {
  const say = useLabels('tour');
  const sayTerm = useLabels('terms');
  switch (sketch) {
    case 'stages':
      return (
        <ol className="tour-stages">
          {STAGES.map((stage, index) => (
            <li key={stage} className={index < 2 ? 'is-done' : ''}>
              <Icon name={index < 2 ? 'done' : index === 2 ? 'dot' : 'ring'} />
              {sayTerm(`stage.${stage}`)}
            </li>
          ))}
        </ol>
      );
    case 'prompts':
      return (
        <div className="tour-prompts">
          <PromptLine cue="say" cueWord={say('cue.say')} state="now">
            {say('sample.say')}
          </PromptLine>
          <PromptLine cue="ask" cueWord={say('cue.ask')} state="next">
            {say('sample.ask')}
          </PromptLine>
          <PromptLine cue="avoid" cueWord={say('cue.avoid')} state="next">
            {say('sample.avoid')}
          </PromptLine>
        </div>
      );
    case 'papers':
      return (
        <ul className="tour-papers">
          {PAPERS.map((kind) => (
            <li key={kind}>
              <Icon name="paper" />
              {sayTerm(`paperKind.${kind}`)}
            </li>
          ))}
        </ul>
      );
  }
}
