/** What is found on a line. Offsets are of the text. */
export interface FoundEndpoint {
  readonly method: string | null;
  readonly path: string;
  readonly start: number;
  /** Where what follows the path begins. */
  readonly rest: number;
}
