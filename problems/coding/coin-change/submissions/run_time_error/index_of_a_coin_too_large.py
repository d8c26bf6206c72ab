class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        if amount == 0:
            return 0
        fewest = [inf] * (amount + 1)
        for coin in coins:
            fewest[coin] = 1
        for total in range(1, amount + 1):
            for coin in coins:
                if coin < total:
                    fewest[total] = min(fewest[total], fewest[total - coin] + 1)
        return -1 if fewest[amount] == inf else fewest[amount]
