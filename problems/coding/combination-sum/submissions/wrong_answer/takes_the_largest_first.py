class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        numbers = sorted(candidates, reverse=True)
        result = []
        for start in range(len(numbers)):
            left, path = target, []
            for number in numbers[start:]:
                path += [number] * (left // number)
                left %= number
            if left == 0 and path not in result:
                result.append(path)
        return result
