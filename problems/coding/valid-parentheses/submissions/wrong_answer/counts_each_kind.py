from collections import Counter


class Solution:
    def isValid(self, s: str) -> bool:
        count = Counter()
        for bracket in s:
            if bracket in "([{":
                count[bracket] += 1
            else:
                kind = "([{"[")]}".index(bracket)]
                count[kind] -= 1
                if count[kind] < 0:
                    return False
        return all(left == 0 for left in count.values())
