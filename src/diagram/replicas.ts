import type { ComponentKind } from '../catalog/component-kinds.ts';
import { kindOfLabel } from './kind-of-label.ts';

/** More than this is a number of something else. */
const MOST = 1_000;
const SEVERAL = 2;

const THINGS =
  'replicas?|instances?|nodes?|copies|servers?|workers?|shards?|brokers?|pods?|machines?|hosts?|containers?|processes|partitions?|consumers?|boxes|vms?';
/** "x3", "×3", "3x", "(3 replicas)", "3 app servers"; and "n instances", which is several. */
const NUMBERED: readonly RegExp[] = [
  /(?:^|[\s([{-])[x×*]\s?(\d{1,4})(?![\d\p{L}.])/iu,
  /(?:^|[\s([{-])(\d{1,4})\s?[x×](?![\d\p{L}])/iu,
  new RegExp(`(?:^|[\\s([{~-])(\\d{1,4})\\s+(?:[a-z-]+\\s+){0,2}(?:${THINGS})\\b`, 'i'),
  new RegExp(`\\b(?:replicas?|instances?|nodes?|shards?|pods?|copies|count)\\s*[:=]\\s*(\\d{1,4})`, 'i'),
];
const UNNUMBERED = new RegExp(
  `\\b(?:n|m|k|many|multiple|several)\\s+(?:[a-z-]+\\s+){0,2}(?:${THINGS})\\b|[x×]\\s?[nmk]\\b|\\b(?:1|0)\\s?(?:\\.\\.|…|-)\\s?[nmk]\\b` +
    `|\\bcluster(?:ed)?\\b|\\bfleet\\b|\\bpool\\b|\\breplicated\\b|\\bmulti[- ]?(?:az|region)\\b|\\bauto[- ]?scal` +
    `|\\b(?:primary|master|leader)\\s*[/+&,]\\s*(?:read\\s+)?(?:replica|secondary|standby|slave|follower)`,
  'i',
);

/** How many of it a label says that there are; 1 where it says nothing. */
export function replicasOf(text: string): number {
  const words = text.slice(0, 300);
  for (const pattern of NUMBERED) {
    const number = Number(pattern.exec(words)?.[1] ?? 0);
    if (number > 1 && number <= MOST) return number;
  }
  return UNNUMBERED.test(words) ? SEVERAL : 1;
}

/** Of these people draw one shape for several that are alike. */
const COPIED: ReadonlySet<ComponentKind> = new Set([
  'service',
  'worker',
  'load-balancer',
  'api-gateway',
  'cache',
  'database',
  'sql',
  'key-value',
  'document',
  'wide-column',
]);
/** "Services" and "APIs" are not here: these are different ones rather than several of the same. */
const SEVERAL_THINGS = new RegExp(
  `^[^(\\[,:;/\\n]*\\b(?:servers|workers|consumers|executors|nodes|instances|replicas|shards|partitions|brokers|pods|machines|hosts|` +
    `vms|containers|load balancers|lbs|balancers|proxies|gateways|caches|frontends|backends)\\b(?:\\s+(\\p{L}+))?\\s*(?:$|[(\\[,:;/\\n])`,
  'iu',
);

/** How many of a kind a name in the plural means at least: 2 for "App servers" or "Workers shared", 1 otherwise. */
export function replicasOfPlural(label: string, kind: ComponentKind | null): number {
  if (kind === null || !COPIED.has(kind)) return 1;
  const found = SEVERAL_THINGS.exec(label.slice(0, 300));
  // "Workers shared" are workers; a "workers dashboard" is one thing.
  const behind = found?.[1] ?? '';
  return found !== null && (behind === '' || kindOfLabel(behind) === null) ? SEVERAL : 1;
}
