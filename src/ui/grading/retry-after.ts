/** Bounds on how long we wait for a busy server, in seconds. */
const SHORTEST = 1;
const LONGEST = 60;

/** Seconds to wait by a `Retry-After` header: whole seconds, 2 where it is missing or unreadable, kept in 1…60. */
export function retryAfterSeconds(header: string | null): number {
  const seconds = header !== null && /^\d+$/.test(header.trim()) ? Number(header) : 2;
  return Math.min(LONGEST, Math.max(SHORTEST, seconds));
}
