import { PRINT_TRAYS } from '../../../electron/domain/paper.ts';
import type { PrintTray } from '../../../electron/domain/paper.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { SettingPage } from '../settings/setting-page.tsx';

interface Choice {
  readonly printers: readonly { readonly name: string; readonly title: string }[];
  readonly chosen: Readonly<Record<PrintTray, string | null>>;
}

/** Which printer takes which papers at this desk; without a choice the system asks each time. */
export function PrintersScreen() {
  const say = useLabels('settings');
  const view = useDesk('printers', {}, { anew: true });
  return (
    <SettingPage
      name="settings-printers"
      title={say('home.row.printers.name')}
      note={say('home.row.printers.note')}
    >
      <View of={view} rows={2}>
        {(choice) => PRINT_TRAYS.map((tray) => <TrayPrinter key={tray} tray={tray} choice={choice} />)}
      </View>
    </SettingPage>
  );
}

/** No printer is called so: names of printers hold no blank. */
const ASK = ' ';

function TrayPrinter({ tray, choice }: { readonly tray: PrintTray; readonly choice: Choice }) {
  const say = useLabels('stationery');
  const choose = useTell('choose-printer');
  const test = useTell('print-test-page');
  const chosen = choice.chosen[tray];
  const title = choice.printers.find(({ name }) => name === chosen)?.title;
  const options = [
    { code: ASK, label: say('printers.ask') },
    ...choice.printers.map((printer) => ({ code: printer.name, label: printer.title })),
    // A choice that is unplugged stays visible: what is printed meanwhile is refused, not sent elsewhere.
    ...(chosen === null || title !== undefined
      ? []
      : [{ code: chosen, label: say('printers.gone', { name: chosen }) }]),
  ];
  const keep = async (code: string): Promise<void> => {
    const outcome = await choose.tell({ tray, printer: code === ASK ? null : code });
    if (outcome.ok) showToast({ words: say('printers.saved') });
  };
  const print = async (): Promise<void> => {
    const outcome = await test.tell({ tray });
    if (outcome.ok) showToast({ words: say('printers.tested', { name: title ?? say('printers.ask') }) });
  };
  const refusal = choose.refusal ?? test.refusal;
  return (
    <section>
      <Select
        name={`printer-${tray}`}
        label={say(`printers.${tray}`)}
        options={options}
        value={chosen ?? ASK}
        onCommit={(code) => void keep(code)}
        note={choice.printers.length === 0 ? say('printers.none') : say('printers.how')}
      />
      <div className="acts">
        <Button small busy={test.busy ? say('printers.printing') : false} onPress={() => void print()}>
          {say('printers.test')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </section>
  );
}
