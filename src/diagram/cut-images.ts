const KEY = '"dataURL"';
const BACKSLASH = 92;

/**
 * The JSON text of a drawing without the contents of its embedded images, which may be most of a file and are of no use
 * for reading it. Takes time in proportion to the text, whatever it holds; text that is no JSON comes back as it is.
 */
export function cutImages(json: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let key = json.indexOf(KEY); key !== -1; key = json.indexOf(KEY, key + KEY.length)) {
    // Somebody wrote the word into a text: its quotes are escaped there.
    if (json.charCodeAt(key - 1) === BACKSLASH) continue;
    const opening = openingQuote(json, key + KEY.length);
    if (opening === -1) continue;
    const closing = closingQuote(json, opening + 1);
    if (closing === -1) break;
    kept.push(json.slice(from, opening + 1));
    from = closing;
    key = closing - KEY.length;
  }
  if (from === 0) return json;
  kept.push(json.slice(from));
  return kept.join('');
}

/** After a key: the quote that begins its value, or -1 where the value is no string. */
function openingQuote(json: string, from: number): number {
  let at = from;
  while (isBlank(json[at])) at++;
  if (json[at] !== ':') return -1;
  at++;
  while (isBlank(json[at])) at++;
  return json[at] === '"' ? at : -1;
}

const isBlank = (letter: string | undefined): boolean =>
  letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';

function closingQuote(json: string, from: number): number {
  for (let quote = json.indexOf('"', from); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return quote;
  }
  return -1;
}
