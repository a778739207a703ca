import { useRef, useState } from 'react';
import { LOGO_TYPES, logoOf } from '../../../electron/domain/stationery.ts';
import type { Logo, LogoFault } from '../../../electron/domain/stationery.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

export interface LogoFieldProps {
  readonly logo: Logo | null;
  readonly off: boolean;
  readonly onChange: (logo: Logo | null) => void;
}

/** A picture from a file, looked at by its bytes before it is taken. */
export function LogoField({ logo, off, onChange }: LogoFieldProps) {
  const say = useLabels('stationery');
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<LogoFault | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = logoOf(bytes);
    setFault('fault' in found ? found.fault : null);
    if (!('fault' in found)) onChange({ type: found.type, base64: base64Of(bytes) });
  };
  return (
    <div className="field" role="group" aria-labelledby="logo-label">
      <div className="legend" id="logo-label">
        {say('logo')}
      </div>
      {logo === null ? null : (
        <p>
          <img className="logo-shown" alt={say('logo')} src={`data:${logo.type};base64,${logo.base64}`} />
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={LOGO_TYPES.join(',')}
        data-field="logo"
        aria-label={say('chooseLogo')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <div className="acts">
        <Button small off={off ? '' : false} onPress={() => input.current?.click()}>
          {say(logo === null ? 'chooseLogo' : 'changeLogo')}
        </Button>
        {logo === null ? null : (
          <Button
            small
            look="bare"
            off={off ? '' : false}
            onPress={() => {
              onChange(null);
            }}
          >
            {say('removeLogo')}
          </Button>
        )}
      </div>
      {fault === null ? (
        <p className="meta">{say('logoNote')}</p>
      ) : (
        <p className="bad" role="alert">
          {say(`logoFault.${fault}`)}
        </p>
      )}
    </div>
  );
}

function base64Of(bytes: Uint8Array): string {
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
}
