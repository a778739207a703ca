export function CaseScreen(_props: { readonly caseId: string }) {
  return null;
}
