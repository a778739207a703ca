import { QueryClientProvider } from '@tanstack/react-query';
import type { Outcome } from '../../electron/domain/refusal.ts';
import type { DeskState } from '../bridge/desk-state.ts';
import { createQueryClient } from '../bridge/query-client.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useKeepCursor } from './keep-cursor.ts';
import { Session } from './session.tsx';

const client = createQueryClient();

/** `first` is the desk state read before anything was drawn. */
export function App({ first }: { readonly first: Outcome<DeskState> }) {
  useKeepCursor();
  if (first.ok) client.setQueryData(['desk-state', {}], first.value);
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <Session />
      </ErrorBoundary>
    </QueryClientProvider>
  );
}
