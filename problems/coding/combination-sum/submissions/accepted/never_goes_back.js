function combinationSum(candidates, target) {
  const sorted = [...candidates].sort((a, b) => a - b);
  const combinations = [];
  const path = [];

  const search = (first, left) => {
    if (left === 0) {
      combinations.push([...path]);
      return;
    }
    for (let i = first; i < sorted.length; i++) {
      if (sorted[i] > left) break;
      path.push(sorted[i]);
      search(i, left - sorted[i]);
      path.pop();
    }
  };

  search(0, target);
  return combinations;
}
