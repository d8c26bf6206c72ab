function pairWithSum(ordered: number[], target: number): [number, number] | null {
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
