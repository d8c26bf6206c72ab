/** What some readers of lines take for the end of one, though JSON does not: these would break a document in two. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A value as one JSON document on a line of its own, whoever splits the lines. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
