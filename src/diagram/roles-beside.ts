import type { ComponentKind } from '../catalog/component-kinds.ts';
import type { Meaning } from './vocabulary.ts';

const kinds = (...list: readonly ComponentKind[]): ReadonlySet<ComponentKind> => new Set(list);

const STORES = kinds('database', 'sql', 'key-value', 'document', 'wide-column', 'replica');
const KEEPS: ReadonlySet<ComponentKind> = new Set([
  ...STORES,
  ...kinds(
    'cache',
    'session-store',
    'object-store',
    'warehouse',
    'search',
    'backup',
    'queue',
    'stream',
    'dead-letter-queue',
  ),
]);
const EDGES = kinds('dns', 'cdn', 'load-balancer', 'api-gateway', 'firewall', 'rate-limiter', 'auth');
const WATCHES = kinds('metrics', 'logging', 'tracing', 'alerting', 'console', 'analytics');
const COMPUTES = kinds(
  'service',
  'worker',
  'scheduler',
  'coordinator',
  'id-generator',
  'auth',
  'analytics',
  'api-gateway',
);
/** Databases that run within a service. */
const EMBEDDED = /^(?:rocksdb|rocks db|leveldb|lmdb|badger|sqlite|caffeine|ehcache)$/;

/** Whether something of a kind keeps what is put into it. */
export const isKept = (kind: ComponentKind): boolean => KEEPS.has(kind);

/** Whether something of a kind is a database. */
export const isStore = (kind: ComponentKind): boolean => STORES.has(kind);

/**
 * Whether what a label names beside the thing itself is another role of it. As an item beside it nearly everything is
 * ("API + Redis"); in brackets or on a line below it may also be what the thing works with, and only what is mostly a
 * part of it counts: an edge that balances and filters, a cache within a service, the replica of a database.
 */
export function mayAlsoBe(
  kind: ComponentKind,
  { kind: other, as, phrase }: Meaning & { readonly phrase: string },
  isItem: boolean,
): boolean {
  if (
    phrase === 'shard' ||
    phrase === 'db shard' ||
    other === 'client' ||
    other === 'third-party' ||
    other === 'identity-provider'
  )
    return false;
  if (other === 'replica' || other === 'backup') return STORES.has(kind) && other !== kind;
  if (other === 'database') return false;
  if (COMPUTES.has(kind) && (other === 'queue' || other === 'stream' || other === 'dead-letter-queue'))
    return isItem && as === 'brand';
  if (isItem) return other !== 'service';
  if (other === 'session-store') return KEEPS.has(kind);
  if (other === 'cache') return KEEPS.has(kind) || as === 'noun' || EMBEDDED.test(phrase);
  if (KEEPS.has(other)) return (KEEPS.has(kind) && STORES.has(kind) === STORES.has(other)) || EMBEDDED.test(phrase);
  if (other === 'rate-limiter') return true;
  if (EDGES.has(kind)) return EDGES.has(other);
  if (WATCHES.has(kind)) return WATCHES.has(other);
  return COMPUTES.has(kind) && as === 'noun' && (COMPUTES.has(other) || EDGES.has(other));
}

/** Services of other teams that call this system. */
const CALLERS =
  /\b(?:product|products|team|teams|caller|calling|upstream|internal|business|domain)(?:'|’)?s?(?:'|’)?\s+(?:team(?:'|’)?s?(?:'|’)?\s+)?(?:services?|svcs?|apps?|backends?|applications?|code)\b/i;

/** Whether a label names those who use the system: "product services" call a platform. */
export const isForPeople = (label: string): boolean => CALLERS.test(label.slice(0, 80));
