def subsets(nums):
    found, current = [], []

    def walk(start):
        found.append(list(current))
        for i in range(start, len(nums)):
            current.append(nums[i])
            walk(i + 1)

    walk(0)
    return found
