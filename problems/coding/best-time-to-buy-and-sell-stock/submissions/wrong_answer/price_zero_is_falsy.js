class Solution {
  maxProfit(prices) {
    let lowest;
    let best = 0;
    for (const price of prices) {
      if (!lowest || price < lowest) lowest = price;
      else if (price - lowest > best) best = price - lowest;
    }
    return best;
  }
}
