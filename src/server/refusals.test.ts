import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from './start-server.ts';
import { postGrade, startTestServer, submission } from './test-kit.ts';

let server: RunningServer;
let origin = '';

beforeAll(async () => {
  ({ server, origin } = await startTestServer(1, { requestMs: 1500 }));
});

afterAll(() => server.close(0));

describe('what is no submission', () => {
  test.each<[string, unknown, Record<string, string>, number, RegExp]>([
    ['no JSON', '{', {}, 400, /^The request is not JSON/],
    ['an unknown language', submission('', { language: 'ruby' }), {}, 400, /language: is "ruby" — write one of python/],
    ['an unknown problem', submission('', { problem: 'three-sum' }), {}, 404, /^There is no problem "three-sum"/],
    [
      'an own case out of range',
      submission('', { ownCases: [{ name: 'mine', input: { nums: [1, 1.5], target: 2 } }] }),
      {},
      400,
      /^ownCases\[0\] \(mine\): nums\[1\] is 1\.5, but must be a whole number\.$/,
    ],
    [
      "an own case against the problem's rule",
      submission('', { ownCases: [{ name: 'mine', input: { nums: [1, 2], target: 9 } }] }),
      {},
      400,
      /^ownCases\[0\] \(mine\): No two positions/,
    ],
    ['a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, /Content-Type: application\/json/],
    ['compressed JSON', submission(''), { 'Content-Encoding': 'gzip' }, 415, /plain JSON/],
    ['from another site', submission(''), { Origin: 'https://evil.example' }, 403, /^Only pages of this site/],
    ['too long', submission('x'.repeat(600_000)), {}, 413, /longer than 512 KiB; a source may have 64 KiB/],
  ])('%s is refused with the remedy', async (_, body, headers, status, message) => {
    const answer = await postGrade(origin, body, { headers });
    expect(answer).toMatchObject({ status, refusal: expect.stringMatching(message) });
  });

  test('a flood is cut off', async () => {
    // A client that is still sending may see no more than the end of the connection.
    const ends = postGrade(origin, 'x'.repeat(40_000_000)).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(await ends);
    expect((await fetch(`${origin}/api/health`)).status).toBe(200);
  });

  test.each([
    ['GET', '/api/grade', 405, 'POST'],
    ['OPTIONS', '/api/grade', 405, 'POST'],
    ['POST', '/api/health', 405, 'GET, HEAD'],
    ['PUT', '/', 405, 'GET, HEAD'],
    ['GET', '/api/other', 404, null],
  ])('%s %s: %d', async (method, path, status, allow) => {
    const response = await fetch(`${origin}${path}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([status, allow]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a body that never comes to its end is not waited for', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1');
      let text = '';
      socket.on('data', (bytes) => (text += bytes.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
      socket.write('POST /api/grade HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
      socket.write('Content-Length: 100\r\n\r\n{"problem":');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});
