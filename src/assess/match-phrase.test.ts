import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchConcepts, textSays } from './match-phrase.ts';
import { readSheet } from './read-sheet.ts';
import { readStatements } from './read-statements.ts';

/** What of a text the first concept was found in, or null. */
function found(text: string, ...concepts: string[][]): string[] | null {
  const match = matchConcepts(readStatements(text, 'deep-dives'), concepts);
  return match === null ? null : match.spans.map(({ start, end }) => text.slice(start, end));
}

describe('phrases as people write them', () => {
  it.each([
    ['two factor', '2 factor with a code by SMS.', '2 factor'],
    ['two factor', 'Admins need two-factor sign in.', 'two-factor'],
    ['2 factor', 'Two factor login for admins.', 'Two factor'],
    ['2fa', 'We offer 2FA.', '2FA'],
    ['dead letter', 'Failed tasks go to a dead-letter queue after 5 tries.', 'dead-letter'],
    ['dead letter', 'After five failures a task moves to the deadletter topic.', 'deadletter'],
    ['deadletter', 'Poison tasks land in the dead letter queue for a human.', 'dead letter'],
    ['dead-letter queue', 'We park poison messages on the Dead Letter Queue.', 'Dead Letter Queue'],
    ['write behind', 'Counters are flushed write-behind every second.', 'write-behind'],
    ['write-behind', 'We use writebehind so that clicks do not slow redirects.', 'writebehind'],
    ['cache aside', 'Redirects read the cache first (cache-aside) and fall back to the store.', 'cache-aside'],
    ['retry', 'Retries back off exponentially.', 'Retries'],
    ['retry', 'A failed task is retried up to five times.', 'retried'],
    ['retries', 'The worker will retry with backoff.', 'retry'],
    ['shard', 'Links are sharded by the hash of the code.', 'sharded'],
    ['sharding', 'We shard by code.', 'shard'],
    ['replicate', 'Writes are acknowledged after replication to two nodes.', 'replication'],
    ['replication', 'Each partition is replicated three times.', 'replicated'],
    ['replicas', 'A replica takes over within seconds.', 'replica'],
    ['partition', 'Partitioning by user keeps logins local.', 'Partitioning'],
    ['idempotent', 'Workers deduplicate by key, for idempotency.', 'idempotency'],
    ['idempot*', 'Handlers are idempotent because delivery is at-least-once.', 'idempotent'],
    ['expire', 'Links get an expiry date and are deleted later.', 'expiry'],
    ['expire', 'Expired links return 410.', 'Expired'],
    ['expiration', 'A sweeper removes links that expire.', 'expire'],
    ['revoke', 'Revocation reaches all gateways within 60 s.', 'Revocation'],
    ['encrypt', 'Secrets are stored with encryption at rest.', 'encryption'],
    ['at least once', 'Delivery is at-least-once.', 'at-least-once'],
    ['rate limit', 'Logins are rate-limited per account and per IP.', 'rate-limited'],
    ['rate limit', 'The gateway does rate limiting per API key.', 'rate limiting'],
    ['lock account', 'We lock the account for 15 minutes after ten failures.', 'lock the account'],
    ['index on user', 'There is an index on the user id.', 'index on the user'],
    ['prioritize', 'Urgent tasks are prioritised over bulk ones.', 'prioritised'],
    ['behavior', 'The behaviour under load is measured.', 'behaviour'],
    ['authorization', 'Authorisation happens in the gateway.', 'Authorisation'],
    ['catalog', 'It keeps a catalogue of queues.', 'catalogue'],
    ['cancel', 'A task can be cancelled while it waits.', 'cancelled'],
    ['replication', 'Data is safe because of synchronous replicaton.', 'replicaton'],
    ['consistent hashing', 'Nodes are found by consistant hashing.', 'consistant hashing'],
    ['authentication', 'The gateway does autentication of each call.', 'autentication'],
    ['availability', 'Redirects keep their availabilty when the store is down.', 'availabilty'],
    ['base 62', 'Ids are written in base62 to keep them short.', 'base62'],
    ['base62', 'A counter is encoded in base-62.', 'base-62'],
    ['302', 'We answer 302 so that browsers ask again.', '302'],
    ['99.99', 'Redirects are up 99.99% of the time.', '99.99'],
    ['long url', 'The longUrl is checked before it is saved.', 'longUrl'],
    ['gateway', 'Each gw keeps revoked sids in mem.', 'gw'],
    ['gateway*', 'All gws hear of it within 2 s.', 'gws'],
    ['memory', 'Each gw keeps revoked sids in mem.', 'mem'],
    ['gw', 'Each gateway keeps revoked ids.', 'gateway'],
    ['postgres*', 'The truth is in pg.', 'pg'],
    ['mail worker', 'An email worker sends it.', 'email worker'],
    ['without list', 'Shorter tokens w/o list miss 60 s.', 'w/o list'],
    ['with jitter', 'Retries back off w/ jitter.', 'w/ jitter'],
    ['dollars', 'Together $18k a month.', '$'],
    ['dollars', 'About 19 k$/mo.', '$'],
    ['10x', 'Revisit at 10× the load.', '10×'],
    ['so that', 'We use 302 so that clicks are counted.', 'so that'],
    ['visibility timeout', 'A lease with a visibility timeout of 30 s hides the task.', 'visibility timeout'],
    ['café', 'The cafe is named in the example.', 'cafe'],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(found(text, [phrase])).toEqual([expected]);
  });

  it.each([
    ['dead letter', 'The letter is dead simple.'],
    ['write behind', 'Behind the write path stands a log.'],
    ['cache aside', 'The cache, as everybody in the room knows well, is put aside.'],
    ['cache', 'The cash flow is checked.'],
    ['sql', 'A NoSQL store fits, because there are no joins.'],
    ['retry', 'The retirement of old keys is automatic.'],
    ['queue', 'The query is cheap.'],
    ['lock', 'Blocks are written to disk.'],
    ['available', 'Nothing is unavailable for long.'],
    ['idempot*', 'The impotence of the lock is known.'],
    // Two words in one are no slip in one of them.
    ['task id idempotency', 'POST /tasks takes a type and idempotency key.'],
  ])('%s not in: %s', (phrase, text) => {
    expect(found(text, [phrase])).toBeNull();
  });
});

describe('what is denied', () => {
  it.each([
    ['cache', 'We do not need a cache at this size.'],
    ['cache', "We don't use a cache here."],
    ['cache', 'No cache in the first version.'],
    ['retry', 'There are no retries.'],
    ['sharding', 'It works without any sharding.'],
    ['sharding', 'Sharding is not needed for 40 writes a second.'],
    ['analytics', 'Out of scope: accounts, billing and analytics.'],
    ['analytics', 'Click analytics are out of scope.'],
    ['mfa', 'MFA is not required for now.'],
    ['kafka', 'I would skip Kafka at first.'],
    ['plaintext', 'Passwords are never stored in plaintext.'],
  ])('%s is not claimed by: %s', (phrase, text) => {
    expect(found(text, [phrase])).toBeNull();
  });

  it.each([
    ['cache', 'We do not hit the store, because a cache answers first.'],
    ['cache', 'Not only a cache but also a CDN answers redirects.'],
    ['retry', 'Nothing is lost, since every failed task is retried.'],
    ['bcrypt', 'We do not keep passwords, only bcrypt hashes.'],
    ['cache', 'No shards at first. A cache takes the reads.'],
    ['not guessable', 'Codes are random and therefore not guessable.'],
    ['no single point of failure', 'There is no single point of failure on the read path.'],
    ['without downtime', 'Keys rotate without any downtime.'],
    ['never store*', 'We never store the password itself.'],
    ['out of scope', 'Out of scope: billing.'],
  ])('%s is claimed by: %s', (phrase, text) => {
    expect(found(text, [phrase])).not.toBeNull();
  });

  it('may be asked for together with what is denied', () => {
    expect(found('Out of scope: user accounts and billing.', ['out of scope'], ['account*', 'billing'])).not.toBeNull();
  });

  it('holds for the lines below a title that puts them aside', () => {
    const text = '### Out of scope\n- Click analytics for marketing\n\n### In scope\n- Users can set an expiry date';
    expect(found(text, ['analytics'])).toBeNull();
    expect(found(text, ['expiry'])).toEqual(['expiry']);
    expect(found(text, ['out of scope'])).toEqual(['Out of scope']);
  });
});

describe('what is only thought about', () => {
  const isHedged = (text: string, ...concepts: string[][]): boolean | null =>
    matchConcepts(readStatements(text, 'deep-dives'), concepts)?.isHedged ?? null;

  it.each([
    ['cache', 'Maybe a cache in front of the store.'],
    ['cache', 'a cache in front of it later??'],
    ['cache', 'We could add a cache.'],
    ['cache', 'A cache could be added, I think.'],
    ['cache', 'With more time I would look into a cache.'],
    ['cache', "I didn't get to the cache."],
    ['cache', 'Should we have a cache?'],
    ['cache', 'a cache?'],
    ['sharding', 'Sharding will come later.'],
    ['google', 'google login later'],
    ['google', 'Later: sign in with Google'],
    ['google', 'In a later version people sign in with Google.'],
    ['another worker', 'Another worker gets it because it was not acked, I think.'],
    ['outbox', 'What if the broker is down? Maybe an outbox.'],
  ])('%s is hedged in: %s', (phrase, text) => {
    expect(isHedged(text, [phrase])).toBe(true);
  });

  it.each([
    ['retry', 'The worker retries five seconds later.'],
    ['retry', 'A failed task is tried again later, as a retry.'],
    ['attacker', 'An attacker could use a list of leaked passwords.'],
    ['due', 'Tasks that are due in the future wait in a sorted set.'],
    ['shard', 'Beyond 10x we could shard by tenant.'],
    ['peak', 'Peak is maybe 12k/s.'],
    ['twice', 'A task runs maybe twice, but never zero times.'],
    ['run at', 'POST /tasks {type, payload, run_at?}'],
    ['not get lost', 'A task must not get lost.'],
    ['ttl', 'Redis keeps entries with a TTL of one day.'],
    ['cache', 'A cache answers. Maybe a CDN too.'],
    ['audit', 'We keep a record for the audit that nobody can change later.'],
  ])('%s is not hedged in: %s', (phrase, text) => {
    expect(isHedged(text, [phrase])).toBe(false);
  });

  it('is answered by what follows', () => {
    const text = 'What if the cache dies? The store takes all reads, one per key.';
    expect(isHedged(text, ['cache dies'], ['one per key'])).toBe(false);
    expect(isHedged('What if the cache dies and the store takes all reads?', ['cache dies'], ['store'])).toBe(true);
  });

  it('stands under headings that say so', () => {
    const text = 'Done first.\n\n## Open questions\n\nLinks are sharded by code.';
    expect(isHedged(text, ['shard'])).toBe(true);
  });

  it('gives way to what is said elsewhere', () => {
    expect(isHedged('- Maybe a cache.\n- Redis is the cache of hot links.', ['cache'])).toBe(false);
  });
});

describe('what was not chosen', () => {
  it.each([
    [[['per team', 'each team']], 'One table for all instead of one per team.', false],
    [[['counter']], 'Random codes rather than a counter.', false],
    // Compared is compared.
    [[['random'], ['counter']], 'Random codes rather than a counter.', true],
    [[['instead of a counter', 'not a counter']], 'Random codes instead of a counter.', true],
  ])('%j in: %s', (concepts, text, isClaimed) => {
    expect(found(text, ...concepts) !== null).toBe(isClaimed);
  });
});

describe('several concepts', () => {
  it('may stand in one statement, in any order', () => {
    const text = 'On a miss the service reads the store and fills the cache for 24 h.';
    expect(found(text, ['cache'], ['miss'])).toEqual(['cache', 'miss']);
  });

  it('may stand in two neighbouring statements of one section', () => {
    const text =
      'Redis sits in front of the store. Entries live for 24 h.\n\nOther words that say something else here.';
    expect(found(text, ['redis'], ['24 h', '24h'])).toEqual(['Redis', '24 h']);
  });

  it('may not be far apart', () => {
    const text = 'Redis sits in front. It is fast for us. It has three nodes. Entries live for 24 h.';
    expect(found(text, ['redis'], ['24 h'])).toBeNull();
  });

  it('may not stand in two bullets or two lines', () => {
    expect(found('- Redis sits in front.\n- Entries live for 24 h.', ['redis'], ['24 h'])).toBeNull();
    expect(found('redis sits in front of all that\nentries live there for 24 h', ['redis'], ['24 h'])).toBeNull();
  });

  it('may be helped by the bullet or heading that they stand under', () => {
    const nested = '- When the cache dies\n  - reads are coalesced, one per key';
    expect(found(nested, ['cache dies', 'cache fails'], ['coalesc*'])).toEqual(['cache dies', 'coalesced']);
    const headed = 'First of all.\n\n## When the cache dies\n\nReads are coalesced, one per key.';
    expect(found(headed, ['cache dies', 'cache fails'], ['coalesc*'])).toEqual(['cache dies', 'coalesced']);
    // The heading alone claims nothing.
    expect(found(headed, ['cache'], ['dies'])).toBeNull();
  });

  it('are shown where they stand closest', () => {
    const text =
      '- The cache is one of many things that we look at when somebody asks about a miss.\n- A cache miss reads the store.';
    const match = matchConcepts(readStatements(text, 'api'), [['cache'], ['miss']]);
    expect(match?.statements.map((one) => one.text)).toEqual(['A cache miss reads the store.']);
  });

  it('may be kept to one statement', () => {
    const statements = readStatements('Redis sits in front. Entries live for 24 h.', 'api');
    expect(matchConcepts(statements, [['redis'], ['24 h']], { neighbours: false })).toBeNull();
  });

  it('prefer one statement to two', () => {
    const text = 'A cache is filled. Reads grow. The cache takes the reads of hot links.';
    const match = matchConcepts(readStatements(text, 'api'), [['cache'], ['reads']]);
    expect(match?.statements.map((one) => one.text)).toEqual(['The cache takes the reads of hot links.']);
  });

  it('are not claimed by keyword lists', () => {
    expect(found('cache, CDN, sharding, replication, DLQ, idempotency', ['cache'], ['cdn'])).toBeNull();
  });

  it('are not joined across sections', () => {
    const { statements } = readSheet('## API\nRedis sits in front of it.\n## Deep dives\nEntries live for 24 h.');
    expect(matchConcepts(statements, [['redis'], ['24 h']])).toBeNull();
  });
});

describe('labels', () => {
  it.each([
    ['Redis cache x3', ['cache'], true],
    ['retry queue', ['retries'], true],
    ['API', ['gateway'], false],
    ['', ['gateway'], false],
  ])('%s', (label, phrases, expected) => {
    expect(textSays(label, phrases)).toBe(expected);
  });
});

it('finds what was put there, at its place, in any text', { timeout: 60_000 }, () => {
  const word = fc.constantFrom('the', 'store', 'keeps', 'links', 'for', 'users', 'fast', '\n', 'and', 'is');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.array(word, { maxLength: 20 }), (before, after) => {
      const text = `${before.join(' ')}\n\nIt has consistent hashing for growth.\n\n${after.join(' ')}`;
      const match = matchConcepts(readStatements(text, null), [['consistent hashing']]);
      expect(match?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['consistent hashing']);
    }),
  );
});

it('answers questions to any text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ minLength: 1, maxLength: 20 }),
      (text, phrase) => {
        const match = matchConcepts(readStatements(text, 'canvas'), [[phrase]]);
        for (const { start, end } of match?.spans ?? []) expect(text.slice(start, end)).not.toBe('');
        expect(textSays(text, [phrase])).toBeTypeOf('boolean');
      },
    ),
  );
});
