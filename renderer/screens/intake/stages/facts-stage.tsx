import { SECTORS } from '../../../../electron/domain/branch.ts';
import { useLabels } from '../../../labels/use-labels.ts';
import { Select } from '../../../ui/select.tsx';
import { DraftOne, DraftSelect } from '../draft-choices.tsx';
import {
  DraftArea,
  DraftDate,
  DraftDateTime,
  DraftFlag,
  DraftMoney,
  DraftText,
  DraftTime,
  useFieldProps,
} from '../draft-fields.tsx';
import { useIntake } from '../intake-context.ts';
import { LinkedCases } from '../linked-cases.tsx';
import { useSectorWords } from '../sector-words.ts';
import { FormGroup } from './form-group.tsx';

/** What, when, where, what is asked for, and what has been found: dense, in groups of two columns. */
export function FactsStage() {
  const say = useLabels('intake');
  const { view } = useIntake();
  return (
    <div className="dense">
      <FormGroup title={say('group.what')}>
        <div className="row-fields is-wide-first">
          <DraftText name="matter" />
          <DraftDate name="happenedOn" towards="past" />
          <DraftTime name="happenedTime" />
        </div>
        <DraftArea name="what" rows={3} hint={say('note.what')} />
        <div className="row-fields is-wide-first">
          <DraftText name="where" />
          <DraftSelect name="place" />
        </div>
      </FormGroup>
      <Findings />
      <FormGroup title={say('group.wish')}>
        <div className="row-fields is-wide-first">
          <DraftArea name="request" rows={2} />
          <DraftMoney name="requestAmount" />
        </div>
      </FormGroup>
      <Classification />
      <FormGroup title={say('group.links')}>
        <LinkedCases />
        {view.nameKept ? null : <DraftText name="staffConcerned" />}
      </FormGroup>
    </div>
  );
}

/** None chosen stays none: an open fact is never turned into an established one by a default (seed 004, five taboos). */
function Findings() {
  const say = useLabels('intake');
  const { fields } = useIntake();
  const established = fields.factsState === 'established';
  const open = fields.factsState !== undefined && !established;
  const partly = established && (fields.cause === 'shared' || fields.cause === 'third-party');
  const ours = established && fields.cause === 'ours';
  return (
    <FormGroup title={say('group.cause')}>
      <DraftOne name="factsState" small />
      {established ? <DraftOne name="cause" small /> : null}
      {ours ? <DraftOne name="principle" small /> : null}
      {ours || partly ? <DraftArea name="rootCause" rows={2} /> : null}
      {partly ? <DraftArea name="ourPart" rows={2} /> : null}
      {open ? (
        <div className="row-fields is-wide-first">
          <DraftText name="toCheck" />
          <DraftDateTime name="checkBy" />
        </div>
      ) : null}
    </FormGroup>
  );
}

function Classification() {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const { draft, fields } = useIntake();
  const { categories, productWord } = useSectorWords();
  const sector = useFieldProps('sector');
  const category = useFieldProps('category');
  return (
    <FormGroup title={say('group.sort')}>
      <div className="row-fields">
        <Select
          {...sector}
          options={SECTORS.map((code) => ({ code, label: sayTerm(`sector.${code}`) }))}
          value={fields.sector}
          onCommit={(code) => {
            draft.set('sector', code);
            draft.set('category', undefined);
          }}
        />
        <Select
          {...category}
          options={categories}
          value={fields.category}
          onCommit={(code) => {
            draft.set('category', code);
          }}
        />
        <DraftText name="product" label={productWord ?? say('field.product')} />
      </div>
      <div className="row-fields is-fitted">
        <DraftOne name="complaintKind" small />
        <DraftOne name="severity" small />
      </div>
      <div className="row-fields is-fitted">
        <DraftFlag name="safety" />
        <DraftOne name="publicPost" small />
      </div>
    </FormGroup>
  );
}
