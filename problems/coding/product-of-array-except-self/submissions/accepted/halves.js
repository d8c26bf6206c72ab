// Each half is multiplied by the product of the other, and so on down to single numbers.
class Solution {
  productExceptSelf(nums) {
    const answer = new Array(nums.length);
    this.fill(nums, 0, nums.length, 1, answer);
    return answer;
  }

  /** Writes the answers from start to end - 1, given the product of everything outside; returns the product inside. */
  fill(nums, start, end, outside, answer) {
    if (end - start === 1) {
      answer[start] = outside;
      return nums[start];
    }
    const middle = (start + end) >> 1;
    let right = 1;
    for (let i = middle; i < end; i++) right *= nums[i];
    const left = this.fill(nums, start, middle, outside * right, answer);
    return left * this.fill(nums, middle, end, outside * left, answer);
  }
}
