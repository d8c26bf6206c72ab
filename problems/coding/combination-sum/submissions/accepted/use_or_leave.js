// Decides for one candidate after the other: use it once more, or leave it for good.
const combinationSum = (candidates, target) => {
  const decide = (i, left) => {
    if (left === 0) return [[]];
    if (left < 0 || i === candidates.length) return [];
    const used = decide(i, left - candidates[i]).map((rest) => [candidates[i], ...rest]);
    return used.concat(decide(i + 1, left));
  };
  return decide(0, target);
};

if (typeof module !== 'undefined') module.exports = { combinationSum };
