import { useLabels } from '../../labels/use-labels.ts';

const NAMED = ['complex', 'specially-complex', 'payment-exceptional'] as const;

/** The ground of an extension; a branch's own rule has only the code it was given. */
export function useStepName(): (stepId: string) => string {
  const say = useLabels('clocks');
  return (stepId) => {
    const named = NAMED.find((one) => one === stepId);
    return named === undefined ? stepId : say(`extend.steps.${named}`);
  };
}
