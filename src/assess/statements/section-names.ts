import type { SectionId } from '../../catalog/predicate-schema.ts';

/** What people write over a section, as whole headings or joined by "and". */
export const SECTION_NAMES: Readonly<Record<SectionId, readonly string[]>> = {
  requirements: [
    'requirements', 'requirement analysis', 'functional requirements', 'non functional requirements', 'functional',
    'non functional', 'nfr', 'nfrs', 'frs', 'scope', 'in scope', 'scope and requirements', 'use cases',
    'user stories', 'goals and non goals', 'product requirements', 'problem scope', 'quality attributes',
    'what it must do', 'what it has to do', 'what it does', 'what we build', 'what is asked', 'what i asked', 'asked', 'reqs', 'req',
    'what and how well', 'promises',
  ], // prettier-ignore
  estimates: [
    'estimates', 'estimate', 'estimation', 'estimations', 'back of the envelope', 'back of envelope', 'envelope math',
    'napkin math', 'capacity', 'capacity planning', 'capacity estimation', 'capacity estimates', 'scale estimation',
    'numbers', 'calculations', 'math', 'maths', 'sizing', 'load estimation', 'traffic estimation', 'traffic estimates',
    'scale numbers', 'quick math', 'rough numbers', 'bote', 'resource estimation', 'storage estimation',
    'storage estimates', 'bandwidth estimation', 'memory estimation', 'how much', 'how big', 'sums', 'rough sums', 'arithmetic',
    'figures', 'nums', 'size', 'sizes', 'calc', 'calcs', 'envelope', 'some numbers', 'quick numbers',
  ], // prettier-ignore
  api: [
    'api', 'apis', 'rest', 'rest api', 'api design', 'api endpoints', 'endpoints', 'interface', 'interfaces',
    'system interface', 'system api', 'api contract', 'api definition', 'api spec', 'public api', 'http api', 'rpc',
    'grpc', 'rpcs', 'endpoint', 'calls', 'api layer', 'api surface', 'external interface', 'graphql', 'api sketch', 'service interface',
  ], // prettier-ignore
  'data-model': [
    'data model', 'data models', 'data modeling', 'data modelling', 'schema', 'schemas', 'database', 'databases',
    'database design', 'database schema', 'db schema', 'db design', 'db', 'data schema', 'tables', 'tbls', 'entities', 'er model',
    'entity model', 'data layer', 'data design', 'data storage', 'storage model', 'storage schema', 'data structures',
    'persistence', 'domain model', 'data', 'core entities', 'table design', 'what we store', 'what is stored', 'what we keep',
    'stores', 'tables and keys', 'collections',
  ], // prettier-ignore
  'deep-dives': [
    'deep dive', 'deep dives', 'details', 'detailed design', 'low level design', 'design details', 'component details',
    'dive', 'drill down', 'bottlenecks', 'in depth', 'deep dive topics', 'detail design', 'what if', 'what ifs', 'when things break',
    'when it breaks', 'what breaks', 'what can go wrong', 'what goes wrong', 'if it fails', 'when it fails', 'when things fail',
    'closer look', 'a closer look', 'close up', 'close ups', 'hard parts', 'hard part', 'tricky parts', 'hard bits', 'the hard part',
    'rollout', 'roll out', 'migration', 'running it', 'drills', 'runbook', 'operating it', 'failure drills', 'fails how',
  ], // prettier-ignore
  'trade-offs': [
    'trade offs', 'trade off', 'tradeoffs', 'tradeoff', 'alternatives', 'alternatives considered', 'decisions',
    'design decisions', 'key decisions', 'pros and cons', 'pros cons', 'cons', 'pros', 'considerations', 'discussion',
    'limitations', 'choices', 'design choices', 'tradeoffs and alternatives', 'decision log', 'rejected alternatives',
    'compromises', 'what i would change', 'why not', 'justification', 'rationale', 'drawbacks', 'why so', 'why this', 'why like this',
    'give and take', 'rejected', 'rejected options', 'not taken', 'not chosen', 'what i did not choose', 'what i didnt choose',
    'what i did not take', 'what i gave up', 'what we give up', 'other options', 'other ways', 'considered', 'options considered',
    'x10', '10x', 'at 10x', 'at x10', 'times ten', 'ten times', 'ten times more', 'at ten times', 'at ten times the load', '10 times the load',
    'ten times the load', 'tenfold', 'growth', 'growth and cost', 'growing', 'cost', 'costs', 'cost and growth', 'cost estimate', 'bill', 'the bill', 'money',
    'what it costs', 'price', 'pricing', 'downsides', 'pros and contras', 'no because', 'why this and not that', 'why these', 'why these and not others', 'why not others',
    'why not something else', 'chose', 'chosen', 'chose not', 'picked', 'picked and not', 'weak spots', 'weak points', 'weak spots i know', 'known weaknesses', 'weaknesses',
  ], // prettier-ignore
};

/** Names that are a section of their own on the level of sections, and a part of one below it. */
export const WEAK_NAMES: Readonly<Record<SectionId, readonly string[]>> = {
  requirements: [
    'features', 'goals', 'assumptions', 'constraints', 'clarifications', 'questions', 'clarifying questions',
    'problem', 'users', 'needs', 'objectives', 'slo', 'slos', 'sla', 'slas', 'must have', 'nice to have',
    'problem statement', 'core features', 'actors', 'assumption', 'given', 'what i take as given', 'agreed', 'ask', 'the ask',
  ], // prettier-ignore
  estimates: [
    'scale',
    'traffic',
    'load',
    'bandwidth',
    'throughput',
    'qps',
    'volume',
    'volumes',
    'servers',
    'capacity needs',
  ],
  api: ['contract', 'operations', 'routes', 'methods', 'requests', 'http', 'services api'],
  'data-model': [
    'storage',
    'store',
    'records',
    'indexes',
    'indices',
    'sql',
    'nosql',
    'persistence layer',
    'models',
    'rows',
  ],
  'deep-dives': [
    'scaling', 'scalability', 'reliability', 'availability', 'high availability', 'fault tolerance', 'resilience',
    'security', 'performance', 'failure', 'failures', 'failure modes', 'failure handling', 'failure scenarios',
    'monitoring', 'observability', 'operations and monitoring', 'ops', 'optimizations', 'optimisation', 'edge cases',
    'single points of failure', 'hot spots', 'hotspots', 'extensions', 'follow ups', 'follow up', 'next steps',
    'disaster recovery', 'consistency', 'privacy', 'abuse', 'deployment', 'testing', 'error handling', 'flows', 'flow',
    'how it works', 'algorithm', 'algorithms', 'breaks', 'watch', 'watching',
  ], // prettier-ignore
  'trade-offs': [
    'compare',
    'comparison',
    'options',
    'risks',
    'open questions',
    'future work',
    'conclusion',
    'why',
    'choice',
    'later',
    'next',
    'evolution',
    'open points',
    'bets',
  ],
};

/** Headings over the drawing or the whole: what stands below is of no section, and is told by what it says. */
export const NEUTRAL_NAMES: readonly string[] = [
  'high level design', 'high level architecture', 'architecture', 'design', 'system design', 'components', 'diagram',
  'overview', 'summary', 'introduction', 'intro', 'notes', 'references', 'solution', 'approach', 'hld', 'answer', 'tldr',
  'high level', 'overall design', 'proposed design', 'big picture',
]; // prettier-ignore

/** Words of headings over what is looked at closely: "Caching strategy", "How tokens are revoked". */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  (
    'cache caching redirect redirects rate limiting limiter shard sharding partition partitioning replication replica ' +
    'failover queue queues retry retries backoff idempotency dead letter letters hot key keys hash hashing encoding ' +
    'base62 id ids generation expiry expiration analytics token tokens revocation session sessions mfa oauth login ' +
    'password passwords brute force scheduling scheduler priority priorities delivery worker workers lease leases ' +
    'visibility delayed delay cleanup load balancing balancer autoscaling region regions multi cdn index lock locking ' +
    'leader consensus backup backups alerting metrics tracing collision collisions lookup path flow ordering fairness'
  ).split(' '),
);

/** Words that say nothing about which section it is. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'the a an my our some list of key main and or system service overall initial basic core proposed quick rough ' +
    'step section part for high level important other more'
  ).split(' '),
);
