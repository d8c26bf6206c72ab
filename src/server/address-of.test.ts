import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

test.each([
  ['127.0.0.1', 'http://localhost:80'],
  ['0.0.0.0', 'http://localhost:80'],
  ['::', 'http://localhost:80'],
  ['192.168.1.5', 'http://192.168.1.5:80'],
  ['fd00::5', 'http://[fd00::5]:80'],
  ['box.local', 'http://box.local:80'],
])('a server that listens on %s is at %s', (host, address) => expect(addressOf(host, 80)).toBe(address));
