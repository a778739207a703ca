import { Component } from 'react';
import type { ReactNode } from 'react';
import { useLabels } from '../labels/use-labels.ts';
import { BlankSlate } from '../ui/blank-slate.tsx';
import { Button } from '../ui/button.tsx';

interface Caught {
  readonly reference: string | null;
}

/** A bug in drawing: what is saved is safe, and a reference joins what the clerk says with what the console logged. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { reference: null };

  static getDerivedStateFromError(): Caught {
    return { reference: `W${Date.now().toString(36).toUpperCase().slice(-6)}` };
  }

  override componentDidCatch(error: Error): void {
    // The message may hold a customer's words; the name and the place in the code do not.
    console.error(this.state.reference, error.name, error.stack?.split('\n').slice(1, 6).join('\n'));
  }

  override render(): ReactNode {
    const { reference } = this.state;
    return reference === null ? this.props.children : <Broken reference={reference} />;
  }
}

function Broken({ reference }: { readonly reference: string }) {
  const say = useLabels('app');
  return (
    <main className="bare-page" role="alert">
      <BlankSlate
        title={say('brokenTitle')}
        act={
          <Button
            look="main"
            autoFocus
            onPress={() => {
              window.location.hash = '#/today';
              window.location.reload();
            }}
          >
            {say('startAgain')}
          </Button>
        }
      >
        {say('brokenSafe', { reference })}
      </BlankSlate>
    </main>
  );
}
