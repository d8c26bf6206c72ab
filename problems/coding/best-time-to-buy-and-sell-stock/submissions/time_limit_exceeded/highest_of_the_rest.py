class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for day, price in enumerate(prices):
            highest = price
            for later in range(day + 1, len(prices)):
                highest = max(highest, prices[later])
            best = max(best, highest - price)
        return best
