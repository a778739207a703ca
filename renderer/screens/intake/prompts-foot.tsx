import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useIntake } from './intake-context.ts';

/** Below the prompts: the phrases in two languages and the talking guide. */
export function PromptsFoot({ onGuide }: { readonly onGuide: () => void }) {
  const say = useLabels('guidance');
  const { openPhrases } = useIntake();
  return (
    <div className="prompts-foot">
      <Button look="bare" small icon="swap" onPress={openPhrases}>
        {say('phrases.open')}
        <Kbd command="phrases" />
      </Button>
      <Button look="bare" small icon="bookmark" command="guide" onPress={onGuide}>
        {say('guide.open')}
      </Button>
    </div>
  );
}
