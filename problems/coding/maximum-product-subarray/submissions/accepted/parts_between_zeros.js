// Between zeros, a negative product is divided by the product of the shortest negative beginning.
class Solution {
  maxProduct(nums) {
    let best = nums.includes(0) ? 0 : nums[0];
    let product = 1;
    let firstLoss = 0;
    for (const number of nums) {
      if (number === 0) {
        [product, firstLoss] = [1, 0];
        continue;
      }
      product *= number;
      if (product > 0) best = Math.max(best, product);
      else if (firstLoss === 0) firstLoss = product;
      else best = Math.max(best, product / firstLoss);
    }
    return best;
  }
}
