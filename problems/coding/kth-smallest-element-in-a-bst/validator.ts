import type { Validator } from '../../../src/catalog/package-code.ts';

/** The first value that is on the wrong side of one above it, or null. */
function misplaced(tree: readonly (number | null)[]): number | null {
  // Bounds of the places in level order: each node opens two more, so the children of the next one come next.
  const places: [number, number][] = [[-Infinity, Infinity]];
  for (const [index, value] of tree.entries()) {
    const [low, high] = places[index] ?? [-Infinity, Infinity];
    if (value === null) continue;
    if (value <= low || value >= high) return value;
    places.push([low, value], [value, high]);
  }
  return null;
}

const validate: Validator = (input) => {
  const root = input['root'] as readonly (number | null)[];
  const k = input['k'] as number;
  const nodes = root.filter((value) => value !== null).length;
  if (k > nodes) return `k is ${k}, but the tree has only ${nodes} ${nodes === 1 ? 'node' : 'nodes'}; make k smaller.`;
  const value = misplaced(root);
  if (value === null) return null;
  return `The value ${value} is on the wrong side of one above it, or equal to one; move or change it.`;
};

export default validate;
