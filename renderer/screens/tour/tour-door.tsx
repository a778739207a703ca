import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { STOPS } from './stops.ts';
import { useStartTour } from './tour-context.ts';

/** Offered once to each person: begin, go on where it was left, or not at all. Afterwards the help has it. */
export function TourDoor() {
  const say = useLabels('tour');
  const { tour } = useDeskState();
  const start = useStartTour();
  const { tell } = useTell('note-tour');
  if (tour?.over === true) return null;
  return (
    <section data-door="tour">
      <h2>{say('door')}</h2>
      <p className="soft">
        {tour === null ? say('doorNote') : say('doorLeft', { n: tour.stop + 1, all: STOPS.length })}
      </p>
      <div className="acts">
        <Button
          small
          icon="right"
          onPress={() => {
            start(tour?.stop ?? 0);
          }}
        >
          {say(tour === null ? 'begin' : 'goOn')}
        </Button>
        <Button look="bare" small onPress={() => void tell({ stop: tour?.stop ?? 0, over: true })}>
          {say('notNow')}
        </Button>
      </div>
    </section>
  );
}
