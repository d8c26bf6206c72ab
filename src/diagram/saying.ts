import { kindOfLabel } from './kind-of-label.ts';

/** "1. look here", "(2) miss", "3) write" */
const NUMBERED = /^\(?\d{1,2}\s?[.):]\s*(?=\p{L})(\p{Ll})?/u;
const REQUEST = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/;
/** Two words or more that begin with a small letter. */
const SMALL = /^\p{Ll}[^\n]*\s\S/u;

/** Whether a text is a numbered step of a flow, which is never the name of a component. */
export function isNumbered(text: string): boolean {
  const found = NUMBERED.exec(text.trim());
  // "1. Load balancer" may be a name.
  return found !== null && (found[1] !== undefined || kindOfLabel(text) === null);
}

/** Whether a text rather tells what happens on an arrow ("2. miss", "GET /x", "whats due?") than names a component. */
export function isSaying(text: string): boolean {
  const words = text.trim();
  if (isNumbered(words) || REQUEST.test(words) || words.endsWith('?')) return true;
  return SMALL.test(words) && kindOfLabel(words) === null;
}
