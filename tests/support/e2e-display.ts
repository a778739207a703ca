/** Before each end-to-end file: the first of the two workers has the display the run began with, the second the other one. */
const { VITEST_POOL_ID, AMENDS_OTHER_DISPLAY, AMENDS_OTHER_AUTHORITY } = process.env;
if (Number(VITEST_POOL_ID) % 2 === 0) {
  process.env['DISPLAY'] = AMENDS_OTHER_DISPLAY;
  process.env['XAUTHORITY'] = AMENDS_OTHER_AUTHORITY;
}
