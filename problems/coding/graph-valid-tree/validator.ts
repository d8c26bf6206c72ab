import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const n = input['n'] as number;
  const seen = new Set<string>();
  for (const [a, b] of input['edges'] as readonly (readonly [number, number])[]) {
    const edge = `[${a}, ${b}]`;
    if (a >= n || b >= n) return `The edge ${edge} names a node that does not exist; the last one is ${n - 1}.`;
    if (a === b) return `The edge ${edge} joins a node to itself; name two different nodes.`;
    const nodes = `${Math.min(a, b)},${Math.max(a, b)}`;
    if (seen.has(nodes)) return `The nodes of the edge ${edge} are joined twice; list the edge once.`;
    seen.add(nodes);
  }
  return null;
};

export default validate;
