import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';

/** "METHOD path field field…" of each endpoint below a heading. */
const read = (text: string, heading = '## API'): string[] =>
  readSheet(`${heading}\n\n${text}`).endpoints.map(({ method, path, fields }) =>
    [method ?? 'call', path, ...fields].join(' '),
  );

describe('endpoints', () => {
  it.each([
    ['POST /api/v1/links {longUrl, alias?} -> 201 {shortUrl}', ['POST /api/v1/links longUrl alias shortUrl']],
    ['GET /{code} → 302', ['GET /{code} code']],
    ['`DELETE /tasks/:id`', ['DELETE /tasks/:id id']],
    ['- **POST** `/links` body: { "long_url": "…", "expires_at": "…" }', ['POST /links long_url expires_at']],
    ['1. GET /links?user_id=1&page=2', ['GET /links?user_id=1&page=2 user_id page']],
    ['POST https://sho.rt/api/links', ['POST /api/links']],
    ['curl -X POST https://sho.rt/api/links -d \'{"url": "x", "alias": "y"}\'', ['POST /api/links url alias']],
    ['post /links', ['POST /links']],
    ['GET / ', ['GET /']],
    ['/links (POST): creates a link', ['POST /links creates link']],
    ['Shorten: POST, /api/links', ['POST /api/links']],
    ['PUT /queues/<name>/tasks/<id>', ['PUT /queues/<name>/tasks/<id> name id']],
    ['POST: /login {email, password}', ['POST /login email password']],
    ['POST createLink {url}', ['POST createLink url']],
    ['createLink(url, alias): code', ['call createLink url alias code']],
    ['`create_link(long_url, custom_alias=None) -> short_url`', ['call create_link long_url custom_alias short_url']],
    ['GET|DELETE /tasks/{id}', ['GET /tasks/{id} id', 'DELETE /tasks/{id} id']],
    ['PUT or PATCH /links/:code {url}', ['PUT /links/:code code url', 'PATCH /links/:code code url']],
    ['DELETE /session(s)/{sid}', ['DELETE /session(s)/{sid} sid']],
    ['Submit(kind, body) -> id   Cancel(id)', ['call Submit kind body id', 'call Cancel id']],
    ['gRPC: `Enqueue(kind, body)`, `GetTask(id)`', ['call Enqueue kind body', 'call GetTask id']],
    [
      'API: enqueue(kind, body) returns id; status(id); cancel(id)',
      ['call enqueue kind body id', 'call status id', 'call cancel id'],
    ],
    ['get, cancel, replay(id | filter)', ['call get', 'call cancel', 'call replay id filter']],
    [
      '`Enqueue{kind, body}→id`, `Cancel`, `Pause/Resume`',
      ['call Enqueue kind body id', 'call Cancel', 'call Pause', 'call Resume'],
    ],
    ['worker: claim(pool); done(id)', ['call claim pool', 'call done id']],
    ['cancel', ['call cancel']],
    ['Clients get a token, and keep it.', []],
    ['states(id, name)', []],
    ['rpc Enqueue(task) returns (TaskId)', ['call Enqueue task TaskId']],
    ['enqueue(queue, payload, delay, idempotencyKey)', ['call enqueue queue delay idempotencyKey payload']],
    ['mutation revokeToken(jti: String!): Boolean', ['call revokeToken jti']],
    ['/login  email,pw → tokens | 401 for unknown | 429', ['call /login email pw tokens unknown']],
    [
      '/authorize /token (pkce) /.well-known/jwks.json',
      ['call /authorize', 'call /token pkce', 'call /.well-known/jwks.json'],
    ],
    ['/logout, GET /sessions, DELETE /sessions/:id', ['call /logout', 'GET /sessions', 'DELETE /sessions/:id id']],
    ['/links/{code} -> redirects to /paths/of/others', ['call /links/{code} code others paths redirects']],
    ['POST /login -> gives a JWT', ['POST /login JWT']],
    ['- **POST /links**: create', ['POST /links create']],
    ['- **GET /links/{code}**: redirect', ['GET /links/{code} code redirect']],
    ['- **POST /links.** Makes one', ['POST /links Makes one']],
    ['- __POST /links__ {url}', ['POST /links url']],
    ['- _DELETE /links_', ['DELETE /links']],
    ['POST **/links**', ['POST /links']],
    ['**/links** (POST): creates', ['POST /links creates']],
    ['- **/login**: email, pw', ['call /login email pw']],
    ['- GET /files/*', ['GET /files/*']],
    ['- `GET /files/**`', ['GET /files/**']],
    ['- **GET /files/***: all', ['GET /files/* all']],
    ['**GET** /files/* and **PUT** /files/*', ['GET /files/*', 'PUT /files/*']],
    ['GET /by_name_', ['GET /by_name_']],
    ['forget /links', []],
    ['/24 nets are limited', []],
    ['GET requests are cached.', []],
    ['We POST to the queue and GET the state.', []],
    ['and/or', []],
    ['24/7 support, 4k req/s', []],
  ])('%s', (text, expected) => {
    const sorted = (all: readonly string[]): string[] => all.map((one) => one.split(' ').toSorted().join(' '));
    expect(sorted(read(text))).toEqual(sorted(expected));
  });

  it('have no methods among others of their kind, and need fields where nothing else tells of an API', () => {
    expect(read('/signup\n/mfa/verify\n/callback/:provider', 'Notes:')).toEqual([
      'call /signup',
      'call /mfa/verify',
      'call /callback/:provider provider',
    ]);
    expect(read('/login {email, password}', 'Notes:')).toEqual(['call /login email password']);
    expect(read('Logs go to disk.\n/var/log is rotated by the host', 'Notes:')).toEqual([]);
  });

  it('stand in tables', () => {
    const text = '| Method | Path | Body |\n|---|---|---|\n| POST | /links | longUrl, alias |\n| GET | `/{code}` | – |';
    expect(read(text)).toEqual(['POST /links longUrl alias', 'GET /{code} code']);
  });

  it('stand in tables with the path first', () => {
    const text =
      '| Endpoint | Method | Parameters |\n|---|---|---|\n| /tasks | POST | payload, delay |\n| /tasks/{id} | GET | |';
    expect(read(text)).toEqual(['POST /tasks payload delay', 'GET /tasks/{id} id']);
  });

  it('have what stands below them', () => {
    const text =
      '- POST /tasks\n  - body: type, payload, run_at\n  - header: Idempotency-Key\n- GET /tasks/{id}\n  - returns the state';
    expect(read(text)).toEqual(['POST /tasks type payload run_at Idempotency-Key', 'GET /tasks/{id} id state']);
  });

  it('have what stands below them in a fence', () => {
    const text =
      '```http\nPOST /links\n{\n  "longUrl": "https://…",\n  "alias": "x"\n}\n\nGET /{code}\n302 Location: …\n```';
    const [first, second] = readSheet(text).endpoints;
    expect(first?.fields).toEqual(expect.arrayContaining(['longUrl', 'alias']));
    expect(second).toMatchObject({ method: 'GET', path: '/{code}' });
  });

  it('are requests as they go over the wire, whose headers are no fields', () => {
    const request =
      'POST /links HTTP/1.1\nHost: sho.rt\nContent-Type: application/json\nAuthorization: Bearer abc\nIdempotency-Key: k1\n\n{\n  "long_url": "https://…",\n\n  "alias": "x"\n}';
    expect(read(`\`\`\`http\n${request}\n\`\`\`\n\nIt is rare.`)).toEqual([
      'POST /links Idempotency-Key k1 long_url alias',
    ]);
    const answer = 'HTTP/1.1 201 Created\nLocation: /abc\n\n{"code": "abc"}\n\nGET /{code} HTTP/1.1\nHost: sho.rt';
    expect(read(`\`\`\`\n${request}\n\n${answer}\n\`\`\``)).toEqual([
      'POST /links Idempotency-Key k1 long_url alias code abc',
      'GET /{code} code',
    ]);
  });

  it.each([
    ['POST /links\nContent-Type: application/json\n\nlong_url=x&alias=y', 'POST /links long_url alias'],
    ['POST /links\n\n{"host": "x"}', 'POST /links host'],
    ['POST /links {long_url}\n\nStored in Redis.', 'POST /links long_url'],
    ['PUT /events\ndate: the day\nlocation: where\n\nStored in Redis.', 'PUT /events date day location where'],
  ])('have a body behind a blank line of a fence where only that can be meant: %j', (text, expected) => {
    expect(read(`\`\`\`\n${text}\n\`\`\``)).toEqual([expected]);
  });

  it('are headings', () => {
    const text = '### POST /login\n\n```json\n{ "email": "a", "password": "b" }\n```';
    expect(readSheet(`## API\n${text}`).endpoints).toMatchObject([{ method: 'POST', path: '/login' }]);
  });

  it.each([
    ['### POST /links\n\n```json\n{ "url": "…", "alias": "x" }\n```', ['POST /links url alias']],
    [
      '**POST /links**\n\nRequest body:\n\n```\n{\n  "url": string,\n  "alias"?: string\n}\n```',
      ['POST /links url alias'],
    ],
    [
      '### POST /links\n\n```json\n{ "url": "…" }\n```\n\nResponse\n\n```json\n{ "code": "x" }\n```\n\n### GET /{code}',
      ['POST /links url code', 'GET /{code} code'],
    ],
    ['POST /links\n\nWe keep each click for a year.', ['POST /links']],
    ['POST /links\n\nRequest rate for each long url is low, and alias comes later.', ['POST /links']],
    ['GET /{code}\n\n```sql\nCREATE TABLE links (code text, owner text)\n```', ['GET /{code} code']],
  ])('have what stands in a fence behind a blank line: %j', (text, endpoints) => {
    expect(read(text)).toEqual(endpoints);
  });

  it('are no methods of a record', () => {
    const text = '```python\nclass Link:\n    code: str\n    url: str\n\n    def is_expired(self) -> bool: ...\n```';
    expect(read(text, '## Data model')).toEqual([]);
  });

  it('stand in OpenAPI', () => {
    const text = [
      '```yaml', 'paths:', '  /links:', '    post:', '      summary: Create', '      requestBody:', '        content:',
      '          application/json:', '            schema:', '              properties:', '                longUrl: {type: string}',
      '                alias:', '                  type: string', '    get:', '      parameters:', '        - name: page',
      '  /links/{code}:', '    delete:', '      responses:', "        '204': {}", '```',
    ].join('\n'); // prettier-ignore
    const endpoints = readSheet(text).endpoints;
    expect(endpoints.map(({ method, path }) => `${method ?? ''} ${path}`)).toEqual([
      'POST /links',
      'GET /links',
      'DELETE /links/{code}',
    ]);
    expect(endpoints[0]?.fields).toEqual(expect.arrayContaining(['longUrl', 'alias']));
    expect(endpoints[1]?.fields).toContain('page');
    expect(endpoints[2]?.fields).toContain('code');
  });

  it('say where they stand', () => {
    const text = 'First: GET /{code} → 302';
    const [one] = readSheet(text).endpoints;
    expect(text.slice(one?.start, one?.end)).toBe('GET /{code} → 302');
  });

  it('are no tables', () => {
    expect(readSheet('## Data model\nlinks(code PK, long_url, created_at)').endpoints).toEqual([]);
  });
});
