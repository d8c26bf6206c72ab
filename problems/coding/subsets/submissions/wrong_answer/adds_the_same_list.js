var subsets = function (nums) {
  const all = [];
  const current = [];
  const walk = (from) => {
    all.push(current);
    for (let i = from; i < nums.length; i++) {
      current.push(nums[i]);
      walk(i + 1);
      current.pop();
    }
  };
  walk(0);
  return all;
};
