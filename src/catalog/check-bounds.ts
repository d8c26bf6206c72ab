import type { Complaints } from './complaints.ts';
import type { Constraint } from './problem-schema.ts';

/** Complains about a number outside the constraint's range. */
export function checkRange(value: number, { range }: Constraint, path: string, complaints: Complaints): void {
  if (!range) return;
  const [low, high] = range;
  if (value < low) complaints.add(path, `is ${value}, but must be at least ${low}`);
  if (value > high) complaints.add(path, `is ${value}, but must be at most ${high}`);
}

const UNITS = { entry: 'entries', character: 'characters', node: 'nodes' };

/** Complains about a length outside the constraint's; `unit` is what is counted. */
export function checkLength(
  length: number,
  unit: keyof typeof UNITS,
  constraint: Constraint,
  path: string,
  complaints: Complaints,
): void {
  if (!constraint.length) return;
  const [low, high] = constraint.length;
  const found = `has ${length} ${length === 1 ? unit : UNITS[unit]}`;
  if (length < low) complaints.add(path, `${found}, but must have at least ${low}`);
  if (length > high) complaints.add(path, `${found}, but may have at most ${high}`);
}
