export const caseLabels = {} as const;
