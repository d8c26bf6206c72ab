/** The part of a level-order tree that hangs below the node at the given index, itself in level order. */
export default function subtreeAt(tree: readonly (number | null)[], place: number): (number | null)[] {
  // The k-th node that is not null has its children at 2k + 1 and 2k + 2.
  const rank: number[] = [];
  let nodes = 0;
  for (const value of tree) rank.push(value === null ? -1 : nodes++);
  const found: (number | null)[] = [];
  const queue = [place];
  for (const index of queue) {
    const value = tree[index] ?? null;
    found.push(value);
    if (value !== null) queue.push(2 * (rank[index] ?? 0) + 1, 2 * (rank[index] ?? 0) + 2);
  }
  while (found.at(-1) === null) found.pop();
  return found;
}
