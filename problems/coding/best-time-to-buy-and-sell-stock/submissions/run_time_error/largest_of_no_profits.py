class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        profits = []
        lowest = prices[0]
        for price in prices[1:]:
            profits.append(price - lowest)
            lowest = min(lowest, price)
        return max(0, max(profits))
