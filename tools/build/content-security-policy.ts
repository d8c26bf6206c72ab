import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** The CSP source expression for an inline script, over its exact text. */
export function scriptHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Whether a script tag's attributes make it data (JSON), which a policy does not govern. */
function isData(attributes: string): boolean {
  return /\stype=["']?application\/(?:ld\+)?json/.test(attributes);
}

/**
 * The policy of a page: nothing from another origin, and of inline scripts only those that the build wrote, by hash.
 * Styles may be inline because editors and drawn marks set them from scripts.
 */
export function policyFor(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (!isData(attributes)) hashes.add(scriptHash(text));
  }
  return [
    "default-src 'self'",
    ["script-src 'self'", ...[...hashes].toSorted()].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Puts the policy in front of everything in the head that could load something. */
export function withPolicy(html: string): string {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i;
  if (!charset.test(html)) throw new Error('The page has no <meta charset="utf-8">, after which its policy belongs.');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(charset, (found) => `${found}${meta}`);
}
