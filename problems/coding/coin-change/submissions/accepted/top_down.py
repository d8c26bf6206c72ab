class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(remaining):
            if remaining == 0:
                return 0
            return min((1 + fewest(remaining - coin) for coin in coins if coin <= remaining), default=inf)

        answer = fewest(amount)
        return answer if answer < inf else -1
