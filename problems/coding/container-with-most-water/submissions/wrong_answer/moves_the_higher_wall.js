function maxArea(height) {
  let left = 0;
  let right = height.length - 1;
  let most = 0;
  while (left < right) {
    most = Math.max(most, (right - left) * Math.min(height[left], height[right]));
    if (height[left] > height[right]) left++;
    else right--;
  }
  return most;
}
