class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        best, product, first_loss = max(nums), 1, 1
        for number in nums:
            product *= number
            # The product without its shortest negative beginning; a zero makes both useless.
            best = max(best, product, product // first_loss)
            if first_loss == 1 and product <= 0:
                first_loss = product
        return best
