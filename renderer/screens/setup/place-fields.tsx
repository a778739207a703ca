import { COUNTRIES } from '../../../electron/domain/branch.ts';
import { CURRENCIES } from '../../../electron/domain/money.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Select } from '../../ui/select.tsx';
import type { Place } from './branch-form.ts';
import { regionsOf } from './deadline-rules.tsx';
import type { SetupFieldsProps } from './fields-props.ts';
import { useRegionWords } from './region-words.ts';

const ZONES = ['Asia/Shanghai', 'Asia/Urumqi', 'Europe/London', 'Europe/Warsaw', 'UTC'];
const WHOLE_COUNTRY = 'whole';

export interface PlaceFieldsProps extends SetupFieldsProps {
  readonly place: Place;
  readonly packs: readonly Pack[];
}

/** Country and region decide the deadline; zone and currency are suggested from them. */
export function PlaceFields({ form, change, place, packs }: PlaceFieldsProps) {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const regionWords = useRegionWords();
  const regions = regionsOf(packs, place.country);
  const suggested = (chosen: unknown): string | undefined =>
    chosen === undefined ? say('suggested') : undefined;
  const zones = ZONES.includes(place.zone) ? ZONES : [place.zone, ...ZONES];
  return (
    <>
      <h2 className="first">{say('placeHead')}</h2>
      <div className="grid-fields">
        <Select
          name="country"
          label={say('country')}
          aside={suggested(form.country)}
          options={COUNTRIES.map((code) => ({ code, label: sayTerm(`country.${code}`) }))}
          value={place.country}
          onCommit={(country) => {
            change({ country, region: '', confirmedRules: [] });
          }}
        />
        {regions.length === 0 ? null : (
          <Select
            name="region"
            label={say('region')}
            options={[WHOLE_COUNTRY, ...regions].map((code) => ({ code, label: regionWords(code) }))}
            value={place.region === '' ? WHOLE_COUNTRY : place.region}
            onCommit={(region) => {
              change({ region: region === WHOLE_COUNTRY ? '' : region, confirmedRules: [] });
            }}
          />
        )}
        <Select
          name="zone"
          label={say('zone')}
          aside={suggested(form.zone)}
          options={zones.map((code) => ({ code, label: code }))}
          value={place.zone}
          onCommit={(zone) => {
            change({ zone });
          }}
        />
        <Select
          name="currency"
          label={say('currency')}
          aside={suggested(form.currency)}
          options={CURRENCIES.map((code) => ({ code, label: `${sayTerm(`currency.${code}`)} ${code}` }))}
          value={place.currency}
          onCommit={(currency) => {
            change({ currency });
          }}
        />
      </div>
    </>
  );
}
