const combinationSum = (candidates, target) => {
  const found = new Map();
  const search = (path, left) => {
    if (left === 0) {
      const sorted = [...path].sort((a, b) => a - b);
      found.set(sorted.join(), sorted);
      return;
    }
    for (const number of candidates) {
      if (number > left) continue;
      path.push(number);
      search(path, left - number);
      path.pop();
    }
  };
  search([], target);
  return [...found.values()];
};
