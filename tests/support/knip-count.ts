interface KnipReport {
  readonly counters: { readonly processed: number };
}

/** A knip reporter: how many files knip looked at, which its own reports leave out. */
export default function knipCount(report: KnipReport): void {
  console.log(`knip looked at ${String(report.counters.processed)} files`);
}
