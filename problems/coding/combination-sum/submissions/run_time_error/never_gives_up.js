function combinationSum(candidates, target) {
  const result = [];
  const path = [];
  const search = (start, left) => {
    // A sum that has passed the target is continued until the call stack is full.
    if (left === 0) {
      result.push([...path]);
      return;
    }
    for (let i = start; i < candidates.length; i++) {
      path.push(candidates[i]);
      search(i, left - candidates[i]);
      path.pop();
    }
  };
  search(0, target);
  return result;
}
