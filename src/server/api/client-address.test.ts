import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

function from(remoteAddress: string, forwarded?: string): Pick<IncomingMessage, 'headers' | 'socket'> {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { headers, socket: { remoteAddress } as IncomingMessage['socket'] };
}

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:DB8::9', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, key) => expect(clientAddress(from(address), 0)).toBe(key));

test('what a client writes into X-Forwarded-For counts for nothing', () => {
  expect(clientAddress(from('10.0.0.7', '1.2.3.4'), 0)).toBe('10.0.0.7');
  expect(clientAddress(from('10.0.0.1', '1.2.3.4, 9.9.9.9'), 1)).toBe('9.9.9.9');
  expect(clientAddress(from('10.0.0.1', '1.2.3.4, 9.9.9.9, 10.0.0.2'), 2)).toBe('9.9.9.9');
});

test('a request that came around the proxies counts as who sent it', () => {
  expect(clientAddress(from('10.0.0.1'), 1)).toBe('10.0.0.1');
});
