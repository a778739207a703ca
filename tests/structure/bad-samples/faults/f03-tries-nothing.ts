/** Looks survived, and was never tried. */
export const fault = {
  id: 'F3',
  name: 'tries nothing',
  goal: 'none',
  run: () => Promise.resolve({ tries: 0, survived: 0 }),
};
