import { rows } from '../store/rows.ts';

export const count = rows.length;
