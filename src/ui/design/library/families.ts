import { COMPONENT_KINDS, KIND_IDS, type ComponentKind } from '../../../catalog/component-kinds.ts';

/** Kinds that stand together in the library, and the colour that they are drawn in (by day; Excalidraw has the night's). */
export const FAMILIES = [
  {
    id: 'edge',
    name: 'Edge',
    colour: '#dfeafb',
    kinds: ['client', 'dns', 'cdn', 'load-balancer', 'api-gateway', 'firewall', 'rate-limiter'],
  },
  {
    id: 'compute',
    name: 'Compute',
    colour: '#fdf0cd',
    kinds: ['service', 'worker', 'scheduler', 'coordinator', 'id-generator'],
  },
  {
    id: 'data',
    name: 'Data',
    colour: '#deefdf',
    kinds: [
      'cache',
      'database',
      'sql',
      'key-value',
      'document',
      'wide-column',
      'search',
      'object-store',
      'warehouse',
      'replica',
      'backup',
    ],
  },
  {
    id: 'messages',
    name: 'Messages',
    colour: '#eee2f5',
    kinds: ['queue', 'stream', 'dead-letter-queue', 'notifier'],
  },
  {
    id: 'access',
    name: 'Access',
    colour: '#fbe3de',
    kinds: ['auth', 'identity-provider', 'session-store', 'secrets'],
  },
  {
    id: 'operations',
    name: 'Operations',
    colour: '#e9e7e1',
    kinds: ['metrics', 'logging', 'tracing', 'alerting', 'analytics', 'console', 'third-party'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly kinds: readonly ComponentKind[];
}[];

export type Family = (typeof FAMILIES)[number];

/** The family that a kind stands in; every kind has one. */
export function familyOf(kind: ComponentKind): Family {
  const family = FAMILIES.find(({ kinds }) => (kinds as readonly ComponentKind[]).includes(kind));
  if (family === undefined) throw new Error(`${kind} has no family; add it to one in families.ts.`);
  return family;
}

/** Words of each kind's name in lower case, and other words that people look for it by. */
const OTHER_WORDS: Partial<Record<ComponentKind, string>> = {
  client: 'browser mobile app user web',
  cdn: 'edge content delivery',
  'load-balancer': 'lb nginx proxy',
  'api-gateway': 'entry proxy',
  firewall: 'waf',
  'rate-limiter': 'throttle quota',
  service: 'server api backend app',
  worker: 'consumer job processor',
  scheduler: 'cron timer delay',
  coordinator: 'zookeeper etcd leader lock',
  'id-generator': 'snowflake key generation',
  auth: 'login token',
  'identity-provider': 'oauth sso oidc',
  'session-store': 'tokens',
  secrets: 'vault keys kms',
  cache: 'redis memcached',
  database: 'db store',
  sql: 'postgres mysql relational',
  'key-value': 'dynamodb nosql',
  document: 'mongodb nosql',
  'wide-column': 'cassandra nosql',
  search: 'elasticsearch index',
  'object-store': 's3 blob bucket files',
  warehouse: 'bigquery olap',
  replica: 'read follower standby',
  backup: 'snapshot',
  queue: 'sqs rabbitmq broker',
  stream: 'kafka log events',
  'dead-letter-queue': 'dlq failed',
  notifier: 'email push sms',
  metrics: 'prometheus monitoring',
  logging: 'logs elk',
  tracing: 'spans opentelemetry',
  alerting: 'pager on-call',
  analytics: 'clicks reports',
  console: 'admin dashboard',
  'third-party': 'external payment provider',
};

/** The kinds whose name, or another word for them, has every word of a search; all of them for an empty search. */
export function searchKinds(search: string): ComponentKind[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return KIND_IDS.filter((kind) => {
    const text = `${COMPONENT_KINDS[kind]} ${OTHER_WORDS[kind] ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
