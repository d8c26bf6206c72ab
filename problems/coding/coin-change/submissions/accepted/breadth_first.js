class Solution {
  coinChange(coins, amount) {
    const seen = new Uint8Array(amount + 1);
    let level = [0];
    for (let used = 0; level.length > 0; used++) {
      const next = [];
      for (const sum of level) {
        if (sum === amount) return used;
        for (const coin of coins) {
          if (sum + coin > amount || seen[sum + coin]) continue;
          seen[sum + coin] = 1;
          next.push(sum + coin);
        }
      }
      level = next;
    }
    return -1;
  }
}
