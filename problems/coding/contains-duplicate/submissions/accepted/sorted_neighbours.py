# The independent oracle: no hashing. Equal numbers are neighbours once they are sorted.
def contains_duplicate(nums):
    ordered = sorted(nums)
    for i in range(1, len(ordered)):
        if ordered[i] == ordered[i - 1]:
            return True
    return False
