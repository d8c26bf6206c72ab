var coinChange = function (coins, amount) {
  const fewest = Array(amount + 1).fill(-1);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      if (coin > sum) continue;
      const candidate = fewest[sum - coin] + 1;
      if (fewest[sum] === -1 || candidate < fewest[sum]) fewest[sum] = candidate;
    }
  }
  return fewest[amount];
};
