class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [float("inf")] * amount
        for coin in coins:
            for total in range(amount, coin - 1, -1):
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
        return fewest[amount] if fewest[amount] != float("inf") else -1
