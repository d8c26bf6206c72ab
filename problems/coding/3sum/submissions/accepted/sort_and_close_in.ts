function threeSum(nums: number[]): number[][] {
  const sorted = [...nums].sort((a, b) => a - b);
  const triples: number[][] = [];
  sorted.forEach((first, i) => {
    if (first === sorted[i - 1]) return;
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = first + sorted[left]! + sorted[right]!;
      if (sum < 0) {
        left++;
      } else if (sum > 0) {
        right--;
      } else {
        triples.push([first, sorted[left]!, sorted[right]!]);
        left++;
        while (sorted[left] === sorted[left - 1]) left++;
      }
    }
  });
  return triples;
}
