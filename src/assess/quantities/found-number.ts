/** A number in a text, without its unit. */
export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** "100.000": one hundred, or in much of Europe a hundred thousand. */
  readonly isAmbiguous: boolean;
}
