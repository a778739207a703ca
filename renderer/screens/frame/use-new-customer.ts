import { useNavigate } from '@tanstack/react-router';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { showToast } from '../../ui/toast.tsx';

/** Opens an intake at once: the service clock runs from the first second. */
export function useNewCustomer(): { readonly start: () => void; readonly busy: boolean } {
  const navigate = useNavigate();
  const sayRefusal = useRefusalWords();
  const { tell, busy } = useTell('receive-customer');
  const start = async (): Promise<void> => {
    if (busy) return;
    const outcome = await tell({});
    if (outcome.ok) await navigate({ to: '/intake/$caseId', params: { caseId: outcome.value.caseId } });
    else showToast({ words: sayRefusal(outcome), stays: true });
  };
  return { start: () => void start(), busy };
}
