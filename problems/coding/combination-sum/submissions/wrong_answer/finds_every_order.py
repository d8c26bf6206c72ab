class Solution:
    def combinationSum(self, candidates, target):
        result = []

        def search(path, left):
            # There are never more, so why go on?
            if len(result) == 150:
                return
            if left == 0:
                result.append(path)
            for number in candidates:
                if number <= left:
                    search(path + [number], left - number)

        search([], target)
        return result
