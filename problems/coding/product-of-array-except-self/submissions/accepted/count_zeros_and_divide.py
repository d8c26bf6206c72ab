# The independent oracle: one product of everything that is not zero, and exact division.
def product_except_self(nums):
    zeros = nums.count(0)
    product = math.prod(number for number in nums if number != 0)
    if zeros == 0:
        return [product // number for number in nums]
    if zeros == 1:
        return [product if number == 0 else 0 for number in nums]
    return [0] * len(nums)
