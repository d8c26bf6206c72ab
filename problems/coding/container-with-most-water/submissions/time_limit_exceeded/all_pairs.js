function maxArea(height) {
  let most = 0;
  for (let left = 0; left < height.length; left++) {
    for (let right = left + 1; right < height.length; right++) {
      most = Math.max(most, (right - left) * Math.min(height[left], height[right]));
    }
  }
  return most;
}
