export function combinationSum(candidates: number[], target: number): number[][] {
  const result: number[][] = [];
  const search = (start: number, left: number, path: number[]): void => {
    if (left === 0) result.push(path);
    for (let i = start; i < candidates.length; i++) {
      if (candidates[i]! > left) break;
      search(i, left - candidates[i]!, path.concat(candidates[i]!));
    }
  };
  search(0, target, []);
  return result;
}
