function combinationSum(candidates: number[], target: number): number[][] {
  const sorted = [...candidates].sort((a, b) => a - b);
  const combinations: number[][] = [];
  const path: number[] = [];

  const search = (first: number, left: number): void => {
    if (left === 0) {
      combinations.push([...path]);
      return;
    }
    for (let i = first; i < sorted.length; i++) {
      const candidate = sorted[i]!;
      if (candidate > left) break;
      path.push(candidate);
      search(i, left - candidate);
      path.pop();
    }
  };

  search(0, target);
  return combinations;
}
