import type { Validator } from '../../../src/catalog/package-code.ts';

/** The tree has the right form already; what is left is the order of its values. */
const validate: Validator = (input) => {
  const root = input['root'] as readonly (number | null)[];
  if (input['p'] === input['q']) return 'p and q are the same node; name two different ones.';
  // Bounds of the nodes in level order: each place for a child takes them from its parent.
  const bounds: [low: number, high: number][] = [];
  const nodes: number[] = [];
  for (const [index, value] of root.entries()) {
    const parent = (index - 1) >> 1;
    if (value === null) continue;
    const [low, high] = bounds[parent] ?? [-Infinity, Infinity];
    const above = nodes[parent] ?? 0;
    const isLeft = index % 2 === 1;
    const own: [number, number] = index === 0 ? [low, high] : isLeft ? [low, above] : [above, high];
    if (value <= own[0] || value >= own[1]) {
      const wanted = [
        ...(own[0] === -Infinity ? [] : [`larger than ${own[0]}`]),
        ...(own[1] === Infinity ? [] : [`smaller than ${own[1]}`]),
      ].join(' and ');
      return `root is no search tree: at its place, ${value} (index ${index}) must be ${wanted}.`;
    }
    bounds.push(own);
    nodes.push(value);
  }
  return null;
};

export default validate;
