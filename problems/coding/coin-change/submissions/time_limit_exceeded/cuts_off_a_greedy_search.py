class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(set(coins), reverse=True)
        best = amount + 1

        def search(index, remaining, used):
            nonlocal best
            coin = coins[index]
            if index == len(coins) - 1:
                if remaining % coin == 0:
                    best = min(best, used + remaining // coin)
                return
            for count in range(remaining // coin, -1, -1):
                if used + count + (remaining - count * coin > 0) >= best:
                    break
                search(index + 1, remaining - count * coin, used + count)

        search(0, amount, 0)
        return best if best <= amount else -1
