import { expect, test } from 'vitest';
import { checkOrigin } from './check-origin.ts';

test.each([
  { host: 'localhost:4321' },
  { host: 'localhost:4321', origin: 'http://localhost:4321' },
  { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' },
  { host: 'inner:80', origin: 'https://dryrun.example', 'sec-fetch-site': 'same-origin' },
])('%j is ours', (headers) => expect(() => checkOrigin(headers)).not.toThrow());

test.each([
  { host: 'localhost:4321', origin: 'http://localhost:8080' },
  { host: 'localhost:4321', origin: 'null' },
  { host: 'localhost:4321', origin: 'https://evil.example' },
  { host: 'localhost:4321', 'sec-fetch-site': 'same-site' },
  { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'cross-site' },
])('%j is another site', (headers) => expect(() => checkOrigin(headers)).toThrow('Only pages of this site'));
