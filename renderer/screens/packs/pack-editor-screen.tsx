import { useNavigate } from '@tanstack/react-router';
import type { Answer } from '../../bridge/answer.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { PackEditor } from './pack-editor.tsx';

/** One pack, line by line. */
export function PackEditorScreen({ packId }: { readonly packId: string }) {
  const say = useLabels('packs');
  const navigate = useNavigate();
  const list = useDesk('pack-list', {});
  const packs = useDesk('packs', {});
  const back = (): void => void navigate({ to: '/settings/packs' });
  const summary = list.value?.packs.find((one) => one.id === packId);
  const pack = packs.value?.packs.find((one) => one.id === packId);
  const waiting = list.phase === 'ready' ? packs : list;
  return (
    <Frame here="settings" onBack={back}>
      <View<Answer<'pack-list'> | Answer<'packs'>>
        of={waiting}
        rows={8}
        empty={() => summary === undefined || pack === undefined}
        slate={
          <main className="bare-stage">
            <BlankSlate
              title={say('editor.notFound')}
              act={<Button onPress={back}>{say('toList')}</Button>}
            />
          </main>
        }
      >
        {() =>
          summary === undefined || pack === undefined ? null : (
            <PackEditor
              key={`${pack.id}-${String(pack.version)}`}
              pack={pack}
              summary={summary}
              onBack={back}
            />
          )
        }
      </View>
    </Frame>
  );
}
