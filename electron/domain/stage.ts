/** The seven stages of an intake (product A1): led in this order, any order allowed. */
export const STAGES = ['receive', 'listen', 'feelings', 'facts', 'remedy', 'apologise', 'confirm'] as const;
export type Stage = (typeof STAGES)[number];
