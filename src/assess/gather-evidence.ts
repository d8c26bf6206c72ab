import type { Evidence } from './assessment.ts';
import type { Clue, Unsaid } from './finding.ts';

/** Most pieces of evidence of one criterion. */
const MAX_EVIDENCE = 8;
/** Ways of saying it that are named as examples. */
const MAX_WAYS = 3;

/** The evidence of a criterion as people read it: nothing twice, and what nobody wrote in one sentence. */
export function gatherEvidence(clues: readonly Clue[]): Evidence[] {
  const unsaid = clues.filter((clue) => clue.type === 'unsaid');
  const first = clues.findIndex(({ type }) => type === 'unsaid');
  const evidence = clues.flatMap((clue, at): Evidence[] => {
    if (clue.type !== 'unsaid') return [clue];
    return at === first ? [{ type: 'absence', text: wordUnsaid(unsaid) }] : [];
  });
  const seen = new Map(evidence.map((one) => [`${one.type} ${one.text}`, one]));
  return [...seen.values()].slice(0, MAX_EVIDENCE);
}

/** Only what is there: what is missing does not matter to who has met a criterion, unless that was wanted. */
export function gatherProof(clues: readonly Clue[]): Evidence[] {
  const there = clues.filter(({ type }) => type !== 'absence' && type !== 'unsaid');
  return gatherEvidence(there.length > 0 ? there : clues);
}

function wordUnsaid(unsaid: readonly Unsaid[]): string {
  const ways = new Set(unsaid.map(({ ideas }) => ideas.map((idea) => `“${idea}”`).join(' and ')));
  const places = new Set(unsaid.map((one) => one.places.join(' or ')));
  const [place = ''] = places;
  const where = places.size > 1 || place === '' ? '' : ` under ${place}`;
  const words = ways.size > 1 || (unsaid[0]?.ideas.length ?? 0) > 1 ? 'words' : 'a word';
  return `No sentence${where} says it, with ${words} such as ${[...ways].slice(0, MAX_WAYS).join(', or ')}.`;
}
