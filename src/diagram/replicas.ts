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
