import type { OutlinedLine } from '../statements/outline.ts';

/** What every request and answer may have, whatever it is about. `Idempotency-Key` and `Set-Cookie` say something. */
const HEADER =
  /^(?:accept(?:-[a-z]+)*|authorization|cache-control|connection|content-[a-z]+|cookie|date|etag|host|location|origin|pragma|referer|server|te|trailer|transfer-encoding|upgrade|user-agent|vary|via|x-forwarded-[a-z]+|x-requested-with)\s?:/i;
/** Of those, what is no word of the candidate's own in a list below a request. */
const SURE_HEADER = /^(?:accept|authorization|content-type|host|user-agent)\s?:/i;
const VERSION = /\bHTTP\/\d/;
const ANSWER = /^HTTP\/\d/;
/** How much of a line is looked at. */
const LOOKED_AT = 200;

/** Whether a line of a fence begins a request as it goes over the wire: with a version, or a header below it. */
export function beginsMessage(lines: readonly OutlinedLine[], index: number, text: string): boolean {
  const isCode = lines[index]?.line.kind === 'code';
  return isCode && (VERSION.test(shown(lines[index], text)) || SURE_HEADER.test(shown(lines[index + 1], text)));
}

/** Whether what stands behind a blank line of a fence can only belong to the request before it: a body, or the answer. */
export function isBodyOrAnswer(next: OutlinedLine | undefined, text: string): boolean {
  return next?.line.kind === 'code' && /^(?:[{[]|HTTP\/\d)/.test(shown(next, text));
}

const shown = (one: OutlinedLine | undefined, text: string): string =>
  one === undefined ? '' : text.slice(one.line.start, Math.min(one.line.end, one.line.start + LOOKED_AT));

/** A message without those of its headers that are the same everywhere; it begins with the rest of its first line. */
export function withoutHeaders(message: string): string {
  let isHead = true;
  const kept = message.split('\n').filter((raw, index) => {
    if (index === 0) return true;
    const line = raw.replace(/^[\s>]+/, '');
    if (line === '') isHead = false;
    else if (ANSWER.test(line)) isHead = true;
    return !isHead || !HEADER.test(line);
  });
  return kept.join('\n');
}
