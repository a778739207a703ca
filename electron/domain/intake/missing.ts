import type { ComplaintFields, FieldName, RemedyStep } from '../complaint.ts';
import { refuse } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import type { Stage } from '../stage.ts';
import { FIELD_NAMES, FIELD_RULES, isBlank } from './field-rules.ts';

export interface Missing {
  readonly stage: Stage;
  readonly field: FieldName;
}

/** What an honest receipt and letter still need, in the order of the form. Nothing in this list blocks saving or printing. */
export function missingOf(fields: ComplaintFields): readonly Missing[] {
  return FIELD_NAMES.filter((field) => isNeeded(field, fields) && !isGiven(field, fields)).map((field) => ({
    stage: FIELD_RULES[field].stage,
    field,
  }));
}

export interface StageState {
  readonly missing: number;
  /** Somebody has entered something there. */
  readonly touched: boolean;
}

/** Known from the branch when a customer arrives; a stage that holds nothing else has not been touched. */
const GIVEN_ON_ARRIVAL: readonly FieldName[] = ['channel', 'paperLanguage', 'sector'];

/** How many are missing in each stage, for the rail. */
export function stageStates(fields: ComplaintFields): Readonly<Record<Stage, StageState>> {
  const missing = missingOf(fields);
  const stateOf = (stage: Stage): StageState => ({
    missing: missing.filter((one) => one.stage === stage).length,
    touched: FIELD_NAMES.some(
      (field) =>
        FIELD_RULES[field].stage === stage && !GIVEN_ON_ARRIVAL.includes(field) && isGiven(field, fields),
    ),
  });
  return {
    receive: stateOf('receive'),
    listen: stateOf('listen'),
    feelings: stateOf('feelings'),
    facts: stateOf('facts'),
    remedy: stateOf('remedy'),
    apologise: stateOf('apologise'),
    confirm: stateOf('confirm'),
  };
}

/**
 * Why this intake cannot become a case yet: somebody to speak to (a name, or the wish to give none), what happened, and the
 * language of the paper. Everything else may stay missing.
 */
export function mayConfirm(fields: ComplaintFields): Refusal | null {
  if (isBlank(fields.customerName) && fields.nameWithheld !== true)
    return refuse('name-missing', { field: 'customerName' });
  if (isBlank(fields.what)) return refuse('facts-missing', { field: 'what' });
  if (fields.paperLanguage === undefined) return refuse('required', { field: 'paperLanguage' });
  return null;
}

/** A step can stand on a paper once it says what is done and who answers for it. */
export function isWholeStep(step: RemedyStep): boolean {
  return !isBlank(step.what) && !isBlank(step.owner);
}

/** The fields as they go into the record: rows of the plan that say nothing are left out. */
export function withoutEmptySteps(fields: ComplaintFields): ComplaintFields {
  if (fields.steps === undefined) return fields;
  const { steps, ...rest } = fields;
  const kept = steps.filter((step) => !isBlank(step.what));
  return kept.length === 0 ? rest : { ...rest, steps: kept };
}

export function isNeeded(field: FieldName, fields: ComplaintFields): boolean {
  const { needed } = FIELD_RULES[field];
  return needed === 'always' || (needed !== 'optional' && needed(fields));
}

function isGiven(field: FieldName, fields: ComplaintFields): boolean {
  if (field === 'steps') return fields.steps?.some(isWholeStep) === true && fields.steps.every(isWholeStep);
  const value = fields[field];
  if (typeof value === 'string') return !isBlank(value);
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined;
}
