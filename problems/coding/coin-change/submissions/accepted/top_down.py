class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(remaining):
            if remaining == 0:
                return 0
            best = inf
            for coin in coins:
                if coin <= remaining:
                    best = min(best, 1 + fewest(remaining - coin))
            return best

        answer = fewest(amount)
        return answer if answer < inf else -1
