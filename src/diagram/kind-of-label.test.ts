import { describe, expect, it } from 'vitest';
import { KIND_IDS, type ComponentKind } from '../catalog/component-kinds.ts';
import { isNarrower, kindOfLabel, kindsOfLabel } from './kind-of-label.ts';
import { LEXICON } from './lexicon.ts';

/** Labels as people write them, by what they mean. */
const MEANT: Partial<Record<ComponentKind, readonly string[]>> = {
  client: [
    'Client',
    'Users',
    "User's browser",
    'mobile app',
    'Mobile / Web',
    'web app',
    'Frontend',
    'iOS',
    'Internet',
    'Product teams',
    'teams',
    'the 10 apps',
    'openers',
  ],
  dns: ['DNS', 'Route 53', 'GeoDNS'],
  cdn: ['CDN', 'Cloudfront CDN', 'Fastly', 'Cloudflare'],
  'load-balancer': ['LB', 'Load Balancers', 'nginx', 'Reverse proxy (nginx)', 'L7 LB', 'HAProxy', 'ELB'],
  'api-gateway': ['API Gateway', 'GW', 'APIGateway', 'api gw', 'Kong'],
  firewall: ['WAF', 'Cloudflare WAF', 'Firewall'],
  'rate-limiter': ['Rate limiter service', 'RateLimiter', 'rate-limiter', 'Throttling'],
  service: [
    'Redirect service',
    'mintd x3',
    'redird (Go), LRU in RAM',
    'policyd (URL verdicts)',
    'API servers x3',
    'URL shortener service',
    'Stats API',
    'Product team service (client SDK)',
    'User service',
    'App server',
    'API',
    'Servers',
  ],
  worker: [
    'Workers',
    'Worker 2',
    'Workers shared',
    'Kafka consumer',
    'analytics worker',
    'Password hashing workers',
    'Celery',
    'Cleanup service',
  ],
  scheduler: ['task scheduler', 'Cron job', 'Promoter (leader elected)', 'Airflow', 'Dispatcher'],
  coordinator: ['Zookeeper', 'etcd', 'Lock service', 'Config service'],
  'id-generator': [
    'KGS',
    'Snowflake ID generator',
    'ID generator',
    'Ticket server',
    'id ranges (counter)',
    'ID block allocator',
  ],
  auth: ['Auth', 'Auth service', 'Login service', 'Token service', 'MFA service', 'Authorization server'],
  'identity-provider': ['Auth0', 'Okta', 'Google OAuth', 'IdP', 'Keycloak'],
  'session-store': ['session store', 'Redis (sessions)', 'Session DB', 'Refresh token store', 'Session cache'],
  secrets: ['KMS', 'Vault', 'Secrets manager'],
  cache: ['Redis cache', 'Redis', 'Memcached', 'Token cache', 'In-memory cache', 'Redis cluster'],
  database: ['Auth DB', 'Users DB', 'URL store', 'Primary DB', 'User + Auth DB', 'Result store'],
  sql: ['Links DB (Postgres)', 'PostgreSQL (primary)', 'MySQL shard 1', 'Aurora', 'Postgres + Redis', 'Spanner'],
  'key-value': ['KV', 'DynamoDB table', 'Redis DB', 'NoSQL DB', 'Idempotency store (Redis)', 'key/value store'],
  document: ['Mongo DB', 'Firestore'],
  'wide-column': ['Cassandra DB', 'ScyllaDB', 'Bigtable'],
  search: ['Elasticsearch cluster', 'Search service', 'Solr'],
  'object-store': ['S3', 'Storage (S3)', 'Blob storage', 'Object store'],
  warehouse: ['Analytics DB', 'Snowflake', 'BigQuery', 'ClickHouse', 'Data warehouse'],
  replica: ['Read replica', 'Postgres replica', 'DB replica'],
  backup: ['S3 backup', 'Backup (S3)'],
  queue: [
    'MQ',
    'cache invalidation queue',
    'log queue',
    'delay queue',
    'retry queue',
    'SQS',
    'RabbitMQ',
    'Queue of tasks',
  ],
  stream: [
    'Revocation log (Kafka)',
    'Revocation log (Kafka, 15 min)',
    'Kafka',
    'Pub/Sub',
    'Google Pub/Sub',
    'Click stream',
    'Kinesis',
    'Event bus',
  ],
  'dead-letter-queue': ['DLQ', 'dead letter queue', 'Dead-letter queue', 'SQS DLQ'],
  notifier: ['Email service', 'Notification service', 'SNS'],
  metrics: ['Prometheus + Grafana', 'Monitoring', 'Metrics DB', 'Datadog'],
  logging: ['Audit log (Kafka)', 'ELK', 'Log service', 'Audit log'],
  tracing: ['Jaeger', 'OpenTelemetry'],
  alerting: ['PagerDuty', 'Alert manager'],
  analytics: ['Analytics service', 'Flink'],
  console: ['Admin dashboard', 'Operator console', 'Dashboard'],
  'third-party': ['Stripe API', 'Twilio', 'SendGrid', '3rd party API', 'Payment gateway'],
};

describe('the kind that a label names', () => {
  it.each(Object.entries(MEANT))('%s', (kind, labels) => {
    expect(labels.map((label) => [label, kindOfLabel(label)])).toEqual(labels.map((label) => [label, kind]));
  });

  it('is told for every kind there is', () => {
    expect(Object.keys(MEANT).toSorted()).toEqual(KIND_IDS.toSorted());
  });

  it.each([
    'Foo',
    'Dashboard of cats',
    'Hello world',
    'Bloom filter',
    'User profile',
    'Links',
    'Read',
    'HTTP',
    'Yes',
    'Start',
    '',
    '42',
    '…',
  ])('stays unknown for %j', (label) => {
    expect(kindOfLabel(label)).toBeNull();
  });

  it('forgives a typo in words of five letters, and two in words of nine', () => {
    const typos = {
      Cahce: 'cache',
      databse: 'database',
      Kakfa: 'stream',
      'Load balncer': 'load-balancer',
      Schedluer: 'scheduler',
    };
    const longer = {
      Elastcsearch: 'search',
      'Authentcation service': 'auth',
      Postgrsql: 'sql',
      Zookeper: 'coordinator',
    };
    for (const [label, kind] of Object.entries({ ...typos, ...longer }))
      expect([label, kindOfLabel(label)]).toEqual([label, kind]);
  });

  it.each(['Catch', 'Quick sort', 'Clients', 'serve', 'Cashed', 'workshop'])(
    'makes no known word of the word %s',
    (word) => {
      expect(['cache', 'queue', 'service', 'worker']).not.toContain(kindOfLabel(word));
    },
  );

  it('does not mind case, accents, apostrophes, breaks and joined words', () => {
    for (const label of [
      'LOAD BALANCER',
      'Load\nBalancer',
      'loadbalancer',
      'Löad Balancer',
      'load_balancer',
      '  load-balancer ',
    ]) {
      expect([label, kindOfLabel(label)]).toEqual([label, 'load-balancer']);
    }
  });

  it('takes any text, however long', () => {
    expect(kindOfLabel('__proto__')).toBeNull();
    expect(kindOfLabel('constructor')).toBeNull();
    expect(kindOfLabel('a'.repeat(100_000))).toBeNull();
    expect(kindOfLabel(`Redis ${'\u0301'.repeat(50_000)}`)).toBe('cache');
  });

  it('knows what is a more exact word for what', () => {
    expect(isNarrower('sql', 'database')).toBe(true);
    expect(isNarrower('database', 'sql')).toBe(false);
  });
});

describe('what else a label makes of a thing', () => {
  it.each<[string, ComponentKind, ComponentKind[]]>([
    ['Edge (TLS, firewall, LB)', 'cdn', ['firewall', 'load-balancer']],
    ['Cloudflare + WAF', 'cdn', ['firewall']],
    ['API gateway\nlogin check, rate limiting', 'api-gateway', ['rate-limiter']],
    ['Lookup nodes\nRocksDB, block cache', 'service', ['key-value', 'cache']],
    ['Postgres leader + 2 followers', 'sql', ['replica']],
    ['Redis: sessions, throttle', 'session-store', ['cache', 'rate-limiter']],
    ['signing keys @ CDN', 'secrets', ['cdn']],
  ])('%j', (label, kind, others) => {
    expect(kindsOfLabel(label)).toEqual({ kind, others });
  });

  it.each<[string, ComponentKind]>([
    ['Consumer (reads Kafka)', 'worker'],
    ['API (no cache)', 'service'],
    ['Worker (Kafka)', 'worker'],
    ['Redis 4 shards + replicas', 'cache'],
    ['Session API: access token, refresh token', 'auth'],
    ['Queue of tasks for mail', 'queue'],
  ])('is nothing for %j', (label, kind) => {
    expect(kindsOfLabel(label)).toEqual({ kind, others: [] });
  });
});

describe('the noun that decides', () => {
  it.each<[string, ComponentKind]>([
    ['customers - MySQL', 'sql'],
    ['accounts + users DB', 'database'],
    ['domain check (denylist)', 'service'],
    ['sign-in guard: captcha, counters', 'rate-limiter'],
    ['cache refresher', 'worker'],
    ['dedupe keys (tenant, key)', 'database'],
    ['read repl.', 'replica'],
    ['bulk wrkrs', 'worker'],
    ['q bulk', 'queue'],
    ['jwt svc', 'auth'],
    ['edge gw', 'api-gateway'],
    ['Envoy edge, one fleet per zone', 'load-balancer'],
    ['Edge', 'cdn'],
    ['Phone apps', 'client'],
    ['Logon orchestrator', 'auth'],
    ['Fraud scoring', 'service'],
    ['Microsoft', 'third-party'],
    ['ops dashbord (support)', 'console'],
    ['pool of runners', 'worker'],
    ['outbox mover', 'worker'],
    ['code allocator', 'id-generator'],
    ['two readers, other zone', 'replica'],
    ['dead (see console)', 'dead-letter-queue'],
    ['links by slug - DynamoDB', 'key-value'],
  ])('of %j', (label, kind) => {
    expect([label, kindOfLabel(label)]).toEqual([label, kind]);
  });
});

describe('the lexicon', () => {
  const phrases = LEXICON.flatMap(({ kind, as, words }) =>
    words.split(',').map((phrase) => ({ kind, as, phrase: phrase.trim() })),
  );

  it('holds several hundred entries, in lower case, without empty ones', () => {
    expect(phrases.length).toBeGreaterThan(800);
    expect(phrases.filter(({ phrase }) => phrase === '' || phrase !== phrase.toLowerCase())).toEqual([]);
  });

  it('gives no phrase two kinds', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { phrase, kind } of phrases) kinds.set(phrase, (kinds.get(phrase) ?? new Set()).add(kind));
    expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([]);
  });

  it('is understood as it says: every phrase alone names its own kind, or a more exact one', () => {
    const wrong = phrases
      .map(({ phrase, kind }) => ({ phrase, kind, found: kindOfLabel(phrase) }))
      .filter(({ kind, found }) => found !== kind && !(found !== null && isNarrower(found, kind)));
    expect(wrong).toEqual([]);
  });
});
