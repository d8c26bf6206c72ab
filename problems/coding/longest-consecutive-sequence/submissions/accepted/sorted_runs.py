# The independent oracle: no set. In sorted order a sequence is a run of steps by one, and equal numbers are skipped.
def longest_consecutive(nums):
    longest = run = 0
    previous = None
    for number in sorted(nums):
        if number == previous:
            continue
        run = run + 1 if previous is not None and number == previous + 1 else 1
        longest = max(longest, run)
        previous = number
    return longest
