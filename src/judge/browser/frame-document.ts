/**
 * The policy of the frame in which submissions run: no network, no sub-resources, scripts only as our own text. It
 * comes on top of that of public/sandbox/index.html, which the frame inherits.
 */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:; worker-src blob:; connect-src 'none'";

/** The document of the frame without an origin, as `srcdoc`. @param keeper the text of realm/frame-keeper.js */
export function frameDocument(keeper: string): string {
  if (/<\/script|<!--/i.test(keeper)) throw new TypeError('The script would end too early inside a document.');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Sandbox</title><script>${keeper}</script>`;
}
