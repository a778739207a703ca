import { PRINT_TRAYS } from '../../../electron/domain/paper.ts';
import type { PrintTray } from '../../../electron/domain/paper.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { SettingPage } from '../settings/setting-page.tsx';
import { TraySelect } from './tray-select.tsx';
import type { PrinterChoice } from './tray-select.tsx';

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

function TrayPrinter({ tray, choice }: { readonly tray: PrintTray; readonly choice: PrinterChoice }) {
  const say = useLabels('stationery');
  const test = useTell('print-test-page');
  const title = choice.printers.find(({ name }) => name === choice.chosen[tray])?.title;
  const print = async (): Promise<void> => {
    const outcome = await test.tell({ tray });
    if (outcome.ok) showToast({ words: say('printers.tested', { name: title ?? say('printers.ask') }) });
  };
  return (
    <section>
      <TraySelect tray={tray} choice={choice} />
      <div className="acts">
        <Button small busy={test.busy ? say('printers.printing') : false} onPress={() => void print()}>
          {say('printers.test')}
        </Button>
      </div>
      <RefusalNote refusal={test.refusal} />
    </section>
  );
}
