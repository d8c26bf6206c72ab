// For each water level, the two outermost walls that reach it.
var maxArea = function (height) {
  const highest = height.reduce((one, other) => Math.max(one, other), 0);
  let left = 0;
  let right = height.length - 1;
  let most = 0;
  for (let level = 1; level <= highest; level++) {
    while (height[left] < level) left++;
    while (height[right] < level) right--;
    most = Math.max(most, level * (right - left));
  }
  return most;
};
