function pairWithSum(ordered, target) {
  let left = 0;
  let right = ordered.length - 1;
  while (left < right) {
    const total = ordered[left] + ordered[right];
    if (total === target) return [left, right];
    if (total < target) left++;
    else right--;
  }
  return null;
}
