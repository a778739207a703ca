import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { HelpOnPage } from '../help/help-on-page.tsx';
import { TourContext } from './tour-context.ts';
import { Tour } from './tour.tsx';

/** Around every page of the open desk: F1, and the way round for whoever asks for it. Both are gone when the desk locks. */
export function Guide({ children }: { readonly children: ReactNode }) {
  const [stop, setStop] = useState<number | null>(null);
  const navigate = useNavigate();
  return (
    <TourContext.Provider value={setStop}>
      {children}
      {stop === null ? (
        <HelpOnPage
          onTour={() => {
            setStop(0);
          }}
          onAbout={() => void navigate({ to: '/about' })}
        />
      ) : (
        <Tour at={stop} onMove={setStop} />
      )}
    </TourContext.Provider>
  );
}
