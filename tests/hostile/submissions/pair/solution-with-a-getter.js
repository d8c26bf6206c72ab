// A method that is another one each time.
class Solution {
  get twoSum() {
    return Math.random() > 0.5 ? () => [0, 1] : () => [9, 9];
  }
}
