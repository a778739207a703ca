/** Ends with an exception. */
export const fault = {
  id: 'F2',
  name: 'throws',
  goal: 'none',
  run: () => Promise.reject(new Error('the disk is gone')),
};
