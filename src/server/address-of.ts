import { isIPv6 } from 'node:net';

/** Where a browser on this machine opens a server that listens on a host: every one of its addresses is localhost, too. */
export function addressOf(host: string, port: number): string {
  const isHere = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'].includes(host);
  return `http://${isHere ? 'localhost' : isIPv6(host) ? `[${host}]` : host}:${port}`;
}
