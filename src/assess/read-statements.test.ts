import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { readStatements } from './read-statements.ts';
import type { Statement } from './sheet.ts';

const texts = (text: string): string[] => readStatements(text, 'deep-dives').map((one) => one.text);

/** Whether all statements of a text are keyword lists; fails where only some are. */
function isStuffed(text: string, section: Statement['section'] = 'deep-dives'): boolean {
  const flags = new Set(readStatements(text, section).map((one) => one.isStuffed));
  if (flags.size !== 1) throw new Error(`Only a part of this is stuffed: ${text}`);
  return flags.has(true);
}

describe('statements', () => {
  it.each([
    ['One sentence. Another one! A third?', ['One sentence.', 'Another one!', 'A third?']],
    [
      'We cache hot links, e.g. those of today. They live 24 h.',
      ['We cache hot links, e.g. those of today.', 'They live 24 h.'],
    ],
    ['It takes 2.6 million seconds. Fine.', ['It takes 2.6 million seconds.', 'Fine.']],
    ['301 vs. 302 is a choice.', ['301 vs. 302 is a choice.']],
    [
      '- one thing\n- another\n* a third\n1. first\n2) second\n• dot',
      ['one thing', 'another', 'a third', 'first', 'second', 'dot'],
    ],
    ['- [ ] an open task\n- [x] a done task', ['an open task', 'a done task']],
    ['> quoted words\n> > deeper ones', ['quoted words', 'deeper ones']],
    ['| links | 6 billion |\n| users | 50M |', ['links | 6 billion', 'users | 50M']],
    ['| What | How many |\n|---|---|\n| links | 6 billion |', ['links | 6 billion']],
    ['```\nGET /links\nPOST /links\n```', ['GET /links', 'POST /links']],
    ['custom name -> just the\nobject name, check first', ['custom name -> just the\nobject name, check first']],
    [
      'Lines of a long paragraph that were broken after\nsixty or so characters, as editors do it.',
      ['Lines of a long paragraph that were broken after\nsixty or so characters, as editors do it.'],
    ],
    ['Short line\nAnother line', ['Short line', 'Another line']],
    ['', []],
    [' \n\t\n', []],
    ['<!-- a hint\nfor you -->\nReal words', ['Real words']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are not made of headings', () => {
    expect(texts('# Cache and CDN\n\nWords about it\n\n**Sharding**\n\nMore words on it')).toEqual([
      'Words about it',
      'More words on it',
    ]);
  });

  it('have words as they are compared', () => {
    const [one] = readStatements("Don't store the Passwörd; longUrl is 100,000 – p99!", 'api');
    expect(one?.words).toEqual(['dont', 'store', 'the', 'password', 'long', 'url', 'is', '100000', 'p99']);
  });

  it('are cut where they go on for too long', () => {
    const all = readStatements('words that go on '.repeat(200), null);
    expect(all.length).toBeGreaterThan(5);
    expect(Math.max(...all.map((one) => one.text.length))).toBeLessThanOrEqual(400);
  });

  it('stand at true places of any text', { timeout: 60_000 }, () => {
    const parts = fc.constantFrom(
      '- ',
      '# ',
      '> ',
      '|',
      '\n',
      '\r\n',
      '\t',
      '. ',
      'word',
      '**',
      '```\n',
      '<!--',
      '-->',
      '😀',
      '\u2028',
      '---',
      ': ',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(parts, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const one of readStatements(input, null)) {
          expect(input.slice(one.start, one.end)).toBe(one.text);
          expect(one.start).toBeGreaterThanOrEqual(last);
          last = one.end;
        }
      }),
    );
  });
});

describe('claims, however terse', () => {
  it.each([
    'Redis cache-aside for hot links, TTL 24 h',
    '301 vs 302: 302 so that clicks are counted',
    'retries with exponential backoff + jitter, max 5',
    'Postgres primary + 2 read replicas across AZs',
    'Tasks that fail 5 times go to the DLQ; operators can replay them',
    'bcrypt cost 12, ~100 ms per hash',
    'access token 15 min, refresh token 30 days, rotated on each use',
    'jti denylist in Redis, checked at the gateway',
    'JWT signed with RS256, gateways cache the JWKS',
    'CDN caches redirects for 60 s',
    'Shard by hash(code), 16 shards',
    'Consistent hashing so adding a node moves only 1/n of the keys',
    'Base62 of a 64-bit counter, 7 chars = 3.5 trillion codes',
    'Key generation service hands out ranges of 1000 ids to each app server',
    'Kafka for click events → aggregated by a stream job into ClickHouse',
    'Visibility timeout 30 s, extended by heartbeat',
    'Workers are idempotent: they store the task id before the side effect',
    'One queue per priority, weighted 6:3:1',
    'Alert on queue depth, oldest task age, error rate and DLQ size',
    'Metrics: queue depth, age of the oldest task, retries per type',
    'MFA: TOTP, WebAuthn, SMS fallback',
    'Cookies: HttpOnly, Secure, SameSite=Lax',
    'OAuth login with PKCE, state checked on return',
    'Rate limit logins: 5 per minute per account, 20 per IP',
    'Sessions survive a region failover because they are replicated',
    'Availability over consistency: a stale redirect is fine',
    'Cassandra instead of Postgres: writes scale, no joins needed',
    'Async replication → may lose the last second on failover',
    'Delete expired links lazily on read + nightly sweep',
    'Cache stampede: single-flight per key',
    'If Redis is down, read from the DB with a rate limit',
    'Leader election with etcd, lease 10 s',
    'Dead workers: lease expires, task becomes visible again',
    'Load balancer health checks every 5 s',
    'Multi-AZ, RPO 0, RTO 1 min',
    'Delayed tasks in a sorted set by due time, polled every second',
    'Argon2id, 64 MB, unique salt per user',
    'Postgres, because we need a unique constraint on alias',
    'We use a cache.',
    'First write wins on alias clash → 409',
    'Hot keys get a copy in each app server (local LRU, 1 s TTL)',
    'Revocation list pushed to gateways via pub/sub, < 60 s',
    'Use the database for storing the links, and a cache to make the reads faster.',
    'The user sends a request to the load balancer, which forwards it to one of the API servers.',
  ])('%s', (text) => {
    expect(isStuffed(text)).toBe(false);
  });

  it('of requirements may be plain lists', () => {
    expect(isStuffed('Custom aliases, expiry, click analytics, link deletion', 'requirements')).toBe(false);
    expect(isStuffed('- Shorten URL\n- Redirect\n- Custom alias\n- Analytics', 'requirements')).toBe(false);
  });

  it('of a data model may be plain lists', () => {
    expect(isStuffed('- code\n- long_url\n- created_at\n- user_id', 'data-model')).toBe(false);
  });

  it('may stand below a line that governs them', () => {
    const all = readStatements(
      'Page somebody when these rise for 5 minutes:\n- queue depth\n- error rate\n- oldest task',
      'deep-dives',
    );
    expect(all.map((one) => one.isStuffed)).toEqual([false, false, false, false]);
  });
});

describe('keyword lists', () => {
  it.each([
    'cache, CDN, sharding, replication, DLQ, idempotency',
    'Cache. CDN. Sharding. Replication.',
    'cache CDN sharding replication DLQ idempotency kafka redis',
    'Redis / Kafka / Cassandra / CDN / JWT',
    '- Cache\n- CDN\n- Load balancer\n- Sharding\n- Replication',
    '- caching\n- rate limiting\n- dead letter queue\n- circuit breaker',
    'Keywords: cache, CDN, sharding, replication, failover, JWT',
    'We will use caching, CDN, sharding, replication, DLQ and rate limiting.',
    'We use a cache. We use a CDN. We use sharding. We use replication.',
    'We use a cache for performance. We use a CDN for performance. We use sharding for scalability. We use a DLQ for reliability.',
    'The system uses caching and sharding and replication and load balancing for scalability and availability and reliability.',
    'cache cache cache cache cache cache',
    'scalability, availability, reliability, consistency, durability, latency, throughput',
    'High availability, fault tolerance, eventual consistency, sharding, load balancing, caching',
    'consistent hashing | bloom filter | snowflake id | base62 | zookeeper',
    'load balancer + cache + queue + workers + replicas + CDN',
    'exponential backoff, jitter, idempotency key, visibility timeout, DLQ, at-least-once, heartbeat',
    'OAuth, OIDC, SAML, JWT, MFA, TOTP, bcrypt, argon2, RBAC, TLS, CSRF',
    '- Redis cache\n- Kafka queue\n- Cassandra database\n- CDN edge',
    'Scale: cache, CDN, sharding, replication, autoscaling\nReliability: retries, DLQ, failover, backups, circuit breaker\nSecurity: TLS, OAuth, JWT, bcrypt, WAF',
    '| cache | CDN | sharding | DLQ |',
    '```\ncache, cdn, sharding, replication, dlq\n```',
    'cache; cdn; shards; replicas; dlq',
    'cache(cdn, sharding, replication, dlq, idempotency)',
    'Add caching, add sharding, add replication, add a CDN, add monitoring, add rate limiting',
  ])('%s', (text) => {
    expect(isStuffed(text)).toBe(true);
  });

  it('hide in no section', () => {
    expect(isStuffed('custom alias, expiry, analytics, cache, CDN, sharding, DLQ', 'requirements')).toBe(true);
    expect(isStuffed('cache, sharding, kafka, JWT, CDN', 'data-model')).toBe(true);
  });

  it('run long in one family, even among requirements', () => {
    const all = 'login, logout, MFA, 2FA, OAuth, SSO, OIDC, SAML, password reset, revocation, session, JWT';
    expect(isStuffed(all, 'requirements')).toBe(true);
    expect(isStuffed('sign up, sign in, sign out, OAuth, MFA, password reset', 'requirements')).toBe(false);
    expect(isStuffed(`Not in this version: ${all}`, 'requirements')).toBe(false);
  });

  it('are opposites that nobody weighs', () => {
    expect(isStuffed('SQL vs NoSQL, push vs pull', 'trade-offs')).toBe(true);
    expect(isStuffed('Kafka vs RabbitMQ vs SQS; at-least-once vs exactly-once.', 'trade-offs')).toBe(true);
    expect(isStuffed('JWT vs sessions: JWT needs no lookup, sessions can be ended at once', 'trade-offs')).toBe(false);
    expect(isStuffed('stateless vs stateful, JWT vs session, CAP theorem, build vs buy', 'trade-offs')).toBe(true);
    expect(isStuffed('JWT vs session, push vs pull, so that a queue smooths the load', 'trade-offs')).toBe(false);
  });

  it('are two names alone, unless what follows weighs them', () => {
    expect(isStuffed('Kafka vs RabbitMQ', 'trade-offs')).toBe(true);
    const stuffed = (text: string): boolean[] => readStatements(text, 'trade-offs').map((one) => one.isStuffed);
    expect(stuffed('- Kafka vs RabbitMQ\n  - the first one, as it replays')).toEqual([false, false]);
    expect(stuffed('Kafka vs RabbitMQ. RabbitMQ, since it acknowledges each message.')).toEqual([false, false]);
    expect(stuffed('Kafka vs RabbitMQ. Deploys go out on Mondays.')).toEqual([true, false]);
  });

  it('are estimates without a number', () => {
    expect(isStuffed('QPS, storage, bandwidth, read-heavy', 'estimates')).toBe(true);
    expect(isStuffed('QPS 40, storage 3 TB, bandwidth 2 MB/s, read-heavy', 'estimates')).toBe(false);
  });

  it('are bare paths, which are endpoints all the same', () => {
    const sheet = readSheet('## API\n\n/login /logout /token /refresh\n\n/signup {email} -> 201');
    expect(sheet.statements.map((one) => one.isStuffed)).toEqual([true, false]);
    expect(sheet.endpoints.map((one) => one.path)).toEqual(['/login', '/logout', '/token', '/refresh', '/signup']);
  });

  it('are a bare word on the canvas', () => {
    expect(isStuffed('sharding', 'canvas')).toBe(true);
    expect(isStuffed('sharded by code', 'canvas')).toBe(false);
  });

  it('take nothing from the claims around them', () => {
    const all = readStatements(
      'Redis answers redirects of hot links, so that the store sees only misses.\n\ncache, CDN, sharding, DLQ, JWT\n\nLinks are sharded by code because lookups know it.',
      'deep-dives',
    );
    expect(all.map((one) => one.isStuffed)).toEqual([false, true, false]);
  });
});
