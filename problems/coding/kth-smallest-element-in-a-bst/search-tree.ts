/**
 * A binary search tree of rising values, in level order. `split` chooses which of the values from index `low` up to, not
 * including, `high` becomes the root of these; the others hang on its left and right.
 */
export default function searchTree(
  rising: readonly number[],
  split: (low: number, high: number) => number,
): (number | null)[] {
  const levelOrder: (number | null)[] = [];
  const ranges: [number, number][] = [[0, rising.length]];
  for (const [low, high] of ranges) {
    if (low >= high) {
      levelOrder.push(null);
      continue;
    }
    const root = split(low, high);
    levelOrder.push(rising[root] ?? null);
    ranges.push([low, root], [root + 1, high]);
  }
  while (levelOrder.at(-1) === null) levelOrder.pop();
  return levelOrder;
}
