export function maxArea(height: number[]): number {
  let most = 0;
  for (let left = 0, right = height.length - 1; left < right; ) {
    most = Math.max(most, (right - left + 1) * Math.min(height[left]!, height[right]!));
    if (height[left]! < height[right]!) left++;
    else right--;
  }
  return most;
}
