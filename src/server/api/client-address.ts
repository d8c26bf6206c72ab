import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Who sent a request, as far as limits are concerned. An IPv6 client owns a whole /64 and counts as one.
 * @param proxies how many proxies of ours stand in front; each appends one address to X-Forwarded-For, and what stands
 *   before those was written by the client
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return limitKey(direct);
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  return limitKey(forwarded.at(-proxies)?.trim() || direct);
}

function limitKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${expandedGroups(plain).slice(0, 4).join(':')}::/64` : plain;
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
function expandedGroups(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
