import { rows } from '../../electron/store/rows.ts';

export const shown = rows;
