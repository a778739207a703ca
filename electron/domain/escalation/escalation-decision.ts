/** What a supervisor does about a case on the list: takes it over, helps its owner, or has seen it and leaves it where it is. */
export const ESCALATION_DECISIONS = ['taken-over', 'helped', 'seen'] as const;
export type EscalationDecision = (typeof ESCALATION_DECISIONS)[number];
