function coinChange(coins: number[], amount: number): number {
  const fewest: number[] = new Array<number>(amount + 1).fill(Infinity);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      if (coin <= sum) fewest[sum] = Math.min(fewest[sum]!, fewest[sum - coin]! + 1);
    }
  }
  const answer = fewest[amount]!;
  return Number.isFinite(answer) ? answer : -1;
}
