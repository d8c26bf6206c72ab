// A constructor that never returns.
class Solution {
  constructor() {
    for (;;);
  }
  twoSum() {
    return [0, 1];
  }
}
