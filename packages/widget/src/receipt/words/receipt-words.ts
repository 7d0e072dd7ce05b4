/** What is said about keeping the receipt. Blanks in braces are filled in. */
export interface ReceiptWords {
  readonly save: string;
  /** `{name}` is the file. */
  readonly saved: string;
  readonly failed: string;
  readonly form: string;
  readonly version: string;
  /** The SHA-256 of the schema, by which a question as it was asked can be proved. */
  readonly checksum: string;
}
