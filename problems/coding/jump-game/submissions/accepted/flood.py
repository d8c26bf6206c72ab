# The independent oracle: visit positions one by one, each at most once, as a search through a graph does.
def can_jump(nums):
    waiting, unseen = deque([0]), 1
    while waiting:
        i = waiting.popleft()
        if i == len(nums) - 1:
            return True
        while unseen < len(nums) and unseen <= i + nums[i]:
            waiting.append(unseen)
            unseen += 1
    return False
