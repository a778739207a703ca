import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { cardPlace } from './card-place.ts';
import { SketchOf } from './sketch-of.tsx';
import { STOPS } from './stops.ts';
import type { Stop } from './stops.ts';
import { useLight } from './use-light.ts';

export interface TourProps {
  readonly at: number;
  /** Null leaves. */
  readonly onMove: (stop: number | null) => void;
}

/** The way round: one stop after the other over the real pages. Left at any time, and gone on with from the same stop. */
export function Tour({ at, onMove }: TourProps) {
  const stop = STOPS[Math.min(at, STOPS.length - 1)];
  return stop === undefined ? null : <AtStop stop={stop} at={STOPS.indexOf(stop)} onMove={onMove} />;
}

function AtStop({ stop, at, onMove }: TourProps & { readonly stop: Stop }) {
  const say = useLabels('tour');
  const navigate = useNavigate();
  const { appearance } = useDeskState();
  const { tell } = useTell('note-tour');
  const light = useLight(stop.lit);
  const isLast = at === STOPS.length - 1;
  useEffect(() => {
    void navigate({ to: stop.to });
  }, [navigate, stop.to]);
  useEffect(() => {
    void tell({ stop: at, over: false });
  }, [tell, at]);
  const before = (): void => {
    if (at > 0) onMove(at - 1);
  };
  const after = (): void => {
    if (!isLast) {
      onMove(at + 1);
      return;
    }
    void tell({ stop: at, over: true });
    onMove(null);
  };
  return (
    <ModalOverlay
      className="veil tour-veil"
      isOpen
      onOpenChange={(stays) => {
        if (!stays) onMove(null);
      }}
    >
      <div className={light === null ? 'tour-light is-dark' : 'tour-light'} style={light ?? {}} />
      <Modal className="tour-card" style={cardPlace(light, window, appearance.scale)}>
        <Dialog className="dialog-in">
          <p className="meta">{say('count', { n: at + 1, all: STOPS.length })}</p>
          <Heading slot="title">{say(`${stop.code}.title`)}</Heading>
          <p aria-live="polite">{say(`${stop.code}.words`)}</p>
          {stop.sketch === undefined ? null : <SketchOf sketch={stop.sketch} />}
          <div className="acts">
            <Button
              look="bare"
              small
              onPress={() => {
                onMove(null);
              }}
            >
              {say('leave')}
              <Kbd>Esc</Kbd>
            </Button>
            <Button small icon="left" onPress={before} off={at === 0 ? '' : false}>
              {say('before')}
            </Button>
            <Button look="main" small command="main-button" onPress={after} autoFocus>
              {say(isLast ? 'finish' : 'after')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
