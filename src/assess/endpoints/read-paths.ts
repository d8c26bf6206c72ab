import { cleanPath } from './clean-path.ts';
import type { FoundEndpoint } from './found-endpoint.ts';

/** "/login", "/:code", "/.well-known/jwks.json"; not "/24", which is a net. */
const PATH = String.raw`\/(?=[a-z:{<._])(?:[\w\-./:<>*~%@$+!=&?[\]]|\(s\)|(?<=[/.:=])\{[\w-]{1,40}\??\}){1,120}`;
const FIRST = new RegExp(`^[\`*"']{0,3}${PATH}`, 'i');
/** Paths in a list: behind the beginning, a space or a comma. */
const LISTED = new RegExp(`(?<=^|[\\s,;|·\`*"'])${PATH}`, 'gi');
/** Behind it stands the answer, where a path is the target of a redirect. */
const ANSWER = /->|=>|[→⇒]|\s[-–—]\s|:\s/;
const BRACKETS = /\([^()\n]{0,400}\)|\{[^{}\n]{0,400}\}/g;
/** "email, pw", "(pkce)", "{url}" */
const FIELDS = /^[`*"']{0,3}\s+(?:[({]|(?!\/)[\w?]+\s?,\s?[\w?]+)/;

/** Whether a line begins with a path that has no method before it. */
export const beginsWithPath = (line: string): boolean => FIRST.test(line);

/** Whether fields, or an answer, stand behind the path that a line begins with. */
export function hasMoreThanPath(line: string): boolean {
  const rest = line.replace(FIRST, '');
  return ANSWER.test(rest) || FIELDS.test(rest);
}

/** The paths without a method on a line that begins with one: "/authorize /token (pkce)", "/logout, GET /sessions". */
export function pathsIn(line: string, offset: number): FoundEndpoint[] {
  // `{id}` within a path stays: only what stands behind a space is blanked.
  const open = line.replace(BRACKETS, (all, at: number) =>
    /[\s,]/.test(line.charAt(at - 1)) ? ' '.repeat(all.length) : all,
  );
  const answer = ANSWER.exec(open)?.index ?? open.length;
  return [...open.slice(0, answer).matchAll(LISTED)].map((match) => {
    const path = cleanPath(match[0], line.slice(0, match.index));
    const start = offset + match.index;
    return { method: null, path, start, rest: start + path.length };
  });
}
