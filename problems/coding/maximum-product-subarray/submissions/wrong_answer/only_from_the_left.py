def maxProduct(nums):
    best, product = nums[0], 1
    for number in nums:
        product *= number
        best = max(best, product, number)
        if product == 0:
            product = 1
    return best
