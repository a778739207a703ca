import { createContext, useContext } from 'react';

type StartTour = (stop: number) => void;

export const TourContext = createContext<StartTour | null>(null);

/** Starts the way round at a stop, counted from 0. */
export function useStartTour(): StartTour {
  const start = useContext(TourContext);
  if (start === null) throw new Error('the tour starts from a page of the open desk');
  return start;
}
