import type { Stage } from '../../../electron/domain/stage.ts';
import type { HelpPlace } from '../../labels/help-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { keyHint } from '../../ui/keys/commands.ts';
import { KEYS_OF } from './help-places.ts';

export interface PlaceHelpProps {
  readonly place: HelpPlace;
  readonly stage: Stage | undefined;
}

/** What this place is for, three things one does here, the keys, what becomes of what is typed. */
export function PlaceHelp({ place, stage }: PlaceHelpProps) {
  const say = useLabels('help');
  const sayPlace = useLabels('helpPlaces');
  const sayApp = useLabels('app');
  const sayTerm = useLabels('terms');
  return (
    <>
      <h2>{sayPlace(`${place}.title`)}</h2>
      <p>{sayPlace(`${place}.why`)}</p>
      {stage === undefined ? null : (
        <div className="help-stage">
          <h3>{say('stage', { stage: sayTerm(`stage.${stage}`) })}</h3>
          <p>{say(`stageWords.${stage}`)}</p>
        </div>
      )}
      <h3>{say('doing')}</h3>
      <ol>
        <li>{sayPlace(`${place}.first`)}</li>
        <li>{sayPlace(`${place}.second`)}</li>
        <li>{sayPlace(`${place}.third`)}</li>
      </ol>
      <h3>{say('typed')}</h3>
      <p>{sayPlace(`${place}.typed`)}</p>
      <h3>{say('keys')}</h3>
      <dl className="help-keys">
        {KEYS_OF[place].map((command) => (
          <div key={command}>
            <dt>
              <kbd>{keyHint(command)}</kbd>
            </dt>
            <dd>{sayApp(`command.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
