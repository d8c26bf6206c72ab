/** What a component of a system design can be; the label is what people read. */
export const COMPONENT_KINDS = {
  client: 'Client',
  dns: 'DNS',
  cdn: 'CDN',
  'load-balancer': 'Load balancer',
  'api-gateway': 'API gateway',
  firewall: 'Firewall',
  'rate-limiter': 'Rate limiter',
  service: 'Service',
  worker: 'Worker',
  scheduler: 'Scheduler',
  coordinator: 'Coordination service',
  'id-generator': 'ID generator',
  auth: 'Auth service',
  'identity-provider': 'Identity provider',
  'session-store': 'Session store',
  secrets: 'Secrets and keys',
  cache: 'Cache',
  database: 'Database',
  sql: 'SQL database',
  'key-value': 'Key-value store',
  document: 'Document database',
  'wide-column': 'Wide-column store',
  search: 'Search index',
  'object-store': 'Object store',
  warehouse: 'Data warehouse',
  replica: 'Replica',
  backup: 'Backup',
  queue: 'Queue',
  stream: 'Stream',
  'dead-letter-queue': 'Dead-letter queue',
  notifier: 'Notifications',
  metrics: 'Metrics',
  logging: 'Logging',
  tracing: 'Tracing',
  alerting: 'Alerting',
  analytics: 'Analytics',
  console: 'Operator console',
  'third-party': 'Third party',
} as const;

export type ComponentKind = keyof typeof COMPONENT_KINDS;
export const KIND_IDS = Object.keys(COMPONENT_KINDS) as [ComponentKind, ...ComponentKind[]];

/** Names for several kinds at once, where a rubric does not care which of them it is. */
export const KIND_GROUPS = {
  'any-store': ['database', 'sql', 'key-value', 'document', 'wide-column', 'replica'],
  'any-queue': ['queue', 'stream'],
  'any-compute': ['service', 'worker', 'auth'],
  'any-entry': ['load-balancer', 'api-gateway', 'cdn'],
  'any-observability': ['metrics', 'logging', 'tracing', 'alerting'],
} as const satisfies Record<string, readonly ComponentKind[]>;

export type KindGroup = keyof typeof KIND_GROUPS;
export const GROUP_IDS = Object.keys(KIND_GROUPS) as [KindGroup, ...KindGroup[]];
