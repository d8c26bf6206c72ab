// The largest sum of neighbouring daily changes: a run whose sum falls below zero is better begun anew.
const maxProfit = (prices) => {
  let best = 0;
  let run = 0;
  for (let day = 1; day < prices.length; day++) {
    run = Math.max(0, run + prices[day] - prices[day - 1]);
    best = Math.max(best, run);
  }
  return best;
};
