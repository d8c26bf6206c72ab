/** How long the description of a case may be, after `caseSchema`. */
const LEAST = 10;
const MOST = 200;

/**
 * A description as our cases have it: one line of 10 to 200 characters. One that is too short gets `context` in front of
 * it, one that is too long is cut.
 */
export function caseDescription(text: string, context: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const long = line.length < LEAST ? `${context}: ${line}`.padEnd(LEAST, '.') : line;
  const whole = long.charAt(0).toUpperCase() + long.slice(1);
  return whole.length <= MOST ? whole : `${whole.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
