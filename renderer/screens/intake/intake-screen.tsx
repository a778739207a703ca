export function IntakeScreen(_props: { readonly caseId: string }) {
  return null;
}
