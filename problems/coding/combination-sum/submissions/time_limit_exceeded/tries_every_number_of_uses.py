class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []
        for uses in itertools.product(*(range(target // number + 1) for number in candidates)):
            if sum(count * number for count, number in zip(uses, candidates)) == target:
                result.append([number for count, number in zip(uses, candidates) for _ in range(count)])
        return result
