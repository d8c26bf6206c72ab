import { Parser, type Options, type Program } from 'acorn';

/** With more brackets, what is inside a regular expression is left to the engine that will run it. */
const MOST_BRACKETS = 100;

/** What acorn keeps of the regular expression that it reads; its types do not tell. */
interface PatternState {
  readonly source: string;
}
interface PatternReader {
  validateRegExpPattern(state: PatternState): void;
}

/**
 * acorn compares each named group with each other one by all alternatives around them, so that a pattern of a few
 * thousand groups would keep it for hours.
 */
const BoundedParser = Parser.extend((Base) => {
  class Bounded extends (Base as unknown as new () => PatternReader) {
    override validateRegExpPattern(state: PatternState): void {
      if (state.source.split('(').length <= MOST_BRACKETS) super.validateRegExpPattern(state);
    }
  }
  return Bounded as unknown as typeof Parser;
});

/** Parses a submission's source, in a time that its length bounds. Throws a `SyntaxError` with its place. */
export function parseScript(source: string, options: Options): Program {
  return BoundedParser.parse(source, options);
}
