function containsDuplicate(nums) {
  // A quarter of the memory, but only 24 binary digits of each number.
  const sorted = Float32Array.from(nums).sort();
  return sorted.some((num, index) => index > 0 && num === sorted[index - 1]);
}
