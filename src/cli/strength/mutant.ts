/** A small change to a source that makes another program of it. */
export interface Mutant {
  /** What kind of change: `boundary`, `dropped statement`, … */
  readonly operator: string;
  /** Line of the change, from 1. */
  readonly line: number;
  /** The changed line as it was and as it is, without indentation: what people read, and how a survivor is named. */
  readonly was: string;
  readonly now: string;
  readonly source: string;
}

/** A replacement of a part of a source, in UTF-16 offsets. */
export interface Edit {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes a mutant of each edit; edits that change nothing, or lead to the same text, are left out. */
export function toMutants(source: string, edits: readonly Edit[]): Mutant[] {
  const mutants = new Map<string, Mutant>();
  for (const { operator, start, end, text } of edits) {
    const changed = source.slice(0, start) + text + source.slice(end);
    if (changed === source || mutants.has(changed)) continue;
    const line = source.slice(0, start).split('\n').length;
    const lineEnd = end + Math.max(0, source.slice(end).search(/\n|$/));
    const lineStart = source.lastIndexOf('\n', start - 1) + 1;
    const tidy = (part: string): string => part.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_SHOWN);
    mutants.set(changed, {
      operator,
      line,
      was: tidy(source.slice(lineStart, lineEnd)),
      now: tidy(source.slice(lineStart, start) + text + source.slice(end, lineEnd)),
      source: changed,
    });
  }
  return [...mutants.values()];
}

const MOST_SHOWN = 160;
