import { useState } from 'react';
import type { ContactKind } from '../../../electron/domain/complaint.ts';
import { maskedPhone } from '../../../electron/domain/papers/person.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { CasePage } from '../case/timeline-words.ts';

/** Name and number; the number stays masked until somebody dials it, the address is for whoever goes there or writes. */
export function WhomToCall({ page, kind }: { readonly page: CasePage; readonly kind: ContactKind }) {
  const say = useLabels('callBack');
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const {
    phone = '',
    postalAddress = '',
    customerName,
    nameWithheld,
    addressForm,
    addressTitle,
  } = page.fields;
  const name = format.customer({
    name: nameWithheld === true ? '' : (customerName ?? ''),
    addressForm: addressForm ?? null,
    addressTitle: addressTitle ?? '',
  });
  const goes = kind === 'visit' || kind === 'post';
  return (
    <p className="call-back-whom">
      <b>{name}</b>
      {goes ? (
        <span className={postalAddress === '' ? 'soft' : ''} data-whom="address">
          {postalAddress === '' ? say('noAddress') : postalAddress}
        </span>
      ) : phone === '' ? (
        <span className="soft">{say('noNumber')}</span>
      ) : (
        <>
          <span className="call-back-number" data-whom="phone">
            <Icon name="phone" />
            {shown ? phone : maskedPhone(phone)}
          </span>
          <Button
            look="bare"
            small
            icon={shown ? 'hide' : 'search'}
            onPress={() => {
              setShown(!shown);
            }}
          >
            {say(shown ? 'hideNumber' : 'showNumber')}
          </Button>
        </>
      )}
    </p>
  );
}
