import { isIP } from 'node:net';
import { Refusal } from './refusal.ts';

/** Domains that nobody can register: RFC 6761, RFC 6762, RFC 8375 and ICANN's reservation of `internal`. */
const NEVER_PUBLIC = /\.(?:localhost|local|test|internal|home\.arpa)$/;

/**
 * Refuses a request that names this server by a name that is not its own. Somebody can let a name of theirs lead to a
 * machine in the visitor's network ("DNS rebinding"): to the browser, a page of theirs and this server are then one site.
 * Addresses and names without a public domain cannot be had that way. `names` are the public ones of this server; behind
 * proxies of its owner, which pass on what they like, every name is its own. Throws a `Refusal`.
 */
export function checkName(
  host: string | undefined,
  { names, proxies }: { readonly names: readonly string[]; readonly proxies: number },
): void {
  // Only a program that is no browser says nothing.
  if (host === undefined || (proxies > 0 && names.length === 0)) return;
  const name = nameIn(host);
  if (name !== null && (isPrivate(name) || names.includes(name))) return;
  throw new Refusal(
    421,
    `This server does not know itself as ${name ?? 'that'}. If that is its name, start it with DRYRUN_NAMES=${name ?? 'its.name'}, or with DRYRUN_PROXIES=1 behind a proxy.`,
  );
}

/** Lower case, without the port; null where it is no name at all. */
function nameIn(host: string): string | null {
  if (!URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.replace(/\.$/, '');
}

function isPrivate(name: string): boolean {
  return !name.includes('.') || isIP(name.replace(/^\[|\]$/g, '')) !== 0 || NEVER_PUBLIC.test(name);
}
