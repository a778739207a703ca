import { CONTACT_KINDS } from '../../../../electron/domain/complaint.ts';
import { useLabels } from '../../../labels/use-labels.ts';
import { Select } from '../../../ui/select.tsx';
import { DraftOne } from '../draft-choices.tsx';
import { DraftArea, DraftDateTime, DraftFlag, DraftText, useFieldProps } from '../draft-fields.tsx';
import { GoodwillGroup } from '../goodwill-group.tsx';
import { useIntake } from '../intake-context.ts';
import { RemedySteps } from '../remedy-steps.tsx';
import { FormGroup } from './form-group.tsx';

/** The plan with a person and a time on every row, one amount, and what the customer says to it. */
export function RemedyStage() {
  const say = useLabels('intake');
  const { fields } = useIntake();
  return (
    <div className="dense">
      <RemedySteps />
      <GoodwillGroup />
      <FormGroup title={say('group.agreement')}>
        <div className="row-fields is-fitted">
          <DraftOne name="answer" small />
          {fields.answer === undefined ? null : <DraftText name="answerBasis" />}
        </div>
      </FormGroup>
      <FormGroup title={say('group.contactNext')}>
        <div className="row-fields is-wide-first">
          <DraftDateTime name="nextContactAt" />
          <NextContactKind />
        </div>
        <DraftFlag name="resolved" />
        {fields.resolved === true ? <DraftText name="resolutionBasis" /> : null}
        <DraftArea name="prevention" rows={2} />
      </FormGroup>
    </div>
  );
}

function NextContactKind() {
  const { draft, fields } = useIntake();
  const sayTerm = useLabels('terms');
  const field = useFieldProps('nextContactKind');
  return (
    <Select
      {...field}
      options={CONTACT_KINDS.map((code) => ({ code, label: sayTerm(`contact.${code}`) }))}
      value={fields.nextContactKind}
      onCommit={(code) => {
        draft.set('nextContactKind', code);
      }}
    />
  );
}
