# The independent oracle: the best sale lies in the first half of the days, in the second, or crosses from one to the other.
def max_profit(prices):
    def solve(start, end):
        """Lowest price, highest price and best profit of the days from start to end - 1."""
        if end - start == 1:
            return prices[start], prices[start], 0
        middle = (start + end) // 2
        low_left, high_left, best_left = solve(start, middle)
        low_right, high_right, best_right = solve(middle, end)
        best = max(best_left, best_right, high_right - low_left)
        return min(low_left, low_right), max(high_left, high_right), best

    return solve(0, len(prices))[2]
