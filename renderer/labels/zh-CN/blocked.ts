export const blocked = {} as const;
