# The independent oracle: in sorted order, every number before the gap stands at its own position.
def missing_number(nums):
    for position, number in enumerate(sorted(nums)):
        if number != position:
            return position
    return len(nums)
