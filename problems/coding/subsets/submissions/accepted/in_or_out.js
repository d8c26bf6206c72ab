function subsets(nums) {
  const all = [];
  const current = [];
  const decide = (at) => {
    if (at === nums.length) {
      all.push([...current]);
      return;
    }
    decide(at + 1);
    current.push(nums[at]);
    decide(at + 1);
    current.pop();
  };
  decide(0);
  return all;
}
