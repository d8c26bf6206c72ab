export function coinChange(coins: number[], amount: number): number {
  const fewest = new Array<number>(amount + 1).fill(0);
  for (let sum = 1; sum <= amount; sum++) {
    let best = Infinity;
    for (const coin of coins) {
      if (coin === sum) best = 1;
      else if (coin < sum && fewest[sum - coin]) best = Math.min(best, fewest[sum - coin]! + 1);
    }
    fewest[sum] = best === Infinity ? 0 : best;
  }
  return fewest[amount] || -1;
}
