export function LetterScreen(_props: { readonly paperId: string }) {
  return null;
}
