import { PACK_KINDS } from '../../../electron/domain/packs/envelope.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePackName } from './pack-words.ts';
import type { PackSummary } from './pack-words.ts';

export interface PackListProps {
  readonly packs: readonly PackSummary[];
  readonly mayChange: boolean;
  readonly onEdit: (packId: string) => void;
  /** The pack that is being written now. */
  readonly exporting: string | null;
  readonly onExport: (packId: string) => void;
  readonly onPutBack: (pack: PackSummary) => void;
}

/** The packs by kind, each with its version, where it comes from and what can be done with it. */
export function PackList(props: PackListProps) {
  const say = useLabels('packs');
  return PACK_KINDS.map((kind) => (
    <section key={kind} className="group" aria-labelledby={`packs-${kind}`}>
      <h2 id={`packs-${kind}`}>{say(`kind.${kind}`)}</h2>
      <ul className="pack-list">
        {props.packs
          .filter((pack) => pack.kind === kind)
          .map((pack) => (
            <PackRow key={pack.id} {...props} pack={pack} />
          ))}
      </ul>
    </section>
  ));
}

function PackRow({
  pack,
  mayChange,
  onEdit,
  exporting,
  onExport,
  onPutBack,
}: PackListProps & { readonly pack: PackSummary }) {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  const nameOf = usePackName();
  const format = useFormat();
  const name = nameOf(pack.id);
  const { rows, off } = pack.changes;
  const date = pack.importedAt === null ? '' : format.shortDate(localDateOf(pack.importedAt, format.zone));
  const newer = pack.state === 'changed' && (pack.shippedVersion ?? 0) > pack.version;
  return (
    <li data-pack={pack.id} data-state={pack.state}>
      <span>
        <span className="strong">{name}</span>
        {name === pack.id ? null : <span className="meta">{` ${pack.id}`}</span>}
        <span className="meta block">
          {[say('rows', { count: rows }), ...(off === 0 ? [] : [say('off', { count: off })])].join(
            sayTerm('factSeparator'),
          )}
        </span>
      </span>
      <span className="soft">{say('version', { version: pack.version })}</span>
      <span className={pack.state === 'shipped' ? 'meta' : 'state is-kept'}>
        {pack.state === 'shipped' ? null : <Icon name="pencil" />}
        <span>{say(`state.${pack.state}`, { name: pack.importedByName, date })}</span>
        {newer ? (
          <span className="meta block">{say('newerShipped', { version: pack.shippedVersion ?? 0 })}</span>
        ) : null}
      </span>
      <span className="pack-acts">
        <Button
          small
          label={`${mayChange ? say('edit') : say('look')}: ${name}`}
          onPress={() => {
            onEdit(pack.id);
          }}
        >
          {mayChange ? say('edit') : say('look')}
        </Button>
        {mayChange ? (
          <>
            <Button
              small
              look="bare"
              icon="export"
              label={`${say('export')}: ${name}`}
              busy={exporting === pack.id && say('exporting')}
              onPress={() => {
                onExport(pack.id);
              }}
            >
              {say('export')}
            </Button>
            {pack.state === 'shipped' ? null : (
              <Button
                small
                look="bare"
                icon="return"
                label={`${say(pack.state === 'own' ? 'takeOut' : 'putBack')}: ${name}`}
                onPress={() => {
                  onPutBack(pack);
                }}
              >
                {say(pack.state === 'own' ? 'takeOut' : 'putBack')}
              </Button>
            )}
          </>
        ) : null}
      </span>
    </li>
  );
}
