import { stem } from '../words/stem.ts';

/**
 * Names of techniques and products by what they are for. A list that runs through many of these families ("cache, CDN,
 * sharding, DLQ, JWT") is a list of keywords; one that stays in its family ("TOTP, WebAuthn, SMS") mostly says something.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  cache: 'cache redis memcached ttl lru lfu cacheaside writethrough writebehind readthrough eviction stampede',
  edge: 'cdn cloudfront cloudflare akamai dns route53 anycast edge',
  balancing: 'loadbalancer loadbalancing lb alb elb nginx haproxy envoy apigateway gateway reverseproxy autoscaling horizontalscaling verticalscaling kubernetes docker k8s microservices serverless lambda stateless',
  store: 'database sql nosql postgres postgresql mysql mongodb mongo dynamodb cassandra scylla spanner cockroachdb sqlite s3 objectstorage blob elasticsearch hbase bigtable acid',
  spreading: 'sharding shard partition replication replica readreplica consistenthashing quorum raft paxos zookeeper etcd leaderelection captheorem eventualconsistency strongconsistency gossip vectorclock 2pc saga',
  queue: 'queue messagequeue kafka rabbitmq sqs sns pubsub kinesis nats pulsar celery sidekiq stream streaming broker dlq deadletter deadletterqueue backoff exponentialbackoff jitter retry retries idempotency idempotent idempotencykey visibilitytimeout lease heartbeat atleastonce exactlyonce outbox eventdriven async asynchronous batching cron scheduler priorityqueue backpressure',
  resilience: 'failover circuitbreaker bulkhead multiregion multiaz redundancy disasterrecovery backup faulttolerance spof activeactive activepassive healthcheck gracefuldegradation chaosengineering',
  limiting: 'ratelimiting ratelimiter ratelimit throttling tokenbucket leakybucket slidingwindow waf ddos captcha',
  observability: 'metrics logging logs tracing traces monitoring alerting alerts prometheus grafana datadog opentelemetry jaeger elk observability slo dashboards',
  identity: 'jwt oauth oauth2 oidc openid saml sso mfa 2fa totp webauthn passkey passkeys rbac refreshtoken accesstoken revocation denylist blocklist blacklist introspection pkce session cookie jwks authn authz authentication authorization',
  secrecy: 'tls https ssl encryption encrypt bcrypt argon2 scrypt pbkdf2 salt pepper hsm kms vault csrf xss mtls hmac sha256 aes pii gdpr',
  coding: 'base62 base64 md5 hashing snowflake uuid ulid bloomfilter keygeneration kgs counter trie merkletree hyperloglog countminsketch',
  serving: 'websocket websockets grpc graphql rest longpolling sse http2 webhook webhooks',
}; // prettier-ignore

const FAMILY_OF = new Map(
  Object.entries(FAMILIES).flatMap(([family, names]) => names.split(' ').map((name) => [stem(name), family] as const)),
);

/** Most words begin like none of them, and need not be looked up; a short word may be the first of several. */
const BEGINNINGS = new Set([...FAMILY_OF.keys()].flatMap((name) => [name.slice(0, 2), name.slice(0, 3)]));

/** Qualities that everybody wants: "for performance" says nothing. */
export const VIRTUES: ReadonlySet<string> = new Set(
  (
    'performance scalability availability reliability security speed efficiency durability consistency latency ' +
    'throughput resilience redundancy scale safety flexibility maintainability simplicity robustness scaling'
  ).split(' '),
);

/** A technique that words name. */
export interface Technique {
  readonly family: string;
  /** Its first word, and how many there are. */
  readonly at: number;
  readonly length: number;
}

/** The techniques that words name, of up to three words: "cache", "load balancer", "at least once". */
export function techniquesIn(words: readonly string[]): Technique[] {
  const found: Technique[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!BEGINNINGS.has((words[at] ?? '').slice(0, 3))) continue;
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const family = FAMILY_OF.get(stem(words.slice(at, at + length).join('')));
      if (family === undefined) continue;
      found.push({ family, at, length });
      at += length - 1;
      break;
    }
  }
  return found;
}
