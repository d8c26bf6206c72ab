import type { Value } from './value.ts';

/**
 * The compact JSON text of a value, at most `maxLength` UTF-16 units long. A text that was cut ends in "…" and no
 * longer parses; work stops where the text is cut, so a huge value costs no more than its beginning.
 */
export function formatValue(value: Value, maxLength = Number.POSITIVE_INFINITY): string {
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string): boolean => {
    pieces.push(piece);
    length += piece.length;
    return length <= maxLength;
  };
  if (write(value, put, maxLength)) return pieces.join('');
  return `${cutText(pieces.join(''), Math.max(0, maxLength - 1))}…`;
}

/** Writes a value piece by piece; false as soon as `put` wants no more. No string needs more units than `limit`. */
function write(value: Value, put: (piece: string) => boolean, limit: number): boolean {
  if (Array.isArray(value)) {
    if (!put('[')) return false;
    for (const [index, item] of value.entries()) {
      if (index > 0 && !put(',')) return false;
      if (!write(item, put, limit)) return false;
    }
    return put(']');
  }
  if (typeof value === 'object' && value !== null) {
    if (!put('{')) return false;
    for (const [index, [key, item]] of Object.entries(value).entries()) {
      if (!put(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`)) return false;
      if (!write(item, put, limit)) return false;
    }
    return put('}');
  }
  if (typeof value === 'string') return put(JSON.stringify(value.slice(0, limit + 1)));
  // Unlike JSON.stringify, String tells NaN and the infinities from null.
  return put(String(value));
}

/** The first `length` UTF-16 units, or one less where that would cut a character in two. */
function cutText(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
