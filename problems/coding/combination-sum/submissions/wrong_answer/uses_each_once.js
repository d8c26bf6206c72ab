var combinationSum = function (candidates, target) {
  const result = [];
  const search = (start, left, path) => {
    if (left === 0) result.push(path);
    for (let i = start; i < candidates.length; i++) {
      if (candidates[i] <= left) search(i + 1, left - candidates[i], [...path, candidates[i]]);
    }
  };
  search(0, target, []);
  return result;
};
