import { checkLength, checkRange } from './check-bounds.ts';
import { Complaints, type Complaint } from './complaints.ts';
import { describeValue } from './describe-value.ts';
import type { Constraint } from './problem-schema.ts';
import { countNodes, validateNodes } from './validate-nodes.ts';
import { isNodeKind, type ScalarKind, type ValueType } from './value-type.ts';

/**
 * What is wrong with a value: whether it has the type, and lies within the constraint. An empty list means
 * nothing is. `path` is what the messages call the value, such as the name of its parameter. Whole numbers must be
 * safe integers, because a value must mean the same in every language. At most ten complaints are made.
 */
export function validateValue(value: unknown, type: ValueType, constraint: Constraint, path: string): Complaint[] {
  const complaints = new Complaints();
  check(value, type, constraint, path, complaints);
  return complaints.list;
}

function check(value: unknown, type: ValueType, constraint: Constraint, path: string, complaints: Complaints): void {
  if (complaints.full) return;
  if (type.kind === 'nullable') {
    if (value !== null) check(value, type.of, constraint, path, complaints);
  } else if (type.kind === 'list') {
    checkList(value, type.of, constraint, path, complaints);
  } else if (type.kind === 'NodeOf') {
    // Whether there is such a node is seen where the tree is: in `validate-node-references.ts`.
    if (!Number.isSafeInteger(value)) {
      complaints.add(path, `is ${describeValue(value)}, but must be the value of a node of ${type.parameter}`);
    }
  } else if (isNodeKind(type.kind)) {
    if (validateNodes(value, type.kind, constraint, path, complaints)) {
      checkLength(countNodes(value, type.kind), 'node', constraint, path, complaints);
    }
  } else {
    checkScalar(value, type.kind, constraint, path, complaints);
  }
}

function checkList(value: unknown, of: ValueType, constraint: Constraint, path: string, complaints: Complaints): void {
  if (!Array.isArray(value)) {
    complaints.add(path, `is ${describeValue(value)}, but must be a list, such as [] or [1,2]`);
    return;
  }
  checkLength(value.length, 'entry', constraint, path, complaints);
  for (let index = 0; index < value.length && !complaints.full; index++) {
    check(value[index], of, constraint.items ?? {}, `${path}[${index}]`, complaints);
  }
}

const SCALARS: Readonly<Record<ScalarKind, { readonly fits: (value: unknown) => boolean; readonly wanted: string }>> = {
  int: { fits: Number.isSafeInteger, wanted: 'a whole number' },
  float: { fits: Number.isFinite, wanted: 'a finite number' },
  bool: { fits: (value) => typeof value === 'boolean', wanted: 'true or false' },
  string: { fits: (value) => typeof value === 'string', wanted: 'a text in double quotes' },
  void: { fits: (value) => value === null, wanted: 'null' },
};

function checkScalar(
  value: unknown,
  kind: ScalarKind,
  constraint: Constraint,
  path: string,
  complaints: Complaints,
): void {
  const scalar = SCALARS[kind];
  if (!scalar.fits(value)) {
    const isHugeInteger = kind === 'int' && Number.isInteger(value);
    const wanted = isHugeInteger ? 'between -(2^53 - 1) and 2^53 - 1, where all languages are exact' : scalar.wanted;
    complaints.add(path, `is ${describeValue(value)}, but must be ${wanted}`);
    return;
  }
  if (typeof value === 'number') checkRange(value, constraint, path, complaints);
  if (typeof value === 'string') checkString(value, constraint, path, complaints);
}

function checkString(value: string, constraint: Constraint, path: string, complaints: Complaints): void {
  if (!value.isWellFormed()) {
    complaints.add(path, 'holds half of a surrogate pair, which is no character; write the whole character');
    return;
  }
  checkLength(value.length, 'character', constraint, path, complaints);
  if (constraint.pattern !== undefined && !wholeMatch(constraint.pattern).test(value)) {
    complaints.add(path, `is ${describeValue(value)}, but must match the pattern ${constraint.pattern}`);
  }
}

const patterns = new Map<string, RegExp>();

/** The regular expression that the whole of a string must match; throws a SyntaxError for a bad pattern. */
export function wholeMatch(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  patterns.set(pattern, known);
  return known;
}
