/** Turns one complete HTML document into PDF bytes; implemented by a hidden window of the desk. */
export interface PdfPrinter {
  /** @throws Error when the document cannot be loaded or printed within its time */
  readonly print: (html: string) => Promise<Uint8Array>;
}
