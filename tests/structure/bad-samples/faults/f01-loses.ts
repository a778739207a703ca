/** Loses one in three. */
export const fault = {
  id: 'F1',
  name: 'loses something',
  goal: 'none',
  run: () => Promise.resolve({ tries: 3, survived: 2 }),
};
