/** Branded identifiers: a case id cannot be handed where a paper id is wanted. All ids are UUIDv7 strings made by the platform. */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]?: Name };

export type CaseId = Branded<string, 'case'>;
export type StaffId = Branded<string, 'staff'>;
export type PaperId = Branded<string, 'paper'>;
export type PromiseId = Branded<string, 'promise'>;
export type ImprovementId = Branded<string, 'improvement'>;
export type FollowUpId = Branded<string, 'follow-up'>;
export type SaidLineId = Branded<string, 'said-line'>;
/** `branch-counter`, for example `WTL-3`: whose log an event was first written in. */
export type CounterId = Branded<string, 'counter'>;
