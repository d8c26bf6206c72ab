import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../refusal.ts';

/**
 * Lets only pages of this site (and programs that are no browser) use the API: another site's page must not make its
 * visitors' servers compute. Throws a `Refusal`.
 */
export function checkOrigin(headers: IncomingHttpHeaders): void {
  if (isForeign(headers)) {
    throw new Refusal(403, 'Only pages of this site may submit here; open the site at its own address.');
  }
}

function isForeign({ origin, host, ...headers }: IncomingHttpHeaders): boolean {
  // Browsers send it to trustworthy addresses, and no page can set it; proxies leave it as it is.
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
