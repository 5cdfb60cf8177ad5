/** One physical line of a document: its number (1-based) and its text in Unicode NFC. */
export interface DocumentLine {
  readonly number: number;
  readonly text: string;
}
