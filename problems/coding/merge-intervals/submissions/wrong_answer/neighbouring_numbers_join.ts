export function merge(intervals: number[][]): number[][] {
  const covered = new Set<number>();
  for (const [start, end] of intervals) for (let point = start!; point <= end!; point++) covered.add(point);
  const merged: number[][] = [];
  for (const point of [...covered].sort((a, b) => a - b)) {
    const last = merged.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else merged.push([point, point]);
  }
  return merged;
}
