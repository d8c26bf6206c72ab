var maxProfit = function (prices) {
  let lowestDay = 0;
  for (let day = 1; day < prices.length; day++) {
    if (prices[day] < prices[lowestDay]) lowestDay = day;
  }
  let best = 0;
  for (let day = lowestDay; day < prices.length; day++) {
    best = Math.max(best, prices[day] - prices[lowestDay]);
  }
  return best;
};
