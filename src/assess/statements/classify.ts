import type { SectionId } from '../../catalog/predicate-schema.ts';

/** Looked at: the beginning of a statement says what it is. */
const LOOKED_AT = 400;
const NUMBER_WITH_UNIT =
  /\d\s*(?:k|m|b|bn|million|billion|thousand|[KMGTP]i?B|bytes?|[KMGT]bps|qps|rps|tps|ms|%|\/\s*(?:s|sec|day|month|hour|year))(?![a-z])|[≈~]\s*\d|10\s*\^\s*\d|\d\s*[×*x]\s*\d/i;

const SIGNS: readonly (readonly [SectionId, RegExp])[] = [
  ['api', /\b(?:GET|POST|PUT|PATCH|DELETE)\s+[`"']?(?:https?:\/\/\S{1,60})?\/|^`?\w{2,40}\([^)]{0,120}\)\s*(?:->|=>|→|:|returns)|\brpc\s+\w+\(/],
  ['data-model', /\bCREATE TABLE\b|\b(?:primary|foreign|partition|sort|shard)[ _-]key\b|\bPK\b|^[`*]{0,2}\w{2,40}[`*]{0,2}\s*\([^()]{0,80},[^()]{0,200}\)\s*\.?$|\bvarchar\b|\btimestamp\b/i],
  ['trade-offs', /\binstead of\b|\brather than\b|\btrade-? ?offs?\b|\bvs\.?\s|\bversus\b|\bat the (?:cost|price|expense) of\b|\bdownside\b|\bdrawback\b|\b(?:chose|choose|prefer|picked|pick)\b.{0,80}\b(?:over|because|since|so that)\b|\bbecause\b/i],
  ['estimates', NUMBER_WITH_UNIT],
  ['requirements', /\bmust\b|\bshould\b|\b(?:users?|clients?|operators?|admins?|we)\s+(?:can|may|need|want)\b|\bout of scope\b|\bavailability of\b|\bas a user\b/i],
]; // prettier-ignore

/** The section of a statement by what it says, where no heading tells; null where nothing tells. */
export function classify(text: string, among: readonly SectionId[] = []): SectionId | null {
  const shown = text.slice(0, LOOKED_AT);
  for (const [id, sign] of SIGNS) {
    if ((among.length === 0 || among.includes(id)) && sign.test(shown)) return id;
  }
  return null;
}
