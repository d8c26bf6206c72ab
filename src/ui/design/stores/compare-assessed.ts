import type { Assessed } from '../../../journal/records.ts';

/** A criterion whose points are others than before. */
export interface PointChange {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** What became of an answer from one assessment to a later one. */
export interface AssessedChange {
  /** Of the score, to a tenth. */
  readonly score: number;
  /** Most gained first. */
  readonly gained: readonly PointChange[];
  /** Most lost first. */
  readonly lost: readonly PointChange[];
}

type Scored = Pick<Assessed, 'score' | 'criteria'>;

/** Compares two assessments of one prompt; a criterion that only one of them knows counts as without points in the other. */
export function compareAssessed(before: Scored, after: Scored): AssessedChange {
  const old = new Map(before.criteria.map(({ id, points }) => [id, points]));
  const now = new Map(after.criteria.map(({ id, points }) => [id, points]));
  const changes = [...new Set([...now.keys(), ...old.keys()])]
    .map((id): PointChange => ({ id, before: old.get(id) ?? 0, after: now.get(id) ?? 0 }))
    .filter((change) => change.before !== change.after)
    .toSorted((left, right) => Math.abs(right.after - right.before) - Math.abs(left.after - left.before));
  return {
    score: Math.round((after.score - before.score) * 10) / 10,
    gained: changes.filter((change) => change.after > change.before),
    lost: changes.filter((change) => change.after < change.before),
  };
}
