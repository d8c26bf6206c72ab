import type { NamedSection } from './name-section.ts';

/** A heading, however it is written. */
export interface Heading {
  readonly text: string;
  readonly named: NamedSection | null;
  /** Of `#` headings 1–6; lines that only look like headings are below those. */
  readonly level: number;
  /** Where the rest of the line begins ("Requirements: users can…"), or null where nothing follows. */
  readonly rest: number | null;
  /** "**Rejected.** A counter …" */
  readonly isRunIn?: boolean;
  /** Set off from what stands below, whatever it says: in bold ("**run**"), or a title of its own ("CLICKS"; see title-lines.ts). */
  readonly isSet?: boolean;
}

/** The level of bold lines, lines in capitals and lines that end with a colon. */
export const LOOSE_LEVEL = 7;
/** The level of bullets that are headings. */
export const BULLET_LEVEL = 8;
