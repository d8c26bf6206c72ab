import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const n = input['n'] as number;
  const seen = new Set<number>();
  for (const [one, other] of input['edges'] as readonly (readonly [number, number])[]) {
    const edge = `The edge [${one}, ${other}]`;
    if (one >= n || other >= n) return `${edge} names a node that does not exist; the last one is ${n - 1}.`;
    if (one === other) return `${edge} joins a node to itself; name two different nodes.`;
    const pair = Math.min(one, other) * n + Math.max(one, other);
    if (seen.has(pair)) return `${edge} joins two nodes that are joined already; list each pair once.`;
    seen.add(pair);
  }
  return null;
};

export default validate;
