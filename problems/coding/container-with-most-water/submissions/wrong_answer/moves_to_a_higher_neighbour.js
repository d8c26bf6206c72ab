class Solution {
  maxArea(height) {
    let [left, right, most] = [0, height.length - 1, 0];
    while (left < right) {
      most = Math.max(most, Math.min(height[left], height[right]) * (right - left));
      if (height[left + 1] > height[right - 1]) left++;
      else right--;
    }
    return most;
  }
}
